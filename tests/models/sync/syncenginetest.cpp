#include "tests/support/catch.h"

#include "models/sql/database.h"
#include "models/storage/codecipher.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/mirror.h"
#include "models/storage/outbox.h"
#include "models/storage/privacylog.h"
#include "models/storage/residentnotes.h"
#include "models/sync/httpportalclient.h"
#include "models/sync/syncengine.h"
#include "tests/support/fakeportalclient.h"
#include "tests/support/filedamage.h"
#include "tests/support/scriptedserver.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>

#include <cstdio>

using namespace hauspost;
using test::FakePortalClient;

namespace {

struct DayClock final : Clock
{
    QDateTime now = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    [[nodiscard]] QDate today() const override { return now.date(); }
};

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
    DayClock clock;
    std::unique_ptr<Mirror> mirror = std::move(*Mirror::open(dir.filePath(QStringLiteral("mirror.db")), cipher));
    CountingProgress progress;
    int changes = 0;

    /// As on the next day: the run compares counts and sums.
    Result<SyncOutcome> run(PortalClient &portal)
    {
        clock.now = clock.now.addDays(1);
        progress.reports.clear();
        changes = 0;
        return SyncEngine(portal, *mirror, clock).run(progress, [this] { ++changes; });
    }

    qint64 rows() const { return progress.reports.empty() ? 0 : progress.reports.back(); }

    /// The proof that mirror and portal agree.
    bool equals(const test::PortalState &state) const
    {
        return mirror->digest()->sums == filled(state.digest().sums) && mirror->isComplete().value();
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
    CHECK(desk.rows() == 11);
    CHECK(desk.changes == 4);
    CHECK(desk.progress.reports == std::vector<qint64>{3, 6, 9, 11});
    CHECK(desk.mirror->lastSuccess().value().has_value());

    REQUIRE(isOk(desk.run(portal)));
    CHECK(desk.rows() == 0);
    CHECK(desk.changes == 0);

    state.changes.erase(state.changes.begin() + 3);
    state.changes.push_back({12, wire::Tombstone{wire::EntityType::Resident, test::resident(1, 1).id.toString()}});
    REQUIRE(isOk(desk.run(portal)));
    CHECK(desk.rows() == 1);
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
        CHECK(desk.rows() == std::min(11, std::max(0, 3 * (failing - 2))));
        CHECK_FALSE(desk.mirror->lastSuccess().value());
        portal.beforeCall = {};
        REQUIRE(isOk(desk.run(portal)));
        CHECK(desk.equals(portal.state));
        CHECK(desk.rows() == 11 - std::min(11, std::max(0, 3 * (failing - 2)))); // nothing comes twice
    }
    std::printf("R2, pull: 6 failing requests (%s), each left the mirror consistent; nothing came twice\n",
                qPrintable(errorName(code)));
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
        REQUIRE(isOk(desk.mirror->digest()));
    }
    CHECK(desk.equals(portal.state));
    CHECK(failing > 20);
    std::printf("R2, pull: %d failing accesses to mirror.db, each left it consistent; then %d rows were complete\n",
                failing - 2, static_cast<int>(portal.state.changes.size()));
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
        CHECK(desk.mirror->epoch().value() == QStringLiteral("epoch-2"));
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
}

