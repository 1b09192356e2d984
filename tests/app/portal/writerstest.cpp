#include "app/portal/accounttransaction.h"
#include "app/portal/rows.h"
#include "tests/app/portal/storefixture.h"

#include <atomic>
#include <set>
#include <thread>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

constexpr int transactionsPerWriter = 60;

/// Each transaction adds one to three properties. Returns how many were added; Catch is for the main thread only.
int write(const PortalFolder &folder, const AccountId &account, const QString &name)
{
    auto store = Store::open(folder);
    int written = 0;
    for (int i = 0; store && i < transactionsPerWriter; ++i) {
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

TEST_CASE("A desk that pages while two writers commit misses no row")
{
    StoreFixture fixture;
    std::array<int, 2> written{};
    std::atomic<int> running = 2;
    std::vector<std::jthread> writers;
    for (size_t w = 0; w < written.size(); ++w) {
        writers.emplace_back([&, w] {
            written[w] = write(fixture.folder, fixture.account, QStringLiteral("w%1").arg(w));
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
            const auto page = feed.page(fixture.account, cursor, 7);
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
    CHECK(written[0] == 2 * transactionsPerWriter);
    CHECK(written[1] == 2 * transactionsPerWriter);
    CHECK(seen.size() == 4 * transactionsPerWriter);
    CHECK(pages > 1);
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
