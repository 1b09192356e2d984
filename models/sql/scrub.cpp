#include "models/sql/scrub.h"

#include "models/sql/database.h"

#include <QtCore/QFileInfo>

namespace hauspost {

Result<> scrub(Database &database)
{
    if (!QFileInfo::exists(database.file())) {
        return {}; // a server
    }
    for (const char *sql : {"VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"}) {
        auto statement = database.prepare(QString::fromLatin1(sql));
        if (!statement) {
            return Failure(statement.error());
        }
        const auto row = statement->next();
        if (!row) {
            return Failure(row.error());
        }
        // VACUUM has no rows; the checkpoint says in its first column that a reader was in the way, and not as an
        // error.
        if (*row && statement->integer(0) != 0) {
            return fail(ErrorCode::DatabaseLocked, {database.file()});
        }
    }
    return {};
}

} // namespace hauspost
