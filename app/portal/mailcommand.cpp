#include "app/portal/auditlog.h"
#include "app/portal/commandline.h"
#include "app/portal/commands.h"
#include "app/portal/maillist.h"
#include "app/portal/store.h"

#include <QtCore/QCoreApplication>

namespace hauspost::portal {

namespace {

struct MailCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::MailCommand)
};

const QString stateOption = QStringLiteral("state");
const QStringList states{QStringLiteral("queued"), QStringLiteral("sending"), QStringLiteral("dotted"),
                         QStringLiteral("sent"),   QStringLiteral("failed"),  QStringLiteral("unclear")};

ExitCode listMail(MailList &mails, const AccountId &account, const QString &state, Terminal &terminal)
{
    if (!state.isEmpty() && !states.contains(state)) {
        return terminal.fail({ErrorCode::UsageError,
                              {MailCommandTexts::tr("--state is one of %1").arg(states.join(QStringLiteral(", ")))}});
    }
    const auto list = mails.list(account, state);
    if (!list) {
        return terminal.fail(list.error());
    }
    for (const ListedMail &mail : *list) {
        const bool isWaiting = mail.state == u"queued";
        terminal.out << mail.id << '\t' << mail.state << '\t' << mail.kind << '\t' << mail.recipient << '\t'
                     << MailCommandTexts::tr("made %1").arg(mail.created.toString(Qt::ISODate)) << '\t'
                     << (isWaiting ? MailCommandTexts::tr("next try %1").arg(mail.nextTry.toString(Qt::ISODate))
                                   : QString())
                     << '\t' << mail.problem << Qt::endl;
    }
    return ExitCode::Ok;
}

ExitCode retryMail(MailList &mails, AuditLog &audit, const AccountId &account, const QString &id, Terminal &terminal)
{
    const auto done = mails.retry(account, id);
    const auto noted =
        done && *done ? audit.note(account, AuditLog::administrator, AuditEvent::MailRetried, id) : Result<>();
    if (!done || !noted) {
        return terminal.fail(done ? noted.error() : done.error());
    }
    return *done ? ExitCode::Ok
                 : terminal.fail(
                       {ErrorCode::UsageError,
                        {MailCommandTexts::tr("There is no mail %1 that waits. A mail that failed is made anew by "
                                              "inviting the resident again")
                             .arg(id)}});
}

ExitCode resolveMail(MailList &mails, AuditLog &audit, const AccountId &account, const CommandLine &line,
                     Terminal &terminal)
{
    const QString how = line.argument(2);
    if (how != u"sent" && how != u"again") {
        return terminal.fail({ErrorCode::UsageError, {MailCommandTexts::tr("mail resolve ID needs sent or again")}});
    }
    const auto done = mails.resolve(account, line.argument(1),
                                    how == u"sent" ? MailList::Resolution::Sent : MailList::Resolution::Again);
    const auto noted = done && *done
                           ? audit.note(account, AuditLog::administrator, AuditEvent::MailResolved, line.argument(1))
                           : Result<>();
    if (!done || !noted) {
        return terminal.fail(done ? noted.error() : done.error());
    }
    return *done ? ExitCode::Ok
                 : terminal.fail(
                       {ErrorCode::UsageError,
                        {MailCommandTexts::tr("There is no mail %1 whose sending is unclear").arg(line.argument(1))}});
}

QStringList argumentsOf(const QString &action)
{
    if (action == u"list") {
        return {QStringLiteral("list")};
    }
    if (action == u"resolve") {
        return {QStringLiteral("resolve"), QStringLiteral("ID"), QStringLiteral("sent|again")};
    }
    return {QStringLiteral("list|retry|resolve"), QStringLiteral("ID")};
}

} // namespace

ExitCode mailCommand(const QStringList &arguments, Terminal &terminal)
{
    CommandLine line(
        QStringLiteral("mail"),
        MailCommandTexts::tr("Shows the outgoing mail and settles what the portal cannot: list, retry ID (a waiting "
                             "mail, now), resolve ID sent (an unclear mail that arrived), resolve ID again (one that "
                             "did not: it is sent once more)."),
        argumentsOf(arguments.value(2)));
    line.addOption({stateOption, MailCommandTexts::tr("list: only mails in this state."), QStringLiteral("STATE")});
    line.addAccountOption();
    if (const auto end = line.parse(arguments, terminal)) {
        return *end;
    }
    auto store = Store::open(line.folder());
    if (!store) {
        return terminal.fail(store.error());
    }
    const auto account = line.account(*store);
    if (!account) {
        return terminal.fail(account.error());
    }
    const SystemClock clock;
    MailList mails(store->database(), store->key(), clock);
    const QString action = line.argument(0);
    if (action == u"list") {
        return listMail(mails, *account, line.value(stateOption), terminal);
    }
    AuditLog audit(store->database(), clock);
    if (action == u"retry") {
        return retryMail(mails, audit, *account, line.argument(1), terminal);
    }
    if (action == u"resolve") {
        return resolveMail(mails, audit, *account, line, terminal);
    }
    return terminal.fail({ErrorCode::UsageError, {MailCommandTexts::tr("mail knows list, retry and resolve")}});
}

} // namespace hauspost::portal
