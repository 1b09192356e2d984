// Which office an action goes to when a desk signs in elsewhere.

#include "models/storage/codecipher.h"
#include "models/storage/mirror.h"
#include "models/storage/mirrorreader.h"
#include "models/sync/syncengine.h"
#include "tests/support/fakeportalclient.h"
#include "tests/support/outboxdesk.h"

#include <cstdio>

using namespace hauspost;
using test::FakePortalClient;
using test::invitation;

namespace {

/// The portal of an office.
struct PortalOf
{
    FakePortalClient client;

    explicit PortalOf(const char *office)
    {
        client.state.account = AccountId(QLatin1String(office));
        test::Rows rows;
        client.state.changes = rows.add(test::office()).addProperty(1, 2).changes();
    }
};

struct Desk : test::OutboxDesk
{
    NoProgress progress;

    /// One run, signed in with this token. The mirror belongs to it.
    Result<SyncOutcome> run(PortalClient &portal, const QByteArray &token)
    {
        const CodeCipher cipher(token);
        auto mirror = Mirror::open(paths.mirrorFile(), cipher);
        REQUIRE(isOk(mirror));
        return SyncEngine(portal, **mirror, clock, &outbox).run(progress);
    }
};

} // namespace

TEST_CASE("What waits for one office is never sent to another, and leaves when its own is back")
{
    Desk desk;
    PortalOf first("first");
    PortalOf second("second");
    REQUIRE(isOk(desk.run(first.client, "hpd_first")));
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1)})));

    REQUIRE(isOk(desk.run(second.client, "hpd_second")));
    REQUIRE(isOk(desk.run(second.client, "hpd_second")));
    CHECK(second.client.bodies.empty());
    CHECK(desk.entries()[0].isElsewhere);

    SECTION("signed in there again")
    {
        REQUIRE(isOk(desk.run(first.client, "hpd_again")));
        CHECK(first.client.state.effects.size() == 1);
        CHECK(desk.states() == QStringList{QStringLiteral("done")});
    }
    SECTION("also where that portal was restored from a backup meanwhile")
    {
        first.client.state.epoch = QStringLiteral("epoch-2");
        REQUIRE(isOk(desk.run(first.client, "hpd_first")));
        CHECK(first.client.state.effects.size() == 1);
    }
    CHECK(second.client.bodies.empty());
}

TEST_CASE("A restored backup is the same office: what waits goes out at once")
{
    Desk desk;
    PortalOf office("first");
    REQUIRE(isOk(desk.run(office.client, "hpd_first")));
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1)})));
    office.client.state.epoch = QStringLiteral("epoch-2");
    REQUIRE(isOk(desk.run(office.client, "hpd_first")));
    CHECK(office.client.state.effects.size() == 1);
    CHECK(desk.states() == QStringList{QStringLiteral("done")});
}

TEST_CASE("An e-mail that perhaps left before the portal was restored waits for a decision and is not sent again")
{
    Desk desk;
    PortalOf office("first");
    REQUIRE(isOk(desk.run(office.client, "hpd_first")));
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1), test::action(2, 2, wire::AccessRevoke())})));
    office.client.afterActions = []() -> Result<> { return fail(ErrorCode::PortalTimeout); };
    CHECK_FALSE(desk.run(office.client, "hpd_first").has_value());
    office.client.afterActions = {};
    REQUIRE(office.client.state.effects.size() == 2);
    CHECK(desk.states() == QStringList{QStringLiteral("pending"), QStringLiteral("pending")});

    const ActionId mail(QStringLiteral("action-1"));
    const auto restore = [&] {
        office.client.state.epoch = QStringLiteral("epoch-2");
        office.client.state.answered.clear();
        office.client.state.effects.clear();
    };
    QByteArray token;
    SECTION("the portal was not restored: it answers as before")
    {
        REQUIRE(isOk(desk.run(office.client, "hpd_first")));
        CHECK(desk.states() == QStringList{QStringLiteral("done"), QStringLiteral("done")});
        CHECK(office.client.state.effects[mail] == 1);
    }
    SECTION("restored")
    {
        restore();
        token = "hpd_first";
    }
    SECTION("restored, and signed in anew, which empties the mirror")
    {
        restore();
        token = "hpd_again";
    }
    if (token.isEmpty()) {
        return;
    }
    const auto outcome = desk.run(office.client, token);
    REQUIRE(isOk(outcome));
    CHECK(outcome->pushed.refused == 1);
    REQUIRE(isOk(desk.run(office.client, token)));
    CHECK(office.client.state.effects.count(mail) == 0);
    CHECK(office.client.state.effects[ActionId(QStringLiteral("action-2"))] == 1); // harmless twice
    const auto entries = desk.entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].state == OutboxState::Attention);
    CHECK(entries[0].problem == QLatin1String(wire::problems::portalRestored));

    REQUIRE(isOk(desk.outbox.replace(mail, invitation(3, 1)))); // "send anyway"
    REQUIRE(isOk(desk.run(office.client, token)));
    CHECK(office.client.state.effects.count(mail) == 0);
    CHECK(office.client.state.effects[ActionId(QStringLiteral("action-3"))] == 1);
    CHECK(desk.entries().empty());
    std::printf(
        "R10: a restored portal, 2 actions that may have arrived before: the e-mail was sent %d times by itself "
        "and once when the user said so, the other action was done again\n",
        static_cast<int>(office.client.state.effects.count(mail)));
}

