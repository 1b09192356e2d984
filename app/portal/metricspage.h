#pragma once

#include "app/portal/metrics.h"
#include "app/portal/pagegroup.h"
#include "app/portal/store.h"

namespace hauspost::portal {

/// GET /metrics for Prometheus on this computer: what came through a proxy is told that there is no such path.
class MetricsPage final : public PageGroup
{
public:
    MetricsPage(Store &store, const Metrics &metrics) : m_store(store), m_metrics(metrics) {}

    [[nodiscard]] const char *name() const override { return "/metrics"; }
    [[nodiscard]] bool owns(const QByteArray &path) const override { return path == "/metrics"; }
    [[nodiscard]] HttpResponse handle(const HttpRequest &request) override;

private:
    /// Mails by state.
    [[nodiscard]] Result<QByteArray> mails();

    Store &m_store;
    const Metrics &m_metrics;
};

} // namespace hauspost::portal
