#include "app/portal/smtpsender.h"
#include "tests/app/portal/mailfixture.h"

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

const QString k1 = QStringLiteral("k1");

SmtpServer serverOf(const SmtpPeer &peer)
{
    auto server = smtpServerFrom(peer.url());
    REQUIRE(isOk(server));
    return *server;
}

struct SmtpFixture : MailFixture
{
    explicit SmtpFixture(const QString &mode = QStringLiteral("accept")) { peer.setMode(mode); }

    SmtpPeer peer;
    SmtpSender sender{serverOf(peer)};
    MailQueue mails = queue();
    MailDispatcher dispatcher{
        store.database(), mails, sender, {QStringLiteral("portal@example.com"), QStringLiteral("de")}, clock};

    DispatchCounts sendDue()
    {
        const auto counts = dispatcher.sendDue([] { return false; });
        REQUIRE(isOk(counts));
        return *counts;
    }
};

/// A certificate for 127.0.0.1 that nobody signed but itself.
struct Certificate
{
    Certificate()
    {
        const auto made = runProcess(QStringLiteral("openssl"),
                                     {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                                      QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                                      QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=peer"),
                                      QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
                                      QStringLiteral("-keyout"), key, QStringLiteral("-out"), file});
        INFO(made.errors.toStdString());
        REQUIRE(made.exitCode == 0);
    }
    QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("cert.pem"));
    QString key = dir.filePath(QStringLiteral("key.pem"));
};

} // namespace

TEST_CASE("A mail server gets each mail once, a batch in one session")
{
    SmtpFixture fixture;
    const QString id = fixture.invite(k1);
    fixture.invite(QStringLiteral("k2"), QStringLiteral("otto@example.org"));
    CHECK(fixture.sendDue().sent == 2);
    CHECK(fixture.sendDue().sent == 0);
    REQUIRE(fixture.peer.acceptedFiles().size() == 2);
    CHECK(fixture.peer.sessions() == 1);
    QStringList recipients;
    for (const QString &file : fixture.peer.acceptedFiles()) {
        const QJsonObject headers = mimeParts(file)[QStringLiteral("headers")].toObject();
        CHECK(headers[QStringLiteral("x-peer-from")] == QStringLiteral("portal@example.com"));
        CHECK(headers[QStringLiteral("x-peer-to")] == headers[QStringLiteral("to")]);
        recipients << headers[QStringLiteral("to")].toString();
    }
    recipients.sort();
    CHECK(recipients == QStringList{QStringLiteral("jana@example.org"), QStringLiteral("otto@example.org")});
    CHECK(fixture.stateOf(id) == QStringLiteral("sent"));
}

TEST_CASE("What the mail server's answers mean")
{
    struct Case
    {
        const char *mode;
        const char *state;
        const char *problem;
        int accepted;
        bool isTrouble;
    };
    const auto expected = GENERATE(values<Case>({
        {"550-at-rcpt", "failed", "550 5.1.1", 0, false},
        {"550", "failed", "550 5.7.1", 0, false},
        {"451-at-rcpt", "queued", "451 4.7.1", 0, false},
        {"451", "queued", "451 4.3.0", 0, false},
        {"421", "queued", "421 4.3.2", 0, true},
        {"550-at-mail", "queued", "550 5.7.1", 0, true}, // the sender's trouble, not this recipient's
        {"drop-after-data", "unclear", nullptr, 0, true},
        {"accept-and-drop", "unclear", nullptr, 1, true},
    }));
    INFO(expected.mode);
    SmtpFixture fixture(QString::fromLatin1(expected.mode));
    const QString id = fixture.invite(k1);
    CHECK(fixture.sendDue().isServerTrouble == expected.isTrouble);
    CHECK(fixture.stateOf(id) == QString::fromLatin1(expected.state));
    if (expected.problem != nullptr) {
        CHECK(fixture.problemOf(id) == QString::fromLatin1(expected.problem));
    }
    CHECK(fixture.peer.acceptedFiles().size() == expected.accepted);

    // Later, with a server that takes everything: what waits goes, what failed or is unclear never does.
    fixture.peer.setMode(QStringLiteral("accept"));
    fixture.clock.now = fixture.clock.now.addDays(1);
    REQUIRE(isOk(fixture.mails.recover(MailQueue::Recover::Expired)));
    const bool goesLater = fixture.sendDue().sent == 1;
    CHECK(goesLater == (QString::fromLatin1(expected.state) == QStringLiteral("queued")));
    CHECK(fixture.peer.acceptedFiles().size() == expected.accepted + (goesLater ? 1 : 0));
}

TEST_CASE("Neither the problem nor anything else repeats what a server says about a recipient")
{
    SmtpFixture fixture(QStringLiteral("550-at-rcpt"));
    const QString id = fixture.invite(k1);
    (void)fixture.sendDue();
    CHECK_FALSE(fixture.problemOf(id).contains(QStringLiteral("jana")));
    CHECK(fixture.mailOf(k1) == MailDelivery::Failed);
}

