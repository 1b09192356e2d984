#pragma once

#include "models/storage/outbox.h"
#include "models/sync/syncschedule.h"

#include <QtCore/QSet>

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
    void keepOnly(const QSet<ActionId> &open);

    /// The last step; empty = there is none.
    [[nodiscard]] Step lastDone() const { return m_done.empty() ? Step() : m_done.back(); }
    [[nodiscard]] Step lastUndone() const { return m_undone.empty() ? Step() : m_undone.back(); }
    /// This step was taken back.
    void undone(const Step &step);
    /// This step cannot be taken back any more.
    void forget(const Step &step);
    /// The step undone last was queued again, with new ids.
    void redone(const Step &undone, Step again);

    /// The ids of a step.
    [[nodiscard]] static std::vector<ActionId> idsOf(const Step &step);
    /// The same wishes with new ids.
    [[nodiscard]] static Step again(Step step);

private:
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

/// When a step leaves. At once: one wish about a resident's access that the user has confirmed by the button that names
/// it ("E-Mail versenden", a new code, a revocation). The resident may be on the phone, or must not come in any longer.
/// Everything else is an edit, or many at once: one sees only afterwards what was wrong with it.
[[nodiscard]] Departure departureOf(const UndoSteps::Step &step);

/// What is said of a step that waits for its undo time: a sentence.
[[nodiscard]] QString leavesSoonText();

/// What to do where a step has left for the portal already: a sentence.
[[nodiscard]] QString tooLateText(const UndoSteps::Step &step);

} // namespace hauspost
