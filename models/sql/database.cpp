#include "models/sql/database.h"

#include "models/base/uuid7.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace hauspost {

namespace {

constexpr int defaultPostgreSqlPort = 5432;

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

Database::Database(QString connection, QString file, std::unique_ptr<const Dialect> dialect)
    : m_connection(std::move(connection)), m_file(std::move(file)), m_dialect(std::move(dialect))
{
}

Database::~Database()
{
    m_statements = {}; // before the connection that they belong to
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
    std::unique_ptr<Database> database(new Database(newUuid7(), options.file, sqliteDialect()));
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

Result<std::unique_ptr<Database>> Database::connect(const QUrl &server)
{
    // Shown in messages: where, but not as whom.
    const QString where = server.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    std::unique_ptr<Database> database(new Database(newUuid7(), where, postgreSqlDialect()));
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), database->m_connection);
        handle.setHostName(server.host());
        handle.setPort(server.port(defaultPostgreSqlPort));
        handle.setDatabaseName(server.path().mid(1));
        handle.setUserName(server.userName(QUrl::FullyDecoded));
        handle.setPassword(server.password(QUrl::FullyDecoded));
        // "sslmode=verify-full&sslrootcert=…" is libpq's business.
        const QString options = server.query(QUrl::FullyDecoded).replace(u'&', u';');
        handle.setConnectOptions(QStringList{QStringLiteral("connect_timeout=10"), options}.join(u';'));
        if (!handle.open()) {
            return fail(ErrorCode::DatabaseOpen, {where, handle.lastError().databaseText().section(u'\n', 0, 0)});
        }
    }
    for (const char *setting :
         {"SET lock_timeout = '5s'", "SET statement_timeout = '60s'", "SET idle_in_transaction_session_timeout = '60s'",
          "SET client_min_messages = warning", "SET jit = off"}) {
        if (const auto set = database->execute(QLatin1String(setting)); !set) {
            return Failure(set.error());
        }
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
    if (auto compiled = m_statements.take(sql)) {
        return Statement(*this, sql, std::move(*compiled));
    }
    QSqlQuery query(handle());
    query.setForwardOnly(m_dialect->streamsRows());
    if (!query.prepare(sql)) {
        return Failure(errorFrom(query.lastError()));
    }
    return Statement(*this, sql, std::move(query));
}

Result<> Database::execute(const QString &sql)
{
    if (const auto allowed = intercept(); !allowed) {
        return allowed;
    }
    // Not prepared: PostgreSQL prepares only what reads or changes rows.
    QSqlQuery query(handle());
    if (!query.exec(sql)) {
        return Failure(errorFrom(query.lastError()));
    }
    return {};
}

void Database::executeUnchecked(const QString &sql)
{
    QSqlQuery(handle()).exec(sql);
}

Result<Transaction> Database::begin()
{
    return execute(m_dialect->begin()).map([this] { return Transaction(*this); });
}

Result<Transaction> Database::beginRead()
{
    return execute(m_dialect->beginRead()).map([this] { return Transaction(*this); });
}

Result<Savepoint> Database::savepoint()
{
    return execute(QStringLiteral("SAVEPOINT part")).map([this] { return Savepoint(*this); });
}

Result<> Database::checkIntegrity()
{
    return m_dialect->checkIntegrity(*this);
}

Error Database::errorFrom(const QSqlError &error) const
{
    const Error found = m_dialect->errorFrom(error, m_file);
    m_isLost = m_isLost || found.code == ErrorCode::DatabaseOpen;
    return found;
}

} // namespace hauspost
