#include "tests/support/catch.h"

#include "models/sql/database.h"
#include "models/storage/codecipher.h"
#include "models/storage/mirror.h"
#include "models/sync/httpportalclient.h"
#include "models/sync/syncengine.h"
#include "models/sync/syncservice.h"
#include "models/sync/syncsession.h"
#include "tests/support/fakeportalclient.h"
#include "tests/support/filedamage.h"
#include "tests/support/scriptedserver.h"

#include <QtCore/QTemporaryDir>

using namespace hauspost;
using test::FakePortalClient;

namespace {

class CountingProgress final : public Progress
{
public:
    std::vector<qint64> reports;
    int cancelAfter = -1;
    void report(qint64 done, qint64) override { reports.push_back(done); }
    bool isCancelled() const override { return static_cast<int>(reports.size()) == cancelAfter; }
};

struct Desk
{
    QTemporaryDir dir;
    CodeCipher cipher{"hpd_token"};
    SystemClock clock;
    std::unique_ptr<Mirror> mirror = std::move(*Mirror::open(dir.filePath(QStringLiteral("mirror.db")), cipher));
    SyncOutcome outcome;
    CountingProgress progress;

    Result<> run(PortalClient &portal) { return SyncEngine(*mirror, portal, clock).run(progress, outcome); }

    /// The proof that mirror and portal agree.
    bool equals(const test::PortalState &state) const
    {
        return mirror->digest()->sums == filled(state.digest().sums) && mirror->position()->complete;
    }

    static QMap<wire::EntityType, wire::Digest::Sum> filled(QMap<wire::EntityType, wire::Digest::Sum> sums)
    {
        for (const auto type : {wire::EntityType::Office, wire::EntityType::Property, wire::EntityType::Unit,
                                wire::EntityType::Resident}) {
            sums[type];
        }
        return sums;
    }
};

std::vector<wire::Change> tenRows()
{
    test::Rows rows;
    rows.add(test::office()).addProperty(1, 4).add(test::property(2));
    return rows.changes();
}

} // namespace

TEST_CASE("A desk gets everything page by page, then only what changed, from fake and HTTP portal alike")
{
    Desk desk;
    test::ScriptedServer server;
    FakePortalClient fake;
    HttpPortalClient http({server.url(), "hpd_token"}, {});
    const bool overHttp = GENERATE(false, true);
    PortalClient &portal = overHttp ? static_cast<PortalClient &>(http) : fake;
    test::PortalState &state = overHttp ? server.state : fake.state;
    state.changes = tenRows();

    REQUIRE(isOk(desk.run(portal)));
    CHECK(desk.equals(state));
    CHECK(desk.outcome.rows == 11);
    CHECK(desk.outcome.changed);
    CHECK(desk.outcome.verified);
    CHECK(desk.progress.reports == std::vector<qint64>{3, 6, 9, 11});
    CHECK(desk.mirror->lastSuccess().value().has_value());

    REQUIRE(isOk(desk.run(portal)));
    CHECK(desk.outcome.rows == 0);
    CHECK_FALSE(desk.outcome.changed);

    state.changes.erase(state.changes.begin() + 3);
    state.changes.push_back({12, wire::Tombstone{wire::EntityType::Resident, test::resident(1, 1).id.toString()}});
    REQUIRE(isOk(desk.run(portal)));
    CHECK(desk.outcome.rows == 1);
    CHECK(desk.equals(state));
}

TEST_CASE("Whichever request fails, the mirror stays consistent and the next run completes it")
{
    const auto code = GENERATE(ErrorCode::PortalTimeout, ErrorCode::PortalUnauthorized, ErrorCode::PortalNotOurs,
                               ErrorCode::Cancelled);
    for (int failing = 1; failing <= 6; ++failing) { // meta, four pages, digest
        Desk desk;
        FakePortalClient portal;
        portal.state.changes = tenRows();
        portal.beforeCall = [&](int call) { return call == failing ? Result<>(fail(code)) : Result<>(); };
        const auto failed = desk.run(portal);
        REQUIRE_FALSE(failed);
        CHECK(failed.error().code == code);
        CHECK(desk.outcome.rows == std::min(11, std::max(0, 3 * (failing - 2))));
        CHECK_FALSE(desk.mirror->lastSuccess().value());
        portal.beforeCall = {};
        REQUIRE(isOk(desk.run(portal)));
        CHECK(desk.equals(portal.state));
        CHECK(desk.outcome.rows == 11 - std::min(11, std::max(0, 3 * (failing - 2)))); // nothing comes twice
    }
}

TEST_CASE("Whichever database access fails during a run, the next run completes the mirror")
{
    Desk desk;
    FakePortalClient portal;
    portal.state.changes = tenRows();
    int failing = 1;
    for (bool failed = true; failed; ++failing) {
        failed = false;
        int access = 0;
        desk.mirror->database().setInterceptor([&]() -> Result<> {
            if (++access == failing) {
                failed = true;
                return fail(ErrorCode::DiskFull);
            }
            return {};
        });
        const auto done = desk.run(portal);
        desk.mirror->database().setInterceptor({});
        CHECK((done || done.error().code == ErrorCode::DiskFull));
        REQUIRE(isOk(desk.mirror->position()));
    }
    CHECK(desk.equals(portal.state));
    CHECK(failing > 20);
}

