#pragma once

#include "models/base/clock.h"
#include "models/base/paths.h"
#include "models/base/result.h"

#include <QtCore/QStringList>

#include <memory>

namespace hauspost {

class Database;

/// desk.db: what exists only at this desk. Checked at every opening, backed up once a day (the newest three are kept).
/// Belongs to the thread that opened it; open one per thread.
class DeskDatabase
{
public:
    enum class Checks {
        Full, ///< quick_check, migrations, daily backup: at the start of a program
        None  ///< a further connection of the same program
    };

    /// Errors: DatabaseCorrupt (offer restoreNewestBackup()), DatabaseTooNew, DatabaseLocked, DatabaseReadOnly,
    /// DiskFull, DataFolderUnsuitable.
    [[nodiscard]] static Result<DeskDatabase> open(const DeskPaths &paths, const Clock &clock,
                                                   Checks checks = Checks::Full);

    ~DeskDatabase();
    DeskDatabase(DeskDatabase &&) noexcept;
    DeskDatabase &operator=(DeskDatabase &&) noexcept;

    [[nodiscard]] Database &database() { return *m_database; }

    /// Absolute names, newest first.
    [[nodiscard]] static QStringList backups(const DeskPaths &paths);

    /// Puts the newest intact backup in the place of a damaged desk.db, or an empty one where there is none. The
    /// damaged file is kept beside it as desk.db.damaged-<time>. Nothing may have desk.db open.
    [[nodiscard]] static Result<> restoreNewestBackup(const DeskPaths &paths, const Clock &clock);

    /// The same with a file that the user chose (deskbackup.h checks it). Returns where the file of before is kept, ""
    /// where there was none. Errors: FileNotWritable; nothing is changed then.
    [[nodiscard]] static Result<QString> restore(const DeskPaths &paths, const Clock &clock, const QString &backup);

private:
    explicit DeskDatabase(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace hauspost
