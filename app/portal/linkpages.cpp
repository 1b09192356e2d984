// The pages behind the links of mails: invitation and confirmation of an address.

#include "app/portal/accounttransaction.h"
#include "app/portal/letterstate.h"
#include "app/portal/registrationend.h"
#include "app/portal/registrationpages.h"

namespace hauspost::portal {

namespace {

/// Whether the form's password opens the address's login. A page where it does not.
Result<std::optional<HttpResponse>> refusedLogin(PageServices &services, const PageRequest &request, HtmlPage &page,
                                                 const Login &login)
{
    const auto check = checkPassword(services, request, login.email, login);
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

/// What lies behind a confirmation's link: the registration that waits, and whether its code still works.
struct Confirmation
{
    PendingRegistration pending;
    Registration registration;
    std::optional<Login> login; ///< of the address
    /// The login is there already and its password was not the one typed with the code.
    [[nodiscard]] bool needsPassword() const { return login && login->id != pending.login; }
};

Result<Confirmation> readConfirmation(PageServices &services, const QByteArray &token)
{
    Confirmation confirmation;
    const auto found = services.tokens.look(TokenPurpose::Confirm, token);
    if (!found) {
        return Failure(found.error());
    }
    confirmation.registration.state = found->state;
    if (found->state != LinkState::Good) {
        return confirmation;
    }
    confirmation.pending = PendingRegistration::fromJson(found->payload);
    const auto registration =
        services.registrations.findByCode(confirmation.pending.codeHash, confirmation.pending.unit);
    auto login = services.logins.findByEmail(confirmation.pending.email);
    if (!registration || !login) {
        return Failure(registration ? login.error() : registration.error());
    }
    confirmation.registration = *registration;
    // The code is gone: a new one was made, or the resident registered by another way.
    if (registration->state == LinkState::Unknown) {
        confirmation.registration.state = LinkState::Used;
    }
    confirmation.login = std::move(*login);
    return confirmation;
}

HtmlPage confirmPage(PageServices &services, const PageRequest &request, const Confirmation &confirmation)
{
    HtmlPage page(QStringLiteral("confirm"), request, services.key());
    setFlat(page, confirmation.registration);
    page.set(QStringLiteral("email"), confirmation.pending.email);
    page.set(QStringLiteral("needsPassword"), confirmation.needsPassword() ? QStringLiteral("1") : QString());
    return page;
}

bool isOver(const Registration &registration)
{
    return registration.isClosed || registration.state != LinkState::Good;
}

HtmlPage linkPage(PageServices &services, const PageRequest &request, const Registration &registration,
                  const std::optional<Login> &login)
{
    HtmlPage page(QStringLiteral("link"), request, services.key());
    setFlat(page, registration);
    setNames(page, registration);
    page.set(QStringLiteral("email"), registration.email);
    page.set(QStringLiteral("hasLogin"), login ? QStringLiteral("1") : QString());
    setPasswordField(page, request, registration.email);
    return page;
}

/// The end of the mail's way: of many at once one gets through.
Result<HttpResponse> redeemLink(PageServices &services, const PageRequest &request, const RegistrationEnd &end)
{
    auto transaction = AccountTransaction::begin(services.database(), end.account);
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto redeemed = services.registrations.redeemLink(request.secret);
    if (!redeemed) {
        return Failure(redeemed.error());
    }
    if (!*redeemed) {
        return messagePage(services, request, QStringLiteral("linkUsed"), 410);
    }
    const auto ended = endRegistration(services, *transaction, end);
    if (!ended || !*ended) {
        return ended ? Result<HttpResponse>(messagePage(services, request, QStringLiteral("closed"), 410))
                     : Failure(ended.error());
    }
    const auto response = signedIn(services, request, **ended, QStringLiteral("done?of=registered"));
    if (!response) {
        return response;
    }
    return transaction->commit().map([&response] { return *response; });
}

} // namespace

Result<HttpResponse> showConfirmPage(PageServices &services, const PageRequest &request)
{
    const auto confirmation = readConfirmation(services, request.secret);
    if (!confirmation) {
        return Failure(confirmation.error());
    }
    return isOver(confirmation->registration)
               ? closedPage(services, request, confirmation->registration, QStringLiteral("link"))
               : confirmPage(services, request, *confirmation).answer();
}

Result<HttpResponse> postConfirm(PageServices &services, const PageRequest &request)
{
    const auto confirmation = readConfirmation(services, request.secret);
    if (!confirmation) {
        return Failure(confirmation.error());
    }
    if (isOver(confirmation->registration)) {
        return closedPage(services, request, confirmation->registration, QStringLiteral("link"));
    }
    HtmlPage page = confirmPage(services, request, *confirmation);
    if (request.isRedisplay()) {
        return page.answer();
    }
    if (confirmation->needsPassword()) {
        const auto refused = refusedLogin(services, request, page, *confirmation->login);
        if (!refused || *refused) {
            return refused.map([](const auto &response) { return *response; });
        }
    }
    const PendingRegistration &pending = confirmation->pending;
    auto transaction = AccountTransaction::begin(services.database(), pending.account);
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto redeemed = services.tokens.redeem(TokenPurpose::Confirm, request.secret);
    if (!redeemed) {
        return Failure(redeemed.error());
    }
    if (!*redeemed) {
        return messagePage(services, request, QStringLiteral("linkUsed"), 410);
    }
    const auto registration = services.registrations.findByCode(pending.codeHash, pending.unit);
    if (!registration || isOver(*registration)) {
        return registration ? closedPage(services, request, *registration, QStringLiteral("link"))
                            : Failure(registration.error());
    }
    const auto ended = endRegistration(services, *transaction,
                                       {pending.account, pending.resident, pending.email, pending.passwordHash,
                                        pending.language, confirmation->login ? confirmation->login->id : LoginId()});
    if (!ended || !*ended) {
        return ended ? Result<HttpResponse>(messagePage(services, request, QStringLiteral("closed"), 410))
                     : Failure(ended.error());
    }
    return transaction->commit().map([&] { return redirectTo(request, QStringLiteral("done?of=confirmed")); });
}

Result<HttpResponse> showLinkPage(PageServices &services, const PageRequest &request)
{
    const auto registration = services.registrations.findByLink(request.secret);
    if (!registration) {
        return Failure(registration.error());
    }
    if (isOver(*registration)) {
        return closedPage(services, request, *registration, QStringLiteral("link"));
    }
    return services.logins.findByEmail(registration->email).map([&](const std::optional<Login> &login) {
        return linkPage(services, request, *registration, login).answer();
    });
}

Result<HttpResponse> postLink(PageServices &services, const PageRequest &request)
{
    const auto registration = services.registrations.findByLink(request.secret);
    if (!registration) {
        return Failure(registration.error());
    }
    if (isOver(*registration)) {
        return closedPage(services, request, *registration, QStringLiteral("link"));
    }
    const auto login = services.logins.findByEmail(registration->email);
    if (!login) {
        return Failure(login.error());
    }
    HtmlPage page = linkPage(services, request, *registration, *login);
    if (request.isRedisplay()) {
        return page.answer();
    }
    RegistrationEnd end{registration->account, registration->resident, registration->email, {}, request.language, {}};
    if (*login) {
        const auto refused = refusedLogin(services, request, page, **login);
        if (!refused || *refused) {
            return refused.map([](const auto &response) { return *response; });
        }
        end.proved = (*login)->id;
    } else {
        if (addPasswordErrors(page, request, registration->email)) {
            return page.answer(422);
        }
        const auto hash = services.hasher.hash(request.form.value(QStringLiteral("password")));
        if (!hash) {
            return Failure(hash.error());
        }
        end.passwordHash = *hash;
    }
    return redeemLink(services, request, end);
}

} // namespace hauspost::portal
