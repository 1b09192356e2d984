#include "app/portal/mailjobs.h"
#include "tests/app/portal/pagesfixture.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

const QString email = QStringLiteral("jana.mueller@example.de");
const QString newEmail = QStringLiteral("jana@beispiel.de");

Fields signInFields(const QString &address, const QString &password)
{
    return {{QStringLiteral("email"), address}, {QStringLiteral("password"), password}};
}

/// One registered resident.
struct AccountFixture : PagesFixture
{
    AccountFixture() { registerByLetter(QStringLiteral("k1"), email, goodPassword); }

    [[nodiscard]] bool canSignIn(const QString &address, const QString &password)
    {
        PageBrowser browser(*routes);
        (void)browser.get("/r/signin");
        return browser.post("/r/signin", signInFields(address, password)).status == 303;
    }
};

Fields current(const QString &password)
{
    return {{QStringLiteral("current"), password}};
}

} // namespace

TEST_CASE("Signing in needs both. What was wrong is not said, nor whether there is such a login")
{
    AccountFixture f;
    PageBrowser browser(*f.routes);
    (void)browser.get("/r/signin");
    const auto refusal = [&](const QString &address, const QString &password) {
        const HttpResponse response = browser.post("/r/signin", signInFields(address, password));
        CHECK(response.status == 422);
        return QByteArray(response.body).replace(address.toUtf8(), "ADDRESS");
    };
    CHECK(refusal(email, otherPassword) == refusal(QStringLiteral("nobody@example.de"), otherPassword));
    CHECK(refusal(email, QString()) == refusal(QStringLiteral("nobody@example.de"), QString()));
    CHECK(f.canSignIn(email.toUpper(), goodPassword));
}

TEST_CASE("Five wrong passwords stop a login for a quarter of an hour, from wherever they come")
{
    AccountFixture f;
    PageBrowser browser(*f.routes);
    (void)browser.get("/r/signin");
    for (int i = 0; i < 5; ++i) {
        browser.address = "192.0.2." + QByteArray::number(i + 10);
        CHECK(browser.post("/r/signin", signInFields(email, otherPassword)).status == 422);
    }
    CHECK(browser.post("/r/signin", signInFields(email, goodPassword)).status == 429);
    f.clock.now = f.clock.now.addSecs(15 * 60 + 1);
    CHECK(f.canSignIn(email, goodPassword));
}

TEST_CASE("Pages of the account lead to the sign-in without one")
{
    AccountFixture f;
    PageBrowser browser(*f.routes);
    const QString before = f.state();
    for (const QByteArray target :
         {"/r/account", "/r/account/email", "/r/account/password", "/r/account/delete", "/r/account/export"}) {
        const HttpResponse response = browser.get(target);
        CHECK(response.status == 303);
        CHECK(headerOf(response, "Location") == "/r/signin?lang=de");
    }
    (void)browser.get("/r/signin");
    CHECK(browser.post("/r/account/delete", current(goodPassword)).status == 303);
    CHECK(f.state() == before);
}

TEST_CASE("A cookie that was there before never becomes a session")
{
    AccountFixture f;
    PageBrowser browser(*f.routes);
    const QByteArray planted = "__Host-hauspost=" + QByteArray(43, 'A');
    browser.cookie = planted;
    (void)browser.get("/r/signin");
    CHECK(browser.cookie == planted);
    REQUIRE(browser.post("/r/signin", signInFields(email, goodPassword)).status == 303);
    CHECK(browser.cookie != planted);
    CHECK(browser.get("/r/account").status == 200);
    PageBrowser attacker(*f.routes);
    attacker.cookie = planted;
    CHECK(attacker.get("/r/account").status == 303);
}

TEST_CASE("Signing out and twelve hours end a session at the portal, not only in the browser")
{
    AccountFixture f;
    PageBrowser browser = f.signIn(email, goodPassword);
    REQUIRE(browser.get("/r/account").status == 200);
    SECTION("signing out")
    {
        CHECK(browser.post("/r/signout").status == 303);
    }
    SECTION("time")
    {
        f.clock.now = f.clock.now.addSecs(12 * 3600);
    }
    CHECK(browser.get("/r/account").status == 303);
}

