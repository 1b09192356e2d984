#include "app/portal/mimetext.h"

#include "models/domain/emailaddress.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace hauspost::portal::mime {

namespace {

constexpr qsizetype lineLength = 76;

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            c = u' ';
        }
    }
    return text.simplified();
}

bool isPrintableAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// Each word holds whole characters and is at most 75 long (RFC 2047, 2 and 5).
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype bytesPerWord = 36; // 48 in base64; leaves room for the header's name
    QByteArray words;
    QByteArray word;
    const auto finishWord = [&] {
        words += (words.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + word.toBase64() + "?=";
        word.clear();
    };
    for (const uint character : text.toUcs4()) {
        const auto code = static_cast<char32_t>(character);
        const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
        if (word.size() + bytes.size() > bytesPerWord) {
            finishWord();
        }
        word += bytes;
    }
    finishWord();
    return words;
}

/// The byte as it stands in a line; isFirst, isLast: of its line. A dot or "From " at the start of a line is changed by
/// servers on the way, a blank at its end gets lost.
QByteArray quotedByte(char c, bool isFirst, bool isLast)
{
    const bool isBlank = c == ' ' || c == '\t';
    const bool isPlain = (c > ' ' && c <= '~' && c != '=') || (isBlank && !isLast);
    const bool isChanged = isFirst && (c == '.' || c == 'F');
    return isPlain && !isChanged ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
}

/// One line without its end.
QByteArray quotedLine(const QByteArray &line)
{
    QByteArray out;
    qsizetype length = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isLast = i + 1 == line.size();
        QByteArray piece = quotedByte(line[i], length == 0, isLast);
        if (length + piece.size() > lineLength - 1) { // one for the "=" of a soft break
            out += "=\r\n";
            length = 0;
            piece = quotedByte(line[i], true, isLast);
        }
        out += piece;
        length += piece.size();
    }
    return out;
}

} // namespace

std::optional<QByteArray> addressFrom(const QString &text)
{
    if (!isPlausibleEmail(text)) {
        return std::nullopt;
    }
    return text.section(u'@', 0, 0).toLatin1() + '@' + QUrl::toAce(text.section(u'@', 1));
}

QByteArray headerText(const QString &text)
{
    const QString clean = withoutControls(text);
    constexpr qsizetype longestPlain = 60;
    if (isPrintableAscii(clean) && clean.size() <= longestPlain && !clean.contains(QStringLiteral("=?"))) {
        return clean.toLatin1();
    }
    return encodedWords(clean);
}

QByteArray mailbox(const QString &name, const QByteArray &address)
{
    const QString clean = withoutControls(name);
    if (clean.isEmpty()) {
        return address;
    }
    QByteArray text = headerText(clean);
    if (!text.startsWith("=?")) {
        text = '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
    }
    constexpr qsizetype longestBeside = 30;
    return text + (text.size() > longestBeside ? "\r\n <" : " <") + address + '>';
}

QByteArray quotedPrintable(const QString &text)
{
    QByteArray out;
    const QStringList lines = QString(text).remove(u'\r').split(u'\n');
    for (const QString &line : lines) {
        out += quotedLine(line.toUtf8()) + "\r\n";
    }
    if (text.endsWith(u'\n')) {
        out.chop(2); // the end of the last line, not a line of its own
    }
    return out;
}

} // namespace hauspost::portal::mime
