#pragma once

#include "models/base/result.h"
#include "models/sql/dialect.h"
#include "models/sql/savepoint.h"
#include "models/sql/statement.h"
#include "models/sql/statementcache.h"
#include "models/sql/transaction.h"

#include <QtCore/QString>
#include <QtSql/QSqlDatabase>

#include <functional>
#include <memory>

class QSqlError;
class QUrl;

namespace hauspost {

/// How a SQLite file is opened.
struct DatabaseOptions
{
    enum class Durability {
        Full,  ///< synchronous=FULL: what exists only here
        Normal ///< synchronous=NORMAL: what can be made anew
    };

    QString file;
    Durability durability = Durability::Full;
    bool readOnly = false;              ///< the file must exist; no statement may write
    int busyTimeoutMilliseconds = 5000; ///< how long a writer waits for another one
};

/// One connection to one SQLite file in WAL mode, with every pragma's result checked, or to a PostgreSQL server.
/// Belongs to the thread that opened it; open one per thread. A new file gets mode 0600.
class Database
{
public:
    /// QSqlDatabase::open() says yes to garbage, directories and locked files, so the first page is read as well.
    /// Errors: DatabaseOpen, DatabaseCorrupt, DatabaseLocked, DatabaseReadOnly, DatabaseSetting, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseOptions &options);

    /// postgresql://user:password@host:port/name?sslmode=verify-full. What is not given comes from libpq's environment
    /// and password file. Errors: DatabaseOpen.
    [[nodiscard]] static Result<std::unique_ptr<Database>> connect(const QUrl &server);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The file's name, or where the server is; for messages.
    [[nodiscard]] const QString &file() const { return m_file; }

    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }

    /// Compiles one statement, or takes one that was compiled before. Errors: as errorFrom().
    [[nodiscard]] Result<Statement> prepare(const QString &sql);

    /// Runs one statement without parameters and without rows.
    [[nodiscard]] Result<> execute(const QString &sql);

    /// Begin of a writing transaction. SQLite: BEGIN IMMEDIATE, the write lock is taken now or the call fails (a
    /// deferred BEGIN beside another writer fails later, in the middle). Errors: DatabaseLocked after the busy timeout.
    [[nodiscard]] Result<Transaction> begin();

    /// Begin of a read transaction: all reads until it ends see one state.
    [[nodiscard]] Result<Transaction> beginRead();

    /// A part of the open transaction that can be taken back alone.
    [[nodiscard]] Result<Savepoint> savepoint();

    /// SQLite: PRAGMA quick_check. Errors: DatabaseCorrupt.
    [[nodiscard]] Result<> checkIntegrity();

    /// Maps a driver's error to a code.
    [[nodiscard]] Error errorFrom(const QSqlError &error) const;

    /// The connection to the server is gone and does not come back: whoever holds this opens another one. Never true
    /// for a file.
    [[nodiscard]] bool isLost() const { return m_isLost; }

    /// Seam for tests that let the n-th access fail: asked before every prepare, execution and row. Not set otherwise.
    using Interceptor = std::function<Result<>()>;
    void setInterceptor(Interceptor interceptor) { m_interceptor = std::move(interceptor); }
    [[nodiscard]] Result<> intercept() const { return m_interceptor ? m_interceptor() : Result<>(); }

private:
    friend class Transaction;
    friend class Savepoint;
    friend class Statement;
    void keep(const QString &sql, QSqlQuery query) { m_statements.put(sql, std::move(query)); }
    void executeUnchecked(const QString &sql); ///< for ROLLBACK: SQLite may have rolled back by itself already
    Database(QString connection, QString file, std::unique_ptr<const Dialect> dialect);
    [[nodiscard]] Result<> applySettings(const DatabaseOptions &options);
    [[nodiscard]] Result<> setPragma(const QString &name, const QString &value, const QString &expected);
    [[nodiscard]] QSqlDatabase handle() const;

    QString m_connection;
    QString m_file;
    std::unique_ptr<const Dialect> m_dialect;
    mutable bool m_isLost = false; ///< noticed while an error is read
    StatementCache m_statements;
    Interceptor m_interceptor;
};

} // namespace hauspost
