#include "app/portal/commandline.h"
#include "app/portal/commands.h"

#include <QtCore/QCoreApplication>

namespace hauspost::portal {

namespace {

struct StatsCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::StatsCommand)
};

/// Name and number each; stable, so that a script can read them.
constexpr const char *queries[] = {
    "SELECT 'properties', count(*) FROM property WHERE account_id = ?",
    "SELECT 'units', count(*) FROM unit WHERE account_id = ?",
    "SELECT 'residents', count(*) FROM resident WHERE account_id = ? AND kind = 'resident'",
    "SELECT 'access.' || access, count(*) FROM resident WHERE account_id = ? AND kind = 'resident' GROUP BY access "
    "ORDER BY access",
    "SELECT 'actions.' || outcome, count(*) FROM action WHERE account_id = ? GROUP BY outcome ORDER BY outcome",
    "SELECT 'mail.' || state, count(*) FROM mail_job WHERE account_id = ? GROUP BY state ORDER BY state",
    "SELECT 'users', count(*) FROM office_user WHERE account_id = ? AND disabled_at IS NULL",
    "SELECT 'desks', count(*) FROM desk_token WHERE account_id = ? AND revoked_at IS NULL AND wipe_requested_at IS "
    "NULL",
};

Result<> printCounts(Store &store, const AccountId &account, Terminal &terminal)
{
    for (const char *query : queries) {
        auto select = store.database().prepare(QString::fromLatin1(query));
        if (!select) {
            return Failure(select.error());
        }
        select->bind(account.toString());
        for (;;) {
            const auto row = select->next();
            if (!row) {
                return Failure(row.error());
            }
            if (!*row) {
                break;
            }
            terminal.out << account.toString() << '\t' << select->text(0) << '\t' << select->integer(1) << Qt::endl;
        }
    }
    return {};
}

Result<> run(const CommandLine &line, Terminal &terminal)
{
    auto store = Store::open(line.folder());
    if (!store) {
        return Failure(store.error());
    }
    const auto accounts = line.accounts(*store);
    if (!accounts) {
        return Failure(accounts.error());
    }
    for (const AccountId &account : *accounts) {
        if (const auto printed = printCounts(*store, account, terminal); !printed) {
            return printed;
        }
    }
    return {};
}

} // namespace

ExitCode statsCommand(const QStringList &arguments, Terminal &terminal)
{
    CommandLine line(
        QStringLiteral("stats"),
        StatsCommandTexts::tr("How much there is of everything: account, name and number, separated by tabs."));
    line.addAccountOption();
    if (const auto end = line.parse(arguments, terminal)) {
        return *end;
    }
    const auto done = run(line, terminal);
    return done ? ExitCode::Ok : terminal.fail(done.error());
}

} // namespace hauspost::portal
