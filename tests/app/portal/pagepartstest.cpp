#include "app/portal/clientaddress.h"
#include "app/portal/formbody.h"
#include "app/portal/htmltemplate.h"
#include "app/portal/passwordhasher.h"
#include "app/portal/passwordrule.h"
#include "app/portal/throttle.h"
#include "tests/app/portal/storefixture.h"

#include <atomic>
#include <thread>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

HttpRequest formRequest(const QByteArray &body, const QByteArray &type = "application/x-www-form-urlencoded")
{
    HttpRequest request;
    request.headers = {{"Content-Type", type}};
    request.body = body;
    return request;
}

HttpRequest forwardedFor(const std::vector<QByteArray> &values)
{
    HttpRequest request;
    for (const QByteArray &value : values) {
        request.headers.push_back({"x-forwarded-for", value});
    }
    return request;
}

} // namespace

TEST_CASE("A form is read as browsers write it")
{
    const auto form = FormBody::parse(formRequest("a=M%C3%BCller+%26+Co&b=&c=1%2B1"));
    REQUIRE(form);
    CHECK(form->value(QStringLiteral("a")) == QStringLiteral("Müller & Co"));
    CHECK(form->has(QStringLiteral("b")));
    CHECK(form->value(QStringLiteral("c")) == QStringLiteral("1+1"));
    CHECK_FALSE(form->has(QStringLiteral("d")));
    CHECK(FormBody::parse(formRequest({})));
    CHECK(FormBody::parse(formRequest("a=1", "Application/X-WWW-Form-urlencoded; charset=UTF-8")));
}

TEST_CASE("Anything that no browser would send as a form is no form")
{
    for (const QByteArray &body :
         {QByteArray("a"), QByteArray("=1"), QByteArray("a=1&"), QByteArray("&a=1"), QByteArray("a=1&a=2"),
          QByteArray("a=%"), QByteArray("a=%4"), QByteArray("a=%zz"), QByteArray("a=%ff"), QByteArray("a=%c3"),
          QByteArray("a=%00"), QByteArray("a=1%0d%0aBcc:x"), QByteArray("a=\x01"), QByteArray("a=%ed%a0%80"),
          "a=" + QByteArray(16 * 1024, 'x')}) {
        CAPTURE(body.left(30).toStdString());
        CHECK_FALSE(FormBody::parse(formRequest(body)));
    }
    for (const QByteArray type : {"", "text/plain", "multipart/form-data; boundary=x", "application/json"}) {
        CHECK_FALSE(FormBody::parse(formRequest("a=1", type)));
    }
}

TEST_CASE("X-Forwarded-For counts only from a trusted proxy on this computer, and only its last entry")
{
    const HttpRequest request = forwardedFor({"203.0.113.9, 198.51.100.7"});
    CHECK(clientAddress(request, "127.0.0.1", true) == "198.51.100.7");
    CHECK(clientAddress(request, "127.0.0.1", false) == "127.0.0.1");
    CHECK(clientAddress(request, "192.0.2.5", true) == "192.0.2.5");
    CHECK(clientAddress(forwardedFor({"203.0.113.9", "2001:db8::1"}), "::1", true) == "2001:db8::1");
    CHECK(clientAddress(forwardedFor({"unknown"}), "127.0.0.1", true) == "127.0.0.1");
    CHECK(clientAddress(forwardedFor({""}), "127.0.0.1", true) == "127.0.0.1");
    CHECK(clientAddress({}, "127.0.0.1", true) == "127.0.0.1");
}

TEST_CASE("A household is one client: an IPv4 address, the first half of an IPv6 one")
{
    CHECK(clientNetwork("192.0.2.1") == "192.0.2.1");
    CHECK(clientNetwork("::ffff:192.0.2.1") == "192.0.2.1");
    CHECK(clientNetwork("2001:db8:1:2:3::4") == clientNetwork("2001:db8:1:2:ffff::1"));
    CHECK(clientNetwork("2001:db8:1:2::1") != clientNetwork("2001:db8:1:3::1"));
}

TEST_CASE("Passwords are judged by length and by whether everybody tries them first")
{
    const QString email = QStringLiteral("jana.mueller@example.de");
    for (const char *common : {"passwort12", "P@ssw0rt123", "Passwort!!", "1234567890", "qwertzuiop", "hallohallo",
                               "aaaaaaaaaaaa", "abababababab", "Schalke04!!!!", "iloveyou2024", "0987654321",
                               "asdfghjkl1", "Jana.Mueller1", "jana.mueller@example.de", "ABCDEFGHIJ"}) {
        CAPTURE(common);
        CHECK(judgePassword(QString::fromUtf8(common), email) == PasswordVerdict::Common);
    }
    CHECK(judgePassword(QStringLiteral("zwölf Zei"), email) == PasswordVerdict::TooShort);
    CHECK(judgePassword(QString(257, u'x'), email) == PasswordVerdict::TooLong);
    for (const char *fine : {"zwölf Zeich", "u7#kPq92Lm", "Fensterputz"}) {
        CAPTURE(fine);
        CHECK(judgePassword(QString::fromUtf8(fine), email) == PasswordVerdict::Fair);
    }
    CHECK(judgePassword(QStringLiteral("Kartoffel Zaun blau"), email) == PasswordVerdict::Good);
    CHECK(judgePassword(QStringLiteral("passwort Zaun blau lila"), email) == PasswordVerdict::Good);
}

