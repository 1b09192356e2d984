#pragma once

#include "models/domain/occupancy.h"
#include "models/storage/dispatchedletter.h"

#include <optional>

namespace hauspost {

/// A letter of the log together with whom the mirror knows under that id.
struct LoggedLetter
{
    DispatchedLetter letter;
    std::optional<Occupancy> occupancy; ///< nullopt: the portal does not know the resident any more
    bool hasMovedOut = false;           ///< on the day asked for

    friend bool operator==(const LoggedLetter &, const LoggedLetter &) = default;
};

} // namespace hauspost
