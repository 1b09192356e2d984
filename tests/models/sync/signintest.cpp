// Signing in through the browser, with a test in the browser's and the portal's place.

#include "models/sync/signin.h"
#include "models/sync/callbacklistener.h"
#include "models/wire/signin.h"
#include "tests/support/catch.h"
#include "tests/support/scriptedserver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QTcpSocket>

using namespace hauspost;
using namespace hauspost::test;

namespace {

template <class Condition>
bool waitFor(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    constexpr qint64 limit = 10'000;
    while (!condition() && timer.elapsed() < limit) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return condition();
}

class FakeBrowser final : public Browser
{
public:
    bool open(const QUrl &address) override
    {
        opened << address;
        return works;
    }
    QList<QUrl> opened;
    bool works = true;
};

QString item(const QUrl &url, const char *name)
{
    return QUrlQuery(url).queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

struct SignInFixture
{
    ScriptedServer portal;
    FakeBrowser browser;
    std::unique_ptr<SignIn> signIn;
    QList<QByteArray> tokens;
    std::vector<Error> errors;

    explicit SignInFixture(SignInLimits limits = {}, const QUrl &address = {})
    {
        signIn = std::make_unique<SignIn>(address.isEmpty() ? portal.url() : address, QStringLiteral("Empfang & Büro"),
                                          limits);
        QObject::connect(signIn.get(), &SignIn::signedIn, [this](const QByteArray &token) { tokens << token; });
        QObject::connect(signIn.get(), &SignIn::failed, [this](const Error &error) { errors.push_back(error); });
        REQUIRE(isOk(signIn->start(browser)));
        portal.always(ScriptedServer::send(
            ScriptedServer::http("200 OK", wire::toJson({"hpd_token", std::chrono::hours(24)}), ScriptedServer::ours)));
    }

    [[nodiscard]] QUrl redirect() const { return QUrl(item(signIn->address(), "redirect_uri")); }
    [[nodiscard]] QByteArray state() const { return item(signIn->address(), "state").toLatin1(); }
    [[nodiscard]] QByteArray callback(const QByteArray &query) const
    {
        return "GET /callback?" + query + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(redirect().port()) +
               "\r\n\r\n";
    }
    /// What the port answers to these bytes, up to the end of the connection; "" where it does not even take it.
    [[nodiscard]] QByteArray hit(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(redirect().port()));
        if (!waitFor([&] {
                return socket.state() != QAbstractSocket::ConnectingState &&
                       socket.state() != QAbstractSocket::HostLookupState;
            })) {
            return {};
        }
        socket.write(bytes);
        QByteArray answer;
        (void)waitFor([&] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        });
        return answer + socket.readAll();
    }
    [[nodiscard]] bool isOpen() const { return tokens.isEmpty() && errors.empty(); }
};

} // namespace

TEST_CASE("The browser is sent to the portal with a challenge. Its secret goes with the code, and the token comes back")
{
    SignInFixture f;
    REQUIRE(f.browser.opened.size() == 1);
    const QUrl address = f.browser.opened.first();
    CHECK(address.path() == QLatin1String(wire::signInPath));
    CHECK(item(address, "response_type") == QStringLiteral("code"));
    CHECK(item(address, "client_id") == wire::deskClientId);
    CHECK(item(address, "code_challenge_method") == QStringLiteral("S256"));
    CHECK(item(address, "desk") == QStringLiteral("Empfang & Büro"));
    CHECK(f.redirect().host() == QStringLiteral("127.0.0.1"));
    CHECK(f.redirect().port() > 1023);
    CHECK(f.state().size() == 43);

    const QByteArray page = f.hit(f.callback("code=abc%2Dd&state=" + f.state()));
    CHECK(page.startsWith("HTTP/1.1 200 "));
    CHECK(page.contains("no-store"));
    CHECK(page.contains("You can close this window"));
    REQUIRE(waitFor([&] { return !f.isOpen(); }));
    CHECK(f.tokens == QList<QByteArray>{"hpd_token"});
    REQUIRE(f.portal.requests().size() == 1);
    const QByteArray request = f.portal.requests().front();
    CHECK(request.startsWith("POST /oauth/token "));
    CHECK_FALSE(request.contains("Authorization"));
    const QUrlQuery form(QString::fromLatin1(ScriptedServer::bodyOf(request)));
    CHECK(form.queryItemValue(QStringLiteral("code")) == QStringLiteral("abc-d"));
    CHECK(form.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded) == item(address, "redirect_uri"));
    const QByteArray verifier = form.queryItemValue(QStringLiteral("code_verifier")).toLatin1();
    CHECK(verifier.size() == 43);
    CHECK(wire::challengeOf(verifier) == item(address, "code_challenge").toLatin1());
    CHECK_FALSE(address.toEncoded().contains(verifier));
}

