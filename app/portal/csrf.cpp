#include "app/portal/csrf.h"

#include <sodium.h>

namespace hauspost::portal {

const char csrfField[] = "csrf";

QByteArray csrfToken(const PortalKey &key, const QByteArray &cookie)
{
    return key.hashOfToken("form " + cookie).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

namespace {

bool isOwnOrigin(const HttpRequest &request, const QByteArray &ownOrigin)
{
    const QByteArray site = request.header("Sec-Fetch-Site");
    if (!site.isEmpty() && site != "same-origin") {
        return false;
    }
    const QByteArray origin = request.header("Origin");
    if (origin.isEmpty() || origin == "null" || origin == ownOrigin) {
        return true;
    }
    // Without the proxy in front, as in a trial on one computer.
    return origin == "http://" + request.header("Host");
}

} // namespace

bool isOwnForm(const HttpRequest &request, const FormBody &form, const PortalKey &key, const QByteArray &cookie,
               const QByteArray &ownOrigin)
{
    const QByteArray expected = csrfToken(key, cookie);
    const QByteArray sent = form.value(QLatin1String(csrfField)).toUtf8();
    return !cookie.isEmpty() && sent.size() == expected.size() &&
           sodium_memcmp(sent.constData(), expected.constData(), static_cast<size_t>(expected.size())) == 0 &&
           isOwnOrigin(request, ownOrigin);
}

} // namespace hauspost::portal
