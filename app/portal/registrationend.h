#pragma once

#include "app/portal/accounttransaction.h"
#include "app/portal/pageservices.h"

namespace hauspost::portal {

/// Which flat a page is about: street, city, unit, location, and the office that manages it.
[[nodiscard]] Result<> setFlat(PageServices &services, HtmlPage &page, const Registration &registration);

/// And whose it is: only for who holds the letter, or the mail that the office itself sent.
void setNames(HtmlPage &page, const Registration &registration);

/// A page that says why there is no way on (see messagePage()), with the office of this account to contact.
[[nodiscard]] Result<HttpResponse> endPage(PageServices &services, const PageRequest &request, const AccountId &account,
                                           const QString &message, int status);

/// Why code or link do not help any more and what to do, with whom to contact. way: "code" or "link".
[[nodiscard]] Result<HttpResponse> closedPage(PageServices &services, const PageRequest &request,
                                              const Registration &registration, const QString &way);

/// The last step of both ways: who is to have access to what.
struct RegistrationEnd
{
    AccountId account;
    ResidentId resident;
    QString email;
    QString passwordHash; ///< for a new login
    QString language;
    LoginId proved; ///< the login whose password was given; empty: there must be none for the address yet
};

/// Access is confirmed and the flat belongs to the login, in the caller's transaction. nullopt, and the transaction is
/// to be dropped: the resident may not register any more, or the address got a login meanwhile.
[[nodiscard]] Result<std::optional<LoginId>> endRegistration(PageServices &services, AccountTransaction &transaction,
                                                             const RegistrationEnd &end);

} // namespace hauspost::portal
