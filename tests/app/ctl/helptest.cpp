#include "tests/support/catch.h"
#include "tests/support/process.h"

using namespace hauspost;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

ProcessOutcome ctl(const QStringList &arguments)
{
    return runProcess(ourProgram(QStringLiteral("hauspost-ctl")), arguments);
}

const QStringList commands =
    words("sync status properties units residents letters email import contacts outbox login logout");
const QStringList options = words(
    "help version data-dir portal token-file lang json property filter all resident out out-dir per-property index "
    "replace-older order limit skip-written include-future list address consent resend offline sheet map cancel "
    "dismiss watch no-browser delete-data interval contacts uvi-required overrule-edits dry-run");

} // namespace

TEST_CASE("Every command of hauspost-ctl explains all commands and options in both languages")
{
    for (const QString &language : {QStringLiteral("de"), QStringLiteral("en")}) {
        for (const QStringList &command :
             {QStringList(), QStringList{QStringLiteral("letters"), QStringLiteral("list")}}) {
            const ProcessOutcome help =
                ctl(command + QStringList{QStringLiteral("--help"), QStringLiteral("--lang"), language});
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
        const ProcessOutcome help = ctl({command, QStringLiteral("--help")});
        CHECK(help.exitCode == 0);
        CHECK(help.output.contains("--data-dir"));
        CHECK(ctl({command, QStringLiteral("--no-such-option")}).exitCode == 2);
    }
}
