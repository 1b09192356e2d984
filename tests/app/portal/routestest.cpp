#include "app/portal/routes.h"
#include "models/wire/meta.h"
#include "models/wire/problem.h"
#include "tests/app/portal/storefixture.h"

#include <set>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

/// Two accounts with the same file imported, a desk at each.
struct RoutesFixture : StoreFixture
{
    RoutesFixture()
    {
        (void)import(smallFile());
        const auto second = store.addAccount(someOffice(QStringLiteral("Andere")), 30);
        REQUIRE(isOk(second));
        other = *second;
        REQUIRE(isOk(Importer(store, other).apply(smallFile(), test::today)));
        token = newToken(account);
        otherToken = newToken(other);
        auto own = Store::open(folder);
        REQUIRE(isOk(own));
        routes = std::make_unique<Routes>(std::move(*own), clock);
    }

    QByteArray newToken(const AccountId &of)
    {
        const auto made = DeskTokens(store.database(), store.key(), clock).add(of, QStringLiteral("desk"));
        REQUIRE(isOk(made));
        return *made;
    }

    [[nodiscard]] HttpResponse get(const QByteArray &target, const QByteArray &authorization = {},
                                   const QByteArray &method = "GET") const
    {
        const qsizetype mark = target.indexOf('?');
        HttpRequest request{
            method, mark < 0 ? target : target.first(mark), mark < 0 ? QByteArray() : target.mid(mark + 1), {}, {}, {}};
        if (!authorization.isEmpty()) {
            request.headers.push_back({"AUTHORIZATION", authorization});
        }
        return routes->handle(request);
    }
    [[nodiscard]] HttpResponse asDesk(const QByteArray &target) const { return get(target, "Bearer " + token); }

    FixedClock clock;
    AccountId other;
    QByteArray token;
    QByteArray otherToken;
    std::unique_ptr<Routes> routes;
};

QByteArray header(const HttpResponse &response, const QByteArray &name)
{
    for (const HttpHeader &header : response.headers) {
        if (header.name == name) {
            return header.value;
        }
    }
    return {};
}

QString problemType(const HttpResponse &response)
{
    CHECK(response.contentType == wire::problemContentType);
    const auto problem = wire::problemFrom(response.body);
    REQUIRE(isOk(problem));
    CHECK(problem->status == response.status);
    return problem->type;
}

} // namespace

TEST_CASE("Every answer, good or bad, says that it comes from the portal and is not to be kept")
{
    const RoutesFixture f;
    const QByteArray target = GENERATE(as<QByteArray>(), "/v1/meta", "/v1/changes", "/v1/changes?since=x", "/v1/digest",
                                       "/v1/openapi.yaml", "/healthz", "/readyz", "/", "/v1", "/r/secret");
    for (const QByteArray method : {"GET", "HEAD", "POST", "BREW"}) {
        for (const QByteArray &authorization : {QByteArray(), QByteArray("Bearer " + f.token)}) {
            const HttpResponse response = f.get(target, authorization, method);
            CHECK(header(response, "Portal-Api") == "1");
            CHECK(header(response, "Cache-Control") == "no-store");
            CHECK_FALSE(response.contentType.isEmpty());
        }
    }
}

TEST_CASE("Meta, health and the API document need no token")
{
    const RoutesFixture f;
    const auto meta = wire::metaFrom(f.get("/v1/meta").body);
    REQUIRE(isOk(meta));
    CHECK(meta->changesDefaultLimit == 2000);
    CHECK(meta->changesMaximumLimit == 5000);
    CHECK(f.get("/healthz").status == 200);
    CHECK(f.get("/readyz").status == 200);
    const HttpResponse document = f.get("/v1/openapi.yaml");
    CHECK(document.body.startsWith("openapi: 3.1"));
    for (const char *path :
         {"/v1/meta:", "/v1/changes:", "/v1/digest:", "/v1/openapi.yaml:", "/healthz:", "/readyz:"}) {
        CHECK(document.body.contains(path));
    }
}

TEST_CASE("Without a good token there is nothing but 401")
{
    const RoutesFixture f;
    const QByteArray target = GENERATE(as<QByteArray>(), "/v1/changes", "/v1/digest");
    for (const QByteArray &authorization :
         {QByteArray(), QByteArray("Bearer"), QByteArray("Bearer "), QByteArray("Basic " + f.token), f.token,
          QByteArray("Bearer hpd_" + QByteArray(43, 'A')), QByteArray("Bearer " + f.token.chopped(1)),
          QByteArray("Bearer " + f.token + 'x'), QByteArray("Bearer " + f.token.toLower())}) {
        const HttpResponse response = f.get(target, authorization);
        CHECK(response.status == 401);
        CHECK(header(response, "WWW-Authenticate").startsWith("Bearer"));
        CHECK(problemType(response) == QStringLiteral("unauthorized"));
    }
    CHECK(f.get(target, "bEARER  " + f.token).status == 200);
}

