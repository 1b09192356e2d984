#include "app/ctl/commandline.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

#include <array>
#include <utility>

namespace hauspost::ctl {

namespace {

struct CtlCommandLineTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::CommandLine)
};

const std::array knownCommands{
    std::pair{QLatin1String("sync"), Command::Sync},
    std::pair{QLatin1String("status"), Command::Status},
    std::pair{QLatin1String("properties"), Command::Properties},
    std::pair{QLatin1String("units"), Command::Units},
    std::pair{QLatin1String("residents"), Command::Residents},
    std::pair{QLatin1String("letters"), Command::Letters},
    std::pair{QLatin1String("email"), Command::Email},
    std::pair{QLatin1String("import"), Command::Import},
    std::pair{QLatin1String("contacts"), Command::Contacts},
    std::pair{QLatin1String("outbox"), Command::Outbox},
    std::pair{QLatin1String("consents"), Command::Consents},
    std::pair{QLatin1String("person"), Command::Person},
    std::pair{QLatin1String("privacy"), Command::Privacy},
    std::pair{QLatin1String("login"), Command::Login},
    std::pair{QLatin1String("logout"), Command::Logout},
};

std::optional<Command> commandFrom(const QString &name)
{
    for (const auto &[known, command] : knownCommands) {
        if (name == known) {
            return command;
        }
    }
    return std::nullopt;
}

void add(QCommandLineParser &parser, const char *name, const QString &description, const char *value = nullptr)
{
    parser.addOption(QCommandLineOption(QLatin1String(name), description, QLatin1String(value)));
}

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const QString &description, const char *value = nullptr) {
        hauspost::ctl::add(parser, name, description, value);
    };
    add("data-dir", CtlCommandLineTexts::tr("Folder of this desk's data (default: the user's own)."), "DIR");
    add("portal", CtlCommandLineTexts::tr("Address of the portal, e.g. https://portal.example.com."), "URL");
    add("token-file", CtlCommandLineTexts::tr("File with this desk's token."), "FILE");
    add("lang", CtlCommandLineTexts::tr("Language of messages: de or en."), "LANG");
    add("json", CtlCommandLineTexts::tr("Print JSON instead of a table."));
    add("property", CtlCommandLineTexts::tr("Property number (units, residents, letters, email)."), "NR");
    add("filter", CtlCommandLineTexts::tr("Only rows that contain all these words (residents, units, properties)."),
        "TEXT");
    add("all", CtlCommandLineTexts::tr("Letters or e-mails for everybody who needs one."));
    add("resident",
        CtlCommandLineTexts::tr("Letter or e-mail for the resident with this key; for letters several times."), "KEY");
    add("out", CtlCommandLineTexts::tr("Write all letters into one PDF file."), "FILE.pdf");
    add("out-dir", CtlCommandLineTexts::tr("Write one PDF file per letter into this folder."), "DIR");
    add("per-property", CtlCommandLineTexts::tr("With --out-dir: one PDF file per property."));
    add("index", CtlCommandLineTexts::tr("With --out-dir: a list of the letters (CSV) beside the files."));
    add("replace-older", CtlCommandLineTexts::tr("With --out-dir: delete older letters to the same residents there."));
    add("order", CtlCommandLineTexts::tr("Order of the letters: units (default) or route."), "ORDER");
    add("limit", CtlCommandLineTexts::tr("At most N letters."), "N");
    add("skip-written", CtlCommandLineTexts::tr("Leave out residents who were written to within the last N days."),
        "N");
    add("include-future", CtlCommandLineTexts::tr("Also residents who move in later."));
    add("list", CtlCommandLineTexts::tr(
                    "Only show who gets a letter or an e-mail and who does not and why; of an import, each row."));
}

