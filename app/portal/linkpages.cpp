// The pages behind the links of mails: invitation and confirmation of an address.

#include "app/portal/accounttransaction.h"
#include "app/portal/letterstate.h"
#include "app/portal/mailarrival.h"
#include "app/portal/registrationend.h"
#include "app/portal/registrationpages.h"

namespace hauspost::portal {

namespace {

/// What lies behind a confirmation's link: the registration that waits, and whether its code still works.
struct Confirmation
{
    PendingRegistration pending;
    Registration registration;
    std::optional<Login> login; ///< of the address
    /// Whoever reads the mail must know the password too: with a mistyped address it reached a stranger. Only who gave
    /// the password of the address's own login beside the code has proved that already.
    [[nodiscard]] bool needsPassword() const { return !login || login->id != pending.login; }
    /// What the password must open: the address's login, or the one that is about to be made.
    [[nodiscard]] Login wanted() const
    {
        return login ? *login : Login{{}, pending.email, pending.passwordHash, pending.language, {}};
    }
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
        confirmation.registration.account = confirmation.pending.account;
    }
    confirmation.login = std::move(*login);
    return confirmation;
}

Result<HtmlPage> confirmPage(PageServices &services, const PageRequest &request, const Confirmation &confirmation)
{
    HtmlPage page(QStringLiteral("confirm"), request, services.key());
    if (const auto set = setFlat(services, page, confirmation.registration); !set) {
        return Failure(set.error());
    }
    page.set(QStringLiteral("email"), confirmation.pending.email);
    const QString yes = QStringLiteral("1");
    page.set(QStringLiteral("needsPassword"), confirmation.needsPassword() ? yes : QString());
    page.set(QStringLiteral("isNew"), confirmation.login ? QString() : yes);
    page.set(QStringLiteral("hasLogin"), confirmation.login ? yes : QString());
    return page;
}

bool isOver(const Registration &registration)
{
    return registration.isClosed || registration.state != LinkState::Good;
}

Result<HtmlPage> linkPage(PageServices &services, const PageRequest &request, const Registration &registration,
                          const std::optional<Login> &login)
{
    HtmlPage page(QStringLiteral("link"), request, services.key());
    if (const auto set = setFlat(services, page, registration); !set) {
        return Failure(set.error());
    }
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
    // Who has the link got the mail, however unclear its sending was.
    const auto noted = noteLinkUsed(*transaction, services.key(), request.secret, services.clock.today());
    const auto redeemed = noted ? services.registrations.redeemLink(request.secret) : Failure(noted.error());
    if (!redeemed) {
        return Failure(redeemed.error());
    }
    if (!*redeemed) {
        return endPage(services, request, end.account, QStringLiteral("linkUsed"), 410);
    }
    const auto ended = endRegistration(services, *transaction, end);
    if (!ended || !*ended) {
        return ended ? endPage(services, request, end.account, QStringLiteral("closed"), 410) : Failure(ended.error());
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
               : confirmPage(services, request, *confirmation).map([](HtmlPage page) { return page.answer(); });
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
    auto page = confirmPage(services, request, *confirmation);
    if (!page || request.isRedisplay()) {
        return page ? Result<HttpResponse>(page->answer()) : Failure(page.error());
    }
    if (confirmation->needsPassword()) {
        const auto refused = refusedPassword(services, request, *page, confirmation->wanted());
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
        return endPage(services, request, pending.account, QStringLiteral("linkUsed"), 410);
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
        return ended ? endPage(services, request, pending.account, QStringLiteral("closed"), 410)
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
    return services.logins.findByEmail(registration->email)
        .and_then([&](const std::optional<Login> &login) { return linkPage(services, request, *registration, login); })
        .map([](HtmlPage page) { return page.answer(); });
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
    auto page = linkPage(services, request, *registration, *login);
    if (!page || request.isRedisplay()) {
        return page ? Result<HttpResponse>(page->answer()) : Failure(page.error());
    }
    RegistrationEnd end{registration->account, registration->resident, registration->email, {}, request.language, {}};
    if (*login) {
        const auto refused = refusedPassword(services, request, *page, **login);
        if (!refused || *refused) {
            return refused.map([](const auto &response) { return *response; });
        }
        end.proved = (*login)->id;
    } else {
        if (addPasswordErrors(*page, request, registration->email)) {
            return page->answer(422);
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
