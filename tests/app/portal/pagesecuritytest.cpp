#include "app/portal/htmltemplate.h"
#include "app/portal/httphandling.h"
#include "app/portal/mailjobs.h"
#include "tests/app/portal/pagesfixture.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

const QString email = QStringLiteral("jana.mueller@example.de");

void checkGuards(const HttpResponse &response)
{
    const QByteArray policy = headerOf(response, "Content-Security-Policy");
    CHECK(policy.contains("default-src 'none'"));
    CHECK(policy.contains("frame-ancestors 'none'"));
    CHECK_FALSE(policy.contains("unsafe"));
    CHECK_FALSE(policy.contains("script-src"));
    CHECK(headerOf(response, "Referrer-Policy") == "no-referrer");
    CHECK(headerOf(response, "Cache-Control") == "no-store");
    CHECK(headerOf(response, "X-Content-Type-Options") == "nosniff");
    CHECK(headerOf(response, "Portal-Api") == "1");
    for (const char *bad : {"<script", "javascript:", " style=", " onclick=", "{{"}) {
        CHECK_FALSE(response.body.contains(bad));
    }
}

QStringList templateNames()
{
    QStringList names = QDir(QStringLiteral(":/hauspost/pages")).entryList({QStringLiteral("*.html")});
    CHECK(names.size() > 15);
    for (QString &name : names) {
        name.chop(5);
    }
    return names;
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    auto it = QRegularExpression(pattern).globalMatch(text);
    while (it.hasNext()) {
        found << it.next().captured(1);
    }
    return found;
}

} // namespace

TEST_CASE("Every page, good or bad, keeps scripts, frames, caches and referrers away")
{
    PagesFixture f;
    f.registerByLetter(QStringLiteral("k1"), email, goodPassword);
    PageBrowser browser = f.signIn(email, goodPassword);
    const QByteArray invitation = f.invite(QStringLiteral("k2"), QStringLiteral("otto@example.de"));
    const QByteArray unknown(43, 'x');
    for (const QByteArray &target : {QByteArray("/r"),
                                     QByteArray("/r/"),
                                     QByteArray("/r/0123456789AB"),
                                     "/r/" + invitation,
                                     "/r/" + unknown,
                                     "/r/confirm/" + unknown,
                                     "/r/reset/" + unknown,
                                     "/r/change/" + unknown,
                                     QByteArray("/r/signin"),
                                     QByteArray("/r/forgot"),
                                     QByteArray("/r/done?of=deleted"),
                                     QByteArray("/r/done"),
                                     QByteArray("/r/account"),
                                     QByteArray("/r/account/email"),
                                     QByteArray("/r/account/password"),
                                     QByteArray("/r/account/delete"),
                                     QByteArray("/r/account/export"),
                                     QByteArray("/r/register"),
                                     QByteArray("/r/nowhere/at/all"),
                                     QByteArray("/r/../portal.key"),
                                     QByteArray("/r/%2e%2e")}) {
        checkGuards(browser.get(target));
        (void)browser.get("/r");
        checkGuards(browser.post(target));
    }
}

TEST_CASE("What people type comes back as text only")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    (void)browser.get("/r");
    const QString evil = QStringLiteral("\"><script>alert(1)</script>{{t:x}}{name}");
    const HttpResponse response = browser.post("/r", {{QStringLiteral("code"), evil}, {QStringLiteral("unit"), evil}});
    CHECK(response.status == 422);
    CHECK(response.body.contains("&quot;&gt;&lt;script&gt;"));
    CHECK_FALSE(response.body.contains("<script"));
    f.sql(QStringLiteral("UPDATE resident SET names = '<b>Jana</b>'"));
    CHECK(browser.get("/r/" + f.invite(QStringLiteral("k1"), email)).body.contains("&lt;b&gt;Jana"));
}

TEST_CASE("A form without our token, of another browser or from another site does nothing")
{
    PagesFixture f;
    f.registerByLetter(QStringLiteral("k1"), email, goodPassword);
    PageBrowser browser = f.signIn(email, goodPassword);
    (void)browser.get("/r/account/delete");
    const QString before = f.state();
    const Fields current{{QStringLiteral("current"), goodPassword}};
    SECTION("no token")
    {
        CHECK(browser.post("/r/account/delete", current + Fields{{QStringLiteral("csrf"), {}}}).status == 403);
    }
    SECTION("token of another browser")
    {
        PageBrowser other(*f.routes);
        (void)other.get("/r");
        browser.form = other.form;
        CHECK(browser.post("/r/account/delete", current).status == 403);
    }
    SECTION("no cookie")
    {
        browser.cookie.clear();
        CHECK(browser.post("/r/account/delete", current).status == 403);
    }
    SECTION("wrong origin")
    {
        browser.headers = {{"Origin", "https://evil.example"}};
        CHECK(browser.post("/r/account/delete", current).status == 403);
    }
    SECTION("a page of another site, as the browser says")
    {
        browser.headers = {{"Origin", "null"}, {"Sec-Fetch-Site", "cross-site"}};
        CHECK(browser.post("/r/account/delete", current).status == 403);
    }
    CHECK(f.state() == before);
}

