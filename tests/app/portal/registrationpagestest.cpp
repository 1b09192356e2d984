#include "app/portal/mailjobs.h"
#include "tests/app/portal/pagesfixture.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

const QString email = QStringLiteral("Jana.Mueller@example.de");

Fields letter(const RegistrationCode &code, int unit)
{
    return {{QStringLiteral("code"), code.grouped()}, {QStringLiteral("unit"), QString::number(unit)}};
}

Fields withPassword(const QString &password)
{
    return {{QStringLiteral("password"), password}};
}

/// Posts the same form from forty threads, each with a portal of its own; how many succeeded.
int winnersOf(const PagesFixture &f, const PageBrowser &browser, const QByteArray &target, const Fields &fields)
{
    std::atomic<int> winners = 0;
    std::atomic<int> others = 0;
    const auto hasher = std::make_shared<PasswordHasher>(PasswordHasher::Limits{2, 40, std::chrono::minutes(1)});
    std::vector<std::thread> threads;
    for (int i = 0; i < 40; ++i) {
        threads.emplace_back([&, i] {
            auto store = Store::open(f.folder);
            if (!store) {
                return;
            }
            const auto routes = routesWithPages(std::move(*store), f.clock, *hasher);
            PageBrowser own(*routes);
            own.cookie = browser.cookie;
            own.form = browser.form;
            own.address = "198.51.100." + QByteArray::number(i);
            (own.post(target, fields).status == 303 ? winners : others).fetch_add(1);
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    CHECK(winners + others == 40);
    return winners;
}

/// Posts the form again and again while the n-th access to the database fails, for every n, until one post gets
/// through: after each that does not, everything is as it was. How many failed.
int faultsUntilDone(PagesFixture &f, PageBrowser &browser, const QByteArray &target, const Fields &fields)
{
    Database &database = f.routes->store().database();
    // Tries count, whatever becomes of them; here they would soon be too many.
    const auto forgetTries = [&f] { f.sql(QStringLiteral("DELETE FROM throttle")); };
    forgetTries();
    const QString before = f.state();
    for (int n = 1;; ++n) {
        int left = n;
        database.setInterceptor(
            [&left]() -> Result<> { return --left == 0 ? Result<>(fail(ErrorCode::DiskFull)) : Result<>(); });
        const QByteArray form = browser.form;
        const int status = browser.post(target, fields).status;
        database.setInterceptor({});
        INFO("failing access " << n << " of " << target.toStdString());
        if (left > 0) { // nothing failed
            CHECK((status == 200 || status == 303));
            return n - 1;
        }
        REQUIRE(status == 500);
        forgetTries();
        REQUIRE(f.state() == before);
        browser.form = form;
    }
}

} // namespace

TEST_CASE("By letter: code and unit number, address and password, then the mail's link confirms")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    const HttpResponse sent = f.askByLetter(browser, QStringLiteral("k1"), email, goodPassword);
    CHECK(sent.status == 200);
    CHECK(sent.body.contains("Jana.Mueller@example.de"));
    CHECK(f.resident(QStringLiteral("k1")).access == AccessStatus::None);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM login")) == 0);

    const qint64 before = f.seqOf(QStringLiteral("k1"));
    const QByteArray link = "/r/confirm/" + f.mailedToken(MailKind::ConfirmAddress);
    CHECK(browser.get(link).status == 200);
    CHECK(f.resident(QStringLiteral("k1")).access == AccessStatus::None);
    // A stranger who got the mail because the address was mistyped does not know it.
    CHECK(browser.post(link).status == 422);
    CHECK(browser.post(link, withPassword(otherPassword)).status == 422);
    CHECK(f.resident(QStringLiteral("k1")).access == AccessStatus::None);
    const HttpResponse done = browser.post(link, withPassword(goodPassword));
    CHECK(done.status == 303);
    CHECK(headerOf(done, "Location") == "/r/done?of=confirmed&lang=de");
    const Resident resident = f.resident(QStringLiteral("k1"));
    CHECK(resident.access == AccessStatus::Confirmed);
    CHECK(resident.email == email);
    CHECK_FALSE(resident.code);
    CHECK(f.seqOf(QStringLiteral("k1")) > before);
    CHECK(browser.post(link).status == 410);
    CHECK(f.signIn(email.toLower(), goodPassword).get("/r/account").body.contains("Großmühlenstraße 7"));
}

TEST_CASE("The code is taken as people type it, the QR code's link only fills it in")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    const RegistrationCode code = f.codeOf(QStringLiteral("k1"));
    const QByteArray plain = code.toString().toLatin1();
    CHECK(browser.get("/r/" + plain).body.contains("value=\"" + code.grouped().toLatin1() + "\""));
    CHECK(browser.get("/r/" + plain.toLower()).status == 200);
    // The same page for a code that nobody has: the link tells nothing.
    CHECK(browser.get("/r/0000-0000-0000").status == 200);
    const QString typed = code.grouped().toLower().replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
    CHECK(browser.post("/r", {{QStringLiteral("code"), typed}, {QStringLiteral("unit"), QStringLiteral(" 01 ")}})
              .status == 200);
    CHECK(browser.page.contains("Jana Müller"));
}