TEST_CASE("A revoked token and one unused for 90 days are refused. Use keeps it alive")
{
    RoutesFixture f;
    const QDateTime start = f.clock.now;
    f.clock.now = start.addDays(80);
    REQUIRE(f.asDesk("/v1/digest").status == 200);
    f.clock.now = start.addDays(160);
    REQUIRE(f.asDesk("/v1/digest").status == 200);
    CHECK(f.get("/v1/digest", "Bearer " + f.otherToken).status == 401);
    f.clock.now = start.addDays(251);
    CHECK(f.asDesk("/v1/digest").status == 401);

    f.clock.now = start.addDays(161);
    DeskTokens tokens(f.store.database(), f.store.key(), f.clock);
    const auto list = tokens.list(f.account);
    REQUIRE(isOk(list));
    REQUIRE(list->size() == 1);
    CHECK_FALSE(tokens.revoke(f.other, list->first().id).value());
    CHECK(f.asDesk("/v1/digest").status == 200);
    CHECK(tokens.revoke(f.account, list->first().id).value());
    CHECK_FALSE(tokens.revoke(f.account, list->first().id).value());
    CHECK(f.asDesk("/v1/digest").status == 401);
}

TEST_CASE("Each desk sees the rows of its own account and no other's")
{
    const RoutesFixture f;
    const auto own = wire::changePageFrom(f.asDesk("/v1/changes").body);
    const auto foreign = wire::changePageFrom(f.get("/v1/changes", "Bearer " + f.otherToken).body);
    REQUIRE(isOk(own));
    REQUIRE(isOk(foreign));
    CHECK(own->changes.size() == 8);
    CHECK(foreign->changes.size() == 8);
    CHECK(own->epoch != foreign->epoch);
    std::set<QString> ids;
    for (const auto &page : {*own, *foreign}) {
        for (const wire::Change &change : page.changes) {
            if (const auto *resident = std::get_if<Resident>(&change.row)) {
                ids.insert(resident->id.toString());
            }
        }
    }
    CHECK(ids.size() == 6);
    // A cursor of the other account is worth nothing.
    CHECK(f.get("/v1/changes?since=" + own->cursor.toLatin1(), "Bearer " + f.otherToken).status == 410);
    CHECK(f.asDesk("/v1/changes?since=" + own->cursor.toLatin1()).status == 200);
    CHECK(f.asDesk("/v1/digest").body != f.get("/v1/digest", "Bearer " + f.otherToken).body);
}

TEST_CASE("An unusable cursor is a 410 with a name that the desk knows")
{
    const RoutesFixture f;
    const HttpResponse response = f.asDesk("/v1/changes?since=%27%20OR%201");
    CHECK(response.status == 410);
    CHECK(problemType(response) == QStringLiteral("cannot-calculate-changes"));
}

TEST_CASE("The limit is a whole number from 1. More than the most is the most")
{
    const RoutesFixture f;
    const auto page = wire::changePageFrom(f.asDesk("/v1/changes?limit=2").body);
    REQUIRE(isOk(page));
    CHECK(page->changes.size() == 2);
    CHECK(page->more);
    CHECK(f.asDesk("/v1/changes?limit=999999").status == 200);
    for (const QByteArray bad : {"0", "-1", "x", "", "1.5", "99999999999999999999"}) {
        const HttpResponse response = f.asDesk("/v1/changes?limit=" + bad);
        CHECK(response.status == 400);
        CHECK(problemType(response) == QStringLiteral("invalid-limit"));
    }
}

TEST_CASE("Unknown addresses are 404, other methods 405 with what is allowed")
{
    const RoutesFixture f;
    for (const QByteArray target :
         {"/", "/v1/changes/", "/V1/meta", "/v1/actions/", "/v1/actions/a/b", "/v1//meta", "/..%2fportal.key"}) {
        CHECK(problemType(f.asDesk(target)) == QStringLiteral("not-found"));
    }
    const HttpResponse response = f.get("/v1/changes", "Bearer " + f.token, "DELETE");
    CHECK(response.status == 405);
    CHECK(header(response, "Allow") == "GET, HEAD");
}

TEST_CASE("A database that fails is a 503 or 500 without details, and the next request works")
{
    RoutesFixture f;
    auto own = Store::open(f.folder);
    REQUIRE(isOk(own));
    Database &database = own->database();
    f.routes = std::make_unique<Routes>(std::move(*own), f.clock);
    const auto failWith = [&](ErrorCode code) {
        database.setInterceptor([code]() -> Result<> { return fail(code, {QStringLiteral("/secret/portal.db")}); });
        return f.asDesk("/v1/changes");
    };
    const HttpResponse locked = failWith(ErrorCode::DatabaseLocked);
    CHECK(locked.status == 503);
    CHECK(header(locked, "Retry-After") == "1");
    const HttpResponse broken = failWith(ErrorCode::DatabaseCorrupt);
    CHECK(broken.status == 500);
    CHECK_FALSE(broken.body.contains("secret"));
    CHECK(f.get("/readyz").status == 503);
    CHECK(f.get("/healthz").status == 200);
    database.setInterceptor({});
    CHECK(f.asDesk("/v1/changes").status == 200);
}

TEST_CASE("The log holds neither tokens nor what was asked for beyond the known addresses")
{
    static QByteArray log;
    log.clear();
    const RoutesFixture f;
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { log += text.toUtf8() + '\n'; });
    (void)f.asDesk("/v1/changes?since=CURSORTEXT");
    (void)f.get("/r/0123456789AB", "Bearer " + f.token);
    qInstallMessageHandler(previous);
    CHECK(log.contains("route=/v1/changes status=410"));
    CHECK(log.contains("route=(unknown) status=404"));
    for (const QByteArray &secret : {f.token, QByteArray("0123456789AB"), QByteArray("/r"), QByteArray("CURSORTEXT")}) {
        CHECK_FALSE(log.contains(secret));
    }
}