TEST_CASE("A forgotten password: a link for two hours, once, and all sessions end")
{
    AccountFixture f;
    PageBrowser old = f.signIn(email, goodPassword);
    PageBrowser browser(*f.routes);
    (void)browser.get("/r/forgot");
    REQUIRE(browser.post("/r/forgot", {{QStringLiteral("email"), email}}).status == 200);
    const QByteArray link = "/r/reset/" + f.mailedToken(MailKind::ResetPassword);
    CHECK(browser.get(link).status == 200);
    CHECK(browser.post(link, {{QStringLiteral("password"), QStringLiteral("kurz")}}).status == 422);
    SECTION("in time")
    {
        CHECK(browser.post(link, {{QStringLiteral("password"), otherPassword}}).status == 303);
        CHECK(browser.get(link).status == 410);
        CHECK(browser.post(link, {{QStringLiteral("password"), goodPassword}}).status == 410);
        CHECK(f.canSignIn(email, otherPassword));
        CHECK_FALSE(f.canSignIn(email, goodPassword));
        CHECK(old.get("/r/account").status == 303);
    }
    SECTION("too late")
    {
        f.clock.now = f.clock.now.addSecs(2 * 3600 + 1);
        CHECK(browser.post(link, {{QStringLiteral("password"), otherPassword}}).status == 410);
        CHECK_FALSE(f.canSignIn(email, otherPassword));
    }
}

TEST_CASE("Asking for a new password answers the same for an address without login, and mails nobody")
{
    AccountFixture f;
    const qint64 before = f.mails();
    const auto answerFor = [&f](const QString &address) {
        PageBrowser browser(*f.routes);
        (void)browser.get("/r/forgot");
        const HttpResponse response = browser.post("/r/forgot", {{QStringLiteral("email"), address}});
        CHECK(response.status == 200);
        return QByteArray(response.body).replace(address.toUtf8(), "ADDRESS");
    };
    const QByteArray unknown = answerFor(QStringLiteral("nobody@example.de"));
    CHECK(f.mails() == before);
    CHECK(answerFor(email) == unknown);
    CHECK(f.mails() == before + 1);
    for (int i = 0; i < 4; ++i) {
        (void)answerFor(email);
    }
    PageBrowser browser(*f.routes);
    (void)browser.get("/r/forgot");
    CHECK(browser.post("/r/forgot", {{QStringLiteral("email"), email}}).status == 429);
}

TEST_CASE("A new address counts once its mailbox has confirmed it. The row of the resident follows")
{
    AccountFixture f;
    PageBrowser browser = f.signIn(email, goodPassword);
    (void)browser.get("/r/account/email");
    CHECK(
        browser.post("/r/account/email", Fields{{QStringLiteral("email"), newEmail}} + current(otherPassword)).status ==
        422);
    CHECK(
        browser.post("/r/account/email", Fields{{QStringLiteral("email"), QStringLiteral("x")}} + current(goodPassword))
            .status == 422);
    const qint64 mails = f.mails();
    const HttpResponse same =
        browser.post("/r/account/email", Fields{{QStringLiteral("email"), email}} + current(goodPassword));
    CHECK(same.status == 422);
    CHECK(same.body.contains("schon die Adresse Ihres Kontos"));
    CHECK(f.mails() == mails);
    REQUIRE(
        browser.post("/r/account/email", Fields{{QStringLiteral("email"), newEmail}} + current(goodPassword)).status ==
        200);
    const QByteArray link = "/r/change/" + f.mailedToken(MailKind::ChangeAddress);
    const qint64 seq = f.seqOf(QStringLiteral("k1"));
    PageBrowser mailbox(*f.routes);
    CHECK(mailbox.get(link).status == 200);
    CHECK(f.resident(QStringLiteral("k1")).email == email);
    SECTION("confirmed")
    {
        // A stranger who got the mail because the address was mistyped does not know the password.
        CHECK(mailbox.post(link).status == 422);
        CHECK(mailbox.post(link, {{QStringLiteral("password"), otherPassword}}).status == 422);
        CHECK(f.resident(QStringLiteral("k1")).email == email);
        const Fields right{{QStringLiteral("password"), goodPassword}};
        CHECK(mailbox.post(link, right).status == 303);
        CHECK(f.resident(QStringLiteral("k1")).email == newEmail);
        CHECK(f.resident(QStringLiteral("k1")).access == AccessStatus::Confirmed);
        CHECK(f.seqOf(QStringLiteral("k1")) > seq);
        CHECK(browser.get("/r/account").status == 303);
        CHECK(f.canSignIn(newEmail, goodPassword));
        CHECK_FALSE(f.canSignIn(email, goodPassword));
        CHECK(mailbox.post(link, right).status == 410);
    }
    SECTION("somebody else registered with it meanwhile")
    {
        f.registerByLetter(QStringLiteral("k2"), newEmail, otherPassword);
        CHECK(mailbox.post(link, {{QStringLiteral("password"), goodPassword}}).status == 409);
        CHECK(f.resident(QStringLiteral("k1")).email == email);
        CHECK(f.canSignIn(newEmail, otherPassword));
    }
}

