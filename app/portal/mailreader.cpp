#include "app/portal/mailreader.h"

#include <QtCore/QRegularExpression>

namespace hauspost::portal {

namespace {

const QByteArray lineEnd = "\r\n";

/// Value of a header in an unfolded block of headers.
QByteArray headerIn(const QByteArray &headers, const QByteArray &name)
{
    for (const QByteArray &line : QByteArray(headers).replace(lineEnd + ' ', " ").split('\n')) {
        if (line.startsWith(name + ": ")) {
            return line.sliced(name.size() + 2).trimmed();
        }
    }
    return {};
}

/// Blanks between two encoded words are not part of the text (RFC 2047, 6.2).
QString headerText(const QByteArray &value)
{
    static const QRegularExpression word(QStringLiteral("=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?=\\s*"));
    const QString raw = QString::fromLatin1(value);
    QString text;
    qsizetype from = 0;
    for (auto words = word.globalMatch(raw); words.hasNext();) {
        const auto found = words.next();
        text += QStringView(raw).sliced(from, found.capturedStart() - from);
        text += QString::fromUtf8(QByteArray::fromBase64(found.captured(1).toLatin1()));
        from = found.capturedEnd();
    }
    return text + raw.sliced(from);
}

QString fromQuotedPrintable(QByteArray body)
{
    body.replace('=' + lineEnd, {}); // soft breaks
    QByteArray bytes;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const bool isEscape = body[i] == '=' && i + 2 < body.size();
        bytes += isEscape ? QByteArray::fromHex(body.sliced(i + 1, 2)) : QByteArray(1, body[i]);
        i += isEscape ? 2 : 0;
    }
    return QString::fromUtf8(bytes).remove(u'\r');
}

/// The part of this type, decoded.
std::optional<QString> partOf(const QByteArray &content, const QByteArray &boundary, const QByteArray &type)
{
    const qsizetype begin = content.indexOf("--" + boundary + lineEnd + "Content-Type: " + type);
    const qsizetype body = begin < 0 ? -1 : content.indexOf(lineEnd + lineEnd, begin);
    const qsizetype end = body < 0 ? -1 : content.indexOf(lineEnd + "--" + boundary, body);
    if (end < 0) {
        return std::nullopt;
    }
    const qsizetype from = body + 2 * lineEnd.size();
    return end < from ? QString() : fromQuotedPrintable(content.sliced(from, end - from));
}

QString withoutEscapes(QString html)
{
    return html.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

} // namespace

std::optional<ReadableMail> readMail(const QByteArray &content)
{
    const qsizetype end = content.indexOf(lineEnd + lineEnd);
    const QByteArray headers = content.first(qMax<qsizetype>(end, 0));
    static const QRegularExpression boundaryPattern(QStringLiteral("boundary=\"([^\"]+)\""));
    const QByteArray boundary =
        boundaryPattern.match(QString::fromLatin1(headerIn(headers, "Content-Type"))).captured(1).toLatin1();
    const auto text = partOf(content, boundary, "text/plain");
    if (end < 0 || boundary.isEmpty() || !text) {
        return std::nullopt;
    }
    ReadableMail mail;
    mail.to = QString::fromLatin1(headerIn(headers, "To"));
    mail.subject = headerText(headerIn(headers, "Subject"));
    mail.date = QDateTime::fromString(QString::fromLatin1(headerIn(headers, "Date")), Qt::RFC2822Date).toUTC();
    mail.text = *text;
    static const QRegularExpression anchor(QStringLiteral("<a href=\"(https?://[^\"]+)\"[^>]*>([^<]+)</a>"));
    const auto button = anchor.match(partOf(content, boundary, "text/html").value_or(QString()));
    mail.button = withoutEscapes(button.captured(2));
    mail.buttonLink = withoutEscapes(button.captured(1));
    return mail;
}

} // namespace hauspost::portal
