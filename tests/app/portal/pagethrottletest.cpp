#include "app/portal/throttle.h"
#include "tests/app/portal/pagesfixture.h"

#include <atomic>
#include <thread>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

const QString email = QStringLiteral("jana.mueller@example.de");

Fields letter(const RegistrationCode &code, int unit)
{
    return {{QStringLiteral("code"), code.grouped()}, {QStringLiteral("unit"), QString::number(unit)}};
}

} // namespace

TEST_CASE("Guessing ends after five tries at a code and ten from an address, and goes on a quarter of an hour later")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    (void)browser.get("/r");
    const RegistrationCode code = f.codeOf(QStringLiteral("k1"));
    for (int i = 0; i < 5; ++i) {
        browser.address = "192.0.2." + QByteArray::number(i);
        CHECK(browser.post("/r", letter(code, 10 + i)).status == 422);
    }
    browser.address = "192.0.2.99";
    const HttpResponse stopped = browser.post("/r", letter(code, 1));
    CHECK(stopped.status == 429);
    CHECK(headerOf(stopped, "Retry-After") == "900");
    (void)browser.get("/r");
    CHECK(browser.post("/r", letter(f.codeOf(QStringLiteral("k2")), 2)).status == 200);
    (void)browser.get("/r");
    for (int i = 0; i < 10; ++i) {
        CHECK(browser.post("/r", letter(randomRegistrationCode(), 1)).status == 422);
    }
    CHECK(browser.post("/r", letter(randomRegistrationCode(), 1)).status == 429);
    (void)browser.get("/r");
    f.clock.now = f.clock.now.addSecs(15 * 60 + 1);
    CHECK(browser.post("/r", letter(code, 1)).status == 200);
}

TEST_CASE("Only so many mails leave for one letter")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    for (int i = 0; i < 5; ++i) {
        CHECK(f.askByLetter(browser, QStringLiteral("k1"), QStringLiteral("a%1@example.de").arg(i), goodPassword)
                  .status == 200);
    }
    CHECK(f.askByLetter(browser, QStringLiteral("k1"), email, goodPassword).status == 429);
    CHECK(f.mails() == 5);
}

TEST_CASE("Of many that try at the same moment no more get through than of those that come one by one")
{
    const StoreFixture f;
    const FixedClock clock;
    constexpr int workers = 8;
    std::atomic<int> admitted = 0;
    std::vector<std::jthread> threads;
    for (int worker = 0; worker < workers; ++worker) {
        threads.emplace_back([&, worker] { // Catch is for the main thread only
            auto store = Store::open(f.folder);
            for (int i = 0; store && i < 5; ++i) {
                Throttle throttle(store->database(), store->key(), clock);
                const auto tried = throttle.admit("network " + QByteArray::number(worker), "code:one");
                admitted += tried && *tried ? 1 : 0;
            }
        });
    }
    threads.clear();
    CHECK(admitted == Throttle::triesPerTarget);
}
