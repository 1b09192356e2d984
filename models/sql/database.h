#pragma once

#include "models/base/result.h"
#include "models/sql/savepoint.h"
#include "models/sql/statement.h"
#include "models/sql/transaction.h"

#include <QtCore/QString>
#include <QtSql/QSqlDatabase>

#include <functional>
#include <memory>

class QSqlError;

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

/// One connection to one SQLite file in WAL mode, with every pragma's result checked. Belongs to the thread that
/// opened it; open one per thread. A new file gets mode 0600.
class Database
{
public:
    /// QSqlDatabase::open() says yes to garbage, directories and locked files, so the first page is read as well.
    /// Errors: DatabaseOpen, DatabaseCorrupt, DatabaseLocked, DatabaseReadOnly, DatabaseSetting, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseOptions &options);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &file() const { return m_file; }

    /// Compiles one statement. Errors: as errorFrom().
    [[nodiscard]] Result<Statement> prepare(const QString &sql);

    /// Runs one statement without parameters and without rows.
    [[nodiscard]] Result<> execute(const QString &sql);

    /// BEGIN IMMEDIATE: the write lock is taken now or the call fails (a deferred BEGIN beside another writer fails
    /// later, in the middle). Errors: DatabaseLocked after the busy timeout.
    [[nodiscard]] Result<Transaction> begin();

    /// Begin of a read transaction: all reads until it ends see one state.
    [[nodiscard]] Result<Transaction> beginRead();

    /// A part of the open transaction that can be taken back alone.
    [[nodiscard]] Result<Savepoint> savepoint();

    /// PRAGMA quick_check. Errors: DatabaseCorrupt.
    [[nodiscard]] Result<> checkIntegrity();

    /// Maps a driver's error to a code (SQLite primary result codes).
    [[nodiscard]] Error errorFrom(const QSqlError &error) const;

    /// Seam for tests that let the n-th access fail: asked before every prepare, execution and row. Not set otherwise.
    using Interceptor = std::function<Result<>()>;
    void setInterceptor(Interceptor interceptor) { m_interceptor = std::move(interceptor); }
    [[nodiscard]] Result<> intercept() const { return m_interceptor ? m_interceptor() : Result<>(); }

private:
    friend class Transaction;
    friend class Savepoint;
    void executeUnchecked(const QString &sql); ///< for ROLLBACK: SQLite may have rolled back by itself already
    Database(QString connection, QString file);
    [[nodiscard]] Result<> applySettings(const DatabaseOptions &options);
    [[nodiscard]] Result<> setPragma(const QString &name, const QString &value, const QString &expected);
    [[nodiscard]] QSqlDatabase handle() const;

    QString m_connection;
    QString m_file;
    Interceptor m_interceptor;
};

} // namespace hauspost
