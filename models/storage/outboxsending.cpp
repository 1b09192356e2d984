// The half of the outbox that only the push phase uses.

#include "models/sql/database.h"
#include "models/storage/outbox.h"
#include "models/storage/outboxrows.h"

namespace hauspost {

namespace {

constexpr int keptDays = 90;
constexpr qsizetype bytesPerRequest = 768 * 1024; ///< well below the portal's limit; one action may be more

/// Condition: e-mails of this office that wait and may have reached the portal.
const QString triedEmails =
    QStringLiteral("state IN ('pending','inflight') AND attempts>0 AND kind='invite.email' AND NOT %1")
        .arg(QLatin1String(outboxrows::elsewhere));

bool needsUser(const wire::ActionResult &result)
{
    return result.import && !result.import->refused.empty();
}

bool isSuccess(wire::ActionOutcome outcome)
{
    return outcome == wire::ActionOutcome::Applied || outcome == wire::ActionOutcome::Superseded;
}

/// Once per id. bind(statement, id) sets the parameters.
template <class Items, class Bind>
Result<> executeForEach(Database &database, const QString &sql, const Items &items, Bind bind)
{
    auto statement = database.prepare(sql);
    if (!statement) {
        return Failure(statement.error());
    }
    for (const auto &item : items) {
        bind(*statement, item);
        if (const auto done = statement->execute(); !done) {
            return done;
        }
    }
    return {};
}

Result<std::vector<OutboxParcel>> oldestPending(Database &database, int most)
{
    auto query = database.prepare(
        QStringLiteral("SELECT id, body FROM outbox WHERE state='pending' AND NOT %1 ORDER BY position LIMIT ?")
            .arg(QLatin1String(outboxrows::elsewhere)));
    if (!query) {
        return Failure(query.error());
    }
    query->bind(most);
    std::vector<OutboxParcel> parcels;
    qsizetype bytes = 0;
    for (;;) {
        const auto row = query->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return parcels;
        }
        OutboxParcel parcel{ActionId(query->text(0)), query->blob(1)};
        bytes += parcel.body.size();
        if (!parcels.empty() && bytes > bytesPerRequest) {
            return parcels;
        }
        parcels.push_back(std::move(parcel));
    }
}

} // namespace

Result<bool> Outbox::hasTriedEmail()
{
    auto query = m_database->prepare(QStringLiteral("SELECT 1 FROM outbox WHERE %1 LIMIT 1").arg(triedEmails));
    return query ? query->next() : Failure(query.error());
}

Result<QString> Outbox::epoch()
{
    auto query = m_database->prepare(QStringLiteral("SELECT epoch FROM present_office"));
    if (!query) {
        return Failure(query.error());
    }
    return query->next().map([&query](bool found) { return found ? query->text(0) : QString(); });
}

Result<int> Outbox::setEpoch(const QString &epoch)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    auto present = m_database->prepare(QStringLiteral("UPDATE present_office SET epoch=?"));
    auto doubt = m_database->prepare(
        QStringLiteral("UPDATE outbox SET state='attention', outcome=?, problem=? WHERE %1 AND epoch NOT IN ('', ?)")
            .arg(triedEmails));
    if (!present || !doubt) {
        return Failure(present ? doubt.error() : present.error());
    }
    return present->bind(epoch)
        .execute()
        .and_then([&] {
            return doubt->bind(toName(wire::ActionOutcome::Conflict))
                .bind(QString::fromLatin1(wire::problems::portalRestored))
                .bind(epoch)
                .execute();
        })
        .and_then([&transaction] { return transaction->commit(); })
        .map([&doubt] { return static_cast<int>(doubt->rowsAffected()); });
}

Result<> Outbox::putBack()
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    return m_database->execute(QStringLiteral("UPDATE outbox SET state='pending' WHERE state='inflight'"))
        .and_then([&transaction] { return transaction->commit(); });
}

Result<> Outbox::putBackUnsent()
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    return m_database
        ->execute(QStringLiteral("UPDATE outbox SET state='pending', attempts=max(attempts-1, 0) "
                                 "WHERE state='inflight'"))
        .and_then([&transaction] { return transaction->commit(); });
}

Result<std::vector<OutboxParcel>> Outbox::take(int most)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    auto parcels = oldestPending(*m_database, most);
    if (!parcels) {
        return parcels;
    }
    const QString now = outboxrows::timeText(m_clock->nowUtc());
    const auto marked =
        executeForEach(*m_database,
                       QStringLiteral("UPDATE outbox SET state='inflight', attempts=attempts+1, tried_at=?, "
                                      "epoch=(SELECT epoch FROM present_office) WHERE id=?"),
                       *parcels, [&now](Statement &statement, const OutboxParcel &parcel) {
                           statement.bind(now).bind(parcel.id.toString());
                       });
    return marked.and_then([&transaction] { return transaction->commit(); }).map([&parcels] {
        return std::move(*parcels);
    });
}

Result<> Outbox::settle(const std::vector<wire::ActionResult> &results)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    return executeForEach(*m_database,
                          QStringLiteral("UPDATE outbox SET state=?, outcome=?, problem=?, report=? "
                                         "WHERE id=? AND state='inflight'"),
                          results,
                          [](Statement &statement, const wire::ActionResult &result) {
                              const bool success = isSuccess(result.outcome);
                              const bool isDone = success && !needsUser(result);
                              statement.bind(isDone ? QStringLiteral("acked") : QStringLiteral("attention"))
                                  .bind(toName(result.outcome))
                                  .bind(success ? QString() : result.problem)
                                  .bind(isDone ? QString() : outboxrows::reportText(result.import))
                                  .bind(result.id.toString());
                          })
        .and_then([&transaction] { return transaction->commit(); });
}

Result<std::vector<ActionId>> Outbox::acked()
{
    auto query = m_database->prepare(QStringLiteral("SELECT id FROM outbox WHERE state='acked' ORDER BY position"));
    if (!query) {
        return Failure(query.error());
    }
    std::vector<ActionId> ids;
    for (;;) {
        const auto row = query->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return ids;
        }
        ids.emplace_back(query->text(0));
    }
}

Result<> Outbox::finish(const std::vector<ActionId> &ids)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    const QDateTime now = m_clock->nowUtc();
    const QString nowText = outboxrows::timeText(now);
    const auto done = executeForEach(
        *m_database, QStringLiteral("UPDATE outbox SET state='done', body=x'', done_at=? WHERE id=? AND state='acked'"),
        ids, [&nowText](Statement &statement, const ActionId &id) { statement.bind(nowText).bind(id.toString()); });
    if (!done) {
        return done;
    }
    return executeForEach(*m_database, QStringLiteral("DELETE FROM outbox WHERE state='done' AND done_at < ?"),
                          std::vector{outboxrows::timeText(now.addDays(-keptDays))},
                          [](Statement &statement, const QString &horizon) { statement.bind(horizon); })
        .and_then([&transaction] { return transaction->commit(); });
}

} // namespace hauspost
