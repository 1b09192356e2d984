// Which office an action goes to when a desk signs in elsewhere.

#include "models/storage/codecipher.h"
#include "models/storage/mirror.h"
#include "models/storage/mirrorreader.h"
#include "models/sync/syncengine.h"
#include "tests/support/fakeportalclient.h"
#include "tests/support/outboxdesk.h"

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
