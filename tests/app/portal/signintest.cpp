// A desk signs in through the browser: the page, the code, the token, and what comes after.

#include "models/wire/signin.h"
#include "app/portal/auditlog.h"
#include "app/portal/maintenanceschedule.h"
#include "app/portal/routes.h"
#include "app/portal/signingroup.h"
#include "app/portal/totp.h"
#include "models/wire/problem.h"
#include "tests/app/portal/storefixture.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrlQuery>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

const QString password = QStringLiteral("Kastanie im Hof 7");
const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QString redirectUri = QStringLiteral("http://127.0.0.1:49152/callback");

QByteArray header(const HttpResponse &response, const QByteArray &name)
{
    for (const HttpHeader &header : response.headers) {
        if (header.name == name) {
            return header.value;
        }
    }
    return {};
}

using Fields = QMap<QString, QString>;

QByteArray encoded(const Fields &fields)
{
    QByteArray text;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        text +=
            (text.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(it.value());
    }
    return text;
}

Fields request()
{
    return {{QStringLiteral("response_type"), QStringLiteral("code")},
            {QStringLiteral("client_id"), wire::deskClientId},
            {QStringLiteral("redirect_uri"), redirectUri},
            {QStringLiteral("state"), QStringLiteral("abcDEF-_.~123")},
            {QStringLiteral("code_challenge"), QString::fromLatin1(wire::challengeOf(verifier))},
            {QStringLiteral("code_challenge_method"), QStringLiteral("S256")},
            {QStringLiteral("desk"), QStringLiteral("Empfang")}};
}

Fields with(Fields fields, const char *name, const QString &value)
{
    fields.insert(QLatin1String(name), value);
    return fields;
}

struct SignInFixture : StoreFixture
{
    FixedClock clock;
    PasswordHasher hasher;
    std::unique_ptr<Routes> routes;
    OfficeUser anna;

    SignInFixture()
    {
        (void)import(smallFile());
        auto own = Store::open(folder);
        REQUIRE(isOk(own));
        routes = std::make_unique<Routes>(std::move(*own), clock);
        routes->add(std::make_unique<SignInGroup>(routes->store(), hasher, clock));
        anna = add(QStringLiteral("anna"), OfficeRole::Clerk);
    }

    OfficeUser add(const QString &login, OfficeRole role, const QByteArray &totp = {})
    {
        const auto user =
            OfficeUsers(store.database(), store.key(), hasher, clock).add(account, {login, password, role, totp});
        REQUIRE(isOk(user));
        return *user;
    }

    [[nodiscard]] HttpResponse get(const QByteArray &path, const QByteArray &query = {},
                                   std::vector<HttpHeader> headers = {}) const
    {
        return routes->handle({"GET", path, query, std::move(headers), {}, {}});
    }
    [[nodiscard]] HttpResponse post(const QByteArray &path, const Fields &fields, std::vector<HttpHeader> headers = {},
                                    const QByteArray &from = {}) const
    {
        headers.push_back({"Content-Type", "application/x-www-form-urlencoded"});
        return routes->handle({"POST", path, {}, std::move(headers), encoded(fields), from});
    }
    [[nodiscard]] HttpResponse withToken(const QByteArray &method, const QByteArray &path,
                                         const QByteArray &token) const
    {
        return routes->handle({method, path, {}, {{"Authorization", "Bearer " + token}}, {}, {}});
    }

    /// Opens the page as a browser would and fills in its form.
    [[nodiscard]] HttpResponse submit(const QString &login, const QString &typed, const Fields &more = {},
                                      const QByteArray &from = "203.0.113.7") const
    {
        const HttpResponse page = get(wire::signInPath, encoded(request()));
        REQUIRE(page.status == 200);
        Fields fields = request();
        static const QRegularExpression csrf(QStringLiteral("name=\"csrf\" value=\"([^\"]+)\""));
        fields.insert(QStringLiteral("csrf"), csrf.match(QString::fromUtf8(page.body)).captured(1));
        fields.insert(QStringLiteral("login"), login);
        fields.insert(QStringLiteral("password"), typed);
        fields.insert(more);
        return post(wire::signInPath, fields,
                    {{"Cookie", header(page, "Set-Cookie").split(';').first()},
                     {"Host", "portal.example"},
                     {"Origin", "https://portal.example"}},
                    from);
    }