void addActionOptions(QCommandLineParser &parser)
{
    add(parser, "address", CtlCommandLineTexts::tr("Where the registration e-mail goes (email)."), "A");
    add(parser, "consent",
        CtlCommandLineTexts::tr("Where the resident's consent to e-mail can be found; needed where none is on record."),
        "SOURCE");
    add(parser, "resend", CtlCommandLineTexts::tr("Send once more to somebody who was invited already (email)."));
    add(parser, "offline", CtlCommandLineTexts::tr("Only queue it; the next synchronisation sends it (email)."));
    add(parser, "sheet", CtlCommandLineTexts::tr("Sheet of the workbook (contacts; default: the first with content)."),
        "NAME");
    add(parser, "map",
        CtlCommandLineTexts::tr("What a column means, e.g. C=email or Mail=email; several times (contacts)."),
        "COL=FIELD");
    add(parser, "profile",
        CtlCommandLineTexts::tr("Take the columns as saved under this name in the window (contacts)."), "NAME");
    add(parser, "cancel", CtlCommandLineTexts::tr("Take this entry back; only before its first try (outbox)."), "ID");
    add(parser, "dismiss", CtlCommandLineTexts::tr("Let this refused entry go (outbox)."), "ID");
    add(parser, "yes",
        CtlCommandLineTexts::tr("Really erase, and not only show what would go (privacy erase); send also to "
                                "an address that looks mistyped (email)."));
    add(parser, "csv", CtlCommandLineTexts::tr("Write the list into this CSV file instead (consents)."), "FILE.csv");
    add(parser, "watch", CtlCommandLineTexts::tr("Go on synchronising until stopped, and say what changes (sync)."));
    add(parser, "no-browser", CtlCommandLineTexts::tr("Only print the address to open (login)."));
    add(parser, "delete-data", CtlCommandLineTexts::tr("Delete the copy of the portal's data too (logout)."));
    add(parser, "interval", CtlCommandLineTexts::tr("Seconds between two synchronisations of --watch (default: 60)."),
        "S");
}

void addImportOptions(QCommandLineParser &parser)
{
    add(parser, "contacts",
        CtlCommandLineTexts::tr("CSV file with the columns key, e-mail, salutation, location (import)."), "FILE.csv");
    add(parser, "uvi-required",
        CtlCommandLineTexts::tr("Units that need monthly consumption information: all, none, or a CSV file with the "
                                "columns property number, unit number, required (import)."),
        "all|none|FILE.csv");
    add(parser, "overrule-edits",
        CtlCommandLineTexts::tr(
            "Take what the files say also where somebody edited by hand since (import, contacts)."));
    add(parser, "dry-run",
        CtlCommandLineTexts::tr("Only count what would change; --list shows each row (import, contacts)."));
}

QString helpText(QCommandLineParser &parser)
{
    return parser.helpText() + u'\n' +
           CtlCommandLineTexts::tr(
               "Commands:\n"
               "  sync         send what waits and fetch what is new from the portal\n"
               "  status       what is here and how old it is\n"
               "  properties   the properties with their counts\n"
               "  units        the units with their current residents\n"
               "  residents    the current residents\n"
               "  letters      make the registration letters; further:\n"
               "               letters list                   the runs of letters made here\n"
               "               letters protocol RUN           who got a letter in it, who did not and why, and what\n"
               "                                              became of them (with --out; PDF, XLSX or CSV)\n"
               "               letters reprint RUN [N-M]      print letters again (with --out or --out-dir)\n"
               "               letters posted RUN [N-M]       note that they went to the post\n"
               "               letters returned NUMBER        note that a letter came back\n"
               "  email        send the registration information by e-mail; queued while the portal is away\n"
               "  import FILE  bring a DTM file to the portal; queued while the portal is away\n"
               "  contacts     take over e-mail addresses, salutations, postal addresses and consents from a FILE\n"
               "               (CSV, XLSX, ODS)\n"
               "  outbox       what waits for the portal or for your decision\n"
               "  consents list  the consents to e-mail, withdrawals, and addresses without one; --csv FILE\n"
               "  person       what is on record about a --resident, as HTML and JSON into the folder --out\n"
               "  privacy due    who moved out longer ago than the period that the office has set\n"
               "  privacy erase  erase a --resident who has moved out; without --yes only shows what goes\n"
               "  privacy log    what was erased and told, by ids\n"
               "  login        sign in in the browser; with --token-file the access is kept there, else in the "
               "keychain\n"
               "  logout       end the access of this desk\n"
               "\n"
               "Exit codes: 0 done or queued, 2 usage, 3 portal fault, 4 access refused, 5 local data, 6 output,\n"
               "7 not found or not allowed, 8 nothing to do, 9 refused by the portal, 70 internal, 130 cancelled.\n");
}

Result<std::optional<int>> number(const QCommandLineParser &parser, const char *name, int smallest)
{
    const QLatin1String option(name);
    if (!parser.isSet(option)) {
        return std::optional<int>();
    }
    bool ok = false;
    const int value = parser.value(option).toInt(&ok);
    if (!ok || value < smallest) {
        return fail(ErrorCode::UsageError,
                    {CtlCommandLineTexts::tr("--%1 needs a whole number from %2").arg(option).arg(smallest)});
    }
    return std::optional(value);
}

