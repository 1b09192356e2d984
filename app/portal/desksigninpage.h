#pragma once

#include "app/portal/authorizationrequest.h"
#include "app/portal/htmlpage.h"
#include "app/portal/officeusers.h"
#include "app/portal/store.h"
#include "app/portal/throttle.h"

namespace hauspost::portal {

/// The page in the browser where a user of an office proves who he is, so that a desk gets a code. Without JavaScript.
/// GET changes nothing.
class DeskSignInPage
{
public:
    DeskSignInPage(Store &store, PasswordHasher &hasher, const Clock &clock);

    /// network: see clientNetwork().
    [[nodiscard]] HttpResponse answer(const HttpRequest &request, const QByteArray &network);

private:
    struct Visit;
    [[nodiscard]] static Visit visitOf(const HttpRequest &http, const FormBody &fields,
                                       const AuthorizationRequest &authorization);
    [[nodiscard]] HttpResponse submitted(const Visit &visit, const QByteArray &network);
    [[nodiscard]] HttpResponse signIn(const Visit &visit, const Credentials &credentials, const QByteArray &network);
    [[nodiscard]] HttpResponse refused(const Visit &visit, const QString &login, const QByteArray &network);
    [[nodiscard]] HttpResponse failed(const Visit &visit, const Error &error) const;
    [[nodiscard]] HtmlPage page(const Visit &visit) const;
    [[nodiscard]] HttpResponse shown(const Visit &visit, HtmlPage &page, int status) const;
    /// The page again, with what is wrong.
    [[nodiscard]] HttpResponse problem(const Visit &visit, const QString &text, int status) const;
    [[nodiscard]] QString officeName() const;

    Store &m_store;
    const Clock &m_clock;
    OfficeUsers m_users;
    Throttle m_throttle;
};

} // namespace hauspost::portal
