#pragma once

#include "models/storage/outbox.h"

#include <vector>

namespace hauspost {

/// What was queued in this session, step by step, so that it can be taken back while it has not left, and queued once
/// more. GUI thread; a value, knows nothing of the outbox itself.
class UndoSteps
{
public:
    using Step = std::vector<wire::Action>; ///< what was queued together

    /// A new step; what could be done again is forgotten.
    void remember(Step step);
    /// Forgets the steps of which nothing is open any more.
    void keepOnly(const std::vector<OutboxEntry> &open);

    /// The last step; empty = there is none.
    [[nodiscard]] Step lastDone() const { return m_done.empty() ? Step() : m_done.back(); }
    [[nodiscard]] Step lastUndone() const { return m_undone.empty() ? Step() : m_undone.back(); }
    /// The last step was taken back.
    void undone();
    /// The last step cannot be taken back any more.
    void forgetLast();
    /// The step undone last was queued again, with new ids.
    void redone(Step again);

    /// The ids of a step.
    [[nodiscard]] static std::vector<ActionId> idsOf(const Step &step);
    /// The same wishes with new ids.
    [[nodiscard]] static Step again(Step step);

private:
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

/// What to do where a step has left for the portal already: a sentence.
[[nodiscard]] QString tooLateText(const UndoSteps::Step &step);

} // namespace hauspost
