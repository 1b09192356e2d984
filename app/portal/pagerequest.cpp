#include "app/portal/pagerequest.h"

#include "app/portal/pagetexts.h"

#include <QtCore/QList>

#include <algorithm>
#include <cctype>

namespace hauspost::portal {

namespace {

constexpr char languageCookie[] = "hauspost-language"; // no secret: it may be read over any way

/// The prefix makes browsers refuse the cookie from anything but this host over TLS.
QByteArray cookieName(bool isSecure)
{
    return isSecure ? "__Host-hauspost" : "hauspost";
}

} // namespace

QString PageRequest::here() const
{
    QString path = base;
    for (const QString &part : {place, QString::fromLatin1(secret)}) {
        path += part.isEmpty() ? QString() : u'/' + part;
    }
    return path;
}

bool isLinkToken(const QByteArray &text)
{
    return text.size() == 43 && std::all_of(text.begin(), text.end(), [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
           });
}

QByteArray namedCookie(const HttpRequest &request, const QByteArray &name)
{
    for (const HttpHeader &header : request.headers) {
        if (header.name.compare("Cookie", Qt::CaseInsensitive) != 0) {
            continue;
        }
        const QList<QByteArray> cookies = header.value.split(';');
        for (const QByteArray &cookie : cookies) {
            const qsizetype mark = cookie.indexOf('=');
            if (mark > 0 && cookie.first(mark).trimmed() == name) {
                return cookie.sliced(mark + 1).trimmed();
            }
        }
    }
    return {};
}

QByteArray cookieOf(const HttpRequest &request, bool isSecure)
{
    const QByteArray value = namedCookie(request, cookieName(isSecure));
    return isLinkToken(value) ? value : QByteArray();
}

HttpHeader cookieHeader(const QByteArray &value, bool isSecure)
{
    return {"Set-Cookie",
            cookieName(isSecure) + '=' + value + "; Path=/; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")};
}

QString languageCookieOf(const HttpRequest &request)
{
    const QString value = QString::fromLatin1(namedCookie(request, languageCookie));
    return isPageLanguage(value) ? value : QString();
}

HttpHeader languageCookieHeader(const QString &language, bool isSecure)
{
    return {"Set-Cookie", QByteArray(languageCookie) + '=' + language.toLatin1() + "; Path=/; HttpOnly; SameSite=Lax" +
                              (isSecure ? "; Secure" : "")};
}

} // namespace hauspost::portal
