#include "models/storage/dispatchedletter.h"

namespace hauspost {

std::optional<QDate> DispatchedLetter::stateDay() const
{
    switch (state) {
    case LetterState::InJob:
        return std::nullopt;
    case LetterState::Printed:
        return printedOn;
    case LetterState::Posted:
        return postedOn;
    case LetterState::HandedOver:
        return handedOverOn;
    case LetterState::Returned:
        return returnedOn;
    case LetterState::Failed:
        return failedOn;
    case LetterState::Count:
        break;
    }
    return std::nullopt;
}

} // namespace hauspost
