#pragma once

#include "app/portal/actionendpoint.h"
#include "app/portal/changefeed.h"
#include "app/portal/desktokens.h"
#include "app/portal/httpmessage.h"
#include "app/portal/metrics.h"
#include "app/portal/pagegroup.h"
#include "app/portal/store.h"

#include <memory>
#include <tuple>
#include <vector>

namespace hauspost::portal {

/// Answers requests: who asks, for what, and may he. The desks' endpoints are in its table; whatever has other paths is
/// a PageGroup. Lives on one thread with its store; no sockets. Logs one line a request: what was asked for in general,
/// by which desk, status and duration. Never a token, a code or an address as it was sent.
class Routes
{
public:
    /// metrics: counts each answer where it is given; outlives the routes.
    Routes(Store store, const Clock &clock, Metrics *metrics = nullptr);

    /// What page groups work on.
    [[nodiscard]] Store &store() { return m_store; }
    void add(std::unique_ptr<PageGroup> group) { m_groups.push_back(std::move(group)); }

    [[nodiscard]] HttpResponse handle(const HttpRequest &request);

    /// One of the table; HEAD goes with GET.
    struct Endpoint
    {
        QByteArray method;
        QByteArray path; ///< "/v1/actions/{id}"
        friend bool operator==(const Endpoint &, const Endpoint &) = default;
        friend bool operator<(const Endpoint &a, const Endpoint &b)
        {
            return std::tie(a.path, a.method) < std::tie(b.path, b.method);
        }
    };
    [[nodiscard]] static std::vector<Endpoint> endpoints();

private:
    struct Call
    {
        const HttpRequest &request;
        DeskIdentity desk;    ///< only where the route needs a token
        QByteArray parameter; ///< of the path, decoded
    };
    struct Route;
    struct Match;
    [[nodiscard]] static const std::vector<Route> &table();
    [[nodiscard]] static Match find(const HttpRequest &request);
    [[nodiscard]] PageGroup *groupOf(const HttpRequest &request) const;
    /// asking: the desk, once it is known.
    [[nodiscard]] HttpResponse dispatch(const Match &match, const HttpRequest &request,
                                        std::optional<DeskIdentity> &asking);

    [[nodiscard]] HttpResponse meta(const Call &call);
    [[nodiscard]] HttpResponse changes(const Call &call);
    [[nodiscard]] HttpResponse digest(const Call &call);
    [[nodiscard]] HttpResponse postActions(const Call &call);
    [[nodiscard]] HttpResponse action(const Call &call);
    [[nodiscard]] HttpResponse openApi(const Call &call);
    [[nodiscard]] HttpResponse health(const Call &call);
    [[nodiscard]] HttpResponse readiness(const Call &call);

    Store m_store;
    DeskTokens m_tokens;
    ChangeFeed m_feed;
    ActionEndpoint m_actions;
    Metrics *m_metrics;
    std::vector<std::unique_ptr<PageGroup>> m_groups; ///< after the store that they use
};

} // namespace hauspost::portal
