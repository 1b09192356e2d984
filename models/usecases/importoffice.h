#pragma once

#include "models/base/progress.h"
#include "models/exchange/importfiles.h"
#include "models/exchange/importplan.h"
#include "models/storage/mirrorreader.h"
#include "models/storage/outbox.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <vector>

namespace hauspost {

/// A tenancy of a file. A gap between records has no number of its own: all gaps of a unit are one.
struct ImportRow
{
    QString propertyNumber;
    int unitNumber = 0;
    qint64 recordNumber = 0;

    friend bool operator==(const ImportRow &, const ImportRow &) = default;
    friend size_t qHash(const ImportRow &row, size_t seed = 0)
    {
        return qHashMulti(seed, row.propertyNumber, row.unitNumber, row.recordNumber);
    }
};

/// The dry run of an import at the desk: what the files say, what the mirror has, and what would become of each row.
/// Holds personal data. The portal makes the same plan anew when the import arrives, on its rows as they are then.
struct ImportPreview
{
    QString source; ///< name of the DTM file, without its folder
    ImportInput input;
    ImportPlan plan;
    QHash<ResidentId, Resident> before; ///< of the tenancies that change or are in conflict
    QSet<ImportRow> overruled;          ///< edited by hand, and the user wants the file's values all the same

    [[nodiscard]] bool isOverruled(const PlannedTenancy &row) const;
    /// Of the residents, with what the user overruled counted as changed.
    [[nodiscard]] ImportCounts tenancyCounts() const;
    /// Whether importing would change nothing.
    [[nodiscard]] bool isEmpty() const { return plan.isEmpty() && overruled.isEmpty(); }
};

/// Whether somebody edited the row by hand since the last import, and the file says otherwise.
[[nodiscard]] bool isEdited(const PlannedTenancy &row);
[[nodiscard]] ImportRow importRowOf(const PlannedTenancy &row);
/// Takes the file's values for all rows that were edited by hand, or for none.
void overruleAll(ImportPreview &preview, bool overrules);

/// Reads the files and compares them with the mirror; writes nothing. Any thread with its own reader.
/// Errors: those of readImportFiles(), NotSyncedYet, Cancelled, database errors.
[[nodiscard]] Result<ImportPreview> previewImport(const ImportFiles &files, MirrorReader &mirror, Progress &progress);

/// Takes what the file says also where somebody edited by hand: makes the plan anew.
[[nodiscard]] Result<> overruleEdits(ImportPreview &preview, MirrorReader &mirror);

/// The actions that bring the whole file to the portal: whole properties, together as many as fit.
/// Errors: NothingToImport, PropertyTooLarge.
[[nodiscard]] Result<std::vector<wire::Action>> importActions(const ImportPreview &preview);

/// Queues all of them, or none. Their ids, to take the import back with Outbox::cancel() while nothing has left.
/// Errors: those of importActions(), database errors.
[[nodiscard]] Result<std::vector<ActionId>> queueImport(Outbox &outbox, const ImportPreview &preview);

} // namespace hauspost
