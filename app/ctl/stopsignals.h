#pragma once

namespace hauspost::ctl {

/// While one lives, SIGINT (Ctrl+C) and SIGTERM do not end the program but are remembered. May be nested.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

    /// Stays true.
    [[nodiscard]] static bool arrived();
};

} // namespace hauspost::ctl