TEST_CASE("A mail that is stopped just before the final dot does not arrive")
{
    SmtpFixture fixture;
    bool asked = false;
    const SendResult result = fixture.sender.send(
        {QStringLiteral("id"), "portal@example.com", "jana@example.org", "Subject: x\r\n\r\nbody\r\n"}, [&asked] {
            asked = true;
            return false;
        });
    CHECK(asked);
    CHECK(result.outcome == SendOutcome::Stopped);
    fixture.sender.endBatch();
    fixture.invite(k1);
    CHECK(fixture.sendDue().sent == 1); // by now the peer is done with the first one
    CHECK(fixture.peer.acceptedFiles().size() == 1);
}

TEST_CASE("A long mail and lines with a leading dot arrive as they are")
{
    SmtpFixture fixture;
    QByteArray content = "Subject: x\r\n\r\n";
    for (int i = 0; i < 5000; ++i) {
        content += (i % 2 == 0 ? "." : "..") + QByteArray("a line of some length to pass the buffer\r\n");
    }
    int asked = 0;
    const SendResult result = fixture.sender.send(
        {QStringLiteral("id"), "portal@example.com", "jana@example.org", content}, [&asked] { return ++asked == 1; });
    CHECK(result.outcome == SendOutcome::Accepted);
    CHECK(asked == 1);
    REQUIRE(fixture.peer.acceptedFiles().size() == 1);
    QFile file(fixture.peer.acceptedFiles().first());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().endsWith(content));
}

TEST_CASE("Nobody at the other end keeps the mail queued")
{
    MailFixture fixture;
    QString url;
    {
        const SmtpPeer gone;
        url = gone.url();
    }
    SmtpSender sender(*smtpServerFrom(url));
    const SendResult result =
        sender.send({QStringLiteral("id"), "portal@example.com", "jana@example.org", "\r\n"}, [] { return true; });
    CHECK(result.outcome == SendOutcome::TryAgain);
    CHECK(result.isServerTrouble);
}

TEST_CASE("Where TLS is required nothing is said without it, nor to a certificate that is not trusted")
{
    const MailMessage message{QStringLiteral("id"), "portal@example.com", "jana@example.org", "\r\n"};
    const auto send = [&message](const SmtpServer &server) {
        return SmtpSender(server).send(message, [] { return true; }).outcome;
    };
    SECTION("a server without STARTTLS")
    {
        const SmtpPeer peer;
        SmtpServer server = serverOf(peer);
        server.tlsRequired = true;
        CHECK(send(server) == SendOutcome::TryAgain);
        CHECK(peer.acceptedFiles().isEmpty());
    }
    SECTION("a server with STARTTLS")
    {
        const Certificate certificate;
        const SmtpPeer peer({QStringLiteral("--cert"), certificate.file, QStringLiteral("--key"), certificate.key});
        SmtpServer server = serverOf(peer);
        server.tlsRequired = true;
        CHECK(send(server) == SendOutcome::TryAgain); // a certificate of nobody we know
        CHECK(peer.acceptedFiles().isEmpty());
        server.caFile = certificate.file;
        CHECK(send(server) == SendOutcome::Accepted);
        CHECK(peer.acceptedFiles().size() == 1);
    }
}

TEST_CASE("TLS is required for every server but this computer")
{
    struct Case
    {
        const char *url;
        bool isRequired;
    };
    const auto some = GENERATE(values<Case>({{"smtp://127.0.0.1:25", false},
                                             {"smtp://127.9.9.9", false},
                                             {"smtp://localhost:2525", false},
                                             {"smtp://[::1]:25", false},
                                             {"smtp://mail.example.com:587", true},
                                             {"smtps://mail.example.com", true},
                                             {"smtp://127.0.0.1.example.com", true},
                                             {"smtp://127.example.com", true},
                                             {"smtp://localhost.example.com", true},
                                             {"smtp://10.0.0.1", true}}));
    INFO(some.url);
    const auto server = smtpServerFrom(QString::fromLatin1(some.url));
    REQUIRE(isOk(server));
    CHECK(server->tlsRequired == some.isRequired);
}

TEST_CASE("User and password come out of the URL")
{
    const auto server = smtpServerFrom(QStringLiteral("smtp://uvi%40example.com:p%3Aw%2F@mail.example.com:587"));
    REQUIRE(isOk(server));
    CHECK(server->user == QStringLiteral("uvi@example.com"));
    CHECK(server->password == QStringLiteral("p:w/"));
    CHECK(server->url == QStringLiteral("smtp://mail.example.com:587"));
    for (const char *bad : {"mail.example.com", "http://mail.example.com", "smtp://", "smtp://a/b", "smtp://a?b", ""}) {
        INFO(bad);
        CHECK_FALSE(smtpServerFrom(QString::fromLatin1(bad)).has_value());
    }
}
