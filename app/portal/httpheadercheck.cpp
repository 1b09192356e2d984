#include "app/portal/httpheadercheck.h"

#include <QtCore/QByteArray>

#include <algorithm>

namespace hauspost::portal {

namespace {

constexpr int badRequest = 400;
constexpr int uriTooLong = 414;
constexpr int fieldsTooLarge = 431;
constexpr int notImplemented = 501;
constexpr int versionNotSupported = 505;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// RFC 9110, 5.6.2
bool isToken(QByteArrayView text)
{
    constexpr QByteArrayView punctuation("!#$%&'*+-.^_`|~");
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [&](char c) { return isLetterOrDigit(c) || punctuation.contains(c); });
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Origin-form only: absolute-form, authority-form and '*' are for proxies, which this server is not.
bool isTarget(QByteArrayView target)
{
    if (!target.startsWith('/')) {
        return false;
    }
    for (qsizetype i = 0; i < target.size(); ++i) {
        const char c = target[i];
        if (c <= ' ' || c >= 0x7F || c == '#' || c == '\\' || c == '"' || c == '<' || c == '>') {
            return false;
        }
        if (c == '%') {
            const bool encoded = i + 2 < target.size() && isHexDigit(target[i + 1]) && isHexDigit(target[i + 2]);
            if (!encoded || (target[i + 1] == '0' && target[i + 2] == '0')) {
                return false;
            }
        }
    }
    return true;
}

bool isHost(QByteArrayView host)
{
    constexpr QByteArrayView punctuation(".-_:[]%");
    return !host.isEmpty() &&
           std::all_of(host.begin(), host.end(), [&](char c) { return isLetterOrDigit(c) || punctuation.contains(c); });
}

bool hasControl(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7F;
    });
}

/// 0 or the status of the refusal. http10: set for HTTP/1.0.
int checkRequestLine(QByteArrayView line, bool &http10)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    constexpr qsizetype longestMethod = 20;
    if (first < 0 || last == first || first > longestMethod || !isToken(line.first(first))) {
        return badRequest;
    }
    const QByteArrayView version = line.sliced(last + 1);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    constexpr QByteArrayView http("HTTP/");
    const bool isVersion = version.size() == 8 && version.startsWith(http) && isDigits(version.sliced(5, 1)) &&
                           version[6] == '.' && isDigits(version.sliced(7));
    if (!isVersion || !isTarget(target)) {
        return badRequest;
    }
    http10 = version.endsWith("1.0");
    if (!http10 && !version.endsWith("1.1")) {
        return versionNotSupported;
    }
    constexpr qsizetype longestTarget = 8000; // RFC 9112, 3: at least that
    return target.size() > longestTarget ? uriTooLong : 0;
}

struct FieldCheck
{
    bool http10 = false;
    int fields = 0;
    int hosts = 0;
    int lengths = 0;
    int encodings = 0;

    int check(QByteArrayView line);
    [[nodiscard]] int finish() const;
};

int FieldCheck::check(QByteArrayView line)
{
    if (++fields > HttpHeaderCheck::maximumFields) {
        return fieldsTooLarge;
    }
    // A blank first is a folded line, a blank before the colon a classic of smuggling: neither is a token.
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)) || hasControl(line)) {
        return badRequest;
    }
    const QByteArray name = line.first(colon).toByteArray().toLower();
    const QByteArray value = line.sliced(colon + 1).toByteArray().trimmed();
    if (name == "host") {
        return ++hosts > 1 || !isHost(value) ? badRequest : 0;
    }
    if (name == "content-length") {
        constexpr qsizetype longest = 18;
        return ++lengths > 1 || !isDigits(value) || value.size() > longest ? badRequest : 0;
    }
    if (name == "transfer-encoding") {
        if (++encodings > 1 || http10) {
            return badRequest;
        }
        return value.compare("chunked", Qt::CaseInsensitive) == 0 ? 0 : notImplemented;
    }
    return 0;
}

int FieldCheck::finish() const
{
    const bool ambiguous = lengths > 0 && encodings > 0;
    return ambiguous || (hosts == 0 && !http10) ? badRequest : 0;
}

int checkLines(QByteArrayView header)
{
    FieldCheck fields;
    const qsizetype lineEnd = header.indexOf('\r');
    if (const int status = checkRequestLine(header.first(lineEnd), fields.http10); status != 0) {
        return status;
    }
    for (qsizetype start = lineEnd + 2; start < header.size();) {
        const qsizetype end = header.indexOf('\r', start);
        if (const int status = fields.check(header.sliced(start, end - start)); status != 0) {
            return status;
        }
        start = end + 2;
    }
    return fields.finish();
}

} // namespace

HttpHeaderCheck::State HttpHeaderCheck::refuse(int status)
{
    m_status = status;
    return State::Refused;
}

HttpHeaderCheck::State HttpHeaderCheck::feed(QByteArrayView received)
{
    for (; m_seen < received.size(); ++m_seen) {
        if (m_seen >= maximumHeader) {
            return refuse(fieldsTooLarge);
        }
        const char c = received[m_seen];
        const bool afterReturn = m_seen > 0 && received[m_seen - 1] == '\r';
        // Bare CR, bare LF and NUL are refused at once, not when the header ends: it might never end.
        if ((c == '\n') != afterReturn || c == '\0') {
            return refuse(badRequest);
        }
        if (c != '\n') {
            continue;
        }
        const bool blank = m_seen - m_lineStart == 1;
        if (blank && m_lineStart == 0) {
            return refuse(badRequest);
        }
        if (blank) {
            const int status = checkLines(received.first(m_lineStart));
            return status == 0 ? State::Complete : refuse(status);
        }
        m_lineStart = m_seen + 1;
    }
    return State::NeedMore;
}

} // namespace hauspost::portal
