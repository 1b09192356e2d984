#include "app/portal/commands.h"

#include <QtCore/QCoreApplication>

namespace hauspost::portal {

namespace {

struct CommandsTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::Commands)
};

QString overview()
{
    return CommandsTexts::tr(
        "Usage: hauspost-portal COMMAND --data DIR [options]\n"
        "\n"
        "init              Make a new portal in an empty folder\n"
        "office FILE.json  Replace the sender of the letters\n"
        "import FILE.DAT   Bring in what a DTM file says\n"
        "account           add --office FILE.json, or list: the offices of this portal\n"
        "user              add, password, disable or enable NAME, or list: who may sign in for an office\n"
        "desk              list, revoke ID or wipe ID: where somebody has signed in\n"
        "desk-token        add LABEL, list or revoke ID: keys for desks without sign-in\n"
        "mail              list, retry ID or resolve ID sent|again: the outgoing mail\n"
        "audit             Who did what\n"
        "stats             How much there is of everything\n"
        "backup FILE       Copy the database while the portal runs\n"
        "epoch renew       After a restored backup: let all desks begin anew\n"
        "sample-residents  Let some residents of a sample office register\n"
        "serve             Answer the desks\n"
        "\n"
        "COMMAND --help shows the options of a command.\n"
        "\n"
        "Exit codes: 0 done, 1 wrong command line, 2 a file is unusable (nothing was changed), 3 the "
        "portal's data folder, key or database, 4 the address cannot be used, 5 internal error.\n");
}

} // namespace

ExitCode runCommand(const QStringList &arguments, Terminal &terminal)
{
    const struct
    {
        QStringView name;
        ExitCode (*run)(const QStringList &, Terminal &);
    } commands[] = {{u"init", initCommand},
                    {u"office", officeCommand},
                    {u"import", importCommand},
                    {u"account", accountCommand},
                    {u"user", userCommand},
                    {u"desk", deskCommand},
                    {u"desk-token", deskTokenCommand},
                    {u"mail", mailCommand},
                    {u"audit", auditCommand},
                    {u"stats", statsCommand},
                    {u"backup", backupCommand},
                    {u"epoch", epochCommand},
                    {u"sample-residents", sampleResidentsCommand},
                    {u"serve", serveCommand}};
    const QString name = arguments.value(1);
    for (const auto &command : commands) {
        if (name == command.name) {
            return command.run(arguments, terminal);
        }
    }
    if (arguments.contains(QStringLiteral("--version"))) {
        terminal.out << QCoreApplication::applicationName() << ' ' << QCoreApplication::applicationVersion()
                     << Qt::endl;
        return ExitCode::Ok;
    }
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        terminal.out << overview() << Qt::flush;
        return ExitCode::Ok;
    }
    return terminal.fail({ErrorCode::UsageError,
                          {name.isEmpty() ? CommandsTexts::tr("No command is given")
                                          : CommandsTexts::tr("There is no command “%1”").arg(name)}});
}

} // namespace hauspost::portal
