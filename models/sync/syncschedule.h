#pragma once

#include <chrono>

namespace hauspost {

/// When what was queued makes the desk talk to the portal.
enum class Departure {
    AtOnce,
    AfterUndoTime, ///< the user may think better of it; a run that comes earlier for another reason takes it along
};

/// When a desk synchronises by itself. What the user sends leaves at once, or after a short time for "undo", in any
/// case.
struct SyncSchedule
{
    enum class Mode {
        Automatic, ///< at the start and then again and again
        AtStart,
        OnRequest, ///< only when the user says so
    };

    Mode mode = Mode::Automatic;
    std::chrono::minutes interval{1}; ///< for Automatic, while somebody works here; five minutes at least otherwise
    std::chrono::milliseconds undoTime{10'000}; ///< see Departure

    friend bool operator==(const SyncSchedule &, const SyncSchedule &) = default;
};

} // namespace hauspost
