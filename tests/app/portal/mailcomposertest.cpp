#include "app/portal/mailcomposer.h"
#include "app/portal/mimetext.h"
#include "tests/app/portal/mailfixture.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

const QDateTime now(today, QTime(9, 0), Qt::UTC);
const MailSettings settings{QStringLiteral("portal@example.com"), QStringLiteral("de")};

Office fullOffice()
{
    Office office = someOffice(QStringLiteral("Hausverwaltung Müller & Söhne"));
    office.street = QStringLiteral("Am Musterhain 12");
    office.postalCode = QStringLiteral("45127");
    office.city = QStringLiteral("Essen");
    office.phone = QStringLiteral("0201 555 0100");
    office.email = QStringLiteral("uvi@musterhain.example");
    office.helpUrl = QStringLiteral("https://uvi.example.de/hilfe");
    office.privacyUrl = QStringLiteral("https://uvi.example.de/datenschutz");
    office.processor = QStringLiteral("Messdienst Muster GmbH, Hamburg");
    return office;
}

MailFacts someFacts()
{
    return {fullOffice(), QStringLiteral("Großmühlenstraße 7, 2. OG RE")};
}

MailJob someJob(MailKind kind, const QString &language)
{
    MailJob job;
    job.id = QStringLiteral("0193a5b0-0000-7000-8000-000000000001");
    job.kind = kind;
    job.recipient = QStringLiteral("jana@example.org");
    job.language = language;
    job.token = "TOKEN-0123456789_abcdefghijklmnopqrstuvwxyz";
    if (kind == MailKind::Invitation) {
        job.invitation = MailInvitation{ResidentId(QStringLiteral("r")), 1, QDate(2026, 12, 24), true};
    }
    return job;
}

QJsonObject parsed(const MailJob &job, const MailFacts &facts)
{
    const auto message = composeMail(job, facts, settings, now);
    REQUIRE(isOk(message));
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("mail.eml")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(message->content);
    file.close();
    return mimeParts(file.fileName());
}

QString header(const QJsonObject &mail, const char *name)
{
    return mail[QStringLiteral("headers")][QString::fromLatin1(name)].toString();
}

} // namespace

TEST_CASE("Every kind of mail in both languages is a mail that a parser and a reader understand")
{
    const auto kind = GENERATE(values<MailKind>(
        {MailKind::Invitation, MailKind::ConfirmAddress, MailKind::ResetPassword, MailKind::ChangeAddress}));
    const QString language = GENERATE(values<QString>({QStringLiteral("de"), QStringLiteral("en")}));
    INFO(toName(kind).toStdString() << ' ' << language.toStdString());
    const MailJob job = someJob(kind, language);
    const QString link = mailLink(QStringLiteral("https://uvi.example.de/r"), kind, job.token);
    const QJsonObject mail = parsed(job, someFacts());

    CHECK(mail[QStringLiteral("defects")].toArray().isEmpty());
    CHECK(mail[QStringLiteral("type")] == QStringLiteral("multipart/alternative"));
    CHECK(mail[QStringLiteral("order")].toArray() ==
          QJsonArray{QStringLiteral("text/plain"), QStringLiteral("text/html")});
    CHECK(mail[QStringLiteral("longestLine")].toInt() <= 78);
    CHECK(mail[QStringLiteral("bareLineEnds")].toInt() == 0);
    CHECK(mail[QStringLiteral("ascii")].toBool());

    const QString text = mail[QStringLiteral("text")].toString();
    const QString html = mail[QStringLiteral("html")].toString();
    const QString page = mail[QStringLiteral("pageText")].toString();
    CHECK(text.split(u'\n').contains(link)); // on a line of its own
    CHECK(mail[QStringLiteral("links")].toArray() == QJsonArray{link});
    CHECK(page.contains(link));
    CHECK(mail[QStringLiteral("loads")].toArray().isEmpty());
    CHECK(mail[QStringLiteral("languages")].toArray() == QJsonArray{language});
    CHECK(mail[QStringLiteral("unbalanced")].toArray().isEmpty());
    for (const QString &body : {text, page}) {
        for (const char *needed : {"Hausverwaltung Müller & Söhne", "Am Musterhain 12, 45127 Essen", "0201 555 0100",
                                   "https://uvi.example.de/hilfe", "https://uvi.example.de/datenschutz",
                                   "Messdienst Muster GmbH, Hamburg"}) {
            INFO(needed);
            CHECK(body.contains(QString::fromUtf8(needed)));
        }
        CHECK(body.contains(kind == MailKind::Invitation      ? language == u"de" ? QStringLiteral("24. Dezember 2026")
                                                                                  : QStringLiteral("24 December 2026")
                                 : kind == MailKind::ResetPassword ? QStringLiteral(" 2 ")
                                                              : QStringLiteral(" 48 ")));
        CHECK_FALSE(body.contains(u'{'));
        CHECK_FALSE(body.contains(QStringLiteral("jana")));
    }
    const bool namesFlat = kind == MailKind::Invitation || kind == MailKind::ConfirmAddress;
    CHECK(text.contains(QStringLiteral("Großmühlenstraße 7, 2. OG RE")) == namesFlat);
    CHECK(html.contains(QStringLiteral("Müller &amp; Söhne")));
}

