#include "tests/support/catch.h"
#include "tests/support/process.h"

using namespace hauspost;

namespace {

struct CommandHelp
{
    const char *command;
    const char *options; ///< of its own, parted by blanks
};

const CommandHelp commands[] = {
    {"init", "office code-days"},
    {"office", "account"},
    {"import", "plan uvi-required overrule-edits contacts account"},
    {"account", "office code-days"},
    {"user", "role password-file totp account"},
    {"desk", "account"},
    {"desk-token", "account"},
    {"mail", "state account"},
    {"audit", "limit names account"},
    {"stats", "account"},
    {"backup", ""},
    {"epoch", "account"},
    {"sample-residents", "account"},
    {"serve",
     "listen connections-per-address trusted-proxy smtp smtp-password-file smtp-ca-file from mail-language show-mails"},
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

ProcessOutcome portal(const QStringList &arguments)
{
    return runProcess(ourProgram(QStringLiteral("hauspost-portal")), arguments);
}

} // namespace

TEST_CASE("Every command of the portal explains itself and each of its options in both languages", "[embedded]")
{
    for (const QString &language : {QStringLiteral("de"), QStringLiteral("en")}) {
        for (const CommandHelp &help : commands) {
            const ProcessOutcome outcome = portal(
                {QString::fromLatin1(help.command), QStringLiteral("--help"), QStringLiteral("--lang"), language});
            CAPTURE(help.command, outcome.output.toStdString());
            CHECK(outcome.exitCode == 0);
            CHECK(outcome.errors.isEmpty());
            for (const QString &option : words("help version data db lang") + words(help.options)) {
                CAPTURE(option.toStdString());
                CHECK(outcome.output.contains("--" + option.toLatin1()));
            }
        }
    }
}

TEST_CASE("The overview of the portal names each command and no other way to fail than by its exit code", "[embedded]")
{
    const ProcessOutcome overview = portal({QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("en")});
    CHECK(overview.exitCode == 0);
    for (const CommandHelp &help : commands) {
        CHECK(overview.output.contains(QByteArray("\n") + help.command + ' '));
    }
    for (const char *user : {"add", "password", "role", "disable", "enable"}) {
        CHECK(portal({QStringLiteral("user"), QStringLiteral("--help")}).output.contains(user));
    }
    for (const CommandHelp &help : commands) {
        CHECK(portal({QString::fromLatin1(help.command), QStringLiteral("--no-such-option")}).exitCode == 1);
    }
}
