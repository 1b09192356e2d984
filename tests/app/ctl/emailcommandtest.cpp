#include "tests/app/ctl/ctldesk.h"

#include "models/base/clock.h"
#include "models/base/paths.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/residentnotes.h"
#include "models/wire/action.h"

using namespace hauspost;
using test::CtlDesk;
using test::text;

namespace {

const QString email =
    QStringLiteral("email --resident 1/1/0 --address anna@example.org --consent \"phone call of 3 May\"");

wire::InviteEmail onlyInvitation(const test::ScriptedServer &server)
{
    REQUIRE(server.state.answered.size() == 1);
    const auto action = wire::actionFrom(server.state.answered.begin()->second.canonical);
    REQUIRE(isOk(action));
    CHECK(action->resident == test::resident(1, 1).id);
    return std::get<wire::InviteEmail>(action->payload);
}

} // namespace

TEST_CASE("With the portal there, an e-mail is accepted at once and nothing is left in the outbox")
{
    CtlDesk desk;
    (void)desk.succeed(QStringLiteral("sync"));
    CHECK(desk.succeed(email).startsWith("The portal has accepted it"));
    const wire::InviteEmail invitation = onlyInvitation(desk.server);
    CHECK(invitation.email == u"anna@example.org");
    CHECK(invitation.intent == wire::InviteIntent::First);
    REQUIRE(invitation.consent);
    CHECK(invitation.consent->source == u"phone call of 3 May");
    CHECK(desk.outbox().empty());
}

TEST_CASE("Without the portal it is queued, says so, and the next synchronisation sends it once")
{
    CtlDesk desk;
    (void)desk.succeed(QStringLiteral("sync"));
    desk.disconnect();
    const ProcessOutcome outcome = desk.ctl(email);
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.output.startsWith("Queued"));
    CHECK(outcome.errors.contains("cannot be reached"));
    REQUIRE(desk.outbox().size() == 1);
    CHECK(desk.ctl(email).exitCode == 7); // a second one would be a second mail
    desk.reconnect();
    (void)desk.succeed(QStringLiteral("sync"));
    (void)desk.succeed(QStringLiteral("sync"));
    CHECK(desk.outbox().empty());
    CHECK(desk.server.state.effects.begin()->second == 1);
    (void)onlyInvitation(desk.server);
}

TEST_CASE("With --offline nobody is asked")
{
    CtlDesk desk;
    (void)desk.succeed(QStringLiteral("sync"));
    const size_t before = desk.server.requests().size();
    CHECK(desk.succeed(email + QStringLiteral(" --offline")).startsWith("Queued"));
    CHECK(desk.server.requests().size() == before);
    CHECK(text(desk.outbox().at(0), "state") == u"pending");
}

TEST_CASE("What the portal refuses returns 9 with its reason and waits for a decision")
{
    CtlDesk desk;
    (void)desk.succeed(QStringLiteral("sync"));
    desk.answerAll(wire::ActionOutcome::Conflict, wire::problems::alreadyConfirmed);
    const ProcessOutcome outcome = desk.ctl(QStringLiteral("--json ") + email);
    CHECK(outcome.exitCode == 9);
    CHECK(outcome.errors.contains("has registered in the meantime"));
    const QJsonObject answer = QJsonDocument::fromJson(outcome.output).object();
    CHECK(text(answer, "state") == u"conflict");
    CHECK(text(answer, "problem") == u"already-confirmed");
    const auto rows = desk.outbox();
    REQUIRE(rows.size() == 1);
    CHECK(text(rows[0], "id") == text(answer, "id"));
    CHECK(text(rows[0], "state") == u"attention");
}

TEST_CASE("That another desk was faster is a success")
{
    CtlDesk desk;
    (void)desk.succeed(QStringLiteral("sync"));
    desk.answerAll(wire::ActionOutcome::Superseded);
    CHECK(desk.succeed(email).contains("Another desk"));
}

TEST_CASE("Once more is only asked for with --resend")
{
    CtlDesk desk;
    Resident invited = test::resident(1, 1);
    invited.access = AccessStatus::Pending;
    invited.inviteNo = 2;
    invited.consent = Consent{QDate(2026, 1, 1), QStringLiteral("lease"), {}};
    desk.server.state.changes.at(2).row = invited; // behind its property and unit
    (void)desk.succeed(QStringLiteral("sync"));
    const QString again = QStringLiteral("email --resident 1/1/0 --property 1 --address anna@example.org");
    const ProcessOutcome refused = desk.ctl(again);
    CHECK(refused.exitCode == 7);
    CHECK(refused.errors.contains("was invited already"));
    (void)desk.succeed(again + QStringLiteral(" --resend"));
    const wire::InviteEmail invitation = onlyInvitation(desk.server);
    CHECK(invitation.intent == wire::InviteIntent::Resend);
    CHECK(invitation.expectedInviteNo == 2);
    CHECK_FALSE(invitation.consent); // the recorded one stands
}

