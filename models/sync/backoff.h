#pragma once

#include <chrono>
#include <functional>

namespace hauspost {

/// Waiting times after faults: full jitter, doubling from 1 s, at most 5 min (protocol: desk). Full jitter means a
/// uniformly random wait up to the doubled bound, so that many desks do not come back at the same moment.
class Backoff
{
public:
    /// random: uniformly within [0, 1); replaced in tests.
    explicit Backoff(std::function<double()> random = {});

    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_failures = 0; }

private:
    std::function<double()> m_random;
    int m_failures = 0;
};

} // namespace hauspost
