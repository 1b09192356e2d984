#include "models/sql/statement.h"

#include "models/sql/database.h"

#include <QtSql/QSqlError>

#include <utility>

namespace hauspost {

Statement::Statement(Database &database, QString sql, QSqlQuery query)
    : m_database(&database), m_sql(std::move(sql)), m_query(std::move(query))
{
}

Statement::~Statement()
{
    if (m_database && !m_hasFailed) {
        reset();
        m_database->keep(m_sql, std::move(m_query));
    }
}

Statement::Statement(Statement &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)),
      m_sql(std::move(other.m_sql)),
      m_query(std::move(other.m_query)),
      m_position(other.m_position),
      m_rowsAffected(other.m_rowsAffected),
      m_active(other.m_active),
      m_hasFailed(other.m_hasFailed)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_database, other.m_database);
    m_sql.swap(other.m_sql);
    m_query.swap(other.m_query);
    std::swap(m_position, other.m_position);
    std::swap(m_rowsAffected, other.m_rowsAffected);
    std::swap(m_active, other.m_active);
    std::swap(m_hasFailed, other.m_hasFailed);
    return *this;
}

Statement &Statement::bind(const QVariant &value)
{
    m_query.bindValue(m_position++, value);
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    return bind(QVariant(value.isNull() ? QStringLiteral("") : value));
}

Statement &Statement::bind(qint64 value)
{
    return bind(QVariant(value));
}

Statement &Statement::bind(int value)
{
    return bind(QVariant(value));
}

Statement &Statement::bind(bool value)
{
    return bind(QVariant(value ? 1 : 0));
}

Statement &Statement::bind(const std::optional<QDate> &date)
{
    return bind(date ? QVariant(date->toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>()));
}

Statement &Statement::bind(const QByteArray &blob)
{
    return bind(QVariant(blob));
}

Result<> Statement::run()
{
    if (const auto allowed = m_database->intercept(); !allowed) {
        return allowed;
    }
    if (!m_query.exec()) {
        m_hasFailed = true;
        return Failure(m_database->errorFrom(m_query.lastError()));
    }
    return {};
}

Result<> Statement::execute()
{
    const auto result = run();
    m_rowsAffected = result ? m_query.numRowsAffected() : 0;
    reset();
    return result;
}

Result<bool> Statement::next()
{
    if (!m_active) {
        if (const auto started = run(); !started) {
            return Failure(started.error());
        }
        m_active = true;
    } else if (const auto allowed = m_database->intercept(); !allowed) {
        return Failure(allowed.error());
    }
    if (m_query.next()) {
        return true;
    }
    const QSqlError error = m_query.lastError();
    reset();
    if (error.type() != QSqlError::NoError) {
        m_hasFailed = true;
        return Failure(m_database->errorFrom(error));
    }
    return false;
}

void Statement::reset()
{
    m_query.finish();
    m_position = 0;
    m_active = false;
}

qint64 Statement::rowsAffected() const
{
    return m_rowsAffected;
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

bool Statement::flag(int column) const
{
    return m_query.value(column).toLongLong() != 0;
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

std::optional<QDate> Statement::date(int column) const
{
    const QString value = text(column);
    return value.isEmpty() ? std::nullopt : std::optional(QDate::fromString(value, Qt::ISODate));
}

QByteArray Statement::blob(int column) const
{
    return m_query.value(column).toByteArray();
}

} // namespace hauspost
