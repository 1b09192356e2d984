#pragma once

#include "models/base/clock.h"
#include "models/base/paths.h"

#include <QtCore/QDateTime>

namespace hauspost {

/// What is in a backup of desk.db.
struct DeskBackup
{
    QString file;
    QDateTime made;  ///< the file's own time
    int letters = 0; ///< recorded
    int waiting = 0; ///< actions of the outbox that are not done
    /// Letters are recorded, and none of them is of a resident whom the mirror knows.
    bool isOfAnotherOffice = false;
};

/// Looks at a file without changing it. Errors: FileNotFound, FileNotReadable (not of Hauspost), DatabaseCorrupt,
/// DatabaseTooNew.
[[nodiscard]] Result<DeskBackup> inspectBackup(const DeskPaths &paths, const QString &file);

/// A copy of desk.db as of now, whole or not at all. Errors: FileNotWritable, DiskFull, database errors.
[[nodiscard]] Result<> saveBackup(const DeskPaths &paths, const QString &target);

/// A backup holds persons who were erased after it was made: forgets in desk.db again whom the log of the file that was
/// there before (DeskDatabase::restore(); "": none) names. desk.db is migrated. Errors: of both files.
[[nodiscard]] Result<> repeatErasures(const DeskPaths &paths, const Clock &clock, const QString &before);

} // namespace hauspost
