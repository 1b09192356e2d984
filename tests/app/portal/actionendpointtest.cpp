#include "app/portal/metricspage.h"
#include "app/portal/routes.h"
#include "app/portal/signingroup.h"
#include "models/base/uuid7.h"
#include "models/wire/problem.h"
#include "models/wire/signin.h"
#include "tests/app/portal/actionfixture.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <set>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

struct EndpointFixture : ActionFixture
{
    EndpointFixture()
    {
        const auto second = store.addAccount(someOffice(QStringLiteral("Andere")), 30);
        REQUIRE(isOk(second));
        token = newToken(account);
        otherToken = newToken(*second);
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

    [[nodiscard]] HttpResponse send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                                    const QByteArray &type = "application/json") const
    {
        HttpRequest request{method, path, {}, {{"Authorization", "Bearer " + token}}, body, {}};
        if (!type.isEmpty()) {
            request.headers.push_back({"Content-Type", type});
        }
        return routes->handle(request);
    }

    QByteArray token;
    QByteArray otherToken;
    std::unique_ptr<Routes> routes;
};

QString problemType(const HttpResponse &response)
{
    CHECK(response.contentType == wire::problemContentType);
    const auto problem = wire::problemFrom(response.body);
    REQUIRE(isOk(problem));
    return problem->type;
}

QByteArray headerOf(const HttpResponse &response, const QByteArray &name)
{
    for (const HttpHeader &header : response.headers) {
        if (header.name == name) {
            return header.value;
        }
    }
    return {};
}

/// Stands for the residents' pages.
class Greeting final : public PageGroup
{
public:
    [[nodiscard]] const char *name() const override { return "/r"; }
    [[nodiscard]] bool owns(const QByteArray &path) const override { return path == "/r" || path.startsWith("/r/"); }
    [[nodiscard]] HttpResponse handle(const HttpRequest &request) override
    {
        return answer(200, "text/plain", request.method);
    }
    static HttpResponse answer(int status, const QByteArray &type, const QByteArray &body)
    {
        return {status, type, body, {}};
    }
};

/// Path and method of each operation in the API document.
std::set<Routes::Endpoint> documented()
{
    QFile file(QStringLiteral(":/hauspost/openapi.yaml"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    static const QRegularExpression path(QStringLiteral("^  (/[^ ]*):$"));
    static const QRegularExpression method(QStringLiteral("^    (get|post|put|patch|delete):$"));
    std::set<Routes::Endpoint> found;
    QByteArray current;
    for (const QString &line : lines) {
        if (const auto match = path.match(line); match.hasMatch()) {
            current = match.captured(1).toUtf8();
        } else if (const auto operation = method.match(line); operation.hasMatch()) {
            found.insert({operation.captured(1).toUpper().toUtf8(), current});
        }
    }
    return found;
}

} // namespace

TEST_CASE("A desk posts actions and asks later what became of them")
{
    EndpointFixture f;
    const wire::Action action = newAction(f.idOf(jana), invitation());
    const QByteArray body = wire::actionsBody({wire::toJson(action)});
    const HttpResponse posted = f.send("POST", "/v1/actions", body);
    CHECK(posted.status == 200);
    CHECK(posted.contentType == "application/json");
    const auto results = wire::actionResultsFrom(posted.body);
    REQUIRE(isOk(results));
    REQUIRE(results->size() == 1);
    CHECK(textOf(results->front()) == QStringLiteral("applied"));
    CHECK(f.send("POST", "/v1/actions", body, "Application/JSON; charset=utf-8").body == posted.body);

    const QByteArray path = "/v1/actions/" + action.id.toString().toLatin1();
    const HttpResponse asked = f.send("GET", path);
    CHECK(asked.status == 200);
    CHECK(wire::actionResultFrom(asked.body).value() == results->front());
    CHECK(f.send("GET", QByteArray(path).replace("-", "%2D")).body == asked.body);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM action a JOIN desk_token t ON t.id = a.desk_id "
                                  "AND t.account_id = a.account_id")) == 1);

    CHECK(problemType(f.send("GET", "/v1/actions/" + newUuid7().toLatin1())) == QStringLiteral("not-found"));
    f.token = f.otherToken;
    CHECK(f.send("GET", path).status == 404);
}

