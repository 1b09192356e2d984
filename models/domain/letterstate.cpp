#include "models/domain/letterstate.h"

#include <array>

namespace hauspost {

namespace {

constexpr auto stateCount = static_cast<size_t>(LetterState::Count);
constexpr auto stepCount = static_cast<size_t>(LetterStep::Count);
constexpr LetterState none = LetterState::Count;

using enum LetterState;

/// Rows: the state before. Columns: Print, Fail, Post, HandOver, Return, TakeBack.
constexpr std::array<std::array<LetterState, stepCount>, stateCount> table{{
    {Printed, Failed, none, none, none, none},             // InJob
    {Printed, Failed, Posted, HandedOver, Returned, none}, // Printed
    {Printed, none, none, none, Returned, Printed},        // Posted
    {Printed, none, none, none, none, Printed},            // HandedOver
    {Printed, none, none, HandedOver, none, Printed},      // Returned
    {Printed, none, none, none, none, none},               // Failed
}};

} // namespace

std::optional<LetterState> stateAfter(LetterState state, LetterStep step)
{
    const LetterState after = table.at(static_cast<size_t>(state)).at(static_cast<size_t>(step));
    return after == none ? std::nullopt : std::optional(after);
}

std::optional<LetterStep> stepAfterPrint(LetterState state, bool cameOut)
{
    if (cameOut) {
        return isMissing(state) ? std::optional(LetterStep::Print) : std::nullopt;
    }
    return state == InJob || state == Printed ? std::optional(LetterStep::Fail) : std::nullopt;
}

bool isMissing(LetterState state)
{
    return state == InJob || state == Failed;
}

bool isWritten(LetterState state)
{
    return state == Printed || state == Posted || state == HandedOver || state == Returned;
}

} // namespace hauspost