TEST_CASE("A code with another unit's number, another account's unit or no code at all opens nothing")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    (void)browser.get("/r");
    for (const Fields &fields :
         {letter(f.codeOf(QStringLiteral("k1")), 2), letter(randomRegistrationCode(), 1),
          Fields{{QStringLiteral("code"), QStringLiteral("123")}, {QStringLiteral("unit"), QStringLiteral("1")}},
          Fields{{QStringLiteral("code"), QStringLiteral("' OR 1=1 --")},
                 {QStringLiteral("unit"), QStringLiteral("1")}},
          letter(f.codeOf(QStringLiteral("k1")), 0), Fields{}}) {
        const HttpResponse refused = browser.post("/r", fields);
        CHECK(refused.status == 422);
        CHECK_FALSE(refused.body.contains("Jana"));
        CHECK(refused.body.contains("href=\"#"));
    }
}

TEST_CASE("An expired code is told apart only with the right number, and names whom to ask")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    const RegistrationCode code = f.codeOf(QStringLiteral("k1"));
    f.sql(QStringLiteral("UPDATE registration_code SET valid_until = '2026-11-23'"));
    (void)browser.get("/r");
    CHECK(browser.post("/r", letter(code, 2)).status == 422);
    const HttpResponse expired = browser.post("/r", letter(code, 1));
    CHECK(expired.status == 410);
    CHECK(expired.body.contains("abgelaufen"));
    CHECK(expired.body.contains("Hausverwaltung Musterhain"));
}

TEST_CASE("The second page of the letter's way needs the first one of the last hour")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    (void)browser.get("/r");
    const Fields own{{QStringLiteral("email"), email}, {QStringLiteral("password"), goodPassword}};
    CHECK(browser.post("/r/register", own).status == 400);
    (void)browser.get("/r");
    // Sealed with the same key, but for something else.
    const QByteArray box = f.store.key().sealToken("{\"code\":\"00\",\"unit\":1,\"until\":99999999999}");
    CHECK(browser.post("/r/register", own + Fields{{QStringLiteral("state"), QString::fromLatin1(box.toBase64())}})
              .status == 400);
    (void)browser.get("/r");
    REQUIRE(browser.post("/r", letter(f.codeOf(QStringLiteral("k1")), 1)).status == 200);
    f.clock.now = f.clock.now.addSecs(3601);
    CHECK(browser.post("/r/register", own).status == 400);
    CHECK(f.mails() == 0);
    CHECK(browser.get("/r/register").status == 405);
}

TEST_CASE("Bad addresses and passwords are refused beside their fields, and nothing is sent")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    for (const QString &bad : {QStringLiteral("x"), QStringLiteral("a b@example.de"), QStringLiteral("a@b@example.de"),
                               QStringLiteral("a@example.de,b@example.de"), QStringLiteral("<a@example.de>")}) {
        const HttpResponse refused = f.askByLetter(browser, QStringLiteral("k1"), bad, goodPassword);
        CHECK(refused.status == 422);
        CHECK(refused.body.contains("id=\"email-error\""));
    }
    // A line break would be a header of the mail; the form does not get that far.
    CHECK(
        f.askByLetter(browser, QStringLiteral("k1"), QStringLiteral("a@example.de\r\nBcc: b@example.de"), goodPassword)
            .status == 400);
    for (const QString &bad : {QStringLiteral("kurz"), QStringLiteral("Passwort123!"), QString(300, u'x')}) {
        const HttpResponse refused = f.askByLetter(browser, QStringLiteral("k1"), email, bad);
        CHECK(refused.status == 422);
        CHECK(refused.body.contains("id=\"password-error\""));
        CHECK_FALSE(refused.body.contains("value=\"" + bad.toUtf8()));
    }
    CHECK(f.mails() == 0);
}

TEST_CASE("By mail: the link shows whose flat it is, and a password is all that is needed")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    const QByteArray link = "/r/" + f.invite(QStringLiteral("k1"), email);
    const HttpResponse page = browser.get(link);
    CHECK(page.status == 200);
    for (const QByteArray shown : {"Jana Müller", "Großmühlenstraße 7", "50667 Köln", "Jana.Mueller@example.de"}) {
        CHECK(page.body.contains(shown));
    }
    CHECK(browser.post(link, withPassword(QStringLiteral("kurz"))).status == 422);
    CHECK(f.resident(QStringLiteral("k1")).access == AccessStatus::None);
    const HttpResponse done = browser.post(link, withPassword(goodPassword));
    CHECK(done.status == 303);
    CHECK(headerOf(done, "Location") == "/r/done?of=registered&lang=de");
    CHECK(f.resident(QStringLiteral("k1")).access == AccessStatus::Confirmed);
    CHECK(browser.get("/r/account").body.contains("Großmühlenstraße 7"));
    CHECK(browser.get(link).status == 410);
    CHECK(browser.post(link, withPassword(goodPassword)).status == 410);
}

