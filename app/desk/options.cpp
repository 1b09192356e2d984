#include "app/desk/options.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

namespace hauspost {

namespace {

struct OptionTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::DeskOptions)
};

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const QString &description, const char *value) {
        parser.addOption(QCommandLineOption(QLatin1String(name), description, QLatin1String(value)));
    };
    add("data-dir", OptionTexts::tr("Folder of this desk's data (default: the user's own)."), "DIR");
    add("portal", OptionTexts::tr("Address of the portal, e.g. https://portal.example.com."), "URL");
    add("token-file", OptionTexts::tr("File with this desk's token."), "FILE");
    add("lang", OptionTexts::tr("Language: de or en."), "LANG");
    add("theme", OptionTexts::tr("Appearance: light, dark or system."), "THEME");
    add("screenshot", OptionTexts::tr("Save a picture of a page and end."), "FILE.png");
    add("page",
        OptionTexts::tr("Page to show first, also for the picture: start, overview, properties, goto:TEXT, units, "
                        "units:NR, menu:NR/UNIT, details:NR/UNIT, letters, outbox, consents, recipients:NR, "
                        "preview:NR, invitations:NR, email:NR/UNIT, emailchange:NR/UNIT, consent:NR/UNIT, "
                        "resident:NR/UNIT, movein:NR/UNIT, moveout:NR/UNIT, person:NR/UNIT, erasure:NR/UNIT, "
                        "retention, decision, returned, printedupto, listcolumns:FILE, listplan:FILE, import:FILE, "
                        "settings:TAB, connect, restore, diagnostics, handbook:NAME or lock."),
        "PAGE");
}

Result<> checkChoice(const char *option, const QString &value, const QStringList &choices)
{
    if (value.isEmpty() || choices.contains(value)) {
        return {};
    }
    return fail(
        ErrorCode::UsageError,
        {OptionTexts::tr("--%1 needs one of: %2").arg(QLatin1String(option), choices.join(QStringLiteral(", ")))});
}

} // namespace

Result<DeskOptions> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(OptionTexts::tr("Registration letters for the residents of your properties."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    addOptions(parser);
    if (!parser.parse(arguments)) {
        return fail(ErrorCode::UsageError, {parser.errorText()});
    }
    DeskOptions options;
    options.dataFolder = parser.value(QStringLiteral("data-dir"));
    options.portal = parser.value(QStringLiteral("portal"));
    options.tokenFile = parser.value(QStringLiteral("token-file"));
    options.language = parser.value(QStringLiteral("lang"));
    options.theme = parser.value(QStringLiteral("theme"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.page = parser.value(QStringLiteral("page"));
    if (parser.isSet(help)) {
        options.information = parser.helpText();
    } else if (parser.isSet(version)) {
        options.information =
            QStringLiteral("%1 %2\n").arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion());
    }
    return checkChoice("lang", options.language, {QStringLiteral("de"), QStringLiteral("en")})
        .and_then([&options] {
            return checkChoice("theme", options.theme,
                               {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")});
        })
        .map([&options] { return options; });
}

} // namespace hauspost
