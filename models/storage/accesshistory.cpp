#include "models/storage/accesshistory.h"

#include "models/sql/database.h"

namespace hauspost {

Result<> AccessHistory::record(const AccessDay &day)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    auto statement = m_database->prepare(
        QStringLiteral("INSERT OR REPLACE INTO access_day(day,confirmed,pending,without,vacant) VALUES(?,?,?,?,?)"));
    if (!statement) {
        return Failure(statement.error());
    }
    statement->bind(std::optional(day.day))
        .bind(day.counts.confirmed)
        .bind(day.counts.pending)
        .bind(day.counts.without)
        .bind(day.counts.vacant);
    if (const auto written = statement->execute(); !written) {
        return written;
    }
    return transaction->commit();
}

Result<std::vector<AccessDay>> AccessHistory::since(QDate day)
{
    auto query = m_database->prepare(
        QStringLiteral("SELECT day,confirmed,pending,without,vacant FROM access_day WHERE day>=? ORDER BY day"));
    if (!query) {
        return Failure(query.error());
    }
    query->bind(std::optional(day));
    std::vector<AccessDay> days;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        const auto count = [&query](int column) { return static_cast<int>(query->integer(column)); };
        AccessDay &next = days.emplace_back();
        next.day = QDate::fromString(query->text(0), Qt::ISODate);
        next.counts = {0, count(1), count(2), count(3), count(4)};
        next.counts.required = next.counts.confirmed + next.counts.pending + next.counts.without + next.counts.vacant;
    }
    return row.map([&days](bool) { return std::move(days); });
}

} // namespace hauspost
