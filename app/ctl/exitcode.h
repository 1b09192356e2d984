#pragma once

#include "models/base/error.h"

namespace hauspost::ctl {

/// What hauspost-ctl returns to its caller. Documented in the README; scripts depend on it.
enum class ExitCode {
    Success = 0,
    Usage = 2,         ///< the command line is wrong
    PortalFault = 3,   ///< the portal or the way to it failed; trying again later may help
    AccessRefused = 4, ///< the portal does not accept the desk's token, or there is none
    LocalData = 5,     ///< the desk's own files are missing, locked or damaged
    Output = 6,        ///< the letters could not be written
    NotFound = 7,      ///< no such property, resident or action, or the rule forbids it
    NothingToDo = 8,   ///< nobody needs a letter
    Refused = 9,       ///< the portal refused the action, or some of what sync sent; it waits for a decision
    Internal = 70,     ///< a fault of the program
    Cancelled = 130    ///< Ctrl+C; no half file is left
};

[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

} // namespace hauspost::ctl