    [[nodiscard]] QByteArray codeOf(const HttpResponse &response) const
    {
        CHECK(response.status == 303);
        const QUrl target = QUrl::fromEncoded(header(response, "Location"));
        CHECK(target.toString(QUrl::RemoveQuery) == redirectUri);
        const QUrlQuery query(target);
        CHECK(query.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded) ==
              request().value(QStringLiteral("state")));
        return query.queryItemValue(QStringLiteral("code")).toLatin1();
    }

    [[nodiscard]] static Fields grant(const QByteArray &code)
    {
        return {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                {QStringLiteral("client_id"), wire::deskClientId},
                {QStringLiteral("redirect_uri"), redirectUri},
                {QStringLiteral("code"), QString::fromLatin1(code)},
                {QStringLiteral("code_verifier"), QString::fromLatin1(verifier)}};
    }

    [[nodiscard]] QByteArray newToken(const QString &login = QStringLiteral("anna")) const
    {
        const auto answer = wire::tokenGrantFrom(post(wire::tokenPath, grant(codeOf(submit(login, password)))).body);
        REQUIRE(isOk(answer));
        return answer->token;
    }

    [[nodiscard]] QStringList events()
    {
        const auto entries = AuditLog(store.database(), clock).newest(account, 100);
        REQUIRE(isOk(entries));
        QStringList names;
        for (const AuditEntry &entry : *entries) {
            names.prepend(entry.what);
        }
        return names;
    }
};

} // namespace

TEST_CASE("The way of a sign-in: page, code, token, data. The token belongs to its user")
{
    SignInFixture f;
    const QByteArray token = f.newToken();
    CHECK(token.startsWith("hpd_"));
    CHECK(f.withToken("GET", "/v1/changes", token).status == 200);
    DeskTokens tokens(f.store.database(), f.store.key(), f.clock);
    const auto access = tokens.authenticate(token);
    REQUIRE(isOk(access));
    REQUIRE(access->has_value());
    CHECK((*access)->account == f.account);
    CHECK((*access)->role == OfficeRole::Clerk);
    const auto list = tokens.list(f.account);
    REQUIRE(isOk(list));
    CHECK(list->last().label == QStringLiteral("Empfang"));
    CHECK(list->last().login == QStringLiteral("anna"));
    CHECK(f.events() == QStringList{QStringLiteral("signed-in")});
    // A token ends 90 days after its last use.
    f.clock.now = f.clock.now.addDays(91);
    CHECK(f.withToken("GET", "/v1/changes", token).status == 401);
}

TEST_CASE(
    "The page speaks the browser's language, names the office, keeps scripts out and lets the form lead home only")
{
    const SignInFixture f;
    const HttpResponse german = f.get(wire::signInPath, encoded(request()));
    CHECK(german.body.contains("Arbeitsplatz anmelden"));
    CHECK(german.body.contains("<html lang=\"de\">"));
    CHECK(german.body.contains("Hausverwaltung Musterhain"));
    CHECK(german.body.contains("value=\"Empfang\""));
    const HttpResponse english =
        f.get(wire::signInPath, encoded(request()), {{"Accept-Language", "en-GB,en;q=0.8,de;q=0.5"}});
    CHECK(english.body.contains("Sign in this desk"));
    const QByteArray policy = header(german, "Content-Security-Policy");
    CHECK(policy.contains("default-src 'none'"));
    CHECK(policy.contains("form-action 'self' http://127.0.0.1:49152;"));
    CHECK_FALSE(policy.contains("unsafe"));
    CHECK_FALSE(german.body.contains("<script"));
    CHECK(header(german, "Cache-Control") == "no-store");
    CHECK(header(german, "Referrer-Policy") == "no-referrer");
    CHECK(header(german, "Set-Cookie").contains("HttpOnly; SameSite=Lax"));
    CHECK_FALSE(header(german, "Set-Cookie").contains("Secure"));
    CHECK(header(f.get(wire::signInPath, encoded(request()), {{"X-Forwarded-Proto", "https"}}), "Set-Cookie")
              .contains("; Secure"));
    // The language's cookie too.
    const HttpResponse chosen =
        f.get(wire::signInPath, encoded(request()) + "&lang=en", {{"X-Forwarded-Proto", "https"}});
    int cookies = 0;
    for (const HttpHeader &set : chosen.headers) {
        if (set.name == "Set-Cookie") {
            ++cookies;
            CHECK(set.value.contains("; Secure"));
        }
    }
    CHECK(cookies == 2);
}

