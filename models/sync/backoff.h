#pragma once

#include "models/base/error.h"

#include <chrono>
#include <functional>

namespace hauspost {

/// How long to wait after a fault: a random part ("full jitter") of 1 s, 2 s, 4 s … 5 min, so that a thousand desks do
/// not come back in the same second. Measures no time itself.
class Backoff
{
public:
    static constexpr std::chrono::milliseconds first{1000};
    static constexpr std::chrono::milliseconds cap{5 * 60 * 1000};

    /// random: evenly within [0, 1).
    explicit Backoff(std::function<double()> random);

    /// The wait after one more fault.
    [[nodiscard]] std::chrono::milliseconds next();
    /// After a success, or when the user asks.
    void reset() { m_ceiling = first; }

private:
    std::function<double()> m_random;
    std::chrono::milliseconds m_ceiling = first;
};

/// Faults that do not go away by waiting: sign-in, certificate, update, address.
[[nodiscard]] bool needsUser(ErrorCode code);

} // namespace hauspost