TEST_CASE("A wrong address, a missing consent and an unknown resident queue nothing")
{
    CtlDesk desk;
    (void)desk.succeed(QStringLiteral("sync"));
    const auto [line, code] = GENERATE(table<const char *, int>({
        {"email --resident 1/1/0 --address anna@gmx,de --consent lease", 2},
        {"email --resident 1/1/0 --consent lease", 2},
        {"email --address anna@gmx.de --consent lease", 2},
        {"email --resident 1/1/0 --resident 1/2/0 --address anna@gmx.de --consent lease", 2},
        {"email --resident 1/1/0 --address anna@gmx.de", 7},
        {"email --resident nobody --address anna@gmx.de --consent lease", 7},
    }));
    INFO(line);
    const ProcessOutcome outcome = desk.ctl(QString::fromLatin1(line));
    CHECK(outcome.exitCode == code);
    CHECK(outcome.errors.startsWith("hauspost-ctl: "));
    CHECK(outcome.output.isEmpty());
    CHECK(desk.outbox().empty());
}

TEST_CASE("An address that looks mistyped is asked about before anything is queued")
{
    CtlDesk desk;
    (void)desk.succeed(QStringLiteral("sync"));
    const QString slip = QStringLiteral("email --resident 1/1/0 --address anna@gmial.com --consent lease");
    const ProcessOutcome outcome = desk.ctl(slip);
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.errors.contains("anna@gmail.com"));
    CHECK(desk.outbox().empty());
    CHECK(desk.server.state.answered.empty());
    (void)desk.succeed(slip + QStringLiteral(" --yes"));
    CHECK(onlyInvitation(desk.server).email == u"anna@gmial.com");
}

TEST_CASE("Who gets an e-mail of many and who does not and why is said in a table and in JSON")
{
    CtlDesk desk;
    Resident known = test::resident(1, 1);
    known.email = QStringLiteral("anna@example.org");
    known.consent = Consent{QDate(2026, 1, 1), QStringLiteral("lease"), {}};
    desk.server.state.changes.at(2).row = known; // behind its property and unit
    (void)desk.succeed(QStringLiteral("sync"));
    const QByteArray table = desk.succeed(QStringLiteral("email --all --list"));
    CHECK(table.contains("anna@example.org"));
    CHECK(table.contains("no consent recorded"));
    CHECK(table.split('\n').front().contains("Why not"));
    const QJsonObject json =
        QJsonDocument::fromJson(desk.succeed(QStringLiteral("--json email --all --list"))).object();
    const QJsonArray recipients = json.value(QStringLiteral("recipients")).toArray();
    const QJsonArray leftOut = json.value(QStringLiteral("leftOut")).toArray();
    REQUIRE(recipients.size() == 1);
    REQUIRE(leftOut.size() == 1);
    CHECK(text(recipients[0].toObject(), "email") == u"anna@example.org");
    CHECK(text(recipients[0].toObject(), "key") == u"1/1/0");
    CHECK(text(leftOut[0].toObject(), "reasonText") == u"no consent recorded");
    CHECK(desk.outbox().empty());
}

TEST_CASE("Who wishes paper is left out of many e-mails and named before a single one")
{
    CtlDesk desk;
    Resident known = test::resident(1, 1);
    known.email = QStringLiteral("anna@example.org");
    known.consent = Consent{QDate(2026, 1, 1), QStringLiteral("lease"), {}};
    desk.server.state.changes.at(2).row = known; // behind its property and unit
    (void)desk.succeed(QStringLiteral("sync"));
    {
        const SystemClock clock;
        auto store = DeskDatabase::open(DeskPaths(desk.dir.filePath(QStringLiteral("desk"))), clock);
        REQUIRE(isOk(store));
        REQUIRE(isOk(ResidentNotes(store->database(), clock).save(known.id, {{}, ContactPreference::Paper})));
    }
    CHECK(desk.succeed(QStringLiteral("email --all --list")).contains("wishes paper for good"));
    CHECK(desk.ctl(QStringLiteral("email --all --offline")).exitCode != 0); // nobody is left
    CHECK(desk.outbox().empty());
    const ProcessOutcome single = desk.ctl(email + QStringLiteral(" --offline"));
    CHECK(single.exitCode == 0);
    CHECK(single.errors.contains("by post (Paper for good)"));
    CHECK(desk.outbox().size() == 1);
}

TEST_CASE("Access that the portal has withdrawn leaves the e-mail in the outbox")
{
    CtlDesk desk;
    (void)desk.succeed(QStringLiteral("sync"));
    desk.server.always(
        test::ScriptedServer::send(test::ScriptedServer::http("401 Unauthorized", "{}", test::ScriptedServer::ours)));
    const ProcessOutcome outcome = desk.ctl(email);
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.errors.contains("does not accept the access"));
    CHECK(desk.outbox().size() == 1);
    CHECK(desk.ctl(QStringLiteral("sync")).exitCode == 4);
    CHECK(desk.outbox().size() == 1);
}