TEST_CASE("A password fits its hash only, however its umlauts are composed")
{
    PasswordHasher hasher;
    const auto hash = hasher.hash(QStringLiteral("Müller sein Hund"));
    REQUIRE(isOk(hash));
    CHECK(hash->startsWith(QStringLiteral("$argon2id$")));
    CHECK(hasher.verify(*hash, QStringLiteral("Müller sein Hund")).value());
    CHECK(hasher.verify(*hash, QStringLiteral("Mu\u0308ller sein Hund")).value());
    CHECK_FALSE(hasher.verify(*hash, QStringLiteral("Muller sein Hund")).value());
    CHECK_FALSE(hasher.verify({}, QStringLiteral("Müller sein Hund")).value());
    CHECK(hasher.hash(QStringLiteral("Müller sein Hund")).value() != *hash);
}

TEST_CASE("Only so many passwords are computed at once. Who does not get a turn is told to come again")
{
    PasswordHasher hasher({1, 1, std::chrono::minutes(1)});
    std::atomic<int> done = 0;
    std::atomic<int> busy = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 12; ++i) {
        threads.emplace_back([&] {
            const auto hash = hasher.hash(QStringLiteral("Kartoffel Zaun blau"));
            CHECK((hash || hash.error().code == ErrorCode::PortalBusy));
            ++(hash ? done : busy);
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    CHECK(done >= 1);
    CHECK(busy >= 1);
    CHECK(isOk(hasher.hash(QStringLiteral("Kartoffel Zaun blau"))));
}

TEST_CASE("Tries are counted across processes. Who succeeds gets his try back")
{
    StoreFixture f;
    FixedClock clock;
    auto second = Store::open(f.folder);
    REQUIRE(isOk(second));
    Throttle one(f.store.database(), f.store.key(), clock);
    Throttle two(second->database(), second->key(), clock);
    for (int i = 0; i < Throttle::triesPerTarget; ++i) {
        const auto admitted = (i % 2 == 0 ? one : two).admit("192.0.2." + QByteArray::number(i), "code");
        REQUIRE(isOk(admitted));
        REQUIRE(*admitted);
        if (i == 0) {
            // Given back and taken again: does not count twice.
            REQUIRE(isOk(one.giveBack(**admitted)));
            REQUIRE(one.admit("192.0.2.0", "code").value());
        }
    }
    CHECK_FALSE(one.admit("192.0.2.77", "code").value());
    CHECK_FALSE(two.admit("192.0.2.77", "code").value());
    CHECK(two.admit("192.0.2.77", "another").value());
    clock.now = clock.now.addSecs(15 * 60);
    CHECK(one.admit("192.0.2.77", "code").value());
    // What is past its window is not kept.
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM throttle")) == 2);
}

TEST_CASE("The window rolls: each try counts for a quarter of an hour of its own")
{
    StoreFixture f;
    FixedClock clock;
    Throttle throttle(f.store.database(), f.store.key(), clock);
    for (int minute = 0; minute < 5; ++minute) {
        REQUIRE(throttle.admit("192.0.2.1", "code").value());
        clock.now = clock.now.addSecs(60);
    }
    clock.now = clock.now.addSecs(10 * 60 - 1);
    CHECK_FALSE(throttle.admit("192.0.2.1", "code").value());
    clock.now = clock.now.addSecs(1);
    CHECK(throttle.admit("192.0.2.1", "code").value());
    CHECK_FALSE(throttle.admit("192.0.2.1", "code").value());
}

TEST_CASE("The language of a page is the chosen one, else the first known wish, else German")
{
    CHECK(pageLanguage(QStringLiteral("en"), "de") == QStringLiteral("en"));
    CHECK(pageLanguage(QStringLiteral("fr"), "en-GB, de") == QStringLiteral("en"));
    CHECK(pageLanguage({}, "en;q=0.2, de-AT;q=0.9") == QStringLiteral("de"));
    CHECK(pageLanguage({}, "en;q=0") == QStringLiteral("de"));
    CHECK(pageLanguage({}, {}) == QStringLiteral("de"));
}
