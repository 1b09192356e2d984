#include "app/ctl/pushnow.h"

#include "app/ctl/output.h"
#include "app/ctl/terminalprogress.h"

#include "models/sync/syncrun.h"
#include "models/usecases/invitationplan.h"

#include <QtCore/QCoreApplication>

namespace hauspost::ctl {

namespace {

struct PushNowTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::PushNow)
};

} // namespace

void pushNow(Session &session)
{
    const auto connection = session.connection();
    if (!connection) {
        return printError(connection.error());
    }
    TerminalProgress progress(PushNowTexts::tr("Rows received"));
    const auto outcome = hauspost::runSync(session.paths(), *connection, session.clock(), progress);
    if (outcome || outcome.error().code == ErrorCode::Cancelled) {
        return;
    }
    if (outcome.error().code == ErrorCode::AlreadyRunning) {
        return printNote(PushNowTexts::tr("Hauspost is running with this data folder and will send it."));
    }
    printError(outcome.error());
}

Result<> pushAndTell(Session &session, const CommandLine &line, const ActionId &id,
                     const std::function<QString(const OutboxReceipt &)> &textOf)
{
    if (!line.offline) {
        pushNow(session);
    }
    const auto receipt = session.outbox().and_then([&id](Outbox *outbox) { return outbox->receipt(id); });
    if (!receipt) {
        return Failure(receipt.error());
    }
    const OutboxReceipt answer = receipt->value_or(OutboxReceipt{});
    if (line.json) {
        print(QJsonObject{
            {QStringLiteral("id"), id.toString()},
            {QStringLiteral("state"), answer.isAnswered ? toName(answer.outcome) : QStringLiteral("queued")},
            {QStringLiteral("problem"), answer.problem}});
    }
    if (answer.isAnswered && !answer.problem.isEmpty()) {
        OutboxEntry entry;
        entry.problem = answer.problem;
        return fail(ErrorCode::ActionRefused, {actionProblemText(entry)});
    }
    if (!line.json) {
        print(textOf(answer) + u'\n');
    }
    return {};
}

} // namespace hauspost::ctl