TEST_CASE("What is shown of a request is escaped")
{
    const SignInFixture f;
    const HttpResponse page =
        f.get(wire::signInPath, encoded(with(request(), "desk", QStringLiteral("\"><script>alert(1)</script>"))));
    CHECK(page.status == 200);
    CHECK_FALSE(page.body.contains("<script"));
    CHECK(page.body.contains("&quot;&gt;&lt;script&gt;"));
}

TEST_CASE("A request that is not ours or leads to another computer gets a page and no redirect")
{
    const SignInFixture f;
    std::vector<Fields> bad;
    for (const char *uri :
         {"http://127.0.0.1/callback", "https://127.0.0.1:1/callback", "http://localhost:49152/callback",
          "http://127.0.0.1:49152.evil.example/", "http://127.0.0.1:49152@evil.example/", "http://evil.example:1/",
          "http://127.0.0.1:49152", "http://127.0.0.1:0/", "http://127.0.0.1:65536/", "http://127.0.0.1:49152/?x=1",
          "http://127.0.0.1:49152/#x", "http://127.0.0.2:49152/", "http://[::2]:1/", "javascript:alert(1)", ""}) {
        bad.push_back(with(request(), "redirect_uri", QLatin1String(uri)));
    }
    bad.push_back(with(request(), "response_type", QStringLiteral("token")));
    bad.push_back(with(request(), "client_id", QStringLiteral("other")));
    bad.push_back(with(request(), "code_challenge_method", QStringLiteral("plain")));
    bad.push_back(with(request(), "code_challenge", QStringLiteral("short")));
    bad.push_back(with(request(), "state", {}));
    bad.push_back(with(request(), "state", QStringLiteral("a b")));
    bad.push_back(with(request(), "state", QString(201, u'a')));
    for (const Fields &fields : bad) {
        INFO(encoded(fields).toStdString());
        const HttpResponse response = f.get(wire::signInPath, encoded(fields));
        CHECK(response.status == 400);
        CHECK(header(response, "Location").isEmpty());
    }
    CHECK(f.get(wire::signInPath, encoded(request()) + "&state=twice").status == 400);
    CHECK(
        f.get(wire::signInPath, encoded(with(request(), "redirect_uri", QStringLiteral("http://[::1]:80/x")))).status ==
        200);
    CHECK(f.routes->handle({"DELETE", wire::signInPath, encoded(request()), {}, {}, {}}).status == 405);
}

TEST_CASE("A form that does not come from our page signs nobody in")
{
    const SignInFixture f;
    const HttpResponse page = f.get(wire::signInPath, encoded(request()));
    Fields fields = request();
    fields.insert(QStringLiteral("login"), QStringLiteral("anna"));
    fields.insert(QStringLiteral("password"), password);
    const QByteArray cookie = header(page, "Set-Cookie").split(';').first();
    CHECK(f.post(wire::signInPath, fields, {{"Cookie", cookie}}).status == 403);
    CHECK(f.submit(QStringLiteral("anna"), password, {{QStringLiteral("csrf"), QStringLiteral("x")}}).status == 403);
    // Its own token, but another browser's cookie; the right one, but from another site.
    static const QRegularExpression csrf(QStringLiteral("name=\"csrf\" value=\"([^\"]+)\""));
    fields.insert(QStringLiteral("csrf"), csrf.match(QString::fromUtf8(page.body)).captured(1));
    CHECK(f.post(wire::signInPath, fields, {{"Cookie", "hauspost-desk=" + randomLinkToken()}}).status == 403);
    CHECK(f.post(wire::signInPath, fields, {{"Cookie", cookie}, {"Host", "a"}, {"Origin", "https://b"}}).status == 403);
    CHECK(f.post(wire::signInPath, fields, {{"Cookie", cookie}, {"Host", "a"}, {"Origin", "https://a"}}).status == 303);
}

TEST_CASE("Cancel leads back with access_denied")
{
    const SignInFixture f;
    const HttpResponse response = f.submit({}, {}, {{QStringLiteral("cancel"), QStringLiteral("1")}});
    CHECK(response.status == 303);
    CHECK(header(response, "Location") == "http://127.0.0.1:49152/callback?error=access_denied&state=abcDEF-_.~123");
}