TEST_CASE("Our own origin is welcome, behind the proxy and without it")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    for (const auto &headers :
         {std::vector<HttpHeader>{{"Origin", "https://uvi.example.de"}},
          std::vector<HttpHeader>{{"Origin", "http://127.0.0.1:8480"}, {"Host", "127.0.0.1:8480"}},
          std::vector<HttpHeader>{{"Origin", "null"}, {"Sec-Fetch-Site", "same-origin"}}, std::vector<HttpHeader>{}}) {
        browser.headers = headers;
        (void)browser.get("/r");
        CHECK(browser.post("/r").status == 422);
    }
}

TEST_CASE("The cookie is for us alone: host-bound, over TLS, out of reach of scripts and other sites")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    const QByteArray set = headerOf(browser.get("/r"), "Set-Cookie");
    CHECK(set.startsWith("__Host-hauspost="));
    for (const QByteArray part : {"; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"}) {
        CHECK(set.contains(part));
    }
    CHECK_FALSE(set.contains("Domain"));
}

TEST_CASE("No form or address leads the browser to another site")
{
    PagesFixture f;
    f.registerByLetter(QStringLiteral("k1"), email, goodPassword);
    PageBrowser browser(*f.routes);
    (void)browser.get("/r/signin?next=https://evil.example&lang=https://evil.example");
    const HttpResponse response =
        browser.post("/r/signin?next=//evil.example", {{QStringLiteral("email"), email},
                                                       {QStringLiteral("password"), goodPassword},
                                                       {QStringLiteral("next"), QStringLiteral("https://evil.example")},
                                                       {QStringLiteral("lang"), QStringLiteral("//evil.example")}});
    CHECK(headerOf(response, "Location") == "/r/account?lang=de");
    CHECK_FALSE(browser.get("/r/done?of=//evil.example").body.contains("evil"));
}

TEST_CASE("The log says that a page was asked for, never which or by whom")
{
    static QByteArray log;
    log.clear();
    PagesFixture f;
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { log += text.toUtf8() + '\n'; });
    const QByteArray code = f.codeOf(QStringLiteral("k1")).toString().toLatin1();
    f.registerByLetter(QStringLiteral("k1"), email, goodPassword);
    PageBrowser browser(*f.routes);
    (void)browser.get("/r/" + code);
    (void)browser.get("/r/confirm/" + f.mailedToken(MailKind::ConfirmAddress));
    const QByteArray token = f.mailedToken(MailKind::ConfirmAddress);
    qInstallMessageHandler(previous);
    CHECK(log.contains("route=(page) status=200"));
    for (const QByteArray &secret : {code, token, email.toUtf8(), goodPassword.toUtf8(), QByteArray("Jana"),
                                     QByteArray("192.0.2.1"), QByteArray("/r"), QByteArray("example.de")}) {
        CHECK_FALSE(log.contains(secret));
    }
}

TEST_CASE("Neither codes, tokens nor passwords lie readable in the database, nor who tried what from where",
          "[embedded]")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    REQUIRE(f.askByLetter(browser, QStringLiteral("k1"), email, goodPassword).status == 200);
    const QByteArray token = f.mailedToken(MailKind::ConfirmAddress);
    (void)browser.post("/r", {{QStringLiteral("code"), QStringLiteral("0000-0000-0000")},
                              {QStringLiteral("unit"), QStringLiteral("1")}});
    f.sql(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    QFile file(f.folder.databaseFile());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const QByteArray &secret : {token, goodPassword.toUtf8(), QByteArray("192.0.2.1"), QByteArray("000000000000"),
                                     browser.cookie.mid(browser.cookie.indexOf('=') + 1)}) {
        CHECK_FALSE(bytes.contains(secret));
    }
    CHECK(bytes.contains(email.toUtf8())); // the mail's recipient
}

TEST_CASE("Pages are never packed: their length would tell about the secrets in them")
{
    PagesFixture f;
    HttpRequest request;
    request.method = "GET";
    request.path = "/r";
    request.headers = {{"Accept-Encoding", "gzip"}};
    const HttpHandler handler = [&f](const HttpRequest &r) { return f.routes->handle(r); };
    const HttpResponse page = runHandler(handler, request);
    CHECK(page.body.size() > 1024);
    CHECK(headerOf(page, "Content-Encoding").isEmpty());
}

