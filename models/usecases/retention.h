#pragma once

#include "models/base/clock.h"
#include "models/domain/letternumber.h"
#include "models/domain/occupancy.h"
#include "models/domain/retentionrule.h"
#include "models/storage/mirrorreader.h"

#include <vector>

namespace hauspost {

class Database;

/// What is past its period today.
struct RetentionPreview
{
    struct Letter
    {
        LetterNumber number;
        QDate day; ///< of its last step
        ResidentId resident;
    };

    std::vector<Occupancy> persons; ///< moved out longer ago: a work list, nothing is erased by itself
    std::vector<Occupancy> notes;   ///< whose notes at this desk are past their period
    std::vector<Letter> letters;    ///< whose recipients are

    [[nodiscard]] bool hasDeskWork() const { return !notes.empty() || !letters.empty(); }
};

/// Errors: of the mirror (NotSyncedYet, …) and the database.
[[nodiscard]] Result<RetentionPreview> previewRetention(MirrorReader &mirror, Database &desk,
                                                        const RetentionRules &rules, QDate today);

/// Clears the previewed notes and recipients of letters at this desk, in one transaction, notes that in the privacy
/// log, and clears unused parts of the file. Persons are left alone: see erasureActions(). Errors: of the database.
[[nodiscard]] Result<> clearDesk(Database &desk, const Clock &clock, const RetentionPreview &preview);

} // namespace hauspost