Result<> checkLetters(const CommandLine &line)
{
    if (!line.words.isEmpty()) {
        return {}; // letterruncommand checks its own words
    }
    const int selections = (line.all ? 1 : 0) + (!line.property.isEmpty() || !line.residents.isEmpty() ? 1 : 0);
    if (selections != 1) {
        return fail(ErrorCode::UsageError,
                    {CtlCommandLineTexts::tr("letters needs either --all or --property or --resident")});
    }
    const int targets = (line.outFile.isEmpty() ? 0 : 1) + (line.outDir.isEmpty() ? 0 : 1) + (line.list ? 1 : 0);
    if (targets != 1) {
        return fail(ErrorCode::UsageError,
                    {CtlCommandLineTexts::tr("letters needs either --out or --out-dir or --list")});
    }
    return {};
}

Result<> checkEmail(const CommandLine &line)
{
    const bool isBulk = (line.all || !line.property.isEmpty()) && line.residents.isEmpty();
    const bool isSingle = line.residents.size() == 1 && !line.all && !line.address.isEmpty();
    if (isBulk == isSingle || (isBulk && (!line.address.isEmpty() || !line.consent.isEmpty() || line.resend))) {
        return fail(ErrorCode::UsageError,
                    {CtlCommandLineTexts::tr("email needs one --resident and its --address, or --all or --property for "
                                             "everybody with a known address and consent")});
    }
    return {};
}

/// Consents, a person's data, erasure.
Result<> checkPrivacy(const CommandLine &line)
{
    const QString word = line.words.size() == 1 ? line.words.constFirst() : QString();
    if (line.command == Command::Consents && word != u"list") {
        return fail(ErrorCode::UsageError, {CtlCommandLineTexts::tr("consents takes the word list")});
    }
    if (line.command == Command::Person && (line.residents.size() != 1 || line.outFile.isEmpty())) {
        return fail(ErrorCode::UsageError, {CtlCommandLineTexts::tr("person needs one --resident and --out FOLDER")});
    }
    const bool isErase = word == u"erase";
    if (line.command == Command::Privacy && !isErase && word != u"log" && word != u"due") {
        return fail(ErrorCode::UsageError, {CtlCommandLineTexts::tr("privacy takes erase, due or log")});
    }
    if (line.command == Command::Privacy && isErase && line.residents.size() != 1) {
        return fail(ErrorCode::UsageError, {CtlCommandLineTexts::tr("privacy erase needs one --resident")});
    }
    return {};
}

Result<> check(const CommandLine &line)
{
    if (!line.cancel.isEmpty() && !line.dismiss.isEmpty()) {
        return fail(ErrorCode::UsageError, {CtlCommandLineTexts::tr("outbox takes either --cancel or --dismiss")});
    }
    switch (line.command) {
    case Command::Letters:
        return checkLetters(line);
    case Command::Email:
        return checkEmail(line);
    case Command::Consents:
    case Command::Person:
    case Command::Privacy:
        return checkPrivacy(line);
    case Command::Import:
    case Command::Sync:
    case Command::Status:
    case Command::Properties:
    case Command::Units:
    case Command::Residents:
    case Command::Contacts:
    case Command::Outbox:
    case Command::Login:
    case Command::Logout:
        break;
    }
    return {};
}

void readActionOptions(const QCommandLineParser &parser, CommandLine &line)
{
    line.address = parser.value(QStringLiteral("address"));
    line.consent = parser.value(QStringLiteral("consent"));
    line.resend = parser.isSet(QStringLiteral("resend"));
    line.sheet = parser.value(QStringLiteral("sheet"));
    line.mapping = parser.values(QStringLiteral("map"));
    line.profile = parser.value(QStringLiteral("profile"));
    line.offline = parser.isSet(QStringLiteral("offline"));
    line.noBrowser = parser.isSet(QStringLiteral("no-browser"));
    line.deleteData = parser.isSet(QStringLiteral("delete-data"));
    line.cancel = parser.value(QStringLiteral("cancel"));
    line.dismiss = parser.value(QStringLiteral("dismiss"));
    line.yes = parser.isSet(QStringLiteral("yes"));
    line.csvFile = parser.value(QStringLiteral("csv"));
    line.watch = parser.isSet(QStringLiteral("watch"));
}

void readImportOptions(const QCommandLineParser &parser, CommandLine &line)
{
    line.contacts = parser.value(QStringLiteral("contacts"));
    line.uviRequired = parser.value(QStringLiteral("uvi-required"));
    line.overruleEdits = parser.isSet(QStringLiteral("overrule-edits"));
    line.dryRun = parser.isSet(QStringLiteral("dry-run"));
}

