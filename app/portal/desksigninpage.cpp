#include "app/portal/desksigninpage.h"

#include "app/portal/answers.h"
#include "app/portal/auditlog.h"
#include "app/portal/authorizationcodes.h"
#include "app/portal/csrf.h"
#include "app/portal/desksigninhtml.h"
#include "app/portal/desksignintexts.h"
#include "models/base/logging.h"

namespace hauspost::portal {

namespace {

const QString loginField = QStringLiteral("login");
const QString passwordField = QStringLiteral("password");
const QString totpField = QStringLiteral("totp");
const QString deskField = QStringLiteral("desk");
const QString cancelField = QStringLiteral("cancel");
constexpr char cookieName[] = "hauspost-desk";

/// Whether the browser talks to the proxy over TLS; without a proxy everything stays on this computer.
bool isSecure(const HttpRequest &request)
{
    return request.header("X-Forwarded-Proto") == "https";
}

QByteArray cookieOf(const HttpRequest &request)
{
    const QList<QByteArray> cookies = request.header("Cookie").split(';');
    for (const QByteArray &cookie : cookies) {
        const QByteArray trimmed = cookie.trimmed();
        if (trimmed.startsWith(QByteArray(cookieName) + '=')) {
            return trimmed.sliced(qstrlen(cookieName) + 1);
        }
    }
    return {};
}

HttpHeader cookieHeader(const QByteArray &value, bool secure)
{
    return {"Set-Cookie", QByteArray(cookieName) + '=' + value + "; Path=/oauth; HttpOnly; SameSite=Lax" +
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

HttpResponse redirect(const QByteArray &target)
{
    HttpResponse response = answer(303, "text/plain", {});
    response.headers.push_back({"Location", target});
    response.headers.push_back({"Referrer-Policy", "no-referrer"});
    return response;
}

} // namespace

/// One request, read.
struct DeskSignInPage::Visit
{
    const HttpRequest &http;
    const DeskSignInTexts &texts;
    FormBody fields;
    AuthorizationRequest request;
    QByteArray cookie;
    bool hasNewCookie;
};

DeskSignInPage::DeskSignInPage(Store &store, PasswordHasher &hasher, const Clock &clock)
    : m_store(store),
      m_clock(clock),
      m_users(store.database(), store.key(), hasher, clock),
      m_throttle(store.database(), store.key(), clock)
{
}

HttpResponse DeskSignInPage::answer(const HttpRequest &http, const QByteArray &network)
{
    const DeskSignInTexts &texts = DeskSignInTexts::forLanguage(http.header("Accept-Language"));
    const bool isGet = http.method == "GET" || http.method == "HEAD";
    if (!isGet && http.method != "POST") {
        HttpResponse response = problemAnswer(405);
        response.headers.push_back({"Allow", "GET, HEAD, POST"});
        return response;
    }
    const auto fields = fieldsOf(http);
    const auto request = fields ? AuthorizationRequest::from(*fields) : std::nullopt;
    if (!request) {
        return deskSignInMessage(400, texts, texts.unusable);
    }
    const QByteArray cookie = cookieOf(http);
    const Visit visit{http, texts, *fields, *request, cookie.isEmpty() ? randomLinkToken() : cookie, cookie.isEmpty()};
    return isGet ? page(visit, 200, {}) : submitted(visit, network);
}

HttpResponse DeskSignInPage::submitted(const Visit &visit, const QByteArray &network)
{
    if (!isOwnForm(visit.http, visit.fields, m_store.key(), visit.cookie, "https://" + visit.http.header("Host"))) {
        return page(visit, 403, visit.texts.stale);
    }
    if (visit.fields.has(cancelField)) {
        return redirect(visit.request.redirectWithError(QStringLiteral("access_denied")));
    }
    return signIn(visit,
                  {visit.fields.value(loginField), visit.fields.value(passwordField), visit.fields.value(totpField)},
                  network);
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
        HttpResponse response = page(visit, 429, visit.texts.tooMany);
        response.headers.push_back({"Retry-After", QByteArray::number(std::chrono::seconds(Throttle::window).count())});
        return response;
    }
    const auto user = m_users.verify(credentials);
    if (!user) {
        return failed(visit, user.error());
    }
    if (!*user) {
        return refused(visit, credentials.login);
    }
    if (const auto back = m_throttle.giveBack(**admitted); !back) {
        return failed(visit, back.error());
    }
    const auto code = AuthorizationCodes(m_store.database(), m_store.key(), m_clock)
                          .issue(**user, visit.request, visit.request.deskName);
    return code ? redirect(visit.request.redirectWithCode(*code)) : failed(visit, code.error());
}

HttpResponse DeskSignInPage::refused(const Visit &visit, const QString &login)
{
    // For the record only; the answer is the same whether there is such a user or not.
    const auto noted = m_users.find(login).and_then([this](const std::optional<OfficeUser> &user) -> Result<> {
        return user ? AuditLog(m_store.database(), m_clock)
                          .note(user->account, user->id, AuditEvent::SignInRefused, user->id)
                    : Result<>();
    });
    return noted ? page(visit, 403, visit.texts.wrong) : failed(visit, noted.error());
}

HttpResponse DeskSignInPage::failed(const Visit &visit, const Error &error) const
{
    qCWarning(lcPortal) << "sign-in failed:" << errorName(error.code);
    const bool isBusy = error.code == ErrorCode::PortalBusy || error.code == ErrorCode::DatabaseLocked;
    if (!isBusy) {
        return problemAnswer(500);
    }
    HttpResponse response = page(visit, 503, visit.texts.busy);
    response.headers.push_back({"Retry-After", "5"});
    return response;
}

HttpResponse DeskSignInPage::page(const Visit &visit, int status, const QString &problem) const
{
    DeskSignInForm form;
    form.office = officeName();
    form.problem = problem;
    form.login = visit.fields.value(loginField);
    form.deskName = visit.request.deskName;
    form.redirect = visit.request.redirect;
    form.hidden = visit.request.fields();
    form.hidden << std::pair(QString::fromLatin1(csrfField),
                             QString::fromLatin1(csrfToken(m_store.key(), visit.cookie)));
    HttpResponse response = deskSignInForm(status, visit.texts, form);
    if (visit.hasNewCookie) {
        response.headers.push_back(cookieHeader(visit.cookie, isSecure(visit.http)));
    }
    return response;
}

/// Which office a visitor belongs to is known before he signs in only where there is one.
QString DeskSignInPage::officeName() const
{
    return m_store.officeNames()
        .map([](const QStringList &names) { return names.size() == 1 ? names.constFirst() : QString(); })
        .value_or(QString());
}

} // namespace hauspost::portal
