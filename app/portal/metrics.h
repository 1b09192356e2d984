#pragma once

#include <QtCore/QByteArray>

#include <map>
#include <mutex>
#include <utility>

namespace hauspost::portal {

/// What this process has answered since it began, for Prometheus. Any thread.
class Metrics
{
public:
    /// route: as in the log, never a path as it was sent.
    void countRequest(const QByteArray &route, int status, qint64 milliseconds);

    /// Text exposition format 0.0.4: requests by route and status, and the time they took.
    [[nodiscard]] QByteArray text() const;

private:
    struct Sum
    {
        qint64 requests = 0;
        qint64 milliseconds = 0;
    };

    mutable std::mutex m_mutex;
    std::map<std::pair<QByteArray, int>, Sum> m_requests;
};

} // namespace hauspost::portal