TEST_CASE("What was tried and may have arrived is sent only after the portal has said that it is the same")
{
    Desk desk;
    PortalOf office("first");
    REQUIRE(isOk(desk.run(office.client, "hpd_first")));
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1)})));
    office.client.afterActions = []() -> Result<> { return fail(ErrorCode::PortalTimeout); };
    CHECK_FALSE(desk.run(office.client, "hpd_first").has_value());
    office.client.calls.clear();
    office.client.beforeCall = [&office](int) {
        return office.client.calls.last().startsWith(u"changes") ? Result<>(fail(ErrorCode::PortalTimeout))
                                                                 : Result<>();
    };
    CHECK_FALSE(desk.run(office.client, "hpd_first").has_value());
    CHECK_FALSE(office.client.calls.contains(QStringLiteral("actions")));
    CHECK(desk.states() == QStringList{QStringLiteral("pending")});
}

TEST_CASE("A sign-in to another office that fails at its first page sends nothing and changes nothing")
{
    Desk desk;
    PortalOf first("first");
    PortalOf second("second");
    REQUIRE(isOk(desk.run(first.client, "hpd_first")));
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1)})));
    second.client.beforeCall = [](int call) {
        return call > 1 ? Result<>(fail(ErrorCode::PortalTimeout)) : Result<>();
    };
    CHECK_FALSE(desk.run(second.client, "hpd_second").has_value());
    CHECK(second.client.bodies.empty());
    CHECK_FALSE(desk.entries()[0].isElsewhere);
}

TEST_CASE("The mirror tells what who signed in may do, as the portal last said it")
{
    Desk desk;
    PortalOf office("first");
    office.client.state.role = OfficeRole::Reader;
    REQUIRE(isOk(desk.run(office.client, "hpd_first")));
    auto reader = MirrorReader::open(desk.paths.mirrorFile(), nullptr);
    REQUIRE(isOk(reader));
    CHECK((*reader)->role().value() == OfficeRole::Reader);
    office.client.state.role = OfficeRole::Lead;
    REQUIRE(isOk(desk.run(office.client, "hpd_first")));
    CHECK((*reader)->role().value() == OfficeRole::Lead);
}

TEST_CASE("Who may only look sees what was queued come back with the reason, and nothing is tried for ever")
{
    Desk desk;
    PortalOf office("first");
    REQUIRE(isOk(desk.run(office.client, "hpd_first")));
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1), invitation(2, 2)})));
    office.client.beforeCall = [&office](int) {
        return office.client.calls.last() == u"actions" ? Result<>(fail(ErrorCode::AccessReadOnly)) : Result<>();
    };
    const auto outcome = desk.run(office.client, "hpd_first");
    REQUIRE(isOk(outcome));
    CHECK(outcome->pushed.refused == 2);
    CHECK(office.client.bodies.size() == 1);
    for (const OutboxEntry &entry : desk.entries()) {
        CHECK(entry.state == OutboxState::Attention);
        CHECK(entry.problem == QLatin1String(wire::problems::readOnly));
    }
}
