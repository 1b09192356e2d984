#include "app/portal/actionlog.h"

#include "app/portal/mailjobs.h"
#include "models/wire/jsonreader.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

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

Result<std::optional<ActionLog::Entry>> ActionLog::find(const AccountId &account, const ActionId &id)
{
    auto statement = m_database.prepare(
        QStringLiteral("SELECT hash, outcome, problem, seq, report FROM action WHERE account_id = ? AND id = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->bind(account.toString()).bind(id.toString()).next();
    if (!row) {
        return Failure(row.error());
    }
    if (!*row) {
        return std::nullopt;
    }
    Entry entry;
    entry.hash = statement->blob(0);
    entry.result.id = id;
    entry.result.outcome = wire::actionOutcomeFrom(statement->text(1)).value_or(wire::ActionOutcome::Rejected);
    entry.result.problem = statement->text(2);
    entry.result.seq = statement->integer(3);
    entry.result.import = reportFrom(statement->text(4));
    return entry;
}

Result<> ActionLog::add(const DeskIdentity &desk, const wire::ReceivedAction &action, const wire::ActionResult &result,
                        const QDateTime &nowUtc)
{
    auto insert = m_database.prepare(QStringLiteral(
        "INSERT INTO action (account_id, id, hash, kind, resident_id, outcome, problem, seq, desk_id, received_at, "
        "report) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert) {
        return Failure(insert.error());
    }
    // What this portal does not understand is not kept either: it could be anything.
    return insert->bind(desk.account.toString())
        .bind(action.id.toString())
        .bind(hashOf(action))
        .bind(action.action ? wire::kindName(*action.action) : QString())
        .bind(action.action ? action.action->resident.toString() : QString())
        .bind(wire::toName(result.outcome))
        .bind(result.problem)
        .bind(result.seq)
        .bind(desk.desk)
        .bind(mailTime(nowUtc))
        .bind(textOf(result.import))
        .execute();
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
