#include "app/portal/auditlog.h"
#include "app/portal/commandline.h"
#include "app/portal/commands.h"
#include "app/portal/officefile.h"
#include "app/portal/store.h"

#include <QtCore/QCoreApplication>

namespace hauspost::portal {

namespace {

struct InitCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::InitCommand)
};

const QString officeOption = QStringLiteral("office");
const QString codeDaysOption = QStringLiteral("code-days");

Result<> initialise(const CommandLine &line)
{
    constexpr int tenYears = 3660;
    const auto codeDays = line.number(codeDaysOption, 1, tenYears);
    if (!codeDays) {
        return Failure(codeDays.error());
    }
    const auto office = line.isSet(officeOption) ? readOfficeFile(line.value(officeOption)) : defaultOffice();
    if (!office) {
        return Failure(office.error());
    }
    auto store = Store::create(line.folder());
    if (!store) {
        return Failure(store.error());
    }
    return store->addAccount(*office, *codeDays).and_then([&store](const AccountId &account) {
        return AuditLog(store->database(), SystemClock())
            .note(account, AuditLog::administrator, AuditEvent::AccountAdded, account.toString());
    });
}

} // namespace

ExitCode initCommand(const QStringList &arguments, Terminal &terminal)
{
    CommandLine line(QStringLiteral("init"), InitCommandTexts::tr("Makes a new portal in an empty folder."));
    line.addOption({officeOption, InitCommandTexts::tr("The sender of the letters."), QStringLiteral("FILE.json")});
    line.addOption({codeDaysOption, InitCommandTexts::tr("How many days a registration code works."),
                    QStringLiteral("N"), QString::number(Store::defaultCodeDays)});
    if (const auto end = line.parse(arguments, terminal)) {
        return *end;
    }
    if (const auto done = initialise(line); !done) {
        return terminal.fail(done.error());
    }
    terminal.out << InitCommandTexts::tr(
                        "The portal is ready in “%1”. Keep a copy of portal.key apart from the other files.")
                        .arg(line.folder().path())
                 << Qt::endl;
    if (!line.isSet(officeOption)) {
        terminal.out << InitCommandTexts::tr(
                            "The sender of the letters is a placeholder still: fill it in with “hauspost-portal "
                            "office FILE.json”.")
                     << Qt::endl;
    }
    return ExitCode::Ok;
}

ExitCode officeCommand(const QStringList &arguments, Terminal &terminal)
{
    CommandLine line(QStringLiteral("office"), InitCommandTexts::tr("Replaces the sender of the letters."),
                     {QStringLiteral("FILE.json")});
    line.addAccountOption();
    if (const auto end = line.parse(arguments, terminal)) {
        return *end;
    }
    const auto office = readOfficeFile(line.argument(0));
    if (!office) {
        return terminal.fail(office.error());
    }
    const auto done = Store::open(line.folder()).and_then([&](Store &&store) {
        return line.account(store).and_then([&](const AccountId &account) {
            return store.setOffice(account, *office).and_then([&] {
                return AuditLog(store.database(), SystemClock())
                    .note(account, AuditLog::administrator, AuditEvent::OfficeChanged, account.toString());
            });
        });
    });
    return done ? ExitCode::Ok : terminal.fail(done.error());
}

} // namespace hauspost::portal
