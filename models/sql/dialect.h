#pragma once

#include "models/base/result.h"

#include <QtCore/QString>

#include <memory>

class QSqlError;

namespace hauspost {

class Database;

/// Where SQLite and PostgreSQL differ. All other SQL of the house runs on both as it stands; the schema files are
/// written for SQLite and translated.
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// Begin of a writing transaction.
    [[nodiscard]] virtual QString begin() const = 0;
    /// Begin of a transaction whose reads all see one state.
    [[nodiscard]] virtual QString beginRead() const = 0;

    /// For the rest of a transaction: what is ordered by an index is read in the order of that index and not sorted,
    /// also where statistics are missing, as after an import. Empty = does so anyway.
    [[nodiscard]] virtual QString keepToIndexes() const = 0;

    /// Whether rows are read one by one while other statements of the connection run.
    [[nodiscard]] virtual bool streamsRows() const = 0;

    /// End of a SELECT that takes rows to work on and leaves out those that another worker has taken; "" where there is
    /// one writer at a time anyway.
    [[nodiscard]] virtual QString skipLocked() const = 0;

    /// One statement of a schema file.
    [[nodiscard]] virtual QString schemaStatement(const QString &sqlite) const = 0;

    /// Keeps a second program from migrating at the same time; within a transaction.
    [[nodiscard]] virtual Result<> lockSchema(Database &database) const = 0;
    [[nodiscard]] virtual Result<int> schemaVersion(Database &database) const = 0;
    [[nodiscard]] virtual Result<> setSchemaVersion(Database &database, int version) const = 0;

    /// Errors: DatabaseCorrupt.
    [[nodiscard]] virtual Result<> checkIntegrity(Database &database) const = 0;

    /// where: the file or server for the message. Never holds a value from a row.
    [[nodiscard]] virtual Error errorFrom(const QSqlError &error, const QString &where) const = 0;
};

[[nodiscard]] std::unique_ptr<const Dialect> sqliteDialect();

/// PostgreSQL 13 or newer.
[[nodiscard]] std::unique_ptr<const Dialect> postgreSqlDialect();

} // namespace hauspost
