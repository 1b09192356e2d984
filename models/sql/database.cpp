#include "models/sql/database.h"

#include "models/base/logging.h"
#include "models/base/uuid7.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

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

void createPrivate(const QString &file)
{
    if (!QFile::exists(file)) {
        QFile created(file);
        if (created.open(QIODevice::WriteOnly)) {
            created.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
    }
}

} // namespace

Database::Database(QString connection, QString file) : m_connection(std::move(connection)), m_file(std::move(file)) {}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions &options)
{
    if (QFileInfo(options.file).isDir()) {
        return fail(ErrorCode::DatabaseOpen, {options.file, QStringLiteral("it is a folder")});
    }
    if (!options.readOnly) {
        createPrivate(options.file);
    }
    std::unique_ptr<Database> database(new Database(newUuid7(), options.file));
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
        handle.setDatabaseName(options.file);
        QString settings = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeoutMilliseconds);
        if (options.readOnly) {
            settings += QStringLiteral(";QSQLITE_OPEN_READONLY");
        }
        handle.setConnectOptions(settings);
        if (!handle.open()) {
            return fail(ErrorCode::DatabaseOpen, {options.file, handle.lastError().databaseText()});
        }
    }
    if (const auto applied = database->applySettings(options); !applied) {
        return Failure(applied.error());
    }
    return database;
}

Result<> Database::applySettings(const DatabaseOptions &options)
{
    // The first statement that reads the file: garbage and locks show here.
    if (const auto readable = execute(QStringLiteral("SELECT count(*) FROM sqlite_schema")); !readable) {
        return readable;
    }
    if (options.readOnly) {
        return setPragma(QStringLiteral("query_only"), QStringLiteral("ON"), QStringLiteral("1"));
    }
    const bool full = options.durability == DatabaseOptions::Durability::Full;
    const struct
    {
        QString name, value, expected;
    } pragmas[] = {
        {QStringLiteral("journal_mode"), QStringLiteral("WAL"), QStringLiteral("wal")},
        {QStringLiteral("synchronous"), full ? QStringLiteral("FULL") : QStringLiteral("NORMAL"),
         full ? QStringLiteral("2") : QStringLiteral("1")},
        {QStringLiteral("secure_delete"), QStringLiteral("ON"), QStringLiteral("1")},
        {QStringLiteral("foreign_keys"), QStringLiteral("ON"), QStringLiteral("1")},
    };
    for (const auto &pragma : pragmas) {
        if (const auto set = setPragma(pragma.name, pragma.value, pragma.expected); !set) {
            return set;
        }
    }
    return {};
}

Result<> Database::setPragma(const QString &name, const QString &value, const QString &expected)
{
    if (const auto set = execute(QStringLiteral("PRAGMA %1=%2").arg(name, value)); !set) {
        return set;
    }
    auto query = prepare(QStringLiteral("PRAGMA %1").arg(name));
    if (!query) {
        return Failure(query.error());
    }
    const auto row = query->next();
    if (!row) {
        return Failure(row.error());
    }
    if (!*row || query->text(0) != expected) {
        return fail(ErrorCode::DatabaseSetting, {m_file, name});
    }
    return {};
}

Result<Statement> Database::prepare(const QString &sql)
{
    if (const auto allowed = intercept(); !allowed) {
        return Failure(allowed.error());
    }
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return Failure(errorFrom(query.lastError()));
    }
    return Statement(*this, std::move(query));
}

Result<> Database::execute(const QString &sql)
{
    auto statement = prepare(sql);
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->execute();
}

void Database::executeUnchecked(const QString &sql)
{
    QSqlQuery(handle()).exec(sql);
}

Result<Transaction> Database::begin()
{
    return execute(QStringLiteral("BEGIN IMMEDIATE")).map([this] { return Transaction(*this); });
}

Result<Transaction> Database::beginRead()
{
    return execute(QStringLiteral("BEGIN DEFERRED")).map([this] { return Transaction(*this); });
}

Result<Savepoint> Database::savepoint()
{
    return execute(QStringLiteral("SAVEPOINT part")).map([this] { return Savepoint(*this); });
}

Result<> Database::checkIntegrity()
{
    auto query = prepare(QStringLiteral("PRAGMA quick_check(1)"));
    if (!query) {
        return Failure(query.error());
    }
    const auto row = query->next();
    if (!row) {
        return Failure(row.error());
    }
    if (!*row || query->text(0) != u"ok") {
        return fail(ErrorCode::DatabaseCorrupt, {m_file});
    }
    return {};
}

Error Database::errorFrom(const QSqlError &error) const
{
    constexpr int primaryMask = 0xFF;
    switch (error.nativeErrorCode().toInt() & primaryMask) {
    case sqliteBusy:
    case sqliteLocked:
        return {ErrorCode::DatabaseLocked, {m_file}};
    case sqliteReadOnly:
        return {ErrorCode::DatabaseReadOnly, {m_file}};
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return {ErrorCode::DatabaseCorrupt, {m_file}};
    case sqliteFull:
        return {ErrorCode::DiskFull, {m_file}};
    default:
        qCWarning(lcStorage) << "SQLite" << error.nativeErrorCode() << error.driverText();
        return {ErrorCode::DatabaseQuery, {error.databaseText()}};
    }
}

} // namespace hauspost
