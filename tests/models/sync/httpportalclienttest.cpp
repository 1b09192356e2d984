#include "tests/support/catch.h"

#include "models/storage/codecipher.h"
#include "models/storage/mirror.h"
#include "models/sync/httpportalclient.h"
#include "models/sync/syncengine.h"
#include "tests/models/sync/portalanswers.h"
#include "tests/support/gzip.h"
#include "tests/support/scriptedserver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>

#include <array>
#include <cstdio>

using namespace hauspost;
using namespace std::chrono_literals;
using test::foreign;
using test::gzip;
using test::ours;
using test::ScriptedServer;
using test::shortLimits;

namespace {

const QByteArray token = "hpd_secret";

const QByteArray emptyPage = R"({"epoch":"epoch-1","cursor":"epoch-1:1","more":false,"schema":3,"changes":[]})";

/// A mirror that is in step with the server before the fault comes.
struct Desk
{
    QTemporaryDir dir;
    CodeCipher cipher{token};
    SystemClock clock;
    NoProgress progress;
    ScriptedServer server;
    std::unique_ptr<Mirror> mirror = std::move(*Mirror::open(dir.filePath(QStringLiteral("mirror.db")), cipher));
    HttpPortalClient client{{server.url(), token}, {}, shortLimits()};
    SyncEngine engine{client, *mirror, clock};

    Desk()
    {
        server.state.largestPage = 100;
        server.state.changes = test::Rows().addProperty(1, 5).changes();
        REQUIRE(isOk(engine.run(progress)));
        server.state.changes.push_back({20, test::property(2)});
    }

    enum class Times {
        Once,
        Always ///< Qt repeats a request by itself when its connection ends without an answer
    };

    /// Error of a run in which the portal's answer is this; the mirror must be untouched, and well afterwards.
    Error errorOf(const ScriptedServer::Answer &answer, Times times = Times::Once)
    {
        server.state.changes.back().seq += 1;
        const auto before = mirror->digest();
        times == Times::Once ? server.script(answer) : server.always(answer);
        const auto done = engine.run(progress);
        server.always({});
        CHECK(mirror->digest() == before);
        const auto again = engine.run(progress);
        REQUIRE(isOk(again));
        CHECK(again->rows == 1);
        return done ? Error{} : done.error();
    }

    ErrorCode codeOf(const QByteArray &bytes) { return errorOf(ScriptedServer::send(bytes)).code; }
};

/// A portal on 127.0.0.1 that shows a certificate of an authority of the test's.
class TlsPortal
{
public:
    /// name: as in subjectAltName; days: how long the certificate is good, -1 = it has expired.
    TlsPortal(const QString &name, int days)
    {
        const QString newKey = QStringLiteral("-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes ");
        openssl(QStringLiteral("req -x509 ") + newKey +
                QStringLiteral("-days 2 -subj /CN=authority -keyout authority.key -out authority.pem"));
        openssl(
            QStringLiteral("req -new ") + newKey +
            QStringLiteral("-subj /CN=portal -addext subjectAltName=%1 -keyout portal.key -out request.pem").arg(name));
        openssl(QStringLiteral("x509 -req -in request.pem -CA authority.pem -CAkey authority.key -CAcreateserial "
                               "-copy_extensions copy -days %1 -out portal.pem")
                    .arg(days));
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(contentOf(QStringLiteral("portal.pem"))));
        configuration.setPrivateKey(QSslKey(contentOf(QStringLiteral("portal.key")), QSsl::Ec));
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QSslServer::startedEncryptionHandshake, &m_server, [this](QSslSocket *socket) {
            QObject::connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
                m_received += socket->readAll();
                if (m_received.endsWith("\r\n\r\n")) {
                    socket->write(ours("200 OK", emptyPage));
                }
            });
        });
        REQUIRE(m_server.listen(QHostAddress::LocalHost));
    }

    [[nodiscard]] QString authority() const { return m_dir.filePath(QStringLiteral("authority.pem")); }
    [[nodiscard]] const QByteArray &received() const { return m_received; } ///< decrypted

    /// What a desk that trusts this file besides the system's authorities gets.
    [[nodiscard]] Result<wire::ChangePage> ask(const QString &caFile) const
    {
        const QUrl url(QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort()));
        HttpPortalClient client({url, token, {ProxyChoice::None, {}, 0, caFile}}, {});
        return client.changes({});
    }