TEST_CASE("A body that holds no actions is a problem, and nothing is done")
{
    const EndpointFixture f;
    QByteArray many = "{\"actions\":[";
    for (int i = 0; i < 101; ++i) {
        many += R"({"id":")" + QByteArray::number(i) + "\"},";
    }
    many.back() = ']';
    many += '}';
    const QByteArray twice = R"({"actions":[{"id":"a"},{"id":"a"}]})";
    for (const QByteArray &body :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{}"), QByteArray(R"({"actions":[]})"),
          QByteArray(R"({"actions":[{}]})"), QByteArray(R"({"actions":[7]})"), QByteArray("\xff\xfe"), many, twice}) {
        const HttpResponse response = f.send("POST", "/v1/actions", body);
        CHECK(response.status == 400);
        CHECK(problemType(response) == QStringLiteral("bad-request"));
    }
}

TEST_CASE("Actions come as JSON or not at all")
{
    const EndpointFixture f;
    for (const QByteArray &type : {QByteArray(), QByteArray("text/plain"),
                                   QByteArray("application/x-www-form-urlencoded"), QByteArray("application/jsonx")}) {
        const HttpResponse response = f.send("POST", "/v1/actions", R"({"actions":[{"id":"a"}]})", type);
        CHECK(response.status == 415);
        CHECK(problemType(response) == QStringLiteral("unsupported-media-type"));
    }
}

TEST_CASE("Actions need the token of a desk")
{
    EndpointFixture f;
    f.token = "hpd_" + QByteArray(43, 'A');
    CHECK(f.send("POST", "/v1/actions", R"({"actions":[{"id":"a"}]})").status == 401);
    CHECK(f.send("GET", "/v1/actions/a").status == 401);
}

TEST_CASE("The API document lists what is answered, and each path says which methods it takes")
{
    EndpointFixture f;
    PasswordHasher hasher;
    f.routes->add(std::make_unique<SignInGroup>(f.routes->store(), hasher, f.clock));
    const Metrics metrics;
    f.routes->add(std::make_unique<MetricsPage>(f.routes->store(), metrics));
    const auto listed = documented();
    auto known = Routes::endpoints();
    known.insert(known.end(), {{"GET", wire::signInPath},
                               {"POST", wire::signInPath},
                               {"POST", wire::tokenPath},
                               {"POST", wire::revokePath},
                               {"POST", wire::wipedPath},
                               {"GET", "/metrics"}});
    CHECK(std::set<Routes::Endpoint>(known.begin(), known.end()) == listed);
    REQUIRE_FALSE(listed.empty());
    for (const Routes::Endpoint &endpoint : listed) {
        const QByteArray path = QByteArray(endpoint.path).replace("{id}", "x");
        for (const QByteArray method : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
            const HttpResponse response = f.send(method, path);
            const bool takes = listed.count({method, endpoint.path}) > 0;
            CHECK((response.status == 405) == !takes);
            CHECK((takes || headerOf(response, "Allow").contains(endpoint.method)));
        }
        CHECK((f.send("HEAD", path).status == 405) == (listed.count({"GET", endpoint.path}) == 0));
    }
}

TEST_CASE("A group of pages answers its own paths with all methods, never those of the desks")
{
    EndpointFixture f;
    CHECK(f.send("GET", "/r/secret").status == 404);
    f.routes->add(std::make_unique<Greeting>());
    CHECK(f.send("GET", "/r").body == "GET");
    CHECK(f.send("POST", "/r/secret").body == "POST");
    CHECK(f.send("GET", "/readyz").contentType == "application/json");
    CHECK(f.send("GET", "/s").status == 404);
}