TEST_CASE("After 410 everything is pulled once, and the old rows stay until the new ones are here")
{
    Desk desk;
    FakePortalClient portal;
    portal.state.changes = tenRows();
    REQUIRE(isOk(desk.run(portal)));
    const auto before = desk.mirror->digest();

    portal.state.epoch = QStringLiteral("epoch-2");
    portal.state.changes = {{1, test::property(7)}};
    SECTION("the portal is there")
    {
        REQUIRE(isOk(desk.run(portal)));
        CHECK(desk.equals(portal.state));
        CHECK(desk.mirror->position()->epoch == u"epoch-2");
    }
    SECTION("the portal goes away in between")
    {
        portal.calls.clear();
        portal.beforeCall = [](int call) { return call == 3 ? Result<>(fail(ErrorCode::PortalTimeout)) : Result<>(); };
        CHECK(desk.run(portal).error().code == ErrorCode::PortalTimeout);
        CHECK(desk.mirror->digest() == before);
    }
    SECTION("the portal asks for it again and again")
    {
        portal.calls.clear();
        portal.beforeCall = [](int call) {
            return call > 1 ? Result<>(fail(ErrorCode::PortalResyncRequired)) : Result<>();
        };
        CHECK(desk.run(portal).error().code == ErrorCode::PortalResyncRequired);
        CHECK(portal.calls.size() == 3);
        CHECK(desk.mirror->digest() == before);
    }
}

TEST_CASE("A mirror that differs from the portal's sums is pulled anew")
{
    Desk desk;
    FakePortalClient portal;
    portal.state.changes = tenRows();
    REQUIRE(isOk(desk.run(portal)));
    REQUIRE(isOk(desk.mirror->database().execute(QStringLiteral("DELETE FROM resident WHERE id LIKE '%-2-0'"))));
    REQUIRE_FALSE(desk.equals(portal.state));
    REQUIRE(isOk(desk.run(portal)));
    CHECK(desk.equals(portal.state));
    CHECK(desk.outcome.verified);
}

TEST_CASE("Sums that cannot be reached are reported and not chased for ever")
{
    Desk desk;
    FakePortalClient portal;
    portal.state.changes = tenRows();
    portal.state.digestOverride[wire::EntityType::Unit] = {99, 99};
    CHECK(desk.run(portal).error() ==
          Error{ErrorCode::PortalBadAnswer, {QStringLiteral("fake"), QStringLiteral("digest")}});
    CHECK(portal.calls.count(QStringLiteral("changes ")) == 2);
}

TEST_CASE("A change between the last page and the comparison is not taken for a wrong mirror")
{
    Desk desk;
    FakePortalClient portal;
    portal.state.changes = tenRows();
    portal.beforeCall = [&](int) {
        if (portal.calls.last() == u"digest" && portal.state.changes.size() == 11) {
            portal.state.changes.push_back({12, test::property(3)});
        }
        return Result<>();
    };
    REQUIRE(isOk(desk.run(portal)));
    CHECK(desk.equals(portal.state));
    CHECK(portal.calls.count(QStringLiteral("changes ")) == 1);
}

TEST_CASE("Verification comes with an engine's first run, not with each poll")
{
    Desk desk;
    FakePortalClient portal;
    portal.state.changes = tenRows();
    SyncEngine engine(*desk.mirror, portal, desk.clock);
    REQUIRE(isOk(engine.run(desk.progress, desk.outcome)));
    portal.calls.clear();
    REQUIRE(isOk(engine.run(desk.progress, desk.outcome)));
    CHECK(portal.calls == QStringList{QStringLiteral("changes epoch-1:11")});
}

TEST_CASE("Answers that this program cannot use do not touch the mirror")
{
    Desk desk;
    FakePortalClient portal;
    portal.state.changes = tenRows();
    REQUIRE(isOk(desk.run(portal)));
    const auto before = desk.mirror->digest();
    portal.state.changes.push_back({20, test::property(9)});
    SECTION("the portal supports newer desks only")
    {
        portal.state.minClient = QStringLiteral("99.0.0");
        CHECK(desk.run(portal).error() == Error{ErrorCode::PortalClientTooOld, {QStringLiteral("99.0.0")}});
    }
    SECTION("rows of a newer shape")
    {
        portal.state.schema = wire::mirrorSchema + 1;
        CHECK(desk.run(portal).error().code == ErrorCode::PortalClientTooOld);
    }
    SECTION("rows of an older shape")
    {
        portal.state.schema = wire::mirrorSchema - 1;
        CHECK(desk.run(portal).error().code == ErrorCode::PortalBadAnswer);
    }
    SECTION("a page that leads nowhere")
    {
        portal.state.largestPage = 0;
        CHECK(desk.run(portal).error().code == ErrorCode::PortalBadAnswer);
    }
    CHECK(desk.mirror->digest() == before);
}

TEST_CASE("A run that is cancelled stops after the page under way")
{
    Desk desk;
    FakePortalClient portal;
    portal.state.changes = tenRows();
    desk.progress.cancelAfter = 2;
    CHECK(desk.run(portal).error().code == ErrorCode::Cancelled);
    CHECK(desk.outcome.rows == 6);
    desk.progress.cancelAfter = -1;
    REQUIRE(isOk(desk.run(portal)));
    CHECK(desk.equals(portal.state));
}

TEST_CASE("A mirror that breaks between two runs is made anew within the run")
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("mirror.db"));
    const CodeCipher cipher("hpd_token");
    const SystemClock clock;
    FakePortalClient portal;
    portal.state.changes = tenRows();
    SyncSession session(file, cipher, portal, clock);
    CountingProgress progress;
    SyncOutcome outcome;
    CHECK_FALSE(session.lastSuccess());
    REQUIRE(isOk(session.run(progress, outcome)));
    {
        auto vandal = Database::open({file, DatabaseOptions::Durability::Normal});
        REQUIRE(isOk(vandal));
        REQUIRE(isOk((*vandal)->execute(QStringLiteral("DROP TABLE unit"))));
    }
    portal.state.changes.push_back({20, test::property(9)});
    REQUIRE(isOk(session.run(progress, outcome)));
    CHECK(outcome.rows == 12);
    CHECK(session.lastSuccess());
}