private:
    void openssl(const QString &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.start(QStringLiteral("openssl"), arguments.split(u' '));
        REQUIRE(process.waitForFinished());
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
    }

    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(m_dir.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_dir;
    QSslServer m_server;
    QByteArray m_received;
};

} // namespace

TEST_CASE("The request carries token and cursor and asks for packed JSON")
{
    Desk desk;
    desk.server.script(ScriptedServer::send(ours("200 OK", emptyPage)));
    REQUIRE(isOk(desk.client.changes(QStringLiteral("a+b/c =&"))));
    const QByteArray head = desk.server.requests().back();
    CHECK(head.startsWith("GET /v1/changes?since=a%2Bb%2Fc%20%3D%26 HTTP/1.1\r\n"));
    CHECK(head.contains("Authorization: Bearer hpd_secret\r\n"));
    CHECK(head.contains("gzip"));
    CHECK_FALSE(head.contains("Cookie"));
}

TEST_CASE("An answer without our header is never the portal's word, whatever it says")
{
    const QByteArray status = GENERATE(as<QByteArray>(), "200 OK", "401 Unauthorized", "403 Forbidden", "404 Not Found",
                                       "410 Gone", "429 Too Many Requests", "500 Internal Server Error",
                                       "503 Service Unavailable", "511 Network Authentication Required");
    CAPTURE(status.toStdString());
    Desk desk;
    const Error error = desk.errorOf(ScriptedServer::send(foreign(status)));
    CHECK(error == Error{ErrorCode::PortalNotOurs, {QStringLiteral("127.0.0.1"), QString::fromLatin1(status.left(3))}});
}

TEST_CASE("The portal's own refusals are told apart")
{
    Desk desk;
    CHECK(desk.codeOf(ours("401 Unauthorized", "{}")) == ErrorCode::PortalUnauthorized);
    CHECK(desk.codeOf(ours("401 Unauthorized", "{}", "WWW-Authenticate: Bearer\r\n")) == ErrorCode::PortalUnauthorized);
}

TEST_CASE("A busy portal says how long to wait, within reason")
{
    Desk desk;
    const auto waitAfter = [&](const QByteArray &status, const QByteArray &header) {
        const Error error = desk.errorOf(ScriptedServer::send(ours(status, "{}", header)));
        CHECK(error.code == ErrorCode::PortalBusy);
        return error.arguments.value(1);
    };
    CHECK(waitAfter("429 Too Many Requests", "Retry-After: 17\r\n") == u"17");
    CHECK(waitAfter("503 Service Unavailable", "Retry-After: 0\r\n") == u"0");
    CHECK(waitAfter("503 Service Unavailable", "Retry-After: 99999999\r\n") == u"3600");
    CHECK(waitAfter("503 Service Unavailable", "Retry-After: -5\r\n").isEmpty());
    CHECK(waitAfter("503 Service Unavailable", "Retry-After: Wed, 21 Oct 2026 07:28:00 GMT\r\n").isEmpty());
    CHECK(waitAfter("503 Service Unavailable", "").isEmpty());
}

TEST_CASE("Other errors of the portal are reported with its own title")
{
    Desk desk;
    const QByteArray problem = R"({"type":"/problems/x","title":"Out of order","status":500})";
    const Error titled = desk.errorOf(ScriptedServer::send(ours("500 Internal Server Error", problem)));
    CHECK(titled == Error{ErrorCode::PortalError, {QStringLiteral("127.0.0.1"), QStringLiteral("Out of order")}});
    const Error bare = desk.errorOf(ScriptedServer::send(ours("404 Not Found", "no JSON")));
    CHECK(bare == Error{ErrorCode::PortalError, {QStringLiteral("127.0.0.1"), QStringLiteral("HTTP 404")}});
}

TEST_CASE("Redirects are not followed and not believed")
{
    Desk desk;
    const size_t before = desk.server.requests().size();
    desk.server.script(ScriptedServer::send(
        ScriptedServer::http("302 Found", "", "Location: " + desk.server.url().toEncoded() + "/v1/meta\r\n")));
    CHECK(desk.client.meta().error().code == ErrorCode::PortalNotOurs);
    CHECK(desk.server.requests().size() == before + 1);
}