TEST_CASE("A changed password ends the other sessions and gives this one a new cookie")
{
    AccountFixture f;
    PageBrowser elsewhere = f.signIn(email, goodPassword);
    PageBrowser browser = f.signIn(email, goodPassword);
    const QByteArray cookie = browser.cookie;
    (void)browser.get("/r/account/password");
    CHECK(browser
              .post("/r/account/password", Fields{{QStringLiteral("password"), otherPassword}} + current(otherPassword))
              .status == 422);
    CHECK(
        browser.post("/r/account/password", Fields{{QStringLiteral("password"), otherPassword}} + current(goodPassword))
            .status == 303);
    CHECK(browser.cookie != cookie);
    CHECK(browser.get("/r/account").status == 200);
    CHECK(elsewhere.get("/r/account").status == 303);
    CHECK(f.canSignIn(email, otherPassword));
}

TEST_CASE("The export holds what is stored and no secrets")
{
    AccountFixture f;
    PageBrowser browser = f.signIn(email, goodPassword);
    const HttpResponse response = browser.get("/r/account/export");
    CHECK(response.contentType == "application/json");
    CHECK(headerOf(response, "Content-Disposition").startsWith("attachment"));
    const QJsonObject document = QJsonDocument::fromJson(response.body).object();
    CHECK(document.value(QStringLiteral("email")).toString() == email);
    const auto flat = document.value(QStringLiteral("flats"))[0];
    CHECK(flat[QStringLiteral("street")].toString() == QStringLiteral("Großmühlenstraße 7"));
    CHECK(flat[QStringLiteral("names")][0].toString() == QStringLiteral("Jana Müller"));
    CHECK_FALSE(response.body.contains("argon2"));
}

TEST_CASE("A deleted account is gone, and the office sees it")
{
    AccountFixture f;
    PageBrowser browser = f.signIn(email, goodPassword);
    const qint64 seq = f.seqOf(QStringLiteral("k1"));
    (void)browser.get("/r/account/delete");
    CHECK(browser.post("/r/account/delete", current(otherPassword)).status == 422);
    CHECK(f.resident(QStringLiteral("k1")).access == AccessStatus::Confirmed);
    CHECK(browser.post("/r/account/delete", current(goodPassword)).status == 303);
    CHECK(f.resident(QStringLiteral("k1")).access == AccessStatus::Deleted);
    CHECK(f.seqOf(QStringLiteral("k1")) > seq);
    for (const char *table : {"login", "login_tenancy", "login_session"}) {
        CHECK(f.number(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))) == 0);
    }
    CHECK(browser.get("/r/account").status == 303);
}

TEST_CASE("Who moved out sees the flat no more")
{
    AccountFixture f;
    PageBrowser browser = f.signIn(email, goodPassword);
    f.sql(QStringLiteral("UPDATE resident SET move_out = '2026-11-24'"));
    CHECK(browser.get("/r/account").body.contains("Großmühlenstraße"));
    f.clock.now = f.clock.now.addSecs(11 * 3600);
    f.sql(QStringLiteral("UPDATE resident SET move_out = '2026-11-23'"));
    CHECK_FALSE(browser.get("/r/account").body.contains("Großmühlenstraße"));
    CHECK_FALSE(browser.get("/r/account/export").body.contains("Großmühlenstraße"));
}

