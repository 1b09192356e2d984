#pragma once

#include "app/portal/changefeed.h"
#include "app/portal/desktokens.h"
#include "app/portal/httpmessage.h"
#include "app/portal/pagegroup.h"
#include "app/portal/store.h"

#include <memory>
#include <vector>

namespace hauspost::portal {

/// Answers the requests of the desks (who asks, for what, and may he) and hands those for the residents' pages on. Lives on one thread with its store; no sockets.
/// Logs one line a request: what was asked for in general, status and duration. Never a token, a code or an address as
/// it was sent.
class Routes
{
public:
    Routes(Store store, const Clock &clock);

    /// What page groups work on.
    [[nodiscard]] Store &store() { return m_store; }
    void add(std::unique_ptr<PageGroup> group) { m_groups.push_back(std::move(group)); }

    [[nodiscard]] HttpResponse handle(const HttpRequest &request);

private:
    struct Route;
    [[nodiscard]] static const Route *find(const QByteArray &path);
    [[nodiscard]] PageGroup *groupOf(const QByteArray &path) const;
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
    std::vector<std::unique_ptr<PageGroup>> m_groups; ///< after the store that they use
};

} // namespace hauspost::portal
