#include "app/portal/signinpages.h"

#include "app/portal/clientaddress.h"
#include "app/portal/mailjobs.h"
#include "models/base/uuid7.h"

namespace hauspost::portal {

namespace {

const QString emailField = QStringLiteral("email");
const QString loginMember = QStringLiteral("login");

QString typedEmail(const PageRequest &request)
{
    return request.form.value(emailField).trimmed();
}

HtmlPage emailPage(PageServices &services, const PageRequest &request, const QString &name)
{
    HtmlPage page(name, request, services.key());
    page.set(emailField, typedEmail(request));
    return page;
}

HttpResponse linkMessage(PageServices &services, const PageRequest &request, LinkState state)
{
    return messagePage(services, request,
                       state == LinkState::Unknown ? QStringLiteral("linkUnknown") : QStringLiteral("resetOver"),
                       state == LinkState::Unknown ? 404 : 410);
}

/// A mail to nobody never comes to be: taken out in the transaction that put it in.
Result<> dropMailToNobody(Database &database, const NewMail &mail)
{
    auto drop =
        database.prepare(QStringLiteral("DELETE FROM mail_job WHERE account_id = ? AND id = ? AND recipient = ''"));
    if (!drop) {
        return Failure(drop.error());
    }
    return drop->bind(mail.account.toString()).bind(mail.id).execute();
}

/// An address without login costs the same work and thereby the same time: its link leads nowhere, its mail goes to
/// nobody.
Result<> sendReset(PageServices &services, const PageRequest &request, const std::optional<Login> &login)
{
    auto transaction = services.database().begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    const LoginId id = login ? login->id : LoginId();
    const auto token = services.tokens.issue(TokenPurpose::Reset, id.toString(), {{loginMember, id.toString()}});
    const auto account = mailAccount(services, id);
    if (!token || !account) {
        return Failure(token ? account.error() : token.error());
    }
    const NewMail mail{newUuid7(),       *account, {}, MailKind::ResetPassword, login ? login->email : QString(),
                       request.language, *token,   id};
    return enqueueMail(services.database(), services.key(), mail, services.clock.nowUtc())
        .and_then([&] { return dropMailToNobody(services.database(), mail); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace

Result<HttpResponse> showSignin(PageServices &services, const PageRequest &request)
{
    if (request.login) {
        return redirectTo(request, QStringLiteral("account"));
    }
    return emailPage(services, request, QStringLiteral("signin")).answer();
}

Result<HttpResponse> postSignin(PageServices &services, const PageRequest &request)
{
    HtmlPage page = emailPage(services, request, QStringLiteral("signin"));
    if (request.isRedisplay()) {
        return page.answer();
    }
    const auto login = services.logins.findByEmail(typedEmail(request));
    if (!login) {
        return Failure(login.error());
    }
    const auto check = checkPassword(services, request, typedEmail(request), *login);
    if (!check) {
        return Failure(check.error());
    }
    switch (*check) {
    case PasswordCheck::TooManyTries:
        return tooManyTriesPage(services, request);
    case PasswordCheck::Wrong:
        page.addError(emailField, QStringLiteral("signin.wrong"));
        return page.answer(422);
    case PasswordCheck::Right:
        break;
    }
    PageRequest owned = request;
    owned.language = languageCookieOf(request.http).isEmpty() ? (*login)->language : request.language;
    // A session that was open in this browser ends with its cookie.
    return services.sessions.end(request.cookie)
        .and_then([&] {
            return owned.language == (*login)->language ? Result<>()
                                                        : services.logins.setLanguage((*login)->id, owned.language);
        })
        .and_then([&] { return signedIn(services, owned, (*login)->id, QStringLiteral("account")); });
}

Result<HttpResponse> postSignout(PageServices &services, const PageRequest &request)
{
    return services.sessions.end(request.cookie).map([&] {
        return redirectTo(request, QStringLiteral("done?of=signedOut"));
    });
}

Result<HttpResponse> showForgot(PageServices &services, const PageRequest &request)
{
    return emailPage(services, request, QStringLiteral("forgot")).answer();
}

Result<HttpResponse> postForgot(PageServices &services, const PageRequest &request)
{
    HtmlPage page = emailPage(services, request, QStringLiteral("forgot"));
    if (request.isRedisplay()) {
        return page.answer();
    }
    if (!checkEmail(page, typedEmail(request))) {
        return page.answer(422);
    }
    const auto admitted = services.throttle.admit(clientNetwork(request.http.clientAddress),
                                                  "forgot " + foldedEmail(typedEmail(request)).toUtf8());
    if (!admitted) {
        return Failure(admitted.error());
    }
    if (!*admitted) {
        return tooManyTriesPage(services, request);
    }
    const auto login = services.logins.findByEmail(typedEmail(request));
    if (!login) {
        return Failure(login.error());
    }
    return sendReset(services, request, *login).map([&] {
        return emailPage(services, request, QStringLiteral("forgotsent")).answer();
    });
}

Result<HttpResponse> showReset(PageServices &services, const PageRequest &request)
{
    return services.tokens.look(TokenPurpose::Reset, request.secret).map([&](const LoginTokens::Found &found) {
        if (found.state != LinkState::Good) {
            return linkMessage(services, request, found.state);
        }
        HtmlPage page(QStringLiteral("reset"), request, services.key());
        setPasswordField(page, request, {});
        return page.answer();
    });
}

Result<HttpResponse> postReset(PageServices &services, const PageRequest &request)
{
    const auto found = services.tokens.look(TokenPurpose::Reset, request.secret);
    if (!found) {
        return Failure(found.error());
    }
    if (found->state != LinkState::Good) {
        return linkMessage(services, request, found->state);
    }
    HtmlPage page(QStringLiteral("reset"), request, services.key());
    setPasswordField(page, request, {});
    if (request.isRedisplay()) {
        return page.answer();
    }
    if (addPasswordErrors(page, request, {})) {
        return page.answer(422);
    }
    const LoginId login(found->payload.value(loginMember).toString());
    const auto hash = services.hasher.hash(request.form.value(QStringLiteral("password")));
    if (!hash) {
        return Failure(hash.error());
    }
    auto transaction = services.database().begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto redeemed = services.tokens.redeem(TokenPurpose::Reset, request.secret);
    if (!redeemed || !*redeemed) {
        return redeemed ? Result<HttpResponse>(linkMessage(services, request, LinkState::Used))
                        : Failure(redeemed.error());
    }
    return services.logins.setPassword(login, *hash)
        .and_then([&] { return services.sessions.endAll(login); })
        .and_then([&] { return services.tokens.withdraw(login.toString()); })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return redirectTo(request, QStringLiteral("done?of=password")); });
}

Result<HttpResponse> showDone(PageServices &services, const PageRequest &request)
{
    // Only what is listed here: what the address says is never shown.
    for (const char *of : {"registered", "confirmed", "password", "email", "signedOut", "deleted"}) {
        if (request.http.query.split('&').contains("of=" + QByteArray(of))) {
            HtmlPage page(QStringLiteral("done"), request, services.key());
            const QString key = QLatin1String("done.") + QLatin1String(of);
            page.setTitle(key + QStringLiteral(".title"));
            page.set(QStringLiteral("message"), page.text(key + QStringLiteral(".text")));
            page.set(QStringLiteral("switchHere"), request.here() + QStringLiteral("?of=") + QLatin1String(of) +
                                                       QStringLiteral("&lang=") + otherLanguage(request.language));
            page.set(QStringLiteral("next"), page.text(key + QStringLiteral(".next")));
            return page.answer();
        }
    }
    return redirectTo(request, QStringLiteral("signin"));
}

} // namespace hauspost::portal
