#include "app/portal/metrics.h"

namespace hauspost::portal {

void Metrics::countRequest(const QByteArray &route, int status, qint64 milliseconds)
{
    const std::lock_guard lock(m_mutex);
    Sum &sum = m_requests[{route, status}];
    ++sum.requests;
    sum.milliseconds += milliseconds;
}

QByteArray Metrics::text() const
{
    QByteArray requests = "# HELP hauspost_requests_total Requests answered.\n# TYPE hauspost_requests_total counter\n";
    QByteArray seconds = "# HELP hauspost_request_seconds_total Time spent on them.\n"
                         "# TYPE hauspost_request_seconds_total counter\n";
    const std::lock_guard lock(m_mutex);
    for (const auto &[key, sum] : m_requests) {
        const QByteArray labels = "{route=\"" + key.first + "\",status=\"" + QByteArray::number(key.second) + "\"} ";
        constexpr double milli = 1000.0;
        requests += "hauspost_requests_total" + labels + QByteArray::number(sum.requests) + '\n';
        seconds += "hauspost_request_seconds_total" + labels +
                   QByteArray::number(static_cast<double>(sum.milliseconds) / milli, 'f', 3) + '\n';
    }
    return requests + seconds;
}

} // namespace hauspost::portal
