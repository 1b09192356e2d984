#pragma once

#include "app/portal/formbody.h"
#include "app/portal/logins.h"
#include "models/domain/office.h"

namespace hauspost::portal {

/// What a resident's browser asked for, read and checked.
struct PageRequest
{
    HttpRequest http;
    Office office;               ///< under whose address the pages are known; whom to contact, unless:
    std::optional<Office> own;   ///< of who is signed in: the office of his first flat
    QString base;                ///< path of the pages as the browser knows it: "/r"
    QString place;               ///< below it: "signin", "confirm"; "" for the first page
    QByteArray secret;           ///< code or token at the end of the path
    QString language;            ///< "de" or "en"
    bool hasNewLanguage = false; ///< it was chosen with this request: the browser is to remember it
    FormBody form;
    bool hasForm = false; ///< a well-formed one
    QByteArray cookie;    ///< of this browser; made with this request where it had none
    bool hasNewCookie = false;
    std::optional<Login> login; ///< who is signed in
    bool isOverTls = false;     ///< known of the request itself, where no office's address says so

    [[nodiscard]] bool isSecure() const
    {
        return isOverTls || office.registrationUrl.startsWith(QLatin1String("https:"));
    }

    /// Where the browser is, as it knows the place: "/r/confirm/TOKEN".
    [[nodiscard]] QString here() const;

    /// A form that only wants to be shown again: in the other language, or with the password readable.
    [[nodiscard]] bool isRedisplay() const
    {
        return form.has(QStringLiteral("show")) || form.has(QStringLiteral("hide")) ||
               form.has(QStringLiteral("switch"));
    }
};

/// The value of our cookie that the request came with; "" where it has none or one that we cannot have made.
[[nodiscard]] QByteArray cookieOf(const HttpRequest &request, bool isSecure);

/// The header that sets it, until the browser is closed.
[[nodiscard]] HttpHeader cookieHeader(const QByteArray &value, bool isSecure);

/// The language that the browser remembers; "" where it was never chosen.
[[nodiscard]] QString languageCookieOf(const HttpRequest &request);

/// The header that makes it remember one, until it is closed.
[[nodiscard]] HttpHeader languageCookieHeader(const QString &language, bool isSecure);

/// The value of a cookie of this name; "" where there is none.
[[nodiscard]] QByteArray namedCookie(const HttpRequest &request, const QByteArray &name);

/// 43 characters of base64url, as randomLinkToken() makes them.
[[nodiscard]] bool isLinkToken(const QByteArray &text);

} // namespace hauspost::portal