TEST_CASE("An answer that is incomplete or damaged changes nothing")
{
    Desk desk;
    const QByteArray body = GENERATE_REF(
        as<QByteArray>(), "", "null", "[]", "{}", "<html></html>", R"({"epoch":"e"})",
        R"({"epoch":1,"cursor":"c","more":false,"schema":3,"changes":[]})",
        R"({"epoch":"epoch-1","cursor":"c","more":false,"schema":3,"changes":[{"t":"unit","id":"u"}]})",
        R"({"epoch":"epoch-1","cursor":"c","more":false,"schema":3,"changes":[{"t":"unit","id":"u","seq":5,"d":{}}]})",
        emptyPage.chopped(1));
    CHECK(desk.codeOf(ours("200 OK", body)) == ErrorCode::PortalBadAnswer);
}

TEST_CASE("Cut and hostile answers end in time, in bounded memory and without effect")
{
    Desk desk;
    const QByteArray whole = ours("200 OK", emptyPage);
    const QByteArray gz = "Content-Encoding: gzip\r\n";
    QElapsedTimer time;
    time.start();
    SECTION("cut in the body")
    {
        CHECK(desk.errorOf(ScriptedServer::sendAndClose(whole.chopped(10))).code == ErrorCode::PortalBadAnswer);
    }
    SECTION("cut in the head")
    {
        CHECK(desk.errorOf(ScriptedServer::sendAndClose(whole.left(20)), Desk::Times::Always).code ==
              ErrorCode::PortalUnreachable);
    }
    SECTION("truncated gzip, which Qt takes for an empty success")
    {
        CHECK(desk.codeOf(ours("200 OK", gzip(emptyPage).left(30), gz)) == ErrorCode::PortalBadAnswer);
    }
    SECTION("no gzip at all")
    {
        CHECK(desk.codeOf(ours("200 OK", emptyPage, gz)) == ErrorCode::PortalBadAnswer);
    }
    SECTION("gzip bomb")
    {
        const QByteArray bomb = gzip(QByteArray(20 * 1024 * 1024, ' '));
        REQUIRE(bomb.size() < 100'000);
        CHECK(desk.codeOf(ours("200 OK", bomb, gz)) == ErrorCode::PortalBadAnswer);
    }
    SECTION("too large")
    {
        CHECK(desk.codeOf(ours("200 OK", QByteArray(3 * 1024 * 1024, ' '))) == ErrorCode::PortalBadAnswer);
    }
    SECTION("dripping")
    {
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n";
        CHECK(desk.errorOf(ScriptedServer::drip(head + ScriptedServer::ours + "\r\n")).code ==
              ErrorCode::PortalTimeout);
    }
    SECTION("no answer")
    {
        CHECK(desk.errorOf(ScriptedServer::silence()).code == ErrorCode::PortalTimeout);
    }
    SECTION("no HTTP")
    {
        CHECK(desk.errorOf(ScriptedServer::sendAndClose("SSH-2.0-x\r\n"), Desk::Times::Always).code ==
              ErrorCode::PortalUnreachable);
    }
    CHECK(time.elapsed() < 3000);
    std::printf("R5: a cut or hostile answer ended after %lld ms without effect\n",
                static_cast<long long>(time.elapsed()));
}

TEST_CASE("A connection that is reset is the network's fault")
{
    Desk desk;
    desk.server.always(ScriptedServer::reset()); // Qt tries a reset connection again by itself
    CHECK(desk.client.meta().error().code == ErrorCode::PortalUnreachable);
    CHECK(desk.client.mayHaveArrived());
}

TEST_CASE("A packed answer and unknown fields and types are understood")
{
    Desk desk;
    const QByteArray page = R"({"epoch":"epoch-1","cursor":"epoch-1:21","more":false,"schema":3,"new":{},"changes":[
        {"t":"lift","id":"x","seq":20,"d":{}},{"t":"unit","id":"u","seq":21,"deleted":true,"why":"?"}]})";
    desk.server.script(ScriptedServer::send(ours("200 OK", gzip(page), "Content-Encoding: gzip\r\n")));
    const auto read = desk.client.changes({});
    REQUIRE(isOk(read));
    CHECK(read->changes.size() == 1);
}

