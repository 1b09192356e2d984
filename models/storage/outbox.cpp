#include "models/storage/outbox.h"

#include "models/base/logging.h"
#include "models/sql/database.h"
#include "models/storage/deskerasure.h"
#include "models/storage/outboxrows.h"

namespace hauspost {

namespace {

const QString letterKind = QStringLiteral("letter.issued");

const QString dismissSql = QStringLiteral("UPDATE outbox SET state='done', body=x'', report='', done_at=? WHERE id=? "
                                          "AND (state='attention' OR (state<>'done' AND %1))")
                               .arg(QLatin1String(outboxrows::elsewhere));

const QString cancelSql = QStringLiteral("DELETE FROM outbox WHERE id=? AND state='pending' AND attempts=0");

Result<bool> exists(Statement &query)
{
    const auto row = query.next();
    query.reset();
    return row;
}

/// In an open transaction. Whether the entry was in Attention.
Result<bool> dismissRow(Database &database, const ActionId &id, const QString &now)
{
    auto statement = database.prepare(dismissSql);
    if (!statement) {
        return Failure(statement.error());
    }
    const auto done = statement->bind(now).bind(id.toString()).execute();
    return done.map([&statement] { return statement->rowsAffected() > 0; });
}

} // namespace

Result<> Outbox::insert(const std::vector<wire::Action> &actions, Progress &progress)
{
    // In the words of the index outbox_open: a list of 10,000 rows asks for each.
    auto open = m_database->prepare(QStringLiteral("SELECT 1 FROM outbox WHERE resident_id=? AND kind=? "
                                                   "AND state IN ('pending','inflight') "
                                                   "AND kind <> 'letter.issued' LIMIT 1"));
    auto statement = outboxrows::prepareInsert(*m_database);
    if (!open || !statement) {
        return Failure(open ? statement.error() : open.error());
    }
    const QString now = outboxrows::timeText(m_clock->nowUtc());
    qint64 done = 0;
    for (const wire::Action &action : actions) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const QString kind = kindName(action);
        if (kind != letterKind) {
            const auto waits = exists(open->bind(outboxrows::subjectOf(action)).bind(kind));
            if (!waits) {
                return Failure(waits.error());
            }
            if (*waits) {
                return fail(ErrorCode::ActionWaitsAlready);
            }
        }
        if (const auto inserted = outboxrows::insert(*statement, action, now); !inserted) {
            return inserted;
        }
        progress.report(++done, static_cast<qint64>(actions.size()));
    }
    return {};
}

Result<> Outbox::add(const std::vector<wire::Action> &actions)
{
    NoProgress nobody;
    return add(actions, nobody);
}

Result<> Outbox::add(const std::vector<wire::Action> &actions, Progress &progress)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    return insert(actions, progress).and_then([&transaction] { return transaction->commit(); });
}

Result<std::vector<OutboxEntry>> Outbox::entries()
{
    auto query = m_database->prepare(QStringLiteral("SELECT %1 FROM outbox WHERE state <> 'done' ORDER BY position")
                                         .arg(QLatin1String(outboxrows::columns)));
    if (!query) {
        return Failure(query.error());
    }
    std::vector<OutboxEntry> result;
    for (;;) {
        const auto row = query->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return result;
        }
        if (auto entry = outboxrows::entry(*query)) {
            result.push_back(std::move(*entry));
        } else { // of a newer program: it is sent all the same
            qCWarning(lcStorage) << "an entry of the outbox cannot be shown";
        }
    }
}

Result<bool> Outbox::cancel(const ActionId &id)
{
    return cancelAll({id});
}

Result<bool> Outbox::cancelAll(const std::vector<ActionId> &ids)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    auto statement = m_database->prepare(cancelSql);
    if (!statement) {
        return Failure(statement.error());
    }
    for (const ActionId &id : ids) {
        if (const auto done = statement->bind(id.toString()).execute(); !done) {
            return Failure(done.error());
        }
        if (statement->rowsAffected() == 0) {
            return false; // the transaction ends without a trace
        }
    }
    return transaction->commit().map([] { return true; });
}

Result<bool> Outbox::dismiss(const ActionId &id)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto dismissed = dismissRow(*m_database, id, outboxrows::timeText(m_clock->nowUtc()));
    if (!dismissed) {
        return dismissed;
    }
    return transaction->commit().map([&dismissed] { return *dismissed; });
}

Result<> Outbox::replace(const ActionId &id, const wire::Action &successor)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto dismissed = dismissRow(*m_database, id, outboxrows::timeText(m_clock->nowUtc()));
    if (!dismissed) {
        return Failure(dismissed.error());
    }
    if (!*dismissed) {
        return fail(ErrorCode::ActionNotOpen, {id.toString()});
    }
    NoProgress nobody;
    return insert({successor}, nobody).and_then([&transaction] { return transaction->commit(); });
}

Result<> Outbox::setOffice(const AccountId &account, const QString &portal)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    for (const char *sql :
         {"UPDATE present_office SET account=?, portal=?", "UPDATE outbox SET account=?, portal=? WHERE account=''"}) {
        auto statement = m_database->prepare(QString::fromLatin1(sql));
        if (!statement) {
            return Failure(statement.error());
        }
        if (const auto done = statement->bind(account.toString()).bind(portal).execute(); !done) {
            return done;
        }
    }
    return transaction->commit();
}

Result<AccountId> Outbox::office()
{
    auto query = m_database->prepare(QStringLiteral("SELECT account FROM present_office"));
    if (!query) {
        return Failure(query.error());
    }
    return query->next().map([&query](bool found) { return found ? AccountId(query->text(0)) : AccountId(); });
}

Result<> Outbox::forget(const std::vector<ResidentId> &residents)
{
    return residents.empty() ? Result<>() : DeskErasure(*m_database, *m_clock).forget(residents);
}

Result<bool> Outbox::scrub()
{
    return DeskErasure(*m_database, *m_clock).scrub();
}

Result<OutboxCounts> Outbox::counts()
{
    auto query = m_database->prepare(
        QStringLiteral("SELECT count(*) FILTER (WHERE state <> 'attention' AND kind <> 'letter.issued' AND NOT %1), "
                       "count(*) FILTER (WHERE state = 'attention' OR (kind <> 'letter.issued' AND %1)) "
                       "FROM outbox WHERE state <> 'done'")
            .arg(QLatin1String(outboxrows::elsewhere)));
    if (!query) {
        return Failure(query.error());
    }
    return query->next().map([&query](bool) {
        return OutboxCounts{static_cast<int>(query->integer(0)), static_cast<int>(query->integer(1))};
    });
}

Result<bool> Outbox::hasFresh()
{
    auto query = m_database->prepare(
        QStringLiteral("SELECT 1 FROM outbox WHERE state='pending' AND tried_at IS NULL AND NOT %1 LIMIT 1")
            .arg(QLatin1String(outboxrows::elsewhere)));
    return query ? exists(*query) : Failure(query.error());
}

Result<std::optional<OutboxReceipt>> Outbox::receipt(const ActionId &id)
{
    auto query = m_database->prepare(QStringLiteral("SELECT outcome, problem FROM outbox WHERE id=?"));
    if (!query) {
        return Failure(query.error());
    }
    return query->bind(id.toString()).next().map([&query](bool found) {
        if (!found) {
            return std::optional<OutboxReceipt>();
        }
        const auto outcome = wire::actionOutcomeFrom(query->text(0));
        return std::optional(
            OutboxReceipt{outcome.has_value(), outcome.value_or(wire::ActionOutcome::Applied), query->text(1)});
    });
}

} // namespace hauspost
