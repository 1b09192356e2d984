#pragma once

#include <chrono>

namespace hauspost {

/// When a desk synchronises by itself. What the user sends leaves at once in any case.
struct SyncSchedule
{
    enum class Mode {
        Automatic, ///< at the start and then again and again
        AtStart,
        OnRequest, ///< only when the user says so
    };

    Mode mode = Mode::Automatic;
    std::chrono::minutes interval{1}; ///< for Automatic, while somebody works here; five minutes at least otherwise

    friend bool operator==(const SyncSchedule &, const SyncSchedule &) = default;
};

} // namespace hauspost