TEST_CASE(
    "Wrong credentials get the same answer whether there is such a user or not, and are in the record without names")
{
    SignInFixture f;
    const HttpResponse known = f.submit(QStringLiteral("anna"), QStringLiteral("wrong password"));
    const HttpResponse unknown = f.submit(QStringLiteral("otto"), QStringLiteral("wrong password"));
    CHECK(known.status == 403);
    CHECK(unknown.status == 403);
    static const QRegularExpression changing(QStringLiteral("name=\"(csrf|login)\"[^>]* value=\"[^\"]*\""));
    CHECK(QString::fromUtf8(known.body).remove(changing) == QString::fromUtf8(unknown.body).remove(changing));
    CHECK_FALSE(known.body.contains("wrong password"));
    CHECK(f.events() == QStringList{QStringLiteral("sign-in-refused"), QStringLiteral("sign-in-refused")});
    CHECK(f.number(QStringLiteral(
              "SELECT count(*) FROM audit WHERE who || object LIKE '%anna%' OR who || object LIKE '%otto%'")) == 0);
}

TEST_CASE("A refused stranger is on record by his network for 90 days - a refused user by his id for ever")
{
    SignInFixture f;
    (void)f.submit(QStringLiteral("anna"), QStringLiteral("wrong password"));
    (void)f.submit(QStringLiteral("otto"), QStringLiteral("wrong password"), {}, "2001:db8::17");
    const auto entries = AuditLog(f.store.database(), f.clock).newest(f.account, 10);
    REQUIRE(isOk(entries));
    REQUIRE(entries->size() == 2);
    CHECK(entries->front().who == AuditLog::stranger);
    CHECK(entries->front().object == QStringLiteral("20010db800000000"));
    CHECK(entries->back().who == f.anna.id);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM audit WHERE account_id IS NULL")) == 1);
    f.clock.now = f.clock.now.addDays(89);
    REQUIRE(isOk(maintainAll(f.folder, f.clock)));
    CHECK(f.events().size() == 2);
    f.clock.now = f.clock.now.addDays(2);
    REQUIRE(isOk(maintainAll(f.folder, f.clock)));
    CHECK(f.events().size() == 1);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM audit WHERE account_id IS NULL")) == 0);
}

TEST_CASE("A refused stranger costs the portal exactly the work that a refused user does")
{
    const SignInFixture f;
    const auto accessesFor = [&f](const QString &login) {
        int accesses = 0;
        f.routes->store().database().setInterceptor([&accesses]() -> Result<> {
            ++accesses;
            return {};
        });
        CHECK(f.submit(login, QStringLiteral("wrong password")).status == 403);
        f.routes->store().database().setInterceptor({});
        return accesses;
    };
    (void)accessesFor(QStringLiteral("anna")); // the first one prepares the statements
    const int known = accessesFor(QStringLiteral("anna"));
    CHECK(known > 10);
    CHECK(accessesFor(QStringLiteral("otto")) == known);
}

TEST_CASE("After too many tries at one name even the right password waits, from any address. Others go on")
{
    SignInFixture f;
    (void)f.add(QStringLiteral("bert"), OfficeRole::Lead);
    int tries = 0;
    for (; tries < 20; ++tries) {
        const QByteArray from = "203.0.113." + QByteArray::number(tries);
        if (f.submit(QStringLiteral("anna"), QStringLiteral("wrong password"), {}, from).status == 429) {
            break;
        }
    }
    CHECK(tries == 10);
    const HttpResponse blocked = f.submit(QStringLiteral("ANNA"), password, {}, "198.51.100.1");
    CHECK(blocked.status == 429);
    CHECK(header(blocked, "Retry-After") == "900");
    CHECK(f.submit(QStringLiteral("bert"), password).status == 303);
    f.clock.now = f.clock.now.addSecs(901);
    CHECK(f.submit(QStringLiteral("anna"), password).status == 303);
}

TEST_CASE("After too many tries from one address it waits, whatever the name. Success is not counted")
{
    const SignInFixture f;
    for (int i = 0; i < 15; ++i) {
        CHECK(f.submit(QStringLiteral("anna"), password).status == 303);
    }
    for (int i = 0; i < 10; ++i) {
        CHECK(f.submit(QStringLiteral("nobody%1").arg(i), password, {}, "2001:db8::" + QByteArray::number(i)).status ==
              403);
    }
    CHECK(f.submit(QStringLiteral("anna"), password, {}, "2001:db8::99").status == 429);
    CHECK(f.submit(QStringLiteral("anna"), password, {}, "2001:db8:0:1::1").status == 303);
}