TEST_CASE("Nobody listening, a dead proxy and a connection without TLS are named for what they are")
{
    QUrl closed;
    {
        const ScriptedServer gone;
        closed = gone.url();
    }
    SECTION("nobody listens")
    {
        CHECK(HttpPortalClient({closed, token}, {}).meta().error().code == ErrorCode::PortalUnreachable);
        HttpPortalClient client({closed, token}, {});
        CHECK(client.actions("{}").error().code == ErrorCode::PortalUnreachable);
        CHECK_FALSE(client.mayHaveArrived());
    }
    SECTION("dead proxy")
    {
        HttpPortalClient client({QUrl(QStringLiteral("https://portal.example.org")), token}, {});
        client.setProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), static_cast<quint16>(closed.port())));
        const auto answer = client.meta();
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == ErrorCode::ProxyFailed);
        CHECK(answer.error().arguments.value(0) == QStringLiteral("127.0.0.1:%1").arg(closed.port()));
    }
    SECTION("proxy that wants a password")
    {
        ScriptedServer proxy;
        proxy.always(ScriptedServer::sendAndClose(
            ScriptedServer::http("407 Proxy Authentication Required", "", "Proxy-Authenticate: Basic realm=x\r\n")));
        HttpPortalClient client({QUrl(QStringLiteral("https://portal.example.org")), token}, {});
        client.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                                      static_cast<quint16>(proxy.url().port())));
        CHECK(client.meta().error().code == ErrorCode::ProxyFailed);
        for (const QByteArray &request : proxy.requests()) {
            CHECK_FALSE(request.contains(token));
        }
    }
    SECTION("no TLS")
    {
        ScriptedServer server;
        server.always(ScriptedServer::sendAndClose("HTTP/1.1 400 Bad Request\r\n\r\n"));
        HttpPortalClient client({server.url(QStringLiteral("https")), token}, {});
        CHECK(client.meta().error().code == ErrorCode::PortalTlsFailed);
    }
}

TEST_CASE("A certificate that is untrusted or expired or another host's is named and nothing is sent to it")
{
    const QString here = QStringLiteral("IP:127.0.0.1");
    const auto refusalOf = [](const TlsPortal &portal, const QString &caFile) {
        const auto page = portal.ask(caFile);
        REQUIRE_FALSE(page);
        CHECK(page.error().code == ErrorCode::PortalTlsFailed);
        CHECK(page.error().arguments.value(0) == QStringLiteral("127.0.0.1"));
        CHECK(portal.received().isEmpty());
        return page.error().arguments.value(1);
    };
    // So that the others are refused for nothing but what is wrong with them.
    const TlsPortal good(here, 2);
    REQUIRE(isOk(good.ask(good.authority())));
    CHECK(good.received().contains("Bearer hpd_secret\r\n"));

    const TlsPortal untrusted(here, 2);
    const QString unknownAuthority = refusalOf(untrusted, {});
    CHECK(refusalOf(untrusted, good.authority()) == unknownAuthority);
    const TlsPortal expired(here, -1);
    CHECK(refusalOf(expired, expired.authority()) == QSslError(QSslError::CertificateExpired).errorString());
    const TlsPortal other(QStringLiteral("DNS:portal.example.org"), 2);
    CHECK(refusalOf(other, other.authority()) == QSslError(QSslError::HostNameMismatch).errorString());
    CHECK(unknownAuthority != QSslError(QSslError::CertificateExpired).errorString());
    CHECK(unknownAuthority != QSslError(QSslError::HostNameMismatch).errorString());
    std::puts("R5, TLS: 4 answers of 3 bad certificates refused, 0 bytes sent to them; 1 good one taken");
}

TEST_CASE("The token never goes out without TLS but to this computer itself")
{
    const char *address = GENERATE("http://portal.example.org", "http://10.0.0.1:80", "ftp://127.0.0.1", "127.0.0.1",
                                   "", "https://", "http://127.0.0.1.example.org");
    HttpPortalClient client({QUrl(QString::fromLatin1(address)), token}, {});
    CHECK(client.meta().error().code == ErrorCode::PortalAddressInvalid);
}

TEST_CASE("A request under way ends at once when it is cancelled")
{
    ScriptedServer server;
    server.always(ScriptedServer::silence());
    bool cancelled = false;
    HttpPortalClient client({server.url(), token}, [&cancelled] { return cancelled; });
    QTimer::singleShot(100, [&cancelled] { cancelled = true; });
    QElapsedTimer time;
    time.start();
    CHECK(client.meta().error().code == ErrorCode::Cancelled);
    CHECK(time.elapsed() < 1000);
}
