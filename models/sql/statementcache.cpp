#include "models/sql/statementcache.h"

namespace hauspost {

namespace {

constexpr size_t mostKept = 100;
constexpr int mostRows = 500; ///< PostgreSQL's driver holds a result until the statement runs again

} // namespace

std::optional<QSqlQuery> StatementCache::take(const QString &sql)
{
    const auto found = m_idle.find(sql);
    if (found == m_idle.end()) {
        return std::nullopt;
    }
    QSqlQuery query = std::move(found->second);
    m_idle.erase(found);
    return query;
}

void StatementCache::put(const QString &sql, QSqlQuery query)
{
    if (m_idle.size() < mostKept && query.size() <= mostRows) {
        m_idle.emplace(sql, std::move(query));
    }
}

} // namespace hauspost
