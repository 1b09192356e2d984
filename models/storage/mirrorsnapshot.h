#pragma once

#include "models/base/result.h"
#include "models/sql/database.h"

#include <QtCore/QString>

#include <memory>

namespace hauspost {

/// One consistent state of the mirror, for one call of its reader.
struct MirrorSnapshot
{
    std::unique_ptr<Database> database;
    std::unique_ptr<Transaction> transaction; // after the database: ends first
};

/// Errors: NotSyncedYet where there is no page yet or one of another version of this program, DatabaseOpen,
/// DatabaseCorrupt.
[[nodiscard]] Result<MirrorSnapshot> openMirror(const QString &file);

/// What the mirror knows about itself ("complete", "lastSuccess"); "" where the key is missing.
[[nodiscard]] Result<QString> mirrorValue(Database &database, const QString &key);

} // namespace hauspost