TEST_CASE("Who has a login already adds the flat with its password, by mail and by letter")
{
    PagesFixture f;
    f.registerByLetter(QStringLiteral("k1"), email, goodPassword);
    PageBrowser browser(*f.routes);
    SECTION("by mail")
    {
        const QByteArray link = "/r/" + f.invite(QStringLiteral("k2"), email.toLower());
        (void)browser.get(link);
        CHECK(browser.post(link, withPassword(otherPassword)).status == 422);
        CHECK(f.resident(QStringLiteral("k2")).access == AccessStatus::None);
        CHECK(browser.post(link, withPassword(goodPassword)).status == 303);
    }
    SECTION("by letter with the login's password")
    {
        f.registerByLetter(QStringLiteral("k2"), email, goodPassword);
    }
    SECTION("by letter with another password: asked for at the end")
    {
        REQUIRE(f.askByLetter(browser, QStringLiteral("k2"), email, otherPassword).status == 200);
        const QByteArray link = "/r/confirm/" + f.mailedToken(MailKind::ConfirmAddress);
        CHECK(browser.get(link).body.contains("name=\"password\""));
        CHECK(browser.post(link, withPassword(otherPassword)).status == 422);
        CHECK(f.resident(QStringLiteral("k2")).access == AccessStatus::None);
        CHECK(browser.post(link, withPassword(goodPassword)).status == 303);
    }
    CHECK(f.resident(QStringLiteral("k2")).access == AccessStatus::Confirmed);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM login")) == 1);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM login_tenancy")) == 2);
}

TEST_CASE("The answer to an address is the same whether it has a login or not")
{
    PagesFixture f;
    f.registerByLetter(QStringLiteral("k1"), email, goodPassword);
    const auto textOf = [&](const QString &address) {
        PageBrowser browser(*f.routes);
        const HttpResponse sent = f.askByLetter(browser, QStringLiteral("k2"), address, otherPassword);
        CHECK(sent.status == 200);
        return QByteArray(sent.body).replace(address.toUtf8(), "ADDRESS");
    };
    CHECK(textOf(email) == textOf(QStringLiteral("otto.gross@example.de")));
}

TEST_CASE("Ten scanners that open every link change nothing")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    REQUIRE(f.askByLetter(browser, QStringLiteral("k1"), email, goodPassword).status == 200);
    const QByteArray invitation = f.invite(QStringLiteral("k2"), email);
    const QByteArray confirmation = f.mailedToken(MailKind::ConfirmAddress);
    const QString before = f.state();
    for (int i = 0; i < 10; ++i) {
        PageBrowser scanner(*f.routes);
        for (const QByteArray &target :
             {"/r/" + invitation, "/r/confirm/" + confirmation,
              "/r/" + f.codeOf(QStringLiteral("k1")).toString().toLatin1(), "/r/" + invitation + "?lang=en",
              QByteArray("/r"), QByteArray("/r/done?of=deleted")}) {
            CHECK(scanner.get(target).status == 200);
        }
    }
    CHECK(f.state() == before);
}

TEST_CASE("Links that are expired, unknown, or of somebody who moved out say what to do")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    const QByteArray link = "/r/" + f.invite(QStringLiteral("k1"), email);
    (void)browser.get(link);
    int status = 410;
    SECTION("expired")
    {
        f.sql(QStringLiteral("UPDATE invitation SET expires_on = '2026-11-23'"));
    }
    SECTION("used or replaced")
    {
        f.sql(QStringLiteral("UPDATE invitation SET used_at = '2026-11-23T00:00:00.000Z'"));
    }
    SECTION("moved out")
    {
        f.sql(QStringLiteral("UPDATE resident SET move_out = '2026-11-23'"));
    }
    SECTION("ended")
    {
        f.sql(QStringLiteral("UPDATE resident SET access = 'ended'"));
    }
    SECTION("taken back")
    {
        f.sql(QStringLiteral("UPDATE resident SET access = 'revoked'"));
    }
    SECTION("unknown")
    {
        f.sql(QStringLiteral("DELETE FROM invitation"));
        status = 404;
    }
    const QString before = f.state();
    const HttpResponse posted = browser.post(link, withPassword(goodPassword));
    CHECK(posted.status == status);
    const HttpResponse page = browser.get(link);
    CHECK(page.status == status);
    CHECK(page.body.contains("Hausverwaltung Musterhain"));
    CHECK_FALSE(page.body.contains("Jana"));
    CHECK(f.state() == before);
}

