#include "app/portal/commandline.h"

#include <QtCore/QCoreApplication>

namespace hauspost::portal {

namespace {

struct CommandLineTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::CommandLine)
};

} // namespace

CommandLine::CommandLine(const QString &command, const QString &description, QStringList positional)
    : m_positional(std::move(positional))
{
    m_parser.setApplicationDescription(description);
    m_parser.addHelpOption();
    m_parser.addVersionOption();
    m_parser.addPositionalArgument(command, {}, command);
    for (const QString &name : std::as_const(m_positional)) {
        m_parser.addPositionalArgument(name, {}, name);
    }
    m_parser.addOption(
        {QStringLiteral("data"), CommandLineTexts::tr("Folder of the portal's data."), QStringLiteral("DIR")});
    m_parser.addOption(
        {QStringLiteral("db"),
         CommandLineTexts::tr("PostgreSQL server that holds the database instead of a file in DIR, such as "
                              "postgresql://portal@db.example.com/portal?sslmode=verify-full. The "
                              "password is better kept in libpq's password file."),
         QStringLiteral("URL")});
    m_parser.addOption({QStringLiteral("lang"), CommandLineTexts::tr("Language of the messages: de or en."),
                        QStringLiteral("LANGUAGE")});
}

void CommandLine::addAccountOption()
{
    m_parser.addOption({QStringLiteral("account"),
                        CommandLineTexts::tr("The office that is meant, where the portal has several; “account list” "
                                             "shows them."),
                        QStringLiteral("ID")});
}

Result<QList<AccountId>> CommandLine::accounts(Store &store) const
{
    return isSet(QStringLiteral("account"))
               ? account(store).map([](const AccountId &one) { return QList<AccountId>{one}; })
               : store.accounts();
}

Result<AccountId> CommandLine::account(Store &store) const
{
    const AccountId named(value(QStringLiteral("account")));
    if (named.isEmpty()) {
        return store.onlyAccount();
    }
    return store.accounts().and_then([&named](const QList<AccountId> &accounts) -> Result<AccountId> {
        if (!accounts.contains(named)) {
            return fail(ErrorCode::UsageError, {CommandLineTexts::tr("There is no account %1").arg(named.toString())});
        }
        return named;
    });
}

std::optional<ExitCode> CommandLine::parse(const QStringList &arguments, Terminal &terminal)
{
    const bool parsed = m_parser.parse(arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        terminal.out << m_parser.helpText() << Qt::flush;
        return ExitCode::Ok;
    }
    if (m_parser.isSet(QStringLiteral("version"))) {
        terminal.out << QCoreApplication::applicationName() << ' ' << QCoreApplication::applicationVersion()
                     << Qt::endl;
        return ExitCode::Ok;
    }
    QString problem;
    if (!parsed) {
        problem = m_parser.errorText();
    } else if (m_parser.positionalArguments().size() != m_positional.size() + 1) {
        problem = m_positional.isEmpty() ? CommandLineTexts::tr("This command takes no further arguments")
                                         : CommandLineTexts::tr("This command needs: %1").arg(m_positional.join(u' '));
    } else if (value(QStringLiteral("data")).isEmpty()) {
        problem = CommandLineTexts::tr("The option --data DIR is missing");
    }
    const QUrl server(value(QStringLiteral("db")), QUrl::StrictMode);
    if (problem.isEmpty() && !value(QStringLiteral("db")).isEmpty() &&
        (!server.isValid() || !server.scheme().startsWith(u"postgres") || server.path().size() < 2)) {
        problem = CommandLineTexts::tr("--db is a URL like postgresql://host/name");
    }
    const QString language = value(QStringLiteral("lang"));
    if (problem.isEmpty() && !language.isEmpty() && language != u"de" && language != u"en") {
        problem = CommandLineTexts::tr("--lang is de or en");
    }
    if (problem.isEmpty()) {
        return std::nullopt;
    }
    return terminal.fail({ErrorCode::UsageError, {problem}});
}

PortalFolder CommandLine::folder() const
{
    return PortalFolder(value(QStringLiteral("data")), QUrl(value(QStringLiteral("db"))));
}

QString CommandLine::argument(int index) const
{
    return m_parser.positionalArguments().value(index + 1);
}

Result<int> CommandLine::number(const QString &option, int minimum, int maximum) const
{
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < minimum || number > maximum) {
        return fail(
            ErrorCode::UsageError,
            {CommandLineTexts::tr("--%1 must be a whole number from %2 to %3").arg(option).arg(minimum).arg(maximum)});
    }
    return number;
}

QString languageIn(const QStringList &arguments)
{
    const QString option = QStringLiteral("--lang");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option) {
            return arguments.value(i + 1);
        }
        if (arguments[i].startsWith(option + u'=')) {
            return arguments[i].sliced(option.size() + 1);
        }
    }
    return {};
}

} // namespace hauspost::portal
