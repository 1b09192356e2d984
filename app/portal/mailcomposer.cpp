#include "app/portal/mailcomposer.h"

#include "app/portal/mailtemplate.h"
#include "app/portal/mimetext.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

namespace hauspost::portal {

namespace {

/// Ids of actions are made by desks: whatever they are, nothing else than a plain word gets into a file name or header.
QString plainId(const QString &id)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9-]{1,64}$"));
    if (plain.match(id).hasMatch() && !id.endsWith(u'\n')) {
        return id;
    }
    return QString::fromLatin1(QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

QString webAddressOrNothing(const QString &text)
{
    return isWebAddress(text) ? text : QString();
}

QString dateText(QDate date, const QString &language)
{
    const QLocale locale(language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                           : QLocale(QLocale::German, QLocale::Germany));
    return locale.toString(date, language == u"en" ? QStringLiteral("d MMMM yyyy") : QStringLiteral("d. MMMM yyyy"));
}

MailValues valuesOf(const MailJob &job, const MailFacts &facts, const QString &language)
{
    const Office &office = facts.office;
    QStringList place{office.postalCode, office.city};
    QStringList address{office.street, place.join(u' ').trimmed()};
    address.removeAll(QString());
    return {
        {QStringLiteral("lang"), language},
        {QStringLiteral("link"), mailLink(office.registrationUrl, job.kind, job.token)},
        {QStringLiteral("office"), office.name.simplified()},
        {QStringLiteral("officeAddress"), address.join(QStringLiteral(", ")).simplified()},
        {QStringLiteral("officePhone"), office.phone.simplified()},
        {QStringLiteral("officeEmail"), office.email.simplified()},
        {QStringLiteral("flat"), facts.flat.simplified()},
        {QStringLiteral("validUntil"), job.invitation ? dateText(job.invitation->expiresOn, language) : QString()},
        {QStringLiteral("hours"), QString::number(linkHours(job.kind))},
        {QStringLiteral("helpUrl"), webAddressOrNothing(office.helpUrl)},
        {QStringLiteral("privacyUrl"), webAddressOrNothing(office.privacyUrl)},
        {QStringLiteral("processor"), office.processor.simplified()},
    };
}

struct MailTexts
{
    QString subject;
    QString plain;
    QString html;
};

/// The first line of a text is the subject.
MailTexts textsOf(const MailJob &job, MailValues values, const QString &language)
{
    const QString name = toName(job.kind) + u'.' + language;
    const QString footer = QStringLiteral("footer.") + language;
    const QString text = fillMailTemplate(name, MailPart::Text, values);
    MailTexts texts;
    texts.subject = text.section(u'\n', 0, 0);
    texts.plain = text.section(u'\n', 1).trimmed() + QStringLiteral("\n\n") +
                  fillMailTemplate(footer, MailPart::Text, values).trimmed() + u'\n';
    values.insert(QStringLiteral("subject"), texts.subject);
    texts.html = fillMailTemplate(QStringLiteral("head"), MailPart::Html, values) +
                 fillMailTemplate(name, MailPart::Html, values) + fillMailTemplate(footer, MailPart::Html, values) +
                 fillMailTemplate(QStringLiteral("foot"), MailPart::Html, values);
    return texts;
}

QByteArray bodyPart(const QByteArray &boundary, const char *type, const QString &text)
{
    return "--" + boundary + "\r\nContent-Type: " + type +
           "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + mime::quotedPrintable(text) +
           "\r\n";
}

QByteArray headersOf(const MailMessage &message, const Office &office, const QString &subject, const QString &language,
                     const QDateTime &nowUtc)
{
    QByteArray headers = "Date: " + nowUtc.toUTC().toString(Qt::RFC2822Date).toLatin1() +
                         "\r\nFrom: " + mime::mailbox(office.name, message.from) + "\r\nTo: " + message.to;
    if (const auto reply = mime::addressFrom(office.email)) {
        headers += "\r\nReply-To: " + *reply;
    }
    return headers + "\r\nSubject: " + mime::headerText(subject) + "\r\nMessage-ID: <" + message.id.toLatin1() + '@' +
           message.from.mid(message.from.indexOf('@') + 1) + ">\r\nAuto-Submitted: auto-generated\r\n" +
           "Content-Language: " + language.toLatin1() + "\r\nMIME-Version: 1.0\r\n";
}

} // namespace

QString mailLink(const QString &registrationUrl, MailKind kind, const QByteArray &token)
{
    QString base = registrationUrl;
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    const QString secret = QString::fromLatin1(token);
    switch (kind) {
    case MailKind::Invitation:
        return base + u'/' + secret;
    case MailKind::ConfirmAddress:
        return base + QStringLiteral("/confirm/") + secret;
    case MailKind::ResetPassword:
        return base + QStringLiteral("/reset/") + secret;
    case MailKind::ChangeAddress:
        return base + QStringLiteral("/change/") + secret;
    }
    return {};
}

Result<MailMessage> composeMail(const MailJob &job, const MailFacts &facts, const MailSettings &settings,
                                const QDateTime &nowUtc)
{
    if (isPlaceholder(facts.office) || !isWebAddress(facts.office.registrationUrl)) {
        return fail(ErrorCode::OfficeIncomplete);
    }
    const auto from = mime::addressFrom(settings.from);
    const auto to = mime::addressFrom(job.recipient);
    if (!from || !to) {
        return fail(ErrorCode::UsageError, {QStringLiteral("mail address")});
    }
    const QString language = job.language == u"de" || job.language == u"en" ? job.language : settings.language;
    const MailTexts texts = textsOf(job, valuesOf(job, facts, language), language);
    MailMessage message{plainId(job.id), *from, *to, {}};
    // "=_" never stands in quoted-printable text.
    const QByteArray boundary = "=_hauspost-" + message.id.toLatin1();
    message.content = headersOf(message, facts.office, texts.subject, language, nowUtc) +
                      "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n" +
                      bodyPart(boundary, "text/plain", texts.plain) + bodyPart(boundary, "text/html", texts.html) +
                      "--" + boundary + "--\r\n";
    return message;
}

} // namespace hauspost::portal
