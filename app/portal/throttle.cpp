#include "app/portal/throttle.h"

#include "app/portal/logline.h"

namespace hauspost::portal {

Result<qint64> Throttle::count(const QString &condition, const QByteArray &bucket, qint64 since)
{
    auto statement =
        m_database.prepare(QStringLiteral("SELECT count(*) FROM throttle WHERE %1 AND at > ?").arg(condition));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(bucket).bind(since).next().map([&statement](bool) { return statement->integer(0); });
}

Result<qint64> Throttle::add(const QByteArray &bucket, qint64 now)
{
    auto statement = m_database.prepare(QStringLiteral("INSERT INTO throttle (bucket, at) VALUES (?, ?) RETURNING id"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->bind(bucket).bind(now).next();
    if (!row) {
        return Failure(row.error());
    }
    const qint64 id = statement->integer(0);
    // RETURNING holds the statement open until it has been read to its end.
    return statement->next().map([id](bool) { return id; });
}

Result<std::optional<Throttle::Try>> Throttle::admit(const QByteArray &network, const QByteArray &target,
                                                     int mostPerTarget)
{
    const QByteArray clientBucket = m_key.hashOfToken("throttle client " + network);
    const QByteArray targetBucket = m_key.hashOfToken("throttle target " + target);
    const qint64 now = m_clock.nowUtc().toMSecsSinceEpoch();
    const qint64 since = now - std::chrono::milliseconds(window).count();
    auto transaction = m_database.begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    // One after the other: else two at once both count what is there and both go through (PostgreSQL).
    const auto gate = m_database.execute(QStringLiteral("UPDATE throttle_gate SET passes = passes + 1 WHERE id = 1"));
    if (!gate) {
        return Failure(gate.error());
    }
    auto clear = m_database.prepare(QStringLiteral("DELETE FROM throttle WHERE at <= ?"));
    if (!clear) {
        return Failure(clear.error());
    }
    if (const auto cleared = clear->bind(since).execute(); !cleared) {
        return Failure(cleared.error());
    }
    const auto byClient = count(QStringLiteral("bucket = ?"), clientBucket, since);
    const auto byTarget = count(QStringLiteral("bucket = ?"), targetBucket, since);
    const auto all = count(QStringLiteral("bucket <> ?"), QByteArray("none"), since);
    if (!byClient || !byTarget || !all) {
        return Failure(!byClient ? byClient.error() : !byTarget ? byTarget.error() : all.error());
    }
    if (*all >= alarmAt * 2) {
        LogLine("many-failed-tries", LogLine::Level::Warning).with("count", *all / 2);
    }
    if (*byClient >= triesPerClient || *byTarget >= mostPerTarget) {
        return std::optional<Try>();
    }
    const auto first = add(clientBucket, now);
    const auto last = first ? add(targetBucket, now) : first;
    if (!last) {
        return Failure(last.error());
    }
    return transaction->commit().map([&] { return std::optional(Try{*first, *last}); });
}

Result<> Throttle::giveBack(const Try &admitted)
{
    auto remove = m_database.prepare(QStringLiteral("DELETE FROM throttle WHERE id IN (?, ?)"));
    if (!remove) {
        return Failure(remove.error());
    }
    return remove->bind(admitted.first).bind(admitted.last).execute();
}

} // namespace hauspost::portal
