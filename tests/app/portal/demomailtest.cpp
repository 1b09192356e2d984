#include "app/portal/demomailpages.h"
#include "app/portal/mailcomposer.h"
#include "app/portal/mailreader.h"
#include "app/portal/spoolsender.h"
#include "tests/app/portal/loopback.h"
#include "tests/app/portal/pagesfixture.h"
#include "tests/support/testportal.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

const QString url = QStringLiteral("http://127.0.0.1:8480/r");
const QByteArray token(43, 'T');

QByteArray composed(MailKind kind, const QString &language, const QString &recipient, const QDateTime &nowUtc)
{
    MailJob job;
    job.id = QStringLiteral("m");
    job.kind = kind;
    job.recipient = recipient;
    job.language = language;
    job.token = token;
    if (kind == MailKind::Invitation) {
        job.invitation = MailInvitation{ResidentId(QStringLiteral("r")), 1, QDate(2026, 12, 24), true};
    }
    Office office = someOffice(QStringLiteral("Hausverwaltung Müller & Söhne"));
    office.registrationUrl = url;
    const auto message = composeMail(job, {office, QStringLiteral("Großmühlenstraße 7, 2. OG RE")},
                                     {QStringLiteral("portal@example.com"), QStringLiteral("de")}, nowUtc);
    REQUIRE(isOk(message));
    return message->content;
}

/// A folder with mails, and the pages that show them.
struct SpoolFixture
{
    QTemporaryDir dir;
    PortalKey key = *PortalKey::create(dir.filePath(QStringLiteral("key")));
    QString folder = dir.filePath(QStringLiteral("mail"));
    DemoMailPages pages{folder, key};
    QDateTime clock{QDate(2026, 11, 28), QTime(9, 0), Qt::UTC};

    void spool(const QString &id, const QByteArray &content)
    {
        SpoolSender sender(folder);
        REQUIRE(sender.send({id, "a@b.de", "c@d.de", content}, [] { return true; }).outcome == SendOutcome::Accepted);
        clock = clock.addSecs(60);
        QFile file(folder + u'/' + id + QStringLiteral(".eml"));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(clock, QFileDevice::FileModificationTime));
    }
    [[nodiscard]] HttpResponse get(const QByteArray &target,
                                   std::vector<HttpHeader> headers = {{"Host", "127.0.0.1:1"}},
                                   const QByteArray &method = "GET")
    {
        HttpRequest request;
        request.method = method;
        request.setTarget(target);
        request.headers = std::move(headers);
        return pages.handle(request);
    }
};

} // namespace

TEST_CASE(
    "Every mail that the portal writes can be shown with recipient and subject and day and where its button leads")
{
    const auto kind =
        GENERATE(MailKind::Invitation, MailKind::ConfirmAddress, MailKind::ResetPassword, MailKind::ChangeAddress);
    const QString language = GENERATE(QStringLiteral("de"), QStringLiteral("en"));
    const QDateTime now(QDate(2026, 11, 28), QTime(9, 30), Qt::UTC);
    const auto mail = readMail(composed(kind, language, QStringLiteral("jana@example.org"), now));
    REQUIRE(mail);
    CHECK(mail->to == QStringLiteral("jana@example.org"));
    CHECK(mail->date == now);
    CHECK_FALSE(mail->subject.isEmpty());
    CHECK_FALSE(mail->subject.contains(QStringLiteral("=?")));
    CHECK(mail->text.contains(QStringLiteral("\n") + mail->buttonLink + QStringLiteral("\n")));
    CHECK(mail->text.contains(QStringLiteral("Hausverwaltung Müller & Söhne")));
    CHECK_FALSE(mail->text.contains(u'\r'));
    CHECK(mail->buttonLink == mailLink(url, kind, token));
    CHECK_FALSE(mail->button.isEmpty());
}

TEST_CASE("What is no mail of the portal's is not read")
{
    const QByteArray good = composed(MailKind::ResetPassword, QStringLiteral("de"), QStringLiteral("a@example.org"),
                                     QDateTime(QDate(2026, 11, 28), QTime(9, 0), Qt::UTC));
    REQUIRE(readMail(good));
    CHECK_FALSE(readMail({}));
    CHECK_FALSE(readMail("Subject: x\r\n\r\nbody"));
    CHECK_FALSE(readMail(QByteArray(1000, '=')));
    for (qsizetype length = 0; length < good.size(); length += 7) {
        const auto cut = readMail(good.first(length)); // whatever it is, it does not crash
        CHECK((!cut || !cut->text.isEmpty()));
    }
}