TEST_CASE("A code of the authenticator app is asked for where there is one")
{
    SignInFixture f;
    const Totp totp = Totp::random();
    (void)f.add(QStringLiteral("vera"), OfficeRole::Lead, totp.secret());
    const QString code = totp.codeAt(Totp::stepOf(f.clock.now));
    CHECK(f.submit(QStringLiteral("vera"), password).status == 403);
    CHECK(f.submit(QStringLiteral("vera"), password, {{QStringLiteral("totp"), code}}).status == 303);
    CHECK(f.submit(QStringLiteral("vera"), password, {{QStringLiteral("totp"), code}}).status == 403);
}

TEST_CASE("A code is good once, for a minute, for the desk that asked and with its secret")
{
    SignInFixture f;
    const auto refusal = [&](const Fields &fields) {
        const HttpResponse response = f.post(wire::tokenPath, fields);
        CHECK(response.status == 400);
        return wire::oauthErrorFrom(response.body);
    };
    const auto fresh = [&] { return f.grant(f.codeOf(f.submit(QStringLiteral("anna"), password))); };
    const QString invalid = QStringLiteral("invalid_grant");
    CHECK(refusal(with(fresh(), "code_verifier", QString(43, u'x'))) == invalid);
    CHECK(refusal(with(fresh(), "code_verifier", QString::fromLatin1(verifier) + u'x')) == invalid);
    CHECK(refusal(with(fresh(), "redirect_uri", QStringLiteral("http://127.0.0.1:49153/callback"))) == invalid);
    CHECK(refusal(with(fresh(), "code", QString::fromLatin1(randomLinkToken()))) == invalid);
    const Fields late = fresh();
    f.clock.now = f.clock.now.addSecs(61);
    CHECK(refusal(late) == invalid);
    // A code that was tried with a wrong secret is used up.
    const Fields stolen = fresh();
    CHECK(refusal(with(stolen, "code_verifier", QString(43, u'x'))) == invalid);
    CHECK(refusal(stolen) == invalid);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM desk_token")) == 0);

    for (const char *name : {"code", "redirect_uri", "code_verifier"}) {
        CHECK(refusal(with(fresh(), name, {})) == QStringLiteral("invalid_request"));
    }
    CHECK(refusal(with(fresh(), "client_id", QStringLiteral("x"))) == QStringLiteral("invalid_client"));
    CHECK(refusal(with(fresh(), "grant_type", QStringLiteral("password"))) == QStringLiteral("unsupported_grant_type"));
    CHECK(f.routes->handle({"POST", wire::tokenPath, {}, {}, "x", {}}).status == 400);
    CHECK(f.get(wire::tokenPath).status == 405);
}

TEST_CASE("A code that is shown a second time takes back the token of the first")
{
    const SignInFixture f;
    const Fields grant = f.grant(f.codeOf(f.submit(QStringLiteral("anna"), password)));
    const auto first = wire::tokenGrantFrom(f.post(wire::tokenPath, grant).body);
    REQUIRE(isOk(first));
    CHECK(f.withToken("GET", "/v1/digest", first->token).status == 200);
    CHECK(f.post(wire::tokenPath, grant).status == 400);
    CHECK(f.withToken("GET", "/v1/digest", first->token).status == 401);
}

TEST_CASE("Whoever is disabled after the page was answered gets no token, and his desks are out")
{
    SignInFixture f;
    const QByteArray token = f.newToken();
    const Fields grant = f.grant(f.codeOf(f.submit(QStringLiteral("anna"), password)));
    OfficeUsers users(f.store.database(), f.store.key(), f.hasher, f.clock);
    REQUIRE(users.disable(f.account, QStringLiteral("anna")).value());
    CHECK(f.post(wire::tokenPath, grant).status == 400);
    CHECK(f.withToken("GET", "/v1/digest", token).status == 401);
}

