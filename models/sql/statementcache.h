#pragma once

#include <QtCore/QString>
#include <QtSql/QSqlQuery>

#include <optional>
#include <unordered_map>

namespace hauspost {

/// Compiled statements of one connection that are not in use, by their SQL. Compiling is half of the work of a short
/// statement on SQLite and two of three round trips on PostgreSQL. Belongs to the thread of its connection.
class StatementCache
{
public:
    /// nullopt: has to be compiled.
    [[nodiscard]] std::optional<QSqlQuery> take(const QString &sql);
    /// For a statement that ended without an error and was reset.
    void put(const QString &sql, QSqlQuery query);

private:
    std::unordered_multimap<QString, QSqlQuery> m_idle;
};

} // namespace hauspost