TEST_CASE("The spooled mails are listed from the newest on and each is shown with a link that can be clicked")
{
    SpoolFixture f;
    CHECK(f.get("/demo/mails?lang=en").body.contains("No e-mail yet"));
    f.spool(QStringLiteral("z-older"),
            composed(MailKind::Invitation, QStringLiteral("de"), QStringLiteral("jana@example.org"), f.clock));
    f.spool(QStringLiteral("a-newer"),
            composed(MailKind::ResetPassword, QStringLiteral("en"), QStringLiteral("otto@example.org"), f.clock));
    const HttpResponse list = f.get("/demo/mails?lang=de");
    CHECK(list.status == 200);
    CHECK(list.body.contains("Noch keine E-Mail") == false);
    CHECK(list.body.indexOf("otto@example.org") > 0);
    CHECK(list.body.indexOf("otto@example.org") < list.body.indexOf("jana@example.org"));
    CHECK(list.body.contains("href=\"/demo/mails/z-older?lang=de\""));
    CHECK_FALSE(list.body.contains("/r/signin")); // no page for residents

    const HttpResponse mail = f.get("/demo/mails/z-older?lang=de");
    CHECK(mail.status == 200);
    const QByteArray link = mailLink(url, MailKind::Invitation, token).toLatin1();
    CHECK(mail.body.contains("<a class=\"primary\" href=\"" + link + "\">Zugang einrichten</a>"));
    CHECK(mail.body.contains("<a href=\"" + link + "\">" + link + "</a>"));
    CHECK(mail.body.contains("für Ihre Wohnung (Großmühlenstraße 7, 2. OG RE)"));
    CHECK(mail.body.contains("Müller &amp; Söhne"));
    CHECK(headerOf(mail, "Content-Security-Policy").contains("default-src 'none'"));
    CHECK(headerOf(mail, "Cache-Control") == "no-store");
}

TEST_CASE("A mail that is not there or a name that is none gets the list and nothing else of the disk")
{
    SpoolFixture f;
    f.spool(QStringLiteral("one"),
            composed(MailKind::Invitation, QStringLiteral("de"), QStringLiteral("jana@example.org"), f.clock));
    QFile secret(f.dir.filePath(QStringLiteral("secret.eml")));
    REQUIRE(secret.open(QIODevice::WriteOnly));
    secret.write(composed(MailKind::ResetPassword, QStringLiteral("de"), QStringLiteral("otto@example.org"), f.clock));
    secret.close();
    REQUIRE(QFile::copy(secret.fileName(), f.folder + QStringLiteral("/strange name.eml")));
    for (const QByteArray &target : {QByteArray("/demo/mails/two"), QByteArray("/demo/mails/../secret"),
                                     QByteArray("/demo/mails/..%2fsecret"), QByteArray("/demo/mails/one.eml"),
                                     QByteArray("/demo/mails/strange name"), QByteArray("/demo/mails/one%00")}) {
        CAPTURE(target.toStdString());
        const HttpResponse response = f.get(target);
        CHECK(response.status == 404);
        CHECK(response.body.contains("jana@example.org"));
        CHECK_FALSE(response.body.contains("otto@example.org"));
    }
    CHECK(f.get("/demo/mails", {{"Host", "127.0.0.1:1"}}, "POST").status == 405);
    CHECK_FALSE(f.pages.owns("/demo/mailsx"));
    CHECK(f.pages.owns("/demo/mails/x"));
}

TEST_CASE("Mails are shown to a browser on this computer only: by no proxy and under no other name")
{
    SpoolFixture f;
    for (const QByteArray host : {"127.0.0.1:8480", "localhost", "[::1]:8480"}) {
        CHECK(f.get("/demo/mails", {{"Host", host}}).status == 200);
    }
    for (const QByteArray host : {"portal.example.com", "127.0.0.1.evil.example:8480", "evil.example", ""}) {
        CAPTURE(host.toStdString());
        CHECK(f.get("/demo/mails", {{"Host", host}}).status == 404);
    }
    CHECK(f.get("/demo/mails", {{"Host", "127.0.0.1"}, {"X-Forwarded-For", "203.0.113.9"}}).status == 404);
    CHECK(f.get("/demo/mails", {{"Host", "127.0.0.1"}, {"Forwarded", "for=203.0.113.9"}}).status == 404);
}

TEST_CASE("serve shows its mails only where it is told to and never beside a mail server or a proxy", "[embedded]")
{
    const QTemporaryDir dir;
    TestPortal portal(dir.filePath(QStringLiteral("p")));
    const QStringList show{QStringLiteral("--show-mails")};
    const auto statusOf = [&portal](const QByteArray &target) {
        RawConnection browser(portal.url().section(u':', -1).toUShort());
        return browser.get(target).status;
    };
    portal.start();
    CHECK(statusOf("/demo/mails") == 404);
    portal.stop();
    portal.start(show);
    CHECK(statusOf("/demo/mails") == 200);
    portal.stop();
    CHECK(portal.run(QStringList{QStringLiteral("serve"), QStringLiteral("--trusted-proxy")} + show).exitCode == 1);
    CHECK(portal
              .run(QStringList{QStringLiteral("serve"), QStringLiteral("--smtp"), QStringLiteral("smtp://127.0.0.1:1"),
                               QStringLiteral("--from"), QStringLiteral("a@b.de")} +
                   show)
              .exitCode == 1);
}
