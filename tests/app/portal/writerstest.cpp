#include "app/portal/accounttransaction.h"
#include "app/portal/rows.h"
#include "models/base/errortext.h"
#include "models/sql/schemamigrator.h"
#include "tests/app/portal/storefixture.h"

#include <atomic>
#include <cstdio>
#include <set>
#include <thread>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

/// Each transaction adds one to three properties. Returns how many were added; Catch is for the main thread only.
int write(const PortalFolder &folder, const AccountId &account, const QString &name, int transactions)
{
    auto store = Store::open(folder);
    int written = 0;
    for (int i = 0; store && i < transactions; ++i) {
        auto transaction = AccountTransaction::begin(store->database(), account);
        auto upsert = store->database().prepare(QString::fromLatin1(rows::upsertProperty));
        bool ok = transaction && upsert;
        const int count = 1 + i % 3;
        for (int j = 0; ok && j < count; ++j) {
            Property property;
            property.id = PropertyId(QStringLiteral("%1-%2-%3").arg(name).arg(i).arg(j));
            property.number = property.id.toString();
            rows::bind(*upsert, account, transaction->nextSeq(), property);
            ok = upsert->execute().has_value();
        }
        written += ok && transaction->commit() ? count : 0;
    }
    return written;
}

} // namespace

TEST_CASE("A desk that pages while writers commit misses no row")
{
    StoreFixture fixture;
    // A file takes one writer at a time and syncs each commit; a server shows what eight of them do to the numbers.
    const bool embedded = fixture.folder.isEmbedded();
    const int writerCount = embedded ? 2 : 8;
    const int transactions = embedded ? 60 : 501;
    const int rowsPerWriter = 2 * transactions;
    std::vector<int> written(static_cast<size_t>(writerCount));
    std::atomic<int> running = writerCount;
    std::vector<std::jthread> writers;
    for (size_t w = 0; w < written.size(); ++w) {
        writers.emplace_back([&, w] {
            written[w] = write(fixture.folder, fixture.account, QStringLiteral("w%1").arg(w), transactions);
            --running;
        });
    }
    ChangeFeed feed(fixture.store.database(), fixture.store.key());
    std::set<QString> seen;
    QByteArray cursor;
    qint64 lastSeq = 0;
    int pages = 0;
    for (bool last = false; !last;) {
        last = running == 0; // a page begun after that holds the rest
        for (bool more = true; more;) {
            const auto page = feed.page(fixture.account, cursor, embedded ? 7 : 100);
            REQUIRE(isOk(page));
            for (const wire::Change &change : page->changes) {
                REQUIRE(change.seq > lastSeq);
                lastSeq = change.seq;
                if (const auto *property = std::get_if<Property>(&change.row)) {
                    seen.insert(property->id.toString());
                }
            }
            pages += page->changes.empty() ? 0 : 1;
            cursor = page->cursor.toLatin1();
            more = page->more;
        }
    }
    for (const int count : written) {
        CHECK(count == rowsPerWriter);
    }
    CHECK(seen.size() == static_cast<size_t>(writerCount * rowsPerWriter));
    CHECK(pages > 1);
    std::printf("R13: %d writers and a reader, %d of %d rows missed, %d pages\n", writerCount,
                writerCount * rowsPerWriter - static_cast<int>(seen.size()), writerCount * rowsPerWriter, pages);
}

TEST_CASE("A transaction that is not committed gives its numbers back")
{
    StoreFixture fixture;
    {
        auto transaction = AccountTransaction::begin(fixture.store.database(), fixture.account);
        REQUIRE(isOk(transaction));
        CHECK(transaction->nextSeq() == 2);
        CHECK(transaction->isOwn(2));
        CHECK_FALSE(transaction->isOwn(1));
    }
    CHECK(fixture.number(QStringLiteral("SELECT seq FROM account")) == 1);
}

TEST_CASE("A transaction on an account that is not there is refused and leaves the database free")
{
    StoreFixture fixture;
    CHECK_FALSE(AccountTransaction::begin(fixture.store.database(), AccountId(QStringLiteral("nobody"))).has_value());
    CHECK(isOk(AccountTransaction::begin(fixture.store.database(), fixture.account)));
}

TEST_CASE("Nodes that start at once on an empty server make its schema once")
{
    const TestDatabase server;
    if (server.url().isEmpty()) {
        return; // a file has one node
    }
    const auto schema = SchemaMigrator::fromFolder(QStringLiteral(":/hauspost/schema/portal"));
    std::array<bool, 4> done{};
    {
        std::vector<std::jthread> nodes;
        for (bool &ok : done) {
            nodes.emplace_back([&] {
                auto database = Database::connect(server.url());
                ok = database && schema.migrate(**database);
            });
        }
    }
    CHECK(done == std::array{true, true, true, true});
    auto database = Database::connect(server.url());
    REQUIRE(isOk(database));
    CHECK(SchemaMigrator::version(**database) == schema.newestVersion());
}

TEST_CASE("A server that cannot be reached is named, without user and password")
{
    const auto refused = Database::connect(QUrl(QStringLiteral("postgresql://anna:secret@127.0.0.1:9/x")));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::DatabaseOpen);
    CHECK(refused.error().arguments.value(0) == QStringLiteral("postgresql://127.0.0.1:9/x"));
    CHECK_FALSE(errorText(refused.error()).contains(QStringLiteral("secret")));
}

TEST_CASE("A connection that the server ended says so, and another one works")
{
    const TestDatabase server;
    if (server.url().isEmpty()) {
        return; // a file has no connection to lose
    }
    auto database = Database::connect(server.url());
    auto administrator = Database::connect(server.url());
    REQUIRE(isOk(database));
    REQUIRE(isOk(administrator));
    CHECK_FALSE((*database)->isLost());
    REQUIRE(isOk(
        (*administrator)
            ->execute(QStringLiteral(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = "
                "current_database()"))));
    CHECK_FALSE((*database)->execute(QStringLiteral("SELECT 1")).has_value());
    CHECK((*database)->isLost());
    CHECK_FALSE((*administrator)->isLost());
    CHECK(isOk(Database::connect(server.url())));
}