TEST_CASE("Every sign-in has a state and a secret of its own")
{
    const SignInFixture a;
    const SignInFixture b;
    CHECK(a.state() != b.state());
    CHECK(item(a.signIn->address(), "code_challenge") != item(b.signIn->address(), "code_challenge"));
}

TEST_CASE("Whatever a hostile program sends to the port changes nothing. The right answer still gets through")
{
    SignInFixture f;
    const QByteArray state = f.state();
    const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(f.redirect().port()) + "\r\n";
    const std::vector<QByteArray> attacks{
        f.callback("code=evil&state=wrong"),
        f.callback("code=evil&state="),
        f.callback("code=evil"),
        f.callback("state=" + state),
        f.callback("code=evil&error=x&state=" + state),
        f.callback("code=evil&state=wrong&state=" + state),
        f.callback("code=a&code=b&state=" + state),
        "GET /callback?code=evil&state=" + state + " HTTP/1.1\r\n\r\n",
        "GET /callback?code=evil&state=" + state + " HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        "GET /other?code=evil&state=" + state + " HTTP/1.1\r\n" + host + "\r\n",
        "GET / HTTP/1.1\r\n" + host + "\r\n",
        "POST /callback?code=evil&state=" + state + " HTTP/1.1\r\n" + host + "\r\n",
        "\r\n\r\n",
        QByteArray(CallbackListener::longestRequest + 1, 'x'),
        QByteArray("\0\xff\x16\x03\x01\r\n\r\n", 9),
    };
    for (const QByteArray &attack : attacks) {
        INFO(attack.left(80).toStdString());
        const QByteArray answer = f.hit(attack);
        CHECK(answer.startsWith("HTTP/1.1 4"));
        CHECK(f.isOpen());
    }
    CHECK(f.portal.requests().empty());
    CHECK(f.hit(f.callback("code=good&state=" + state)).startsWith("HTTP/1.1 200"));
    REQUIRE(waitFor([&] { return !f.isOpen(); }));
    CHECK(f.tokens.size() == 1);
}

TEST_CASE("A second answer finds nobody, even on a connection that was open before")
{
    SignInFixture f;
    QTcpSocket early;
    early.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(f.redirect().port()));
    REQUIRE(waitFor([&] { return early.state() == QAbstractSocket::ConnectedState; }));
    const QByteArray again = f.callback("code=second&state=" + f.state());
    CHECK(f.hit(f.callback("code=first&state=" + f.state())).startsWith("HTTP/1.1 200"));
    early.write(again);
    QByteArray answer;
    REQUIRE(waitFor([&] {
        answer += early.readAll();
        return early.state() == QAbstractSocket::UnconnectedState;
    }));
    CHECK_FALSE(answer.startsWith("HTTP/1.1 200"));
    CHECK(f.hit(again).isEmpty());
    REQUIRE(waitFor([&] { return !f.isOpen(); }));
    REQUIRE(f.portal.requests().size() == 1);
    CHECK(f.portal.requests().front().contains("code=first"));
}

