#include "app/portal/cursor.h"
#include "tests/app/portal/storefixture.h"

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

wire::ChangePage page(StoreFixture &fixture, const QByteArray &since, int limit = 2000)
{
    const auto page = ChangeFeed(fixture.store.database(), fixture.store.key()).page(fixture.account, since, limit);
    REQUIRE(isOk(page));
    return *page;
}

ErrorCode refusal(StoreFixture &fixture, const QByteArray &since)
{
    const auto page = ChangeFeed(fixture.store.database(), fixture.store.key()).page(fixture.account, since, 10);
    REQUIRE_FALSE(page.has_value());
    return page.error().code;
}

} // namespace

TEST_CASE("Pages of any size hold each row once, in the order of the numbers")
{
    StoreFixture fixture;
    (void)fixture.import(smallFile());
    const int limit = GENERATE(1, 2, 3, 7, 8, 9, 2000);
    const auto changes = fixture.crawl(fixture.account, limit);
    REQUIRE(changes.size() == 8); // office, property, three units, three tenancies
    for (size_t i = 1; i < changes.size(); ++i) {
        CHECK(changes[i - 1].seq < changes[i].seq);
    }
}

TEST_CASE("A page that is exactly full says that there is no more")
{
    StoreFixture fixture;
    (void)fixture.import(smallFile());
    CHECK_FALSE(page(fixture, {}, 8).more);
    CHECK(page(fixture, {}, 7).more);
}

TEST_CASE("A delta holds the rows changed since and nothing else")
{
    StoreFixture fixture;
    (void)fixture.import(smallFile());
    const QByteArray cursor = page(fixture, {}).cursor.toLatin1();
    CHECK(page(fixture, cursor).changes.empty());
    CHECK(page(fixture, cursor).account == fixture.account); // without it a desk would not send what waits
    ImportedOffice file = smallFile();
    file.tenancies[1].email = QStringLiteral("otto@example.org");
    (void)fixture.import(file);
    const auto delta = page(fixture, cursor);
    REQUIRE(delta.changes.size() == 1);
    CHECK(keyOf(delta.changes[0]) == QStringLiteral("k2"));
    CHECK(page(fixture, delta.cursor.toLatin1()).changes.empty());
}

TEST_CASE("Cursors survive their text form")
{
    const Cursor cursor{QStringLiteral("e"), 7, 9};
    CHECK(Cursor::parse(cursor.toString().toLatin1()) == cursor);
}

TEST_CASE("Cursors that are damaged, foreign, ahead or from before a restore ask for a new start")
{
    StoreFixture fixture;
    (void)fixture.import(smallFile());
    const QString epoch = page(fixture, {}).epoch;
    const qint64 seq = fixture.number(QStringLiteral("SELECT seq FROM account"));
    const auto encoded = [](const Cursor &cursor) { return cursor.toString().toLatin1(); };
    for (const QByteArray &bad :
         {QByteArray("x"), QByteArray("!!"), QByteArray("AAAA"), QByteArray("' OR 1=1"),
          encoded({QStringLiteral("another epoch"), 1, 1}), encoded({epoch, seq + 1, 1}), encoded({epoch, 1, seq + 1}),
          encoded({epoch, -1, 1}), encoded({epoch, seq, seq}).first(10)}) {
        INFO(bad.toStdString());
        CHECK(refusal(fixture, bad) == ErrorCode::PortalResyncRequired);
    }
    CHECK(page(fixture, encoded({epoch, seq, seq})).changes.empty());
    const QByteArray before = page(fixture, {}).cursor.toLatin1();
    fixture.sql(QStringLiteral("UPDATE account SET epoch = 'restored'"));
    CHECK(refusal(fixture, before) == ErrorCode::PortalResyncRequired);
}

TEST_CASE("A deleted row travels as a tombstone with id and number only")
{
    StoreFixture fixture;
    fixture.sql(QStringLiteral("UPDATE account SET seq = 2"));
    fixture.sql(QStringLiteral("INSERT INTO tombstone SELECT id, 'unit', 'u9', 2, '2026-11-24' FROM account"));
    const auto changes = fixture.crawl(fixture.account);
    REQUIRE(changes.size() == 2);
    const auto *tombstone = std::get_if<wire::Tombstone>(&changes[1].row);
    REQUIRE(tombstone);
    CHECK(tombstone->type == wire::EntityType::Unit);
    CHECK(tombstone->id == QStringLiteral("u9"));
}

TEST_CASE("Behind the tombstone horizon a delta is refused, a snapshot under way goes on")
{
    StoreFixture fixture;
    (void)fixture.import(smallFile());
    const auto old = page(fixture, {}, 2);
    const Cursor delta{old.epoch, 3, 3};
    const qint64 seq = fixture.number(QStringLiteral("SELECT seq FROM account"));

    // A tombstone that was there before the snapshot began: nothing that this desk could have.
    fixture.sql(QStringLiteral("UPDATE account SET horizon = %1").arg(seq));
    CHECK(refusal(fixture, delta.toString().toLatin1()) == ErrorCode::PortalResyncRequired);
    CHECK(fixture.crawl(fixture.account, 2).size() == 8);
    CHECK(page(fixture, old.cursor.toLatin1(), 2).changes.size() == 2);

    // One that came while it was under way.
    fixture.sql(QStringLiteral("UPDATE account SET seq = seq + 1, horizon = seq + 1"));
    CHECK(refusal(fixture, old.cursor.toLatin1()) == ErrorCode::PortalResyncRequired);
}

TEST_CASE("The digest equals what a desk sums up from all pages")
{
    StoreFixture fixture;
    (void)fixture.import(smallFile());
    const auto other = fixture.store.addAccount(someOffice(), 10);
    REQUIRE(isOk(other));
    const wire::Digest digest = fixture.digest();
    wire::Digest expected;
    expected.epoch = page(fixture, {}).epoch;
    expected.cursor = digest.cursor;
    for (const wire::Change &change : fixture.crawl(fixture.account)) {
        auto &sum = expected.sums[static_cast<wire::EntityType>(change.row.index())];
        sum.count += 1;
        sum.sumSeq += change.seq;
    }
    CHECK(digest == expected);
    CHECK(page(fixture, digest.cursor.toLatin1()).changes.empty());
}

TEST_CASE("An account whose rows are all gone has a digest of zeros")
{
    StoreFixture fixture;
    CHECK(fixture.digest().sums.value(wire::EntityType::Resident) == wire::Digest::Sum{0, 0});
}