TEST_CASE("The headers name the office, answer to it, and say that a program wrote the mail")
{
    const QJsonObject mail = parsed(someJob(MailKind::Invitation, {}), someFacts());
    CHECK(mail[QStringLiteral("fromName")] == QStringLiteral("Hausverwaltung Müller & Söhne"));
    CHECK(mail[QStringLiteral("fromAddress")] == QStringLiteral("portal@example.com"));
    CHECK(mail[QStringLiteral("recipients")].toArray() == QJsonArray{QStringLiteral("jana@example.org")});
    CHECK(header(mail, "reply-to") == QStringLiteral("uvi@musterhain.example"));
    CHECK(header(mail, "message-id") == QStringLiteral("<0193a5b0-0000-7000-8000-000000000001@example.com>"));
    CHECK(header(mail, "auto-submitted") == QStringLiteral("auto-generated"));
    CHECK(header(mail, "date") == QStringLiteral("Tue, 24 Nov 2026 09:00:00 +0000"));
    CHECK(header(mail, "subject") == QStringLiteral("Ihr Zugang zur monatlichen Verbrauchsinformation"));
    CHECK(header(mail, "content-language") == QStringLiteral("de")); // the portal's, as the mail has none
}

TEST_CASE("Where the office has less to say, its lines are left out")
{
    Office office = someOffice();
    office.helpUrl = QStringLiteral("javascript:alert(1)");
    const QJsonObject mail =
        parsed(someJob(MailKind::Invitation, QStringLiteral("en")), {office, QStringLiteral("A 1")});
    CHECK_FALSE(mail[QStringLiteral("names")].toArray().contains(QStringLiteral("reply-to")));
    for (const char *part : {"text", "pageText"}) {
        const QString body = mail[QString::fromLatin1(part)].toString();
        CHECK_FALSE(body.contains(QStringLiteral("telephone")));
        CHECK_FALSE(body.contains(QStringLiteral("javascript")));
        CHECK_FALSE(body.contains(QStringLiteral("processed on our behalf")));
        CHECK(body.contains(QStringLiteral("Hausverwaltung Musterhain")));
    }
}

TEST_CASE("Names cannot add a header, a line, a tag or a placeholder")
{
    MailFacts facts = someFacts();
    facts.office.name = QStringLiteral("Evil\r\nBcc: victim@example.org\r\n\r\n<b onclick=\"x\">{link}</b>\u2028\"\\");
    facts.flat = QStringLiteral("<script>alert(1)</script>\r\n.\r\nRCPT TO:<a@b.de>");
    facts.office.email = QStringLiteral("a@b.de\r\nBcc: c@d.de");
    const MailJob job = someJob(MailKind::Invitation, QStringLiteral("de"));
    const QJsonObject mail = parsed(job, facts);
    CHECK(mail[QStringLiteral("defects")].toArray().isEmpty());
    CHECK_FALSE(mail[QStringLiteral("names")].toArray().contains(QStringLiteral("bcc")));
    CHECK_FALSE(mail[QStringLiteral("names")].toArray().contains(QStringLiteral("reply-to")));
    CHECK(mail[QStringLiteral("names")].toArray().size() == 9);
    CHECK(mail[QStringLiteral("loads")].toArray().isEmpty());
    CHECK(mail[QStringLiteral("unbalanced")].toArray().isEmpty());
    CHECK(mail[QStringLiteral("links")].toArray().size() == 1);
    CHECK(mail[QStringLiteral("text")].toString().contains(QStringLiteral("{link}</b>"))); // the name's own braces
}