TEST_CASE("Sums that cannot be reached are reported and not chased for ever")
{
    Desk desk;
    FakePortalClient portal;
    portal.state.changes = tenRows();
    portal.state.digestOverride[wire::EntityType::Unit] = {99, 99};
    CHECK(desk.run(portal).error() == Error{ErrorCode::PortalBadAnswer, {QString(), QStringLiteral("digest")}});
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

TEST_CASE("Counts and sums are compared once a day, not with each poll")
{
    Desk desk;
    FakePortalClient portal;
    portal.state.changes = tenRows();
    SyncEngine engine(portal, *desk.mirror, desk.clock);
    REQUIRE(isOk(engine.run(desk.progress)));
    portal.calls.clear();
    REQUIRE(isOk(engine.run(desk.progress)));
    CHECK(portal.calls == QStringList{QStringLiteral("changes epoch-1:11")});
    portal.calls.clear();
    desk.clock.now = desk.clock.now.addYears(-1); // set back: must not stop the comparison for a year
    REQUIRE(isOk(engine.run(desk.progress)));
    CHECK(portal.calls.contains(QStringLiteral("digest")));
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
        QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
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
    CHECK(desk.rows() == 6);
    desk.progress.cancelAfter = -1;
    REQUIRE(isOk(desk.run(portal)));
    CHECK(desk.equals(portal.state));
}

TEST_CASE("A tenancy that the portal removed is forgotten by desk.db before the mirror says so")
{
    Desk desk;
    FakePortalClient portal;
    portal.state.changes = tenRows();
    const DeskPaths paths(desk.dir.path());
    auto database = DeskDatabase::open(paths, desk.clock);
    REQUIRE(isOk(database));
    Outbox outbox(database->database(), desk.clock);
    ResidentNotes notes(database->database(), desk.clock);
    const auto run = [&] {
        desk.progress.reports.clear();
        return SyncEngine(portal, *desk.mirror, desk.clock, &outbox).run(desk.progress);
    };
    REQUIRE(isOk(run()));
    const ResidentId gone = test::resident(1, 1).id;
    const ResidentId other = test::resident(1, 2).id;
    REQUIRE(isOk(notes.save(gone, {QStringLiteral("ruft an"), ContactPreference::None})));
    REQUIRE(isOk(notes.save(other, {QStringLiteral("bleibt"), ContactPreference::None})));

    portal.state.changes.erase(portal.state.changes.begin() + 3);
    portal.state.changes.push_back({12, wire::Tombstone{wire::EntityType::Resident, gone.toString()}});
    SECTION("at once")
    {
        REQUIRE(isOk(run()));
    }
    SECTION("and after a run in which the mirror could not be written")
    {
        desk.mirror->database().setInterceptor([]() -> Result<> { return fail(ErrorCode::DiskFull); });
        CHECK_FALSE(run());
        desk.mirror->database().setInterceptor({});
        REQUIRE(isOk(run()));
    }
    SECTION("and after a run in which desk.db could not be written")
    {
        database->database().setInterceptor([]() -> Result<> { return fail(ErrorCode::DiskFull); });
        CHECK_FALSE(run());
        database->database().setInterceptor({});
        REQUIRE(isOk(run()));
    }
    CHECK(desk.equals(portal.state));
    CHECK(notes.of(gone)->isEmpty());
    CHECK_FALSE(notes.of(other)->isEmpty());
    CHECK(PrivacyLog(database->database(), desk.clock).newest(5)->size() == 1);
}

TEST_CASE("After a pull from nothing the desk forgets whom the portal no longer names")
{
    Desk desk;
    FakePortalClient portal;
    portal.state.changes = tenRows();
    const DeskPaths paths(desk.dir.path());
    auto database = DeskDatabase::open(paths, desk.clock);
    REQUIRE(isOk(database));
    Outbox outbox(database->database(), desk.clock);
    ResidentNotes notes(database->database(), desk.clock);
    const auto run = [&] {
        desk.progress.reports.clear();
        desk.clock.now = desk.clock.now.addDays(1); // counts and sums are compared
        return SyncEngine(portal, *desk.mirror, desk.clock, &outbox).run(desk.progress);
    };
    REQUIRE(isOk(run()));
    const ResidentId gone = test::resident(1, 1).id;
    const ResidentId other = test::resident(1, 2).id;
    const ResidentId stranger(QStringLiteral("of another office"));
    for (const ResidentId &resident : {gone, other, stranger}) {
        REQUIRE(isOk(notes.save(resident, {QStringLiteral("ruft an"), ContactPreference::None})));
    }
    // Without a word: the portal keeps those of old removals no longer.
    portal.state.changes.erase(portal.state.changes.begin() + 3);
    SECTION("at once")
    {
        REQUIRE(isOk(run()));
    }
    SECTION("and after a pull that broke off in between")
    {
        desk.progress.cancelAfter = 3; // two pages without anything new and the first of the new rows
        CHECK_FALSE(run());
        CHECK_FALSE(desk.mirror->isComplete().value());
        desk.progress.cancelAfter = -1;
        REQUIRE(isOk(run()));
    }
    SECTION("and after a run in which desk.db could not be written")
    {
        database->database().setInterceptor([]() -> Result<> { return fail(ErrorCode::DiskFull); });
        CHECK_FALSE(run());
        database->database().setInterceptor({});
        REQUIRE(isOk(run()));
    }
    CHECK(desk.equals(portal.state));
    CHECK(notes.of(gone)->isEmpty());
    CHECK_FALSE(notes.of(other)->isEmpty());
    CHECK_FALSE(notes.of(stranger)->isEmpty());
    CHECK(desk.mirror->vanished() == std::nullopt);
}

TEST_CASE("A portal that was put back to an earlier day takes nothing from the desk")
{
    Desk desk;
    FakePortalClient portal;
    portal.state.changes = tenRows();
    auto database = DeskDatabase::open(DeskPaths(desk.dir.path()), desk.clock);
    REQUIRE(isOk(database));
    Outbox outbox(database->database(), desk.clock);
    ResidentNotes notes(database->database(), desk.clock);
    REQUIRE(isOk(SyncEngine(portal, *desk.mirror, desk.clock, &outbox).run(desk.progress)));
    const ResidentId later = test::resident(1, 1).id;
    REQUIRE(isOk(notes.save(later, {QStringLiteral("bleibt"), ContactPreference::None})));
    portal.state.epoch = QStringLiteral("epoch-2");
    portal.state.changes = {{1, test::property(7)}};
    REQUIRE(isOk(SyncEngine(portal, *desk.mirror, desk.clock, &outbox).run(desk.progress)));
    CHECK_FALSE(notes.of(later)->isEmpty());
}
