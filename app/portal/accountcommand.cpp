#include "app/portal/auditlog.h"
#include "app/portal/commandline.h"
#include "app/portal/commands.h"
#include "app/portal/officefile.h"

#include <QtCore/QCoreApplication>

namespace hauspost::portal {

namespace {

struct AccountCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::AccountCommand)
};

const QString officeFileOption = QStringLiteral("office");
const QString codeDaysNumber = QStringLiteral("code-days");

Result<> addAccount(Store &store, const CommandLine &line, Terminal &terminal)
{
    constexpr int tenYears = 3660;
    const auto codeDays = line.number(codeDaysNumber, 1, tenYears);
    if (!codeDays) {
        return Failure(codeDays.error());
    }
    if (!line.isSet(officeFileOption)) {
        return fail(ErrorCode::UsageError, {AccountCommandTexts::tr("The option --office FILE.json is missing")});
    }
    const auto office = readOfficeFile(line.value(officeFileOption));
    if (!office) {
        return Failure(office.error());
    }
    const auto account = store.addAccount(*office, *codeDays);
    if (!account) {
        return Failure(account.error());
    }
    terminal.out << account->toString() << Qt::endl;
    return AuditLog(store.database(), SystemClock())
        .note(*account, AuditLog::administrator, AuditEvent::AccountAdded, account->toString());
}

Result<> listAccounts(Store &store, Terminal &terminal)
{
    const auto accounts = store.accounts();
    const auto names = store.officeNames();
    if (!accounts || !names) {
        return Failure(accounts ? names.error() : accounts.error());
    }
    for (qsizetype i = 0; i < accounts->size(); ++i) {
        terminal.out << (*accounts)[i].toString() << '\t' << names->value(i) << Qt::endl;
    }
    return {};
}

} // namespace

ExitCode accountCommand(const QStringList &arguments, Terminal &terminal)
{
    CommandLine line(QStringLiteral("account"),
                     AccountCommandTexts::tr("The offices of this portal: add --office FILE.json, list."),
                     {QStringLiteral("add|list")});
    line.addOption(
        {officeFileOption, AccountCommandTexts::tr("The sender of the letters."), QStringLiteral("FILE.json")});
    line.addOption({codeDaysNumber, AccountCommandTexts::tr("How many days a registration code works."),
                    QStringLiteral("N"), QString::number(Store::defaultCodeDays)});
    if (const auto end = line.parse(arguments, terminal)) {
        return *end;
    }
    auto store = Store::open(line.folder());
    if (!store) {
        return terminal.fail(store.error());
    }
    const QString action = line.argument(0);
    const auto done = action == u"add" ? addAccount(*store, line, terminal)
                      : action == u"list"
                          ? listAccounts(*store, terminal)
                          : fail(ErrorCode::UsageError, {AccountCommandTexts::tr("account knows add and list")});
    return done ? ExitCode::Ok : terminal.fail(done.error());
}

} // namespace hauspost::portal
