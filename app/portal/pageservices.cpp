#include "app/portal/pageservices.h"

#include "app/portal/clientaddress.h"
#include "app/portal/passwordrule.h"
#include "models/domain/emailaddress.h"
#include "models/wire/jsonreader.h"
#include "models/wire/values.h"

namespace hauspost::portal {

namespace {

QString verdictKey(PasswordVerdict verdict)
{
    switch (verdict) {
    case PasswordVerdict::TooShort:
        return QStringLiteral("password.tooShort");
    case PasswordVerdict::TooLong:
        return QStringLiteral("password.tooLong");
    case PasswordVerdict::Common:
        return QStringLiteral("password.common");
    case PasswordVerdict::Fair:
        return QStringLiteral("password.fair");
    case PasswordVerdict::Good:
        return QStringLiteral("password.good");
    }
    return {};
}

QString typedPassword(const PageRequest &request)
{
    return request.form.value(QStringLiteral("password"));
}

} // namespace

PageServices::PageServices(Store &portal, const Clock &time, PasswordHasher &passwordHasher)
    : store(portal),
      clock(time),
      hasher(passwordHasher),
      logins(portal.database(), time),
      sessions(portal.database(), portal.key(), time),
      tokens(portal.database(), portal.key(), time),
      registrations(portal.database(), portal.key(), time),
      throttle(portal.database(), portal.key(), time)
{
}

Result<Office> PageServices::office(const AccountId &account)
{
    auto statement = database().prepare(
        QStringLiteral("SELECT document FROM office WHERE account_id = ? OR ? = '' ORDER BY account_id LIMIT 1"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->bind(account.toString()).bind(account.toString()).next();
    if (!row) {
        return Failure(row.error());
    }
    if (!*row) {
        return fail(ErrorCode::Internal, {QStringLiteral("no office")});
    }
    return wire::parseObject(statement->text(0).toUtf8()).and_then([](const QJsonObject &document) {
        return wire::officeFrom(document, QStringLiteral("$"));
    });
}

HttpResponse messagePage(PageServices &services, const PageRequest &request, const QString &message, int status,
                         const Office *office)
{
    HtmlPage page(QStringLiteral("message"), request, services.key());
    page.setTitle(message + QStringLiteral(".title"));
    page.set(QStringLiteral("message"), page.text(message + QStringLiteral(".text")));
    if (office != nullptr) {
        page.setOffice(*office);
    }
    return page.answer(status);
}

HttpResponse tooManyTriesPage(PageServices &services, const PageRequest &request)
{
    HttpResponse response = messagePage(services, request, QStringLiteral("tooMany"), 429);
    const auto wait = std::chrono::seconds(Throttle::window).count();
    response.headers.push_back({"Retry-After", QByteArray::number(static_cast<qint64>(wait))});
    return response;
}

Result<PasswordCheck> checkPassword(PageServices &services, const PageRequest &request, const QString &email,
                                    const std::optional<Login> &login)
{
    const auto admitted =
        services.throttle.admit(clientNetwork(request.http.clientAddress), "login " + foldedEmail(email).toUtf8());
    if (!admitted) {
        return Failure(admitted.error());
    }
    if (!*admitted) {
        return PasswordCheck::TooManyTries;
    }
    const auto fits = services.hasher.verify(login ? login->passwordHash : QString(), typedPassword(request));
    if (!fits || *fits) {
        if (const auto given = services.throttle.giveBack(**admitted); !given) {
            return Failure(given.error());
        }
    }
    return fits.map([](bool right) { return right ? PasswordCheck::Right : PasswordCheck::Wrong; });
}

Result<std::optional<HttpResponse>> refusedPassword(PageServices &services, const PageRequest &request, HtmlPage &page,
                                                    const std::optional<Login> &login)
{
    const auto check = checkPassword(services, request, login ? login->email : QString(), login);
    if (!check) {
        return Failure(check.error());
    }
    switch (*check) {
    case PasswordCheck::Right:
        return std::optional<HttpResponse>();
    case PasswordCheck::TooManyTries:
        return std::optional(tooManyTriesPage(services, request));
    case PasswordCheck::Wrong:
        break;
    }
    page.addError(QStringLiteral("password"), QStringLiteral("password.wrong"));
    return std::optional(page.answer(422));
}

bool addPasswordErrors(HtmlPage &page, const PageRequest &request, const QString &email)
{
    const PasswordVerdict verdict = judgePassword(typedPassword(request), email);
    if (isAcceptable(verdict)) {
        return false;
    }
    page.addError(QStringLiteral("password"), verdictKey(verdict));
    return true;
}

void setPasswordField(HtmlPage &page, const PageRequest &request, const QString &email)
{
    const bool isShown = request.form.has(QStringLiteral("show")) ||
                         (request.form.has(QStringLiteral("shown")) && !request.form.has(QStringLiteral("hide")));
    page.set(QStringLiteral("passwordShown"), isShown ? QStringLiteral("1") : QString());
    // What was typed goes back to who typed it only where he asks for it.
    if (request.isRedisplay()) {
        page.set(QStringLiteral("password"), typedPassword(request));
        if (!typedPassword(request).isEmpty()) {
            page.set(QStringLiteral("strength"), page.text(verdictKey(judgePassword(typedPassword(request), email))));
        }
    }
}

Result<HttpResponse> signedIn(PageServices &services, const PageRequest &request, const LoginId &login,
                              const QString &place)
{
    return services.sessions.begin(login).map([&](const QByteArray &cookie) {
        HttpResponse response = redirectTo(request, place);
        response.headers.push_back(cookieHeader(cookie, request.isSecure()));
        return response;
    });
}

Result<AccountId> mailAccount(PageServices &services, const LoginId &login)
{
    // Both are asked whether they are needed or not, so that the time does not tell whether there is such a login.
    const auto flats = services.logins.flats(login);
    const auto accounts = services.store.accounts();
    if (!flats || !accounts) {
        return Failure(flats ? accounts.error() : flats.error());
    }
    return flats->isEmpty() ? accounts->value(0) : flats->first().account;
}

bool checkEmail(HtmlPage &page, const QString &email)
{
    if (isPlausibleEmail(email)) {
        return true;
    }
    page.addError(QStringLiteral("email"), QStringLiteral("email.wrong"));
    return false;
}

} // namespace hauspost::portal
