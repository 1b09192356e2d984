#include "tests/app/portal/pagesfixture.h"

#include <QtCore/QRegularExpression>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

const QString email = QStringLiteral("jana.mueller@example.de");

bool isIn(const HttpResponse &response, const QByteArray &language)
{
    return response.body.contains("<html lang=\"" + language + "\">") &&
           headerOf(response, "Content-Language") == language;
}

/// Addresses of our own pages that a page leads to, without what a link says about the language.
QByteArrayList linksOf(const QByteArray &page)
{
    static const QRegularExpression link(QStringLiteral("href=\"(/r[^\"?]*)"));
    QByteArrayList found;
    auto matches = link.globalMatch(QString::fromUtf8(page));
    while (matches.hasNext()) {
        found << matches.next().captured(1).toLatin1();
    }
    return found;
}

} // namespace

TEST_CASE("A language that was chosen once is kept from page to page also where nothing in the address says so")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    browser.headers = {{"Accept-Language", "de"}};
    CHECK(isIn(browser.get("/r"), "de"));
    CHECK(browser.languageCookie.isEmpty()); // nothing was chosen
    CHECK(isIn(browser.get("/r?lang=en"), "en"));
    CHECK(browser.languageCookie == "hauspost-language=en");
    const QByteArray invitation = f.invite(QStringLiteral("k1"), email);
    for (const QByteArray &target : QByteArrayList{"/r", "/r/signin", "/r/forgot", "/r/" + invitation, "/r/nowhere",
                                                   "/r/done?of=deleted", "/r/confirm/" + QByteArray(43, 'x')}) {
        CAPTURE(target.toStdString());
        CHECK(isIn(browser.get(target), "en"));
    }
    CHECK(isIn(browser.get("/r/signin?lang=de"), "de"));
    CHECK(isIn(browser.get("/r"), "de"));
}

TEST_CASE("All links of a page lead to pages in its language")
{
    PagesFixture f;
    f.registerByLetter(QStringLiteral("k1"), email, goodPassword);
    PageBrowser browser = f.signIn(email, goodPassword);
    (void)browser.get("/r/account?lang=en");
    for (const QByteArray &target : QByteArrayList{"/r/account", "/r/account/email", "/r/account/password", "/r"}) {
        for (const QByteArray &link : linksOf(browser.get(target).body)) {
            const HttpResponse page = browser.get(link);
            CAPTURE(target.toStdString(), link.toStdString());
            CHECK((isIn(page, "en") || !page.contentType.startsWith("text/html")));
        }
    }
}

TEST_CASE("A form that comes back with a fault keeps the language and what was typed when the language is switched")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    browser.headers = {{"Accept-Language", "de"}};
    (void)browser.get("/r?lang=en");
    const Fields wrong{{QStringLiteral("code"), QStringLiteral("7KQ2")}, {QStringLiteral("unit"), QStringLiteral("x")}};
    const HttpResponse refused = browser.post("/r", wrong);
    CHECK(refused.status == 422);
    CHECK(isIn(refused, "en"));
    const HttpResponse switched = browser.post("/r", wrong + Fields{{QStringLiteral("switch"), QStringLiteral("de")}});
    CHECK(isIn(switched, "de"));
    CHECK(switched.body.contains("value=\"7KQ2\""));
    CHECK(browser.languageCookie == "hauspost-language=de");
    CHECK(isIn(browser.get("/r/signin"), "de"));
    const HttpResponse foreign = browser.post("/r", {{QStringLiteral("csrf"), QStringLiteral("x")}});
    CHECK(foreign.status == 403);
    CHECK(isIn(foreign, "de"));
}

TEST_CASE("Who signs in gets the language of his account unless he has just chosen another for it")
{
    PagesFixture f;
    f.registerByLetter(QStringLiteral("k1"), email, goodPassword); // in German
    const Fields credentials{{QStringLiteral("email"), email}, {QStringLiteral("password"), goodPassword}};
    {
        PageBrowser english(*f.routes);
        english.headers = {{"Accept-Language", "en"}};
        CHECK(isIn(english.get("/r/signin"), "en"));
        CHECK(headerOf(english.post("/r/signin", credentials), "Location") == "/r/account?lang=de");
        CHECK(isIn(english.get("/r/account"), "de"));
    }
    {
        PageBrowser choosing(*f.routes);
        (void)choosing.get("/r/signin?lang=en");
        CHECK(headerOf(choosing.post("/r/signin", credentials), "Location") == "/r/account?lang=en");
        CHECK(isIn(choosing.get("/r/account"), "en"));
    }
    PageBrowser later(*f.routes);
    (void)later.get("/r/signin");
    CHECK(headerOf(later.post("/r/signin", credentials), "Location") == "/r/account?lang=en");
}

TEST_CASE("The cookie of the language takes nothing but a language and cannot be read by scripts")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    browser.languageCookie = "hauspost-language=\"><b>";
    CHECK(isIn(browser.get("/r"), "de"));
    browser.languageCookie = "hauspost-language=fr";
    CHECK(isIn(browser.get("/r"), "de"));
    browser.cookie.clear();
    const HttpResponse response = browser.get("/r?lang=en");
    QByteArrayList set;
    for (const HttpHeader &header : response.headers) {
        if (header.name == "Set-Cookie") {
            set << header.value;
        }
    }
    REQUIRE(set.size() == 2);
    CHECK(set.last() == "hauspost-language=en; Path=/; HttpOnly; SameSite=Lax; Secure");
}
