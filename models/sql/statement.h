#pragma once

#include "models/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QVariant>
#include <QtSql/QSqlQuery>

#include <optional>

namespace hauspost {

class Database;

/// One prepared statement, forward-only; its compiled form goes back to the Database, which keeps it. Bind by position,
/// then execute() for a change or next() for rows; may be executed again after reset(). Lives no longer than its
/// Database, on the same thread.
class Statement
{
public:
    Statement(Database &database, QString sql, QSqlQuery query);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;

    /// Appends the next parameter, left to right.
    Statement &bind(const QVariant &value);
    Statement &bind(const QString &value); ///< null strings are stored as ''
    Statement &bind(qint64 value);
    Statement &bind(int value);
    Statement &bind(bool value);
    Statement &bind(const std::optional<QDate> &date); ///< ISO text or NULL
    Statement &bind(const QByteArray &blob);
    Statement &bind(const char *) = delete;

    /// Runs a changing statement and makes it ready for new parameters.
    [[nodiscard]] Result<> execute();

    /// Runs at the first call; true while there is a row. Errors end the iteration.
    [[nodiscard]] Result<bool> next();

    /// Ready for new parameters and another run.
    void reset();

    /// Of the last execute().
    [[nodiscard]] qint64 rowsAffected() const;

    // Columns of the current row, from 0.
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool flag(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<QDate> date(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;

private:
    [[nodiscard]] Result<> run();

    Database *m_database; ///< null: moved from
    QString m_sql;
    QSqlQuery m_query;
    int m_position = 0;
    qint64 m_rowsAffected = 0;
    bool m_active = false;
    bool m_hasFailed = false;
};

} // namespace hauspost
