#include "app/portal/desksigninpage.h"

#include "app/portal/answers.h"
#include "app/portal/auditlog.h"
#include "app/portal/authorizationcodes.h"
#include "app/portal/csrf.h"
#include "app/portal/logline.h"

#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

namespace hauspost::portal {

namespace {

const QString loginField = QStringLiteral("login");
const QString passwordField = QStringLiteral("password");
const QString totpField = QStringLiteral("totp");
const QString deskField = QStringLiteral("desk");
const QString titleKey = QStringLiteral("desksignin.title");
const QString cancelField = QStringLiteral("cancel");
constexpr char deskCookieName[] = "hauspost-desk";

/// Whether the browser talks to the proxy over TLS; without a proxy everything stays on this computer.
bool isSecure(const HttpRequest &request)
{
    return request.header("X-Forwarded-Proto") == "https";
}

HttpHeader deskCookieHeader(const QByteArray &value, bool secure)
{
    return {"Set-Cookie", QByteArray(deskCookieName) + '=' + value + "; Path=/oauth; HttpOnly; SameSite=Lax" +
                              (secure ? "; Secure" : "")};
}

/// The query as strictly read as a form.
std::optional<FormBody> fieldsOf(const HttpRequest &request)
{
    if (request.method == "POST") {
        return FormBody::parse(request);
    }
    HttpRequest asForm;
    asForm.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    asForm.body = request.query;
    return FormBody::parse(asForm);
}

/// For the policy of the page. (A policy cannot name an IPv6 address, so for those it names the scheme.)
QByteArray originOf(const QString &redirect)
{
    const QUrl url(redirect);
    return url.host() == u"127.0.0.1" ? "http://127.0.0.1:" + QByteArray::number(url.port()) : QByteArray("http:");
}

HttpResponse redirect(const QByteArray &target)
{
    HttpResponse response = answer(303, "text/plain", {});
    response.headers.push_back({"Location", target});
    response.headers.push_back({"Referrer-Policy", "no-referrer"});
    return response;
}

} // namespace

/// One request, read. The page of a request that is not usable has no authorization.
struct DeskSignInPage::Visit
{
    PageRequest page; ///< its cookie and form are those of this page
    AuthorizationRequest authorization;
    bool hasNewCookie;
};

DeskSignInPage::Visit DeskSignInPage::visitOf(const HttpRequest &http, const FormBody &fields,
                                              const AuthorizationRequest &authorization)
{
    const bool isForm = http.method == "POST";
    const QString langName =
        isForm && fields.has(QStringLiteral("switch")) ? QStringLiteral("switch") : QStringLiteral("lang");
    const QString usual = pageLanguage(languageCookieOf(http), http.header("Accept-Language"));
    const QByteArray cookie = namedCookie(http, deskCookieName);
    Visit visit{{}, authorization, cookie.isEmpty()};
    visit.page.http = http;
    visit.page.isOverTls = isSecure(http);
    visit.page.form = fields;
    visit.page.base = QStringLiteral("../r"); // of the residents' pages, whose style it is
    visit.page.language = pageLanguage(fields.value(langName), usual.toLatin1());
    visit.page.hasNewLanguage = visit.page.language != usual;
    visit.page.cookie = visit.hasNewCookie ? randomLinkToken() : cookie;
    return visit;
}

DeskSignInPage::DeskSignInPage(Store &store, PasswordHasher &hasher, const Clock &clock)
    : m_store(store),
      m_clock(clock),
      m_users(store.database(), store.key(), hasher, clock),
      m_throttle(store.database(), store.key(), clock)
{
}

HttpResponse DeskSignInPage::answer(const HttpRequest &http, const QByteArray &network)
{
    const bool isGet = http.method == "GET" || http.method == "HEAD";
    if (!isGet && http.method != "POST") {
        HttpResponse response = problemAnswer(405);
        response.headers.push_back({"Allow", "GET, HEAD, POST"});
        return response;
    }
    const auto fields = fieldsOf(http);
    const auto authorization = fields ? AuthorizationRequest::from(*fields) : std::nullopt;
    const Visit visit = visitOf(http, fields.value_or(FormBody()), authorization.value_or(AuthorizationRequest()));
    if (!authorization) {
        HtmlPage page(QStringLiteral("deskmessage"), visit.page, m_store.key(), Audience::Office);
        page.set(QStringLiteral("message"), page.text(QStringLiteral("desksignin.unusable")));
        return page.setTitle(titleKey).set(QStringLiteral("switchHere"), {}).answer(400);
    }
    if (isGet || visit.page.isRedisplay()) {
        HtmlPage page = this->page(visit);
        return shown(visit, page, 200);
    }
    return submitted(visit, network);
}

HttpResponse DeskSignInPage::submitted(const Visit &visit, const QByteArray &network)
{
    const FormBody &form = visit.page.form;
    const HttpRequest &http = visit.page.http;
    if (!isOwnForm(http, form, m_store.key(), visit.page.cookie, "https://" + http.header("Host"))) {
        return problem(visit, QStringLiteral("desksignin.stale"), 403);
    }
    if (form.has(cancelField)) {
        return redirect(visit.authorization.redirectWithError(QStringLiteral("access_denied")));
    }
    return signIn(visit, {form.value(loginField), form.value(passwordField), form.value(totpField)}, network);
}

HttpResponse DeskSignInPage::signIn(const Visit &visit, const Credentials &credentials, const QByteArray &network)
{
    constexpr int triesPerUser = 10;
    const auto admitted =
        m_throttle.admit(network, "user:" + OfficeUsers::folded(credentials.login).toUtf8(), triesPerUser);
    if (!admitted) {
        return failed(visit, admitted.error());
    }
    if (!*admitted) {
        HttpResponse response = problem(visit, QStringLiteral("desksignin.tooMany"), 429);
        response.headers.push_back({"Retry-After", QByteArray::number(std::chrono::seconds(Throttle::window).count())});
        return response;
    }
    const auto user = m_users.verify(credentials);
    if (!user) {
        return failed(visit, user.error());
    }
    if (!*user) {
        return refused(visit, credentials.login, network);
    }
    if (const auto back = m_throttle.giveBack(**admitted); !back) {
        return failed(visit, back.error());
    }
    const auto code = AuthorizationCodes(m_store.database(), m_store.key(), m_clock)
                          .issue(**user, visit.authorization, visit.authorization.deskName);
    return code ? redirect(visit.authorization.redirectWithCode(*code)) : failed(visit, code.error());
}

HttpResponse DeskSignInPage::refused(const Visit &visit, const QString &login, const QByteArray &network)
{
    // For the record only; the answer and the work are the same whether there is such a user or not.
    const auto noted = m_users.find(login).and_then([&](const std::optional<OfficeUser> &user) {
        AuditLog audit(m_store.database(), m_clock);
        return user ? audit.note(user->account, user->id, AuditEvent::SignInRefused, user->id)
                    : audit.noteStranger(network);
    });
    if (!noted) {
        return failed(visit, noted.error());
    }
    HtmlPage page = this->page(visit);
    page.addError(loginField, QStringLiteral("desksignin.wrong"));
    return shown(visit, page, 403);
}

HttpResponse DeskSignInPage::failed(const Visit &visit, const Error &error) const
{
    LogLine("sign-in-failed", LogLine::Level::Warning).with("error", errorName(error.code));
    const bool isBusy = error.code == ErrorCode::PortalBusy || error.code == ErrorCode::DatabaseLocked;
    if (!isBusy) {
        return problemAnswer(500);
    }
    HttpResponse response = problem(visit, QStringLiteral("desksignin.busy"), 503);
    response.headers.push_back({"Retry-After", "5"});
    return response;
}

HtmlPage DeskSignInPage::page(const Visit &visit) const
{
    HtmlPage page(QStringLiteral("desksignin"), visit.page, m_store.key(), Audience::Office);
    QList<TemplateValues::Item> hidden;
    QUrlQuery query;
    for (const auto &[name, value] : visit.authorization.fields()) {
        hidden << TemplateValues::Item{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}};
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    query.addQueryItem(deskField, QString::fromLatin1(QUrl::toPercentEncoding(visit.authorization.deskName)));
    query.addQueryItem(QStringLiteral("lang"), otherLanguage(visit.page.language));
    const bool isGet = visit.page.http.method != "POST";
    page.setList(QStringLiteral("request"), hidden)
        .set(QStringLiteral("switchHere"),
             isGet ? QStringLiteral("authorize?") + query.toString(QUrl::FullyEncoded) : QString())
        .set(QStringLiteral("officeName"), officeName())
        .set(loginField, visit.page.form.value(loginField))
        .set(deskField, visit.authorization.deskName)
        .allowRedirectTo(originOf(visit.authorization.redirect));
    return page;
}

HttpResponse DeskSignInPage::shown(const Visit &visit, HtmlPage &page, int status) const
{
    HttpResponse response = page.answer(status);
    if (visit.hasNewCookie) {
        response.headers.push_back(deskCookieHeader(visit.page.cookie, visit.page.isSecure()));
    }
    return response;
}

HttpResponse DeskSignInPage::problem(const Visit &visit, const QString &text, int status) const
{
    HtmlPage page = this->page(visit);
    page.setProblem(text);
    return shown(visit, page, status);
}

/// Which office a visitor belongs to is known before he signs in only where there is one.
QString DeskSignInPage::officeName() const
{
    return m_store.officeNames()
        .map([](const QStringList &names) { return names.size() == 1 ? names.constFirst() : QString(); })
        .value_or(QString());
}

} // namespace hauspost::portal