TEST_CASE("A page in which the database fails says so kindly and without details")
{
    PagesFixture f;
    auto own = Store::open(f.folder);
    REQUIRE(isOk(own));
    Database &database = own->database();
    const auto routes = routesWithPages(std::move(*own), f.clock, f.hasher);
    PageBrowser browser(*routes);
    database.setInterceptor([]() -> Result<> { return fail(ErrorCode::DatabaseLocked, {QStringLiteral("/secret")}); });
    const HttpResponse busy = browser.get("/r");
    CHECK(busy.status == 503);
    CHECK(headerOf(busy, "Retry-After") == "5");
    CHECK_FALSE(busy.body.contains("secret"));
    database.setInterceptor([]() -> Result<> { return fail(ErrorCode::DatabaseCorrupt, {QStringLiteral("/secret")}); });
    CHECK(browser.get("/r").status == 500);
    CHECK_FALSE(browser.page.contains("secret"));
}

TEST_CASE("Each page has a language, a title, one main heading and a label for each field, in both languages")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    const QByteArray invitation = f.invite(QStringLiteral("k1"), email);
    for (const QByteArray &target : {QByteArray("/r"), QByteArray("/r/signin"), QByteArray("/r/forgot"),
                                     QByteArray("/r/" + invitation), QByteArray("/r/nowhere")}) {
        for (const QByteArray language : {"de", "en"}) {
            const QString html = QString::fromUtf8(browser.get(target + "?lang=" + language).body);
            CHECK(html.contains(QStringLiteral("<html lang=\"%1\">").arg(QLatin1String(language))));
            CHECK(matches(html, QStringLiteral("<title>([^<]+)<")).size() == 1);
            CHECK(matches(html, QStringLiteral("<h1>([^<]+)<")).size() == 1);
            const QStringList labels = matches(html, QStringLiteral("<label for=\"(\\w+)\">"));
            CHECK(matches(html, QStringLiteral("<input id=\"(\\w+)\"")) == labels);
            const QStringList ids = matches(html, QStringLiteral(" id=\"([^\"]+)\""));
            CHECK(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
        }
    }
    browser.languageCookie.clear(); // nothing was chosen
    browser.headers = {{"Accept-Language", "fr, en;q=0.8, de;q=0.5"}};
    CHECK(browser.get("/r").body.contains("<html lang=\"en\">"));
    browser.headers = {{"Accept-Language", "fr"}};
    CHECK(browser.get("/r").body.contains("<html lang=\"de\">"));
}

TEST_CASE("The templates name only texts that both languages have, and quote every attribute")
{
    const QStringList german = PageTexts::in(QStringLiteral("de")).keys();
    const QStringList english = PageTexts::in(QStringLiteral("en")).keys();
    CHECK(QSet<QString>(german.begin(), german.end()) == QSet<QString>(english.begin(), english.end()));
    const QStringList names = templateNames();
    for (const QString &name : names) {
        const QString source = templateSource(name);
        const QStringList keys = matches(source, QStringLiteral("\\{\\{t:([^}]+)\\}\\}"));
        for (const QString &key : keys) {
            CAPTURE(key.toStdString());
            CHECK(german.contains(key));
        }
        static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\""));
        const QString bare = QString(source).replace(quoted, QStringLiteral("\"\""));
        CHECK(matches(bare, QStringLiteral("(=[^\"])")).isEmpty());
    }
    for (const QString &key : german) {
        CHECK_FALSE((PageTexts::in(QStringLiteral("de")).text(key).isEmpty() && !key.endsWith(QLatin1String(".next"))));
    }
}

TEST_CASE("A browser that asks for what is not there reads a page. A program gets a problem document")
{
    PagesFixture f;
    PageBrowser browser(*f.routes);
    const HttpResponse first = browser.get("/");
    CHECK(first.status == 303);
    CHECK(headerOf(first, "Location") == "/r?lang=de");
    CHECK(browser.get("/r?lang=de").status == 200);
    for (const QByteArray target : {"/nowhere", "/x", "/v1/nothing", "/rx"}) {
        CAPTURE(target.toStdString());
        browser.headers.clear();
        const HttpResponse problem = browser.get(target);
        CHECK(problem.status == 404);
        CHECK(problem.contentType == "application/problem+json");
        browser.headers = {{"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"}};
        const HttpResponse page = browser.get(target);
        CHECK(page.status == 404);
        CHECK(page.contentType.startsWith("text/html"));
        checkGuards(page);
    }
    CHECK(browser.post("/").status == 404);
}
