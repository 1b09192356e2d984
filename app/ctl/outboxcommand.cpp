#include "app/ctl/commands.h"
#include "app/ctl/output.h"

#include "models/usecases/invitationplan.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace hauspost::ctl {

namespace {

struct OutboxCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::OutboxCommand)
};
using Align = TextTable::Align;

QString stateText(OutboxState state)
{
    switch (state) {
    case OutboxState::Pending:
        return OutboxCommandTexts::tr("queued");
    case OutboxState::Inflight:
        return OutboxCommandTexts::tr("on its way");
    case OutboxState::Acked:
        return OutboxCommandTexts::tr("accepted");
    case OutboxState::Attention:
        return OutboxCommandTexts::tr("needs a decision");
    }
    return {};
}

/// The name in --json: the same in each language and version.
QString stateName(OutboxState state)
{
    switch (state) {
    case OutboxState::Pending:
        return QStringLiteral("pending");
    case OutboxState::Inflight:
        return QStringLiteral("inflight");
    case OutboxState::Acked:
        return QStringLiteral("acked");
    case OutboxState::Attention:
        return QStringLiteral("attention");
    }
    return {};
}

/// The keys that the mirror knows; without a mirror the ids must do.
QHash<ResidentId, QString> residentKeys(Session &session)
{
    QHash<ResidentId, QString> keys;
    const auto rows = session.mirror().and_then(
        [&session](MirrorReader *mirror) { return mirror->units(std::nullopt, session.clock().today()); });
    if (rows) {
        for (const Occupancy &row : *rows) {
            if (!row.isVacant() && !row.resident->clientKey.isEmpty()) {
                keys.insert(row.resident->id, row.resident->clientKey);
            }
        }
    }
    return keys;
}

QJsonObject toJson(const OutboxEntry &entry, const QString &key)
{
    return {{QStringLiteral("id"), entry.action.id.toString()},
            {QStringLiteral("kind"), kindName(entry.action)},
            {QStringLiteral("resident"), entry.action.resident.toString()},
            {QStringLiteral("key"), key},
            {QStringLiteral("since"), entry.createdAt.toString(Qt::ISODate)},
            {QStringLiteral("tries"), entry.attempts},
            {QStringLiteral("state"), stateName(entry.state)},
            {QStringLiteral("otherOffice"), entry.isElsewhere},
            {QStringLiteral("problem"), entry.problem},
            {QStringLiteral("problemText"), entry.needsDecision() ? actionProblemText(entry) : QString()}};
}

void printTable(const std::vector<OutboxEntry> &entries, const QHash<ResidentId, QString> &keys)
{
    TextTable table({{OutboxCommandTexts::tr("ID")},
                     {OutboxCommandTexts::tr("What")},
                     {OutboxCommandTexts::tr("Resident")},
                     {OutboxCommandTexts::tr("Since")},
                     {OutboxCommandTexts::tr("Tries"), Align::Right},
                     {OutboxCommandTexts::tr("State")},
                     {OutboxCommandTexts::tr("Problem")}});
    for (const OutboxEntry &entry : entries) {
        table.addRow({entry.action.id.toString(), actionKindText(entry.action),
                      keys.value(entry.action.resident, entry.action.resident.toString()),
                      QLocale().toString(entry.createdAt.toLocalTime(), QLocale::ShortFormat),
                      QString::number(entry.attempts),
                      stateText(entry.needsDecision() ? OutboxState::Attention : entry.state),
                      entry.needsDecision() ? actionProblemText(entry) : QString()});
    }
    print(table.toText());
}

Result<> demand(const Result<bool> &done, const QString &id)
{
    if (!done) {
        return Failure(done.error());
    }
    return *done ? Result<>() : fail(ErrorCode::ActionNotOpen, {id});
}

} // namespace

Result<> runOutbox(Session &session, const CommandLine &line)
{
    auto outbox = session.outbox();
    if (!outbox) {
        return Failure(outbox.error());
    }
    if (!line.cancel.isEmpty()) {
        return demand((*outbox)->cancel(ActionId(line.cancel)), line.cancel);
    }
    if (!line.dismiss.isEmpty()) {
        return demand((*outbox)->dismiss(ActionId(line.dismiss)), line.dismiss);
    }
    const auto entries = (*outbox)->entries();
    if (!entries) {
        return Failure(entries.error());
    }
    const auto keys = residentKeys(session);
    if (!line.json) {
        printTable(*entries, keys);
        return {};
    }
    QJsonArray array;
    for (const OutboxEntry &entry : *entries) {
        array.append(toJson(entry, keys.value(entry.action.resident)));
    }
    print(array);
    return {};
}

} // namespace hauspost::ctl
