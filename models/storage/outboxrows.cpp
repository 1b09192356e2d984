#include "models/storage/outboxrows.h"

#include "models/sql/database.h"
#include "models/wire/jsonreader.h"

#include <QtCore/QJsonDocument>

#include <array>

namespace hauspost::outboxrows {

namespace {

/// In the order of OutboxState.
constexpr std::array outboxStates{u"pending", u"inflight", u"acked", u"attention"};

OutboxState stateFrom(const QString &name)
{
    for (size_t i = 0; i < outboxStates.size(); ++i) {
        if (name == QStringView(outboxStates.at(i))) {
            return static_cast<OutboxState>(i);
        }
    }
    return OutboxState::Pending;
}

std::optional<wire::ImportReport> reportFrom(const QString &text)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const auto report = wire::parseObject(text.toUtf8()).and_then([](const QJsonObject &object) {
        return wire::importReportFrom(object, {});
    });
    return report ? std::optional(*report) : std::nullopt;
}

QDateTime timeFrom(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

const char elsewhere[] = "account NOT IN ('', (SELECT account FROM present_office))";
const char columns[] = "body, state, attempts, created_at, tried_at, problem, outcome, report, portal, "
                       "account NOT IN ('', (SELECT account FROM present_office))";

QString timeText(const QDateTime &utc)
{
    return utc.toString(Qt::ISODate);
}

QString subjectOf(const wire::Action &action)
{
    return action.resident.isEmpty() ? action.id.toString() : action.resident.toString();
}

QString reportText(const std::optional<wire::ImportReport> &report)
{
    return report ? QString::fromUtf8(QJsonDocument(wire::toJson(*report)).toJson(QJsonDocument::Compact)) : QString();
}

Result<Statement> prepareInsert(Database &database)
{
    return database.prepare(
        QStringLiteral("INSERT INTO outbox(id,resident_id,kind,body,state,created_at,account,portal) "
                       "SELECT ?,?,?,?,'pending',?,account,portal FROM present_office"));
}

Result<> insert(Statement &statement, const wire::Action &action, const QString &createdAt)
{
    return statement.bind(action.id.toString())
        .bind(subjectOf(action))
        .bind(kindName(action))
        .bind(toJson(action))
        .bind(createdAt)
        .execute();
}

Result<OutboxEntry> entry(const Statement &row)
{
    enum Column { Body, State, Attempts, CreatedAt, TriedAt, Problem, Outcome, Report, Portal, Elsewhere };
    auto action = wire::actionFrom(row.blob(Body));
    if (!action) {
        return Failure(action.error());
    }
    OutboxEntry result;
    result.action = std::move(*action);
    result.state = stateFrom(row.text(State));
    result.attempts = static_cast<int>(row.integer(Attempts));
    result.createdAt = timeFrom(row.text(CreatedAt));
    if (!row.isNull(TriedAt)) {
        result.triedAt = timeFrom(row.text(TriedAt));
    }
    result.problem = row.text(Problem);
    result.outcome = wire::actionOutcomeFrom(row.text(Outcome)).value_or(wire::ActionOutcome::Applied);
    result.report = reportFrom(row.text(Report));
    result.portal = row.text(Portal);
    result.isElsewhere = row.flag(Elsewhere);
    return result;
}

} // namespace hauspost::outboxrows
