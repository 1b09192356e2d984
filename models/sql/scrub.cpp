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
        if (const auto row = statement->next(); !row) {
            return Failure(row.error());
        }
    }
    return {};
}

} // namespace hauspost
