#pragma once

#include "models/base/paths.h"
#include "models/sql/database.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <memory>

namespace hauspost {

/// desk.db: what exists only at this desk. Checked and migrated when opened. Kept safe by a copy a day of use
/// (the newest three stay). Nothing here ever deletes a damaged file. Belongs to the thread that opened it.
class DeskDatabase
{
public:
    /// Errors: DatabaseCorrupt (then offer restoreNewest(), or setAside() to begin anew), DatabaseTooNew,
    /// DatabaseLocked, DatabaseReadOnly, DatabaseOpen, DiskFull.
    [[nodiscard]] static Result<DeskDatabase> open(const DeskPaths &paths);

    [[nodiscard]] Database &database() { return *m_database; }

    /// Makes the copy of this day unless there is one. Call at start and daily. A failure costs only the copy.
    [[nodiscard]] Result<> backUp(QDate today);

    /// The copies, newest first.
    [[nodiscard]] static QStringList backups(const DeskPaths &paths);

    /// Puts the newest intact copy in the place of the damaged file, which is set aside. The database must be closed.
    /// Errors: FileNotFound (no intact copy), FileNotWritable.
    [[nodiscard]] static Result<> restoreNewest(const DeskPaths &paths);

    /// Renames desk.db to desk.db.damaged-N, so that open() begins with an empty one. Errors: FileNotWritable.
    [[nodiscard]] static Result<> setAside(const DeskPaths &paths);

private:
    DeskDatabase(std::unique_ptr<Database> database, DeskPaths paths);
    std::unique_ptr<Database> m_database;
    DeskPaths m_paths;
};

} // namespace hauspost
