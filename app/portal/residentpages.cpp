#include "app/portal/residentpages.h"

#include "app/portal/accountpages.h"
#include "app/portal/csrf.h"
#include "app/portal/logline.h"
#include "app/portal/registrationpages.h"
#include "app/portal/signinpages.h"

#include <QtCore/QUrl>

namespace hauspost::portal {

namespace {

struct Route
{
    const char *place;
    bool hasSecret; ///< a token follows in the path
    bool needsLogin;
    PageHandler show; ///< GET; null: there is no such page
    PageHandler post;
};

const Route routes[] = {
    {"", false, false, showCodePage, postCode},
    {"register", false, false, nullptr, postRegister},
    {"confirm", true, false, showConfirmPage, postConfirm},
    {"done", false, false, showDone, nullptr},
    {"signin", false, false, showSignin, postSignin},
    {"signout", false, false, nullptr, postSignout},
    {"forgot", false, false, showForgot, postForgot},
    {"reset", true, false, showReset, postReset},
    {"change", true, false, showChange, postChange},
    {"account", false, true, showAccount, nullptr},
    {"account/email", false, true, showEmail, postEmail},
    {"account/password", false, true, showPassword, postPassword},
    {"account/delete", false, true, showDelete, postDelete},
    {"account/export", false, true, exportData, nullptr},
};

const Route linkRoute{"", true, false, showLinkPage, postLink};
const Route codeRoute{"", true, false, showCodePage, nullptr};

/// The route of a path below /r, and what follows it.
const Route *find(QByteArrayView below, PageRequest &request)
{
    for (const Route &route : routes) {
        const QByteArrayView place(route.place);
        const bool isLink =
            route.hasSecret && below.startsWith(place) && below.size() > place.size() && below[place.size()] == '/';
        if (isLink && isLinkToken(below.sliced(place.size() + 1).toByteArray())) {
            request.secret = below.sliced(place.size() + 1).toByteArray();
        } else if (route.hasSecret || below != place) {
            continue;
        }
        request.place = QLatin1String(route.place);
        return &route;
    }
    request.secret = below.toByteArray();
    if (isLinkToken(request.secret)) {
        return &linkRoute;
    }
    return RegistrationCode::parse(QString::fromLatin1(request.secret)) ? &codeRoute : nullptr;
}

QByteArray originOf(const Office &office)
{
    const QUrl url(office.registrationUrl);
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo).toEncoded();
}

/// A form says in which language it was shown, or in which it is to be shown again.
void readForm(PageRequest &request)
{
    const auto form = FormBody::parse(request.http);
    request.hasForm = form.has_value();
    if (form) {
        const QString name = form->has(QStringLiteral("switch")) ? QStringLiteral("switch") : QStringLiteral("lang");
        request.form = *form;
        request.language = pageLanguage(form->value(name), request.language.toLatin1());
    }
}

HttpResponse methodAnswer(HttpResponse page, const Route &route)
{
    page.status = 405;
    page.headers.push_back({"Allow", route.show == nullptr   ? "POST"
                                     : route.post == nullptr ? "GET, HEAD"
                                                             : "GET, HEAD, POST"});
    return page;
}

} // namespace

Result<PageRequest> ResidentPages::read(const HttpRequest &http)
{
    PageRequest request;
    request.http = http;
    const auto office = m_services.office();
    if (!office) {
        return Failure(office.error());
    }
    request.office = *office;
    request.base = QUrl(office->registrationUrl).path(QUrl::FullyEncoded);
    while (request.base.endsWith(u'/')) {
        request.base.chop(1);
    }
    request.cookie = cookieOf(http, request.isSecure());
    const auto login = m_services.sessions.find(request.cookie);
    if (!login) {
        return Failure(login.error());
    }
    if (*login) {
        auto found = m_services.logins.find(**login);
        if (!found) {
            return Failure(found.error());
        }
        request.login = std::move(*found);
        const auto own = mailAccount(m_services, **login).and_then([&](const AccountId &account) {
            return m_services.office(account);
        });
        if (!own) {
            return Failure(own.error());
        }
        request.own = *own;
    }
    if (request.cookie.isEmpty()) {
        request.cookie = randomLinkToken();
        request.hasNewCookie = true;
    }
    return request;
}

Result<HttpResponse> ResidentPages::dispatch(PageRequest &request)
{
    if (!owns(request.http.path)) {
        if (request.http.path != "/") {
            return messagePage(m_services, request, QStringLiteral("notFound"), 404);
        }
        PageRequest first = request;
        // Pages that a proxy shows at "/" are not meant here: it would lead in a circle.
        first.base = request.base.isEmpty() ? QStringLiteral("/r") : request.base;
        return redirectTo(first, {});
    }
    const Route *route = find(QByteArrayView(request.http.path).sliced(request.http.path.size() > 2 ? 3 : 2), request);
    if (route == nullptr) {
        request.secret.clear();
        return messagePage(m_services, request, QStringLiteral("notFound"), 404);
    }
    const bool isPost = request.http.method == "POST";
    const bool isGet = request.http.method == "GET" || request.http.method == "HEAD";
    if (!(isPost && route->post != nullptr) && !(isGet && route->show != nullptr)) {
        return methodAnswer(messagePage(m_services, request, QStringLiteral("notFound"), 405), *route);
    }
    if (isPost && !request.hasForm) {
        return messagePage(m_services, request, QStringLiteral("badForm"), 400);
    }
    if (isPost && !isOwnForm(request.http, request.form, m_services.key(), request.cookie, originOf(request.office))) {
        return messagePage(m_services, request, QStringLiteral("foreignForm"), 403);
    }
    if (route->needsLogin && !request.login) {
        return redirectTo(request, QStringLiteral("signin"));
    }
    return (isPost ? route->post : route->show)(m_services, request);
}

HttpResponse ResidentPages::failure(const PageRequest &request, const Error &error)
{
    const bool isBusy = error.code == ErrorCode::PortalBusy || error.code == ErrorCode::DatabaseLocked;
    if (!isBusy) {
        LogLine("page-failed", LogLine::Level::Warning).with("error", errorName(error.code));
    }
    HttpResponse response = messagePage(m_services, request, isBusy ? QStringLiteral("busy") : QStringLiteral("failed"),
                                        isBusy ? 503 : 500);
    if (isBusy) {
        response.headers.push_back({"Retry-After", "5"});
    }
    return response;
}

HttpResponse ResidentPages::handle(const HttpRequest &http)
{
    if (http.path == "/r/style.css" && (http.method == "GET" || http.method == "HEAD")) {
        return styleSheet();
    }
    PageRequest request;
    const QString wished = pageLanguage(languageCookieOf(http), http.header("Accept-Language"));
    auto read = this->read(http);
    if (!read) {
        request.http = http;
        request.language = wished;
        return failure(request, read.error());
    }
    request = std::move(*read);
    const bool isRemembered = !languageCookieOf(http).isEmpty();
    const QString usual = request.login && !isRemembered ? request.login->language : wished;
    request.language = pageLanguage(chosenLanguage(http.query), usual.toLatin1());
    if (http.method == "POST") {
        readForm(request);
    }
    request.hasNewLanguage = request.language != usual;
    const auto response = dispatch(request);
    return response ? *response : failure(request, response.error());
}

} // namespace hauspost::portal
