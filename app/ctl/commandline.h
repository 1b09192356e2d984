#pragma once

#include "models/base/result.h"
#include "models/domain/lettersequence.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace hauspost::ctl {

enum class Command {
    Sync,
    Status,
    Properties,
    Units,
    Residents,
    Letters,
    Email,
    Import,
    Contacts,
    Outbox,
    Consents,
    Person,
    Privacy,
    Login,
    Logout
};

/// The command line, checked.
struct CommandLine
{
    // common
    Command command = Command::Status;
    QString dataDir; ///< empty: the user's own
    QString portal;
    QString tokenFile;
    QString language; ///< "de", "en"; empty: the system's
    bool json = false;

    // which
    QString property;       ///< the last one named
    QStringList properties; ///< letters take several
    QStringList residents;
    QString filter;
    bool all = false;

    // letters
    QString outFile;
    QString outDir;
    std::optional<int> limit;
    std::optional<int> skipWrittenDays;
    bool includeFuture = false;
    bool list = false;
    bool perProperty = false;
    bool index = false;
    bool replaceOlder = false;
    LetterSequence order = LetterSequence::Units;
    QStringList words; ///< what follows the command: "list", "protocol 12", "reprint 12 312-400", "posted 12",
                       ///< "returned 0012-0034"

    // email
    QString address;
    QString consent; ///< where it can be found
    bool resend = false;
    bool offline = false;

    // import
    QString contacts;    ///< file
    QString uviRequired; ///< "all", "none", a file, or "": what is known stays
    bool overruleEdits = false;

    // contacts
    QString sheet;
    QStringList mapping; ///< "column=field"
    QString profile;     ///< name of a saved one

    QString file;        ///< import, contacts
    bool dryRun = false; ///< import, contacts

    // login, logout
    bool noBrowser = false;
    bool deleteData = false;

    // outbox
    QString cancel;  ///< id
    QString dismiss; ///< id

    QString csvFile;  ///< consents
    bool yes = false; ///< privacy erase, email

    // sync
    bool watch = false;
    std::optional<int> intervalSeconds;
};

/// --help and --version end here: the text to print, and nothing else to do.
struct Information
{
    QString text;
};

struct ParsedCommandLine
{
    std::optional<CommandLine> commandLine;
    std::optional<Information> information;
};

/// arguments: with the program's name first. Errors: UsageError.
[[nodiscard]] Result<ParsedCommandLine> parseCommandLine(const QStringList &arguments);

/// All commands, as they are typed.
[[nodiscard]] QStringList commandNames();

/// The value of --lang before anything else is parsed, so that usage errors are in the right language too.
[[nodiscard]] QString languageIn(const QStringList &arguments);

} // namespace hauspost::ctl