TEST_CASE("Programs that connect and say nothing, or a byte at a time, are shut out and do not block the browser")
{
    SignInFixture f({std::chrono::minutes(1), std::chrono::milliseconds(300)});
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 40; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(f.redirect().port()));
        idle.back()->write("G");
    }
    REQUIRE(waitFor([&] {
        return std::all_of(idle.begin(), idle.end(),
                           [](const auto &socket) { return socket->state() == QAbstractSocket::UnconnectedState; });
    }));
    CHECK(f.hit(f.callback("code=good&state=" + f.state())).startsWith("HTTP/1.1 200"));
    CHECK(waitFor([&] { return f.tokens.size() == 1; }));
}

TEST_CASE("An answer that comes in pieces is put together")
{
    SignInFixture f;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(f.redirect().port()));
    REQUIRE(waitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    for (const char c : f.callback("code=good&state=" + f.state())) {
        socket.write(&c, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    CHECK(waitFor([&] { return f.tokens.size() == 1; }));
}

TEST_CASE("Cancelled in the browser, and refused by the portal, are told apart")
{
    SignInFixture denied;
    CHECK(denied.hit(denied.callback("error=access_denied&state=" + denied.state())).contains("Not signed in"));
    REQUIRE(waitFor([&] { return !denied.isOpen(); }));
    REQUIRE(denied.errors.size() == 1);
    CHECK(denied.errors.front().code == ErrorCode::SignInDenied);
    CHECK(denied.portal.requests().empty());

    SignInFixture refused;
    refused.portal.script(ScriptedServer::send(ScriptedServer::http(
        "400 Bad Request", wire::oauthErrorToJson(QStringLiteral("invalid_grant")), ScriptedServer::ours)));
    (void)refused.hit(refused.callback("code=old&state=" + refused.state()));
    REQUIRE(waitFor([&] { return !refused.isOpen(); }));
    REQUIRE(refused.errors.size() == 1);
    CHECK(refused.errors.front().code == ErrorCode::SignInRefused);
}

TEST_CASE("Faults of the way to the portal are faults, not refusals")
{
    SignInFixture f;
    SECTION("the portal is down")
    {
        f.portal.script(ScriptedServer::reset());
        f.portal.always(ScriptedServer::reset());
    }
    SECTION("something else answers")
    {
        f.portal.script(ScriptedServer::send(ScriptedServer::http("200 OK", "<html>", "")));
    }
    SECTION("the answer is no token")
    {
        f.portal.script(ScriptedServer::send(ScriptedServer::http("200 OK", "{}", ScriptedServer::ours)));
    }
    (void)f.hit(f.callback("code=c&state=" + f.state()));
    REQUIRE(waitFor([&] { return !f.isOpen(); }));
    REQUIRE(f.errors.size() == 1);
    const ErrorCode code = f.errors.front().code;
    CHECK((code == ErrorCode::PortalUnreachable || code == ErrorCode::PortalNotOurs ||
           code == ErrorCode::PortalBadAnswer));
}

TEST_CASE("Nobody comes: it ends by itself. Cancel ends it at once and silently, also while the portal is asked")
{
    SignInFixture late({std::chrono::milliseconds(50), std::chrono::milliseconds(50)});
    REQUIRE(waitFor([&] { return !late.isOpen(); }));
    REQUIRE(late.errors.size() == 1);
    CHECK(late.errors.front().code == ErrorCode::SignInTimedOut);

    SignInFixture f;
    f.portal.always(ScriptedServer::silence());
    (void)f.hit(f.callback("code=c&state=" + f.state()));
    REQUIRE(waitFor([&] { return f.portal.requests().size() == 1; }));
    f.signIn->cancel();
    QElapsedTimer timer;
    timer.start();
    f.signIn.reset();
    CHECK(timer.elapsed() < 5000);
    CHECK(f.isOpen());
}

TEST_CASE("A browser that does not open leaves an address that can be typed")
{
    FakeBrowser browser;
    browser.works = false;
    SignIn signIn(QUrl(QStringLiteral("https://portal.example")), {});
    REQUIRE(isOk(signIn.start(browser)));
    CHECK_FALSE(signIn.isBrowserOpen());
    CHECK(signIn.address().toString().startsWith(QStringLiteral("https://portal.example/oauth/authorize?")));
}
