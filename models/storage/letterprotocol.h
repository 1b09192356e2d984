#pragma once

#include "models/storage/loggedletter.h"

#include <vector>

namespace hauspost {

/// What is to be told about a run of letters as a whole: who got one, who did not and why, what became of them.
struct LetterProtocol
{
    struct LeftOut
    {
        std::optional<Occupancy> occupancy; ///< nullopt: the portal does not know the unit any more
        QString reason;                     ///< a short phrase
    };

    LetterBatch batch;
    std::vector<LoggedLetter> letters; ///< by running number
    std::vector<LeftOut> leftOut;      ///< in the order of the plan
};

} // namespace hauspost