TEST_CASE("A confirmation dies with its code, its resident's tenancy and its two days")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    REQUIRE(f.askByLetter(browser, QStringLiteral("k1"), email, goodPassword).status == 200);
    const QByteArray link = "/r/confirm/" + f.mailedToken(MailKind::ConfirmAddress);
    (void)browser.get(link);
    SECTION("new code")
    {
        f.sql(QStringLiteral("DELETE FROM registration_code"));
    }
    SECTION("moved out")
    {
        f.sql(QStringLiteral("UPDATE resident SET move_out = '2026-11-23'"));
    }
    SECTION("too late")
    {
        f.clock.now = f.clock.now.addSecs(48 * 3600 + 1);
    }
    SECTION("asked for once more")
    {
        PageBrowser again(*f.routes);
        REQUIRE(f.askByLetter(again, QStringLiteral("k1"), email, goodPassword).status == 200);
    }
    CHECK(browser.post(link, withPassword(goodPassword)).status == 410);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM login")) == 0);
    CHECK(f.resident(QStringLiteral("k1")).access == AccessStatus::None);
}

TEST_CASE("Of forty posts of one link at once one wins")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    SECTION("confirmation")
    {
        REQUIRE(f.askByLetter(browser, QStringLiteral("k1"), email, goodPassword).status == 200);
        const QByteArray link = "/r/confirm/" + f.mailedToken(MailKind::ConfirmAddress);
        (void)browser.get(link);
        CHECK(winnersOf(f, browser, link, withPassword(goodPassword)) == 1);
    }
    SECTION("invitation")
    {
        const QByteArray link = "/r/" + f.invite(QStringLiteral("k1"), email);
        (void)browser.get(link);
        CHECK(winnersOf(f, browser, link, withPassword(goodPassword)) == 1);
    }
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM login")) == 1);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM login_tenancy")) == 1);
}

TEST_CASE("A form can be shown again with the password readable or in the other language, without any effect")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    const QByteArray link = "/r/" + f.invite(QStringLiteral("k1"), email);
    (void)browser.get(link);
    const QString before = f.state();
    CHECK(
        browser.post(link, {{QStringLiteral("password"), goodPassword}, {QStringLiteral("show"), QStringLiteral("1")}})
            .body.contains("type=\"text\""));
    CHECK(browser.page.contains("value=\"Kartoffel Zaun blau\""));
    CHECK(
        browser
            .post(link, {{QStringLiteral("password"), goodPassword}, {QStringLiteral("switch"), QStringLiteral("en")}})
            .body.contains("<html lang=\"en\">"));
    CHECK(f.state() == before);
    const HttpResponse done = browser.post(link, withPassword(goodPassword));
    CHECK(headerOf(done, "Location") == "/r/done?of=registered&lang=en");
    CHECK(f.number(QStringLiteral("SELECT language = 'en' FROM login")) == 1);
}

TEST_CASE("A registration whose n-th database access fails for every n is there wholly or not at all")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    const QString k1 = QStringLiteral("k1");
    int faults = 0;
    SECTION("by letter")
    {
        (void)browser.get("/r");
        const int ofCode = faultsUntilDone(f, browser, "/r", letter(f.codeOf(k1), 1));
        CHECK(f.mails() == 0);
        const Fields own{{QStringLiteral("email"), email}, {QStringLiteral("password"), goodPassword}};
        const int ofAddress = faultsUntilDone(f, browser, "/r/register", own);
        REQUIRE(f.mails() == 1);
        CHECK(f.resident(k1).access == AccessStatus::None);
        const QByteArray link = "/r/confirm/" + f.mailedToken(MailKind::ConfirmAddress);
        (void)browser.get(link);
        const int ofLink = faultsUntilDone(f, browser, link, withPassword(goodPassword));
        CHECK_FALSE(f.resident(k1).code);
        CHECK(std::min({ofCode, ofAddress, ofLink}) > 5);
        faults = ofCode + ofAddress + ofLink;
    }
    SECTION("by mail")
    {
        const QByteArray link = "/r/" + f.invite(k1, email);
        (void)browser.get(link);
        faults = faultsUntilDone(f, browser, link, withPassword(goodPassword));
    }
    CHECK(faults > 15);
    CHECK(f.resident(k1).access == AccessStatus::Confirmed);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM login")) == 1);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM login_tenancy")) == 1);
    CHECK(f.signIn(email, goodPassword).get("/r/account").body.contains("Großmühlenstraße 7"));
    std::printf("R2, registration: %d failing accesses, each left nothing; then it was done wholly\n", faults);
}