TEST_CASE("A link that somebody else uses at the same moment moves no row")
{
    AccountFixture f;
    PageBrowser browser = f.signIn(email, goodPassword);
    (void)browser.get("/r/account/email");
    (void)browser.post("/r/account/email", Fields{{QStringLiteral("email"), newEmail}} + current(goodPassword));
    const QByteArray link = "/r/change/" + f.mailedToken(MailKind::ChangeAddress);
    PageBrowser mailbox(*f.routes);
    (void)mailbox.get(link);
    // The other one comes just before the n-th access to the database.
    int n = 0;
    for (int status = 0; status != 303;) {
        ++n;
        int access = 0;
        Database &database = f.routes->store().database();
        database.setInterceptor([&]() -> Result<> {
            if (++access != n) {
                return {};
            }
            return database.execute(QStringLiteral("UPDATE login_token SET used_at = 'x' WHERE purpose = 'change'"));
        });
        status = mailbox.post(link, {{QStringLiteral("password"), goodPassword}}).status;
        database.setInterceptor({});
        INFO(n);
        REQUIRE(f.resident(QStringLiteral("k1")).email == (status == 303 ? newEmail : email));
        f.sql(QStringLiteral("UPDATE login_token SET used_at = NULL WHERE purpose = 'change'"));
        f.sql(QStringLiteral("DELETE FROM throttle"));
    }
    CHECK(n > 5);
}

TEST_CASE("Asking for a new password is the same work for an address without login")
{
    AccountFixture f;
    const auto workFor = [&f](const QString &address) {
        PageBrowser browser(*f.routes);
        (void)browser.get("/r/forgot");
        int accesses = 0;
        f.routes->store().database().setInterceptor([&accesses]() -> Result<> {
            ++accesses;
            return {};
        });
        CHECK(browser.post("/r/forgot", {{QStringLiteral("email"), address}}).status == 200);
        f.routes->store().database().setInterceptor({});
        return accesses;
    };
    (void)workFor(QStringLiteral("first@example.de"));
    const int known = workFor(email);
    // One row each of the login and of its flat is read.
    CHECK(known - workFor(QStringLiteral("nobody@example.de")) <= 2);
}

TEST_CASE("The pages of a flat name the office that manages it instead of the portal's first one")
{
    PagesFixture f;
    Resident theirs;
    for (const wire::Change &change : f.crawl(f.other)) {
        if (keyOf(change) == u"k1") {
            theirs = std::get<Resident>(change.row);
        }
    }
    REQUIRE(theirs.code);
    const auto isTheirs = [](const HttpResponse &page) {
        return page.status == 200 && page.body.contains("<span>Andere</span>") && !page.body.contains("Musterhain");
    };
    PageBrowser browser(*f.routes);
    const QByteArray invitation = "/r/" + f.invite(QStringLiteral("k1"), email);
    f.sql(QStringLiteral("UPDATE invitation SET account_id = '%1', resident_id = '%2'")
              .arg(f.other.toString(), theirs.id.toString()));
    CHECK(isTheirs(browser.get(invitation)));

    (void)browser.get("/r");
    CHECK(isTheirs(browser.post(
        "/r", {{QStringLiteral("code"), theirs.code->grouped()}, {QStringLiteral("unit"), QStringLiteral("1")}})));
    CHECK(isTheirs(
        browser.post("/r/register", {{QStringLiteral("email"), email}, {QStringLiteral("password"), goodPassword}})));
    const QByteArray link = "/r/confirm/" + f.mailedToken(MailKind::ConfirmAddress);
    CHECK(isTheirs(browser.get(link)));
    REQUIRE(browser.post(link, {{QStringLiteral("password"), goodPassword}}).status == 303);

    PageBrowser resident = f.signIn(email, goodPassword);
    CHECK(isTheirs(resident.get("/r/account")));
    CHECK(isTheirs(resident.get("/r/account/password")));
}