TEST_CASE("An id that is no plain word is not taken into headers or file names")
{
    MailJob job = someJob(MailKind::ResetPassword, {});
    job.id = QStringLiteral("../../x>\r\nBcc: a@b.de");
    const auto message = composeMail(job, someFacts(), settings, now);
    REQUIRE(isOk(message));
    CHECK(message->id.size() == 64);
    CHECK_FALSE(message->content.contains("Bcc"));
}

TEST_CASE("A mail needs an office that is filled in, and addresses")
{
    const MailJob job = someJob(MailKind::Invitation, {});
    MailFacts facts = someFacts();
    facts.office.registrationUrl = QStringLiteral("javascript:alert(1)");
    CHECK(composeMail(job, facts, settings, now).error().code == ErrorCode::OfficeIncomplete);
    facts = someFacts();
    facts.office.name = QStringLiteral("[Name of the office]");
    CHECK(composeMail(job, facts, settings, now).error().code == ErrorCode::OfficeIncomplete);
    CHECK_FALSE(composeMail(job, someFacts(), {QStringLiteral("nobody"), QStringLiteral("de")}, now).has_value());
}

TEST_CASE("Links lie below the address at which residents register")
{
    const QString base = QStringLiteral("https://uvi.example.de/r/");
    CHECK(mailLink(base, MailKind::Invitation, "T") == QStringLiteral("https://uvi.example.de/r/T"));
    CHECK(mailLink(base, MailKind::ConfirmAddress, "T") == QStringLiteral("https://uvi.example.de/r/confirm/T"));
    CHECK(mailLink(base, MailKind::ResetPassword, "T") == QStringLiteral("https://uvi.example.de/r/reset/T"));
    CHECK(mailLink(base, MailKind::ChangeAddress, "T") == QStringLiteral("https://uvi.example.de/r/change/T"));
}

TEST_CASE("Quoted-printable keeps every text and survives mail servers")
{
    CHECK(mime::quotedPrintable(QStringLiteral("Grüße = 1\n")) == "Gr=C3=BC=C3=9Fe =3D 1\r\n");
    CHECK(mime::quotedPrintable(QStringLiteral(".\nFrom x\n end \n")) == "=2E\r\n=46rom x\r\n end=20\r\n");
    CHECK(mime::quotedPrintable(QStringLiteral("a\r\nb")) == "a\r\nb\r\n");
    const QByteArray wrapped = mime::quotedPrintable(QString(500, u'ü'));
    for (const QByteArray &line : wrapped.split('\n')) {
        CHECK(line.trimmed().size() <= 76);
    }
    CHECK(QByteArray(wrapped).replace("=\r\n", "").count("=C3=BC") == 500);
}

TEST_CASE("Header texts are plain where they can be, else encoded words that are not too long")
{
    CHECK(mime::headerText(QStringLiteral("Plain text")) == "Plain text");
    CHECK(mime::headerText(QStringLiteral("a\r\nb\tc")) == "a b c");
    CHECK(mime::headerText(QStringLiteral("=?x?=")).startsWith("=?UTF-8?B?"));
    for (const QByteArray &line : mime::headerText(QString(100, u'ä') + QStringLiteral("😀")).split('\n')) {
        CHECK(line.trimmed().size() <= 75);
    }
    CHECK(mime::mailbox(QStringLiteral("A \"B\", C"), "a@b.de") == "\"A \\\"B\\\", C\" <a@b.de>");
    CHECK(mime::mailbox({}, "a@b.de") == "a@b.de");
    CHECK(mime::addressFrom(QStringLiteral("jana@müller.de")) == QByteArray("jana@xn--mller-kva.de"));
    CHECK_FALSE(mime::addressFrom(QStringLiteral("jäna@example.org")));
}
