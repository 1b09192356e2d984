#pragma once

#include <optional>

namespace hauspost {

/// Where a letter is on its way, as far as this desk knows (delivery; nothing of this changes the portal's access).
enum class LetterState {
    InJob,      ///< "Im Druckauftrag": recorded, not yet on paper
    Printed,    ///< "Gedruckt": on paper or in a PDF file
    Posted,     ///< "Zur Post gegeben"
    HandedOver, ///< "Ausgehändigt": given to the resident in person
    Returned,   ///< "Rückläufer"
    Failed,     ///< "Fehlgeschlagen": the printer did not take it
    Count
};

/// What happens to a letter.
enum class LetterStep {
    Print,    ///< for the first time or again
    Fail,     ///< did not come out of the printer
    Post,     ///< given to the postal service
    HandOver, ///< given to the resident
    Return,   ///< came back
    TakeBack, ///< the last note was a mistake
    Count
};

/// Why a letter came back, as the postal service ticks it.
enum class ReturnReason { Unknown, NotFound, MovedAway, Refused, AddressWrong, NotCollected, Count };

/// The state after a step; nullopt: the step makes no sense in this state. A letter that comes back was posted, whether
/// somebody noted it or not; so "returned" is open to printed letters too.
[[nodiscard]] std::optional<LetterState> stateAfter(LetterState state, LetterStep step);

/// What somebody who looked at the paper says about a letter of a print: it came out well, or it did not. nullopt: it
/// stays as it is; what was posted is not called back by a jam.
[[nodiscard]] std::optional<LetterStep> stepAfterPrint(LetterState state, bool cameOut);

/// Whether it has still to come out of the printer.
[[nodiscard]] bool isMissing(LetterState state);

/// Whether the resident was written to: the letter left the printer and nothing more is known against it.
[[nodiscard]] bool isWritten(LetterState state);

} // namespace hauspost
