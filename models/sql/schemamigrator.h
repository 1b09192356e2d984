#pragma once

#include "models/base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hauspost {

class Database;

/// Brings a database to the newest schema by numbered steps. Step n is the SQL text of one file (0001_….sql);
/// statements are separated by a semicolon at the end of a line. Each step and its PRAGMA user_version are one
/// transaction: a step is there wholly or not at all.
class SchemaMigrator
{
public:
    explicit SchemaMigrator(QStringList steps);

    /// Reads the *.sql files of a folder (usually of the resources), by name. Broken invariant if there is none.
    [[nodiscard]] static SchemaMigrator fromFolder(const QString &folder);

    [[nodiscard]] int newestVersion() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] static Result<int> version(Database &database);

    /// Errors: DatabaseTooNew (never touched), DatabaseQuery, DiskFull, …
    [[nodiscard]] Result<> migrate(Database &database) const;

private:
    [[nodiscard]] Result<> apply(Database &database, int step) const;

    QStringList m_steps;
};

} // namespace hauspost
