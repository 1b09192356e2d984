#pragma once

#include "app/portal/desksigninpage.h"
#include "app/portal/desktokens.h"
#include "app/portal/pagegroup.h"
#include "app/portal/tokenendpoint.h"

namespace hauspost::portal {

/// How desks get their access and lose it: the page in the browser, the token for its code, sign-out, and the word of a
/// desk that it has wiped itself.
class SignInGroup final : public PageGroup
{
public:
    SignInGroup(Store &store, PasswordHasher &hasher, const Clock &clock);

    [[nodiscard]] const char *name() const override { return "(sign-in)"; }
    [[nodiscard]] bool owns(const QByteArray &path) const override;
    [[nodiscard]] HttpResponse handle(const HttpRequest &request) override;

private:
    [[nodiscard]] HttpResponse wiped(const HttpRequest &request);

    Store &m_store;
    const Clock &m_clock;
    DeskTokens m_tokens;
    DeskSignInPage m_page;
    TokenEndpoint m_tokenEndpoint;
};

} // namespace hauspost::portal
