#pragma once

#include "app/portal/htmlpage.h"
#include "app/portal/logintokens.h"
#include "app/portal/passwordhasher.h"
#include "app/portal/registrations.h"
#include "app/portal/sessions.h"
#include "app/portal/store.h"
#include "app/portal/throttle.h"

namespace hauspost::portal {

/// What the residents' pages work with; one thread.
struct PageServices
{
    PageServices(Store &portal, const Clock &time, PasswordHasher &passwordHasher);
    PageServices(const PageServices &) = delete;
    PageServices &operator=(const PageServices &) = delete;

    Store &store;
    const Clock &clock;
    PasswordHasher &hasher;
    Logins logins;
    Sessions sessions;
    LoginTokens tokens;
    Registrations registrations;
    Throttle throttle;

    [[nodiscard]] Database &database() { return store.database(); }
    [[nodiscard]] const PortalKey &key() const { return store.key(); }

    /// The office that speaks: of this account; without one the only account's, or the first one's.
    [[nodiscard]] Result<Office> office(const AccountId &account = {});
};

/// Shows a page or does what a form asks for.
using PageHandler = Result<HttpResponse> (*)(PageServices &, const PageRequest &);

/// A page that says one thing and what to do about it: texts "<message>.title" and "<message>.text".
[[nodiscard]] HttpResponse messagePage(PageServices &services, const PageRequest &request, const QString &message,
                                       int status, const Office *office = nullptr);

[[nodiscard]] HttpResponse tooManyTriesPage(PageServices &services, const PageRequest &request);

enum class PasswordCheck { Right, Wrong, TooManyTries };

/// Whether the form's password is the login's. Counts the try; takes as long for an address without login.
[[nodiscard]] Result<PasswordCheck> checkPassword(PageServices &services, const PageRequest &request,
                                                  const QString &email, const std::optional<Login> &login);

/// Checks the form's field "password" against this login (nullopt: nobody's) and shows the page again, or that there
/// were too many tries. nullopt: it is right.
[[nodiscard]] Result<std::optional<HttpResponse>> refusedPassword(PageServices &services, const PageRequest &request,
                                                                  HtmlPage &page, const std::optional<Login> &login);

/// Adds to the page what is wrong with the new password of the form; false if nothing is. Shows how good it is where
/// the form asked to be shown again.
bool addPasswordErrors(HtmlPage &page, const PageRequest &request, const QString &email);

/// The field for a new password as the form had it.
void setPasswordField(HtmlPage &page, const PageRequest &request, const QString &email);

/// Signs the login in: a page of ours with a new cookie.
[[nodiscard]] Result<HttpResponse> signedIn(PageServices &services, const PageRequest &request, const LoginId &login,
                                            const QString &place);

/// In whose queue a mail to this login goes: of its first flat, else the portal's first account.
[[nodiscard]] Result<AccountId> mailAccount(PageServices &services, const LoginId &login);

/// Whether mail can be sent there; else what is wrong stands at the field "email".
[[nodiscard]] bool checkEmail(HtmlPage &page, const QString &email);

} // namespace hauspost::portal
