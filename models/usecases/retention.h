#pragma once

#include "models/base/clock.h"
#include "models/domain/occupancy.h"
#include "models/domain/retentionrule.h"
#include "models/storage/mirrorreader.h"
#include "models/storage/retentionstore.h"

#include <vector>

namespace hauspost {

class Database;

/// What is past its period today.
struct RetentionPreview
{
    using Letter = DatedRecipient;

    std::vector<Occupancy> persons; ///< moved out longer ago: a work list, nothing is erased by itself
    std::vector<Occupancy> notes;   ///< whose notes at this desk are past their period
    std::vector<Letter> letters;    ///< whose recipients are
    std::vector<Letter> leftOut;    ///< of runs that are: who got no letter

    [[nodiscard]] bool hasDeskWork() const { return !notes.empty() || !letters.empty() || !leftOut.empty(); }
};

/// Errors: of the mirror (NotSyncedYet, …) and the database.
[[nodiscard]] Result<RetentionPreview> previewRetention(MirrorReader &mirror, Database &desk,
                                                        const RetentionRules &rules, QDate today);

/// Clears the previewed notes, recipients of letters and who was left out of runs at this desk, in one transaction,
/// notes that in the privacy log, and clears unused parts of the file. Persons are left alone: see erasureActions().
/// Errors: of the database.
[[nodiscard]] Result<> clearDesk(Database &desk, const Clock &clock, const RetentionPreview &preview);

} // namespace hauspost
