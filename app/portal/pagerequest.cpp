#include "app/portal/pagerequest.h"

#include <QtCore/QList>

#include <algorithm>
#include <cctype>

namespace hauspost::portal {

namespace {

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

QByteArray cookieOf(const HttpRequest &request, bool isSecure)
{
    for (const HttpHeader &header : request.headers) {
        if (header.name.compare("Cookie", Qt::CaseInsensitive) != 0) {
            continue;
        }
        const QList<QByteArray> cookies = header.value.split(';');
        for (const QByteArray &cookie : cookies) {
            const qsizetype mark = cookie.indexOf('=');
            if (mark > 0 && cookie.first(mark).trimmed() == cookieName(isSecure)) {
                const QByteArray value = cookie.sliced(mark + 1).trimmed();
                return isLinkToken(value) ? value : QByteArray();
            }
        }
    }
    return {};
}

HttpHeader cookieHeader(const QByteArray &value, bool isSecure)
{
    return {"Set-Cookie",
            cookieName(isSecure) + '=' + value + "; Path=/; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")};
}

} // namespace hauspost::portal
