#pragma once

#include "app/portal/changefeed.h"
#include "app/portal/desktokens.h"
#include "app/portal/httpmessage.h"
#include "app/portal/residentpages.h"
#include "app/portal/store.h"

#include <memory>

namespace hauspost::portal {

/// Answers the requests of the desks (who asks, for what, and may he) and hands those for the residents' pages on.
/// Lives on one thread with its store; no sockets. Logs one line a request: what was asked for in general, status and
/// duration. Never a token, a code or an address as it was sent.
class Routes
{
public:
    /// hasher: one for all threads.
    Routes(Store store, const Clock &clock,
           std::shared_ptr<PasswordHasher> hasher = std::make_shared<PasswordHasher>());

    [[nodiscard]] HttpResponse handle(const HttpRequest &request);

private:
    struct Route;
    [[nodiscard]] static const Route *find(const QByteArray &path);
    [[nodiscard]] HttpResponse dispatch(const Route &route, const HttpRequest &request);

    [[nodiscard]] HttpResponse meta(const HttpRequest &request, const AccountId &account);
    [[nodiscard]] HttpResponse changes(const HttpRequest &request, const AccountId &account);
    [[nodiscard]] HttpResponse digest(const HttpRequest &request, const AccountId &account);
    [[nodiscard]] HttpResponse openApi(const HttpRequest &request, const AccountId &account);
    [[nodiscard]] HttpResponse health(const HttpRequest &request, const AccountId &account);
    [[nodiscard]] HttpResponse readiness(const HttpRequest &request, const AccountId &account);

    Store m_store;
    DeskTokens m_tokens;
    ChangeFeed m_feed;
    std::shared_ptr<PasswordHasher> m_hasher;
    ResidentPages m_pages;
};

} // namespace hauspost::portal
