#include "app/ctl/commandline.h"
#include "tests/support/catch.h"
#include "tests/support/process.h"

#include <QtCore/QRegularExpression>

using namespace hauspost;

namespace {

ProcessOutcome run(const QStringList &arguments)
{
    return runProcess(ourProgram(QStringLiteral("hauspost-ctl")), arguments);
}

/// Names of the options that the parser knows: it lists them itself.
QStringList optionNames()
{
    static const QRegularExpression option(QStringLiteral("^  (?:-[^ ], )*--([a-z-]+)"),
                                           QRegularExpression::MultilineOption);
    const auto parsed = ctl::parseCommandLine({QStringLiteral("hauspost-ctl"), QStringLiteral("--help")});
    REQUIRE(isOk(parsed));
    REQUIRE(parsed->information);
    QStringList names;
    for (auto found = option.globalMatch(parsed->information->text); found.hasNext();) {
        names << found.next().captured(1);
    }
    return names;
}

} // namespace

TEST_CASE("Every command of hauspost-ctl explains all commands and options in both languages")
{
    const QStringList commands = ctl::commandNames();
    const QStringList options = optionNames();
    for (const char *option : {"help", "version", "data-dir", "profile", "yes", "csv", "dry-run"}) {
        REQUIRE(options.contains(QLatin1String(option))); // or the test would prove nothing
    }
    for (const QString &language : {QStringLiteral("de"), QStringLiteral("en")}) {
        for (const QStringList &command :
             {QStringList(), QStringList{QStringLiteral("letters"), QStringLiteral("list")}}) {
            const ProcessOutcome help =
                run(command + QStringList{QStringLiteral("--help"), QStringLiteral("--lang"), language});
            CAPTURE(help.output.toStdString());
            CHECK(help.exitCode == 0);
            CHECK(help.errors.isEmpty());
            for (const QString &name : commands) {
                CHECK(help.output.contains("\n  " + name.toLatin1() + ' '));
            }
            for (const QString &option : options) {
                CAPTURE(option.toStdString());
                CHECK(help.output.contains("--" + option.toLatin1()));
            }
        }
    }
    for (const QString &command : commands) {
        CAPTURE(command.toStdString());
        const ProcessOutcome help = run({command, QStringLiteral("--help")});
        CHECK(help.exitCode == 0);
        CHECK(help.output.contains("--data-dir"));
        CHECK(run({command, QStringLiteral("--no-such-option")}).exitCode == 2);
    }
}
