#include "app/portal/auditlog.h"
#include "app/portal/commandline.h"
#include "app/portal/commands.h"
#include "app/portal/desktokens.h"
#include "app/portal/store.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace hauspost::portal {

namespace {

struct DeskTokenCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::DeskTokenCommand)
};

ExitCode addToken(DeskTokens &tokens, AuditLog &audit, const AccountId &account, const QString &label,
                  Terminal &terminal)
{
    if (label.trimmed().isEmpty()) {
        return terminal.fail(
            {ErrorCode::UsageError, {DeskTokenCommandTexts::tr("A desk needs a label, such as “Front office”")}});
    }
    const auto token = tokens.add(account, label.trimmed());
    const auto noted = token ? tokens.list(account).and_then([&](const QList<DeskToken> &all) {
        qint64 newest = 0;
        for (const DeskToken &one : all) {
            newest = std::max(newest, one.id);
        }
        return audit.note(account, AuditLog::administrator, AuditEvent::DeskAdded, AuditLog::deskName(newest));
    })
                             : Failure(token.error());
    if (!noted) {
        return terminal.fail(noted.error());
    }
    terminal.out << *token << Qt::endl;
    terminal.err << DeskTokenCommandTexts::tr("This token is shown only once. Whoever has it reads all residents' data "
                                              "and may do all that a lead may.")
                 << Qt::endl;
    return ExitCode::Ok;
}

ExitCode listTokens(DeskTokens &tokens, const AccountId &account, Terminal &terminal)
{
    const auto list = tokens.list(account);
    if (!list) {
        return terminal.fail(list.error());
    }
    for (const DeskToken &token : *list) {
        const QString used = token.lastUsed.isNull()
                                 ? DeskTokenCommandTexts::tr("never used")
                                 : DeskTokenCommandTexts::tr("last used %1").arg(token.lastUsed.toString(Qt::ISODate));
        terminal.out << token.id << '\t' << token.label << '\t'
                     << DeskTokenCommandTexts::tr("made %1").arg(token.created.toString(Qt::ISODate)) << '\t' << used
                     << '\t' << (token.revoked ? DeskTokenCommandTexts::tr("revoked") : QString()) << Qt::endl;
    }
    return ExitCode::Ok;
}

ExitCode revokeToken(DeskTokens &tokens, AuditLog &audit, const AccountId &account, const QString &id,
                     Terminal &terminal)
{
    const auto revoked = tokens.revoke(account, id.toLongLong());
    if (!revoked) {
        return terminal.fail(revoked.error());
    }
    if (!*revoked) {
        return terminal.fail(
            {ErrorCode::UsageError, {DeskTokenCommandTexts::tr("There is no token %1 that could be revoked").arg(id)}});
    }
    const auto noted =
        audit.note(account, AuditLog::administrator, AuditEvent::DeskRevoked, AuditLog::deskName(id.toLongLong()));
    return noted ? ExitCode::Ok : terminal.fail(noted.error());
}

} // namespace

ExitCode deskTokenCommand(const QStringList &arguments, Terminal &terminal)
{
    const bool isList = arguments.value(2) == u"list";
    CommandLine line(
        QStringLiteral("desk-token"),
        DeskTokenCommandTexts::tr("Manages the keys with which desks sign in: add LABEL, list, revoke ID."),
        isList ? QStringList{QStringLiteral("list")}
               : QStringList{QStringLiteral("add|list|revoke"), QStringLiteral("LABEL|ID")});
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
    DeskTokens tokens(store->database(), store->key(), clock);
    AuditLog audit(store->database(), clock);
    const QString action = line.argument(0);
    if (isList) {
        return listTokens(tokens, *account, terminal);
    }
    if (action == u"add") {
        return addToken(tokens, audit, *account, line.argument(1), terminal);
    }
    if (action == u"revoke") {
        return revokeToken(tokens, audit, *account, line.argument(1), terminal);
    }
    return terminal.fail({ErrorCode::UsageError, {DeskTokenCommandTexts::tr("desk-token knows add, list and revoke")}});
}

} // namespace hauspost::portal
