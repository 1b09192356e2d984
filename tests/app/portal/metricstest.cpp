#include "app/portal/metricspage.h"
#include "app/portal/routes.h"
#include "tests/app/portal/storefixture.h"

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

struct MetricsFixture : StoreFixture
{
    MetricsFixture()
    {
        auto own = Store::open(folder);
        REQUIRE(isOk(own));
        routes = std::make_unique<Routes>(std::move(*own), clock, &metrics);
        routes->add(std::make_unique<MetricsPage>(routes->store(), metrics));
    }

    HttpResponse ask(const QByteArray &path, std::vector<HttpHeader> headers = {}, const QByteArray &method = "GET")
    {
        HttpRequest request;
        request.method = method;
        request.path = path;
        request.headers = std::move(headers);
        return routes->handle(request);
    }

    FixedClock clock;
    Metrics metrics;
    std::unique_ptr<Routes> routes;
};

} // namespace

TEST_CASE("Metrics count the answers by route and status and the mails by state, and nothing that was sent")
{
    MetricsFixture f;
    (void)f.ask("/v1/meta");
    (void)f.ask("/v1/meta");
    (void)f.ask("/v1/changes");
    (void)f.ask("/r/0123456789AB");
    f.sql(QStringLiteral("INSERT INTO mail_job SELECT id, 'm', '', 'invitation', 'a@b.example', 'de', '', 'queued', 0, "
                         "'', '', NULL, '', '', NULL, '' FROM account")
              .replace(QStringLiteral("'de', ''"),
                       f.folder.isEmbedded() ? QStringLiteral("'de', x''") : QStringLiteral("'de', ''::bytea")));
    const HttpResponse answer = f.ask("/metrics");
    CHECK(answer.status == 200);
    CHECK(answer.contentType.startsWith("text/plain; version=0.0.4"));
    CHECK(answer.body.contains("hauspost_requests_total{route=\"/v1/meta\",status=\"200\"} 2\n"));
    CHECK(answer.body.contains("hauspost_requests_total{route=\"/v1/changes\",status=\"401\"} 1\n"));
    CHECK(answer.body.contains("hauspost_requests_total{route=\"(unknown)\",status=\"404\"} 1\n"));
    CHECK(answer.body.contains("hauspost_request_seconds_total{route=\"/v1/meta\",status=\"200\"} 0.0"));
    CHECK(answer.body.contains("hauspost_mails{state=\"queued\"} 1\n"));
    CHECK_FALSE(answer.body.contains("0123456789AB"));
    CHECK_FALSE(answer.body.contains("b.example"));
}

TEST_CASE("Metrics are for this computer: through a proxy there are none")
{
    MetricsFixture f;
    CHECK(f.ask("/metrics", {{"X-Forwarded-For", "192.0.2.1"}}).status == 404);
    CHECK(f.ask("/metrics", {{"Forwarded", "for=192.0.2.1"}}).status == 404);
    CHECK(f.ask("/metrics", {}, "POST").status == 405);
    CHECK(f.ask("/metrics", {{"Host", "127.0.0.1:8480"}}).status == 200);
    CHECK(f.ask("/metrics", {{"Host", "evil.example:8480"}}).status == 404);
}