/// The words after the options: the command and what it is about.
Result<Command> readCommand(const QStringList &positional)
{
    if (positional.isEmpty()) {
        return fail(ErrorCode::UsageError, {CtlCommandLineTexts::tr("exactly one command is needed")});
    }
    const auto command = commandFrom(positional.constFirst());
    const bool hasFile = command == Command::Import || command == Command::Contacts;
    const bool hasWords = command == Command::Letters || command == Command::Consents || command == Command::Privacy;
    if (hasFile && positional.size() != 2) {
        return fail(ErrorCode::UsageError,
                    {CtlCommandLineTexts::tr("%1 needs exactly one file").arg(positional.constFirst())});
    }
    if (!hasFile && !hasWords && positional.size() != 1) {
        return fail(ErrorCode::UsageError, {CtlCommandLineTexts::tr("exactly one command is needed")});
    }
    if (!command) {
        return fail(ErrorCode::UsageError,
                    {CtlCommandLineTexts::tr("“%1” is no command").arg(positional.constFirst())});
    }
    return *command;
}

Result<CommandLine> read(const QCommandLineParser &parser)
{
    const QStringList positional = parser.positionalArguments();
    const auto command = readCommand(positional);
    if (!command) {
        return Failure(command.error());
    }
    CommandLine line;
    line.command = *command;
    line.file = positional.value(1);
    line.dataDir = parser.value(QStringLiteral("data-dir"));
    line.portal = parser.value(QStringLiteral("portal"));
    line.tokenFile = parser.value(QStringLiteral("token-file"));
    line.language = parser.value(QStringLiteral("lang"));
    line.json = parser.isSet(QStringLiteral("json"));
    line.words = positional.mid(1);
    line.property = parser.value(QStringLiteral("property"));
    line.properties = parser.values(QStringLiteral("property"));
    line.perProperty = parser.isSet(QStringLiteral("per-property"));
    line.index = parser.isSet(QStringLiteral("index"));
    line.replaceOlder = parser.isSet(QStringLiteral("replace-older"));
    const QString order = parser.value(QStringLiteral("order"));
    if (!order.isEmpty() && order != u"units" && order != u"route") {
        return fail(ErrorCode::UsageError, {CtlCommandLineTexts::tr("--order is units or route")});
    }
    line.order = order == u"route" ? LetterSequence::Route : LetterSequence::Units;
    line.residents = parser.values(QStringLiteral("resident"));
    line.filter = parser.value(QStringLiteral("filter"));
    line.all = parser.isSet(QStringLiteral("all"));
    line.outFile = parser.value(QStringLiteral("out"));
    line.outDir = parser.value(QStringLiteral("out-dir"));
    line.includeFuture = parser.isSet(QStringLiteral("include-future"));
    line.list = parser.isSet(QStringLiteral("list"));

    readActionOptions(parser, line);
    readImportOptions(parser, line);

    const auto limit = number(parser, "limit", 1);
    const auto skip = number(parser, "skip-written", 1);
    const auto interval = number(parser, "interval", 1);
    if (!limit || !skip || !interval) {
        return Failure(!limit ? limit.error() : !skip ? skip.error() : interval.error());
    }
    line.limit = *limit;
    line.skipWrittenDays = *skip;
    line.intervalSeconds = *interval;
    return check(line).map([&line] { return line; });
}

} // namespace

QString languageIn(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--lang"));
    if (at >= 0) {
        return arguments.value(at + 1);
    }
    const QStringList assigned = arguments.filter(QStringLiteral("--lang="));
    return assigned.isEmpty() ? QString() : assigned.constFirst().section(u'=', 1);
}

QStringList commandNames()
{
    QStringList names;
    for (const auto &known : knownCommands) {
        names << known.first;
    }
    return names;
}

Result<ParsedCommandLine> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CtlCommandLineTexts::tr("Hauspost without a window: units and residents of an office, their registration "
                                "by e-mail or letter, imports and data protection."));
    parser.addPositionalArgument(QStringLiteral("command"), CtlCommandLineTexts::tr("What to do."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    addOptions(parser);
    addActionOptions(parser);
    addImportOptions(parser);
    if (!parser.parse(arguments)) {
        return fail(ErrorCode::UsageError, {parser.errorText()});
    }
    if (parser.isSet(help)) {
        return ParsedCommandLine{std::nullopt, Information{helpText(parser)}};
    }
    if (parser.isSet(version)) {
        return ParsedCommandLine{std::nullopt, Information{QStringLiteral("hauspost-ctl ") +
                                                           QCoreApplication::applicationVersion() + u'\n'}};
    }
    return read(parser).map([](const CommandLine &line) { return ParsedCommandLine{line, std::nullopt}; });
}

} // namespace hauspost::ctl
