#include "app/portal/httpserver.h"
#include "tests/app/portal/pagesfixture.h"
#include "tests/support/process.h"

#include <thread>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

/// The pages over HTTP, on a port that the system chose, known under that address.
struct BrowserFixture : PagesFixture
{
    BrowserFixture()
    {
        HttpOptions options;
        options.listen = QStringLiteral("127.0.0.1:0");
        auto listening = HttpServer::listen(options, [this] {
            return [this, own = std::make_shared<std::unique_ptr<Routes>>()](const HttpRequest &request) {
                if (!*own) {
                    *own = routesWithPages(std::move(*Store::open(folder)), clock, hasher);
                }
                return (*own)->handle(request);
            };
        });
        REQUIRE(isOk(listening));
        server = std::move(*listening);
        url = QStringLiteral("http://") + server->address() + QStringLiteral("/r");
        Office office = someOffice();
        office.registrationUrl = url;
        REQUIRE(isOk(store.setOffice(account, office)));
        thread = std::thread([this] { server->run(); });
    }
    ~BrowserFixture()
    {
        server->stop();
        thread.join();
    }

    std::unique_ptr<HttpServer> server;
    std::thread thread;
    QString url;
};

} // namespace

TEST_CASE("With a phone, by the link of the mail and with the keyboard alone, a resident registers", "[browser]")
{
    BrowserFixture f;
    const QByteArray token = f.invite(QStringLiteral("k1"), QStringLiteral("jana.mueller@example.de"));
    const ProcessOutcome outcome =
        runProcess(QStringLiteral("/usr/bin/python3"),
                   {QStringLiteral("-B"), QStringLiteral(HAUSPOST_TEST_DIR "/registerbylink.py"),
                    f.url + u'/' + QString::fromLatin1(token), goodPassword});
    CAPTURE(outcome.output.toStdString(), outcome.errors.toStdString());
    REQUIRE(outcome.exitCode == 0);
    CHECK(f.resident(QStringLiteral("k1")).access == AccessStatus::Confirmed);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM login_tenancy")) == 1);
}