TEST_CASE("Sign-out ends the token. An unknown one is no error")
{
    SignInFixture f;
    const QByteArray token = f.newToken();
    const QByteArray other = f.newToken();
    CHECK(f.post(wire::revokePath, {{QStringLiteral("token"), QString::fromLatin1(token)}}).status == 200);
    CHECK(f.withToken("GET", "/v1/digest", token).status == 401);
    CHECK(f.withToken("GET", "/v1/digest", other).status == 200);
    CHECK(f.post(wire::revokePath, {{QStringLiteral("token"), QStringLiteral("hpd_x")}}).status == 200);
    CHECK(f.post(wire::revokePath, {}).status == 400);
    CHECK(f.get(wire::revokePath).status == 405);
    CHECK(f.events().last() == QStringLiteral("desk-revoked"));
}

TEST_CASE("A desk that is to be wiped hears nothing else, until it says that it is done and after")
{
    SignInFixture f;
    const QByteArray token = f.newToken();
    const QByteArray other = f.newToken();
    DeskTokens tokens(f.store.database(), f.store.key(), f.clock);
    const qint64 id = tokens.authenticate(token).value()->desk;
    const auto type = [&](const QByteArray &method, const QByteArray &path) {
        const HttpResponse response = f.withToken(method, path, token);
        const auto problem = wire::problemFrom(response.body);
        return problem ? problem->type : QString::number(response.status);
    };
    CHECK(type("POST", wire::wipedPath) == QStringLiteral("no-wipe-requested"));
    // Lost, so revoked first; and found again after more than 90 days.
    REQUIRE(tokens.revoke(f.account, id).value());
    CHECK(type("GET", "/v1/digest") == QStringLiteral("unauthorized"));
    REQUIRE(tokens.requestWipe(f.account, id).value());
    CHECK_FALSE(tokens.requestWipe(f.account, id).value());
    f.clock.now = f.clock.now.addDays(100);
    for (const char *path : {"/v1/digest", "/v1/changes"}) {
        CHECK(f.withToken("GET", path, token).status == 401);
        CHECK(type("GET", path) == wire::wipeRequestedType);
    }
    CHECK(f.withToken("GET", "/v1/meta", token).status == 200);
    CHECK(f.withToken("GET", wire::wipedPath, token).status == 405);
    CHECK(f.withToken("POST", wire::wipedPath, "hpd_x").status == 401);
    CHECK(f.withToken("POST", wire::wipedPath, token).status == 200);
    CHECK(f.withToken("POST", wire::wipedPath, token).status == 200); // the answer was lost
    CHECK(type("GET", "/v1/digest") == wire::wipeRequestedType);
    const auto list = tokens.list(f.account);
    REQUIRE(isOk(list));
    CHECK(list->front().wiped);
    CHECK_FALSE(list->back().wipeRequested);
    CHECK(f.events().count(QStringLiteral("desk-wiped")) == 1);
}

TEST_CASE("Who may only look gets everything and changes nothing")
{
    SignInFixture f;
    (void)f.add(QStringLiteral("lena"), OfficeRole::Reader);
    const auto post = [&](const QByteArray &token) {
        return f.routes->handle({"POST",
                                 "/v1/actions",
                                 {},
                                 {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}},
                                 R"({"actions":[]})",
                                 {}});
    };
    const QByteArray reader = f.newToken(QStringLiteral("lena"));
    CHECK(f.withToken("GET", "/v1/changes", reader).status == 200);
    const auto problem = wire::problemFrom(post(reader).body);
    REQUIRE(isOk(problem));
    CHECK(problem->type == QStringLiteral("read-only"));
    CHECK(post(f.newToken()).status != 403);
}

TEST_CASE("The log of a sign-in holds no name, password, code or token")
{
    static QByteArray log;
    log.clear();
    const SignInFixture f;
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { log += text.toUtf8() + '\n'; });
    const QByteArray code = f.codeOf(f.submit(QStringLiteral("anna"), password));
    const auto grant = wire::tokenGrantFrom(f.post(wire::tokenPath, f.grant(code)).body);
    qInstallMessageHandler(previous);
    REQUIRE(isOk(grant));
    CHECK(log.contains("route=(sign-in) status=303"));
    CHECK(log.contains("route=(sign-in) status=200"));
    for (const QByteArray &secret : {QByteArray("anna"), QByteArray("Kastanie"), code, grant->token, verifier}) {
        CHECK_FALSE(log.contains(secret));
    }
}
