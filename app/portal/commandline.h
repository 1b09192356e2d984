#pragma once

#include "app/portal/portalfolder.h"
#include "app/portal/store.h"
#include "app/portal/terminal.h"

#include <QtCore/QCommandLineParser>

#include <optional>

namespace hauspost::portal {

/// The command line of one command: --data, --lang, --help and --version are the same for all.
class CommandLine
{
public:
    /// positional: names of the arguments after the command ("FILE"), all of them must be there.
    CommandLine(const QString &command, const QString &description, QStringList positional = {});

    void addOption(const QCommandLineOption &option) { m_parser.addOption(option); }
    void addAccountOption(); ///< --account ID, for account()

    /// arguments: of the program, from its name on. An exit code where the program is to end at once: after --help
    /// and --version, and for a command line that is wrong.
    [[nodiscard]] std::optional<ExitCode> parse(const QStringList &arguments, Terminal &terminal);

    [[nodiscard]] PortalFolder folder() const;
    [[nodiscard]] QString argument(int index) const; ///< from 0, after the command
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }

    /// The account that --account names; without it the only one.
    /// Errors: UsageError (no such account, several and none named), PortalDataMissing, Database….
    [[nodiscard]] Result<AccountId> account(Store &store) const;
    [[nodiscard]] Result<QList<AccountId>> accounts(Store &store) const; ///< the one named, else all

    /// A whole number within bounds. Errors: UsageError.
    [[nodiscard]] Result<int> number(const QString &option, int minimum, int maximum) const;

private:
    QCommandLineParser m_parser;
    QStringList m_positional;
};

/// The value of --lang, "" without it: needed before the first sentence, thus before the command line is read.
[[nodiscard]] QString languageIn(const QStringList &arguments);

} // namespace hauspost::portal
