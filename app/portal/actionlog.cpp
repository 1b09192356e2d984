#include "app/portal/actionlog.h"

#include "app/portal/mailjobs.h"
#include "models/wire/jsonreader.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

#include <bit>

namespace hauspost::portal {

namespace {

QString textOf(const std::optional<wire::ImportReport> &report)
{
    return report ? QString::fromUtf8(QJsonDocument(wire::toJson(*report)).toJson(QJsonDocument::Compact)) : QString();
}

std::optional<wire::ImportReport> reportFrom(const QString &text)
{
    const auto report = wire::parseObject(text.toUtf8()).and_then([](const QJsonObject &object) {
        return wire::importReportFrom(object, {});
    });
    return !text.isEmpty() && report ? std::optional(*report) : std::nullopt;
}

} // namespace

ActionLog::ActionLog(Database &database)
    : m_database(database),
      m_insert(database, "INSERT INTO action (account_id, id, hash, kind, resident_id, outcome, problem, seq, desk_id, "
                         "received_at, report) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
}

/// Columns: hash, outcome, problem, seq, report.
ActionLog::Entry ActionLog::entryOf(const Statement &row, const ActionId &id)
{
    Entry entry;
    entry.hash = row.blob(0);
    entry.result.id = id;
    entry.result.outcome = wire::actionOutcomeFrom(row.text(1)).value_or(wire::ActionOutcome::Rejected);
    entry.result.problem = row.text(2);
    entry.result.seq = row.integer(3);
    entry.result.import = reportFrom(row.text(4));
    return entry;
}

Result<std::optional<ActionLog::Entry>> ActionLog::find(const AccountId &account, const ActionId &id)
{
    return find(account, QList<ActionId>{id}).map([&id](const QHash<ActionId, Entry> &found) {
        const auto entry = found.constFind(id);
        return entry == found.constEnd() ? std::nullopt : std::optional(*entry);
    });
}

Result<QHash<ActionId, ActionLog::Entry>> ActionLog::find(const AccountId &account, QList<ActionId> ids)
{
    QHash<ActionId, Entry> found;
    if (ids.isEmpty()) {
        return found;
    }
    // As many as a power of two, so that there are few different statements: one more often changes nothing.
    while (!std::has_single_bit(static_cast<quint64>(ids.size()))) {
        ids << ids.constLast();
    }
    auto statement = m_database.prepare(
        QStringLiteral(
            "SELECT hash, outcome, problem, seq, report, id FROM action WHERE account_id = ? AND id IN (?%1)")
            .arg(QStringLiteral(", ?").repeated(ids.size() - 1)));
    if (!statement) {
        return Failure(statement.error());
    }
    statement->bind(account.toString());
    for (const ActionId &id : std::as_const(ids)) {
        statement->bind(id.toString());
    }
    for (;;) {
        const auto row = statement->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return found;
        }
        const ActionId id(statement->text(5));
        found.insert(id, entryOf(*statement, id));
    }
}

Result<> ActionLog::add(const DeskIdentity &desk, const wire::ReceivedAction &action, const QByteArray &hash,
                        const wire::ActionResult &result, const QDateTime &nowUtc)
{
    // What this portal does not understand is not kept either: it could be anything.
    const QString kind = action.action ? wire::kindName(*action.action) : QString();
    const QString resident = action.action ? action.action->resident.toString() : QString();
    return m_insert.add([desk, hash, kind, resident, result, time = mailTime(nowUtc)](Statement &row) {
        row.bind(desk.account.toString())
            .bind(result.id.toString())
            .bind(hash)
            .bind(kind)
            .bind(resident)
            .bind(wire::toName(result.outcome))
            .bind(result.problem)
            .bind(result.seq)
            .bind(desk.desk)
            .bind(time)
            .bind(textOf(result.import));
    });
}

Result<bool> ActionLog::hasMovedIn(const AccountId &account, const ResidentId &resident)
{
    auto statement = m_database.prepare(
        QStringLiteral("SELECT 1 FROM action WHERE account_id = ? AND resident_id = ? AND kind = 'tenancy.moveIn' "
                       "AND outcome = 'applied'"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(account.toString()).bind(resident.toString()).next();
}

QByteArray hashOf(const wire::ReceivedAction &action)
{
    return QCryptographicHash::hash(action.canonical, QCryptographicHash::Sha256);
}

} // namespace hauspost::portal
