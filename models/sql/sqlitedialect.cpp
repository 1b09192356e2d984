#include "models/sql/dialect.h"

#include "models/base/logging.h"
#include "models/sql/database.h"

#include <QtSql/QSqlError>

namespace hauspost {

namespace {

// https://www.sqlite.org/rescode.html, primary codes
enum SqliteCode {
    sqliteBusy = 5,
    sqliteLocked = 6,
    sqliteReadOnly = 8,
    sqliteCorrupt = 11,
    sqliteFull = 13,
    sqliteNotADatabase = 26
};

class SqliteDialect final : public Dialect
{
public:
    // A deferred BEGIN beside another writer fails later, in the middle.
    QString begin() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    QString beginRead() const override { return QStringLiteral("BEGIN DEFERRED"); }
    QString keepToIndexes() const override { return {}; }
    bool streamsRows() const override { return true; }
    QString skipLocked() const override { return {}; }
    QString schemaStatement(const QString &sqlite) const override { return sqlite; }
    Result<> lockSchema(Database &) const override { return {}; } // BEGIN IMMEDIATE has done it

    Result<int> schemaVersion(Database &database) const override
    {
        auto query = database.prepare(QStringLiteral("PRAGMA user_version"));
        if (!query) {
            return Failure(query.error());
        }
        return query->next().map([&query](bool) { return static_cast<int>(query->integer(0)); });
    }

    Result<> setSchemaVersion(Database &database, int version) const override
    {
        return database.execute(QStringLiteral("PRAGMA user_version=%1").arg(version));
    }

    Result<> checkIntegrity(Database &database) const override
    {
        auto query = database.prepare(QStringLiteral("PRAGMA quick_check(1)"));
        if (!query) {
            return Failure(query.error());
        }
        const auto row = query->next();
        if (!row) {
            return Failure(row.error());
        }
        return *row && query->text(0) == u"ok" ? Result<>() : fail(ErrorCode::DatabaseCorrupt, {database.file()});
    }

    Error errorFrom(const QSqlError &error, const QString &where) const override
    {
        constexpr int primaryMask = 0xFF;
        switch (error.nativeErrorCode().toInt() & primaryMask) {
        case sqliteBusy:
        case sqliteLocked:
            return {ErrorCode::DatabaseLocked, {where}};
        case sqliteReadOnly:
            return {ErrorCode::DatabaseReadOnly, {where}};
        case sqliteCorrupt:
        case sqliteNotADatabase:
            return {ErrorCode::DatabaseCorrupt, {where}};
        case sqliteFull:
            return {ErrorCode::DiskFull, {where}};
        default:
            qCWarning(lcStorage) << "SQLite" << error.nativeErrorCode() << error.driverText();
            return {ErrorCode::DatabaseQuery, {error.databaseText()}};
        }
    }
};

} // namespace

std::unique_ptr<const Dialect> sqliteDialect()
{
    return std::make_unique<SqliteDialect>();
}

} // namespace hauspost
