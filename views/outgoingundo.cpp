// What OutgoingController takes back and does again.

#include "models/usecases/invitationplan.h"
#include "views/noticestrip.h"
#include "views/outgoingcontroller.h"
#include "views/whendone.h"

#include <algorithm>
#include <utility>

namespace hauspost {

void OutgoingController::queue(const Result<std::vector<wire::Action>> &actions, const QString &success)
{
    if (!actions) {
        showError(actions.error());
        return;
    }
    whenDone<Result<>>(*this, m_outgoing.queue(*actions),
                       [this, step = NewStep{UndoSteps::idsOf(*actions), {}, success}](const Result<> &added) {
                           reload();
                           if (added) {
                               remember(step);
                           } else {
                               showError(added.error());
                           }
                       });
}

void OutgoingController::takeBack(const std::vector<ActionId> &ids)
{
    whenDone<Result<bool>>(*this, m_outgoing.takeBack(ids), [this](const Result<bool> &done) {
        finishStep(done, tr("Withdrawn. Nothing is sent."), tr("Too late: it has left for the portal already."));
    });
}

void OutgoingController::withdraw(const std::vector<ActionId> &ids)
{
    if (ids.size() == 1) {
        finishStep(m_outgoing.withdraw(ids.front()), tr("Withdrawn. Nothing is sent."),
                   tr("Too late: it has left for the portal already."));
    } else {
        takeBack(ids);
    }
}

void OutgoingController::remember(NewStep step)
{
    m_newSteps.push_back(std::move(step));
    if (!m_reading.isWaiting()) {
        noteSteps();
    }
}

void OutgoingController::noteSteps()
{
    if (m_newSteps.empty()) {
        return;
    }
    for (const NewStep &added : std::exchange(m_newSteps, {})) {
        UndoSteps::Step step = m_picture->actionsOf(added.invited.isEmpty() ? added.ids : invitationsTo(added.invited));
        if (step.empty()) { // has left already, or the outbox cannot be read, which its page says
            if (!added.success.isEmpty()) {
                showDone(added.success);
            }
            Q_EMIT queued(Departure::AtOnce);
            continue;
        }
        if (!added.success.isEmpty()) {
            tell(added.success, step);
        }
        const Departure departure = departureOf(step);
        m_steps.remember(std::move(step));
        Q_EMIT queued(departure);
    }
    Q_EMIT changed();
}

void OutgoingController::tell(const QString &success, const UndoSteps::Step &step)
{
    const auto takesBack = [this, ids = UndoSteps::idsOf(step)] { withdraw(ids); };
    if (departureOf(step) == Departure::AtOnce) {
        m_strip.showOffer(success, {tr("Withdraw"), takesBack});
    } else {
        m_strip.showOffer(success + u' ' + leavesSoonText(), {tr("Undo"), takesBack});
    }
}

bool OutgoingController::canBeUndone(const UndoSteps::Step &step) const
{
    // All or none: one that has left is enough.
    return !step.empty() && std::all_of(step.begin(), step.end(), [this](const wire::Action &action) {
        const auto own = m_picture->byPerson.constFind(action.resident);
        return own != m_picture->byPerson.constEnd() &&
               std::any_of(own->begin(), own->end(), [&action](const OutboxEntry &entry) {
                   return entry.action.id == action.id && canBeWithdrawn(entry);
               });
    });
}

/// Nothing of the kind waited for them before, or they were left out.
std::vector<ActionId> OutgoingController::invitationsTo(const QSet<ResidentId> &recipients) const
{
    std::vector<ActionId> ids;
    for (const OutboxEntry &entry : m_picture->entries) {
        const bool isInvitation = std::holds_alternative<wire::InviteEmail>(entry.action.payload);
        if (isInvitation && entry.state == OutboxState::Pending && recipients.contains(entry.action.resident)) {
            ids.push_back(entry.action.id);
        }
    }
    return ids;
}

void OutgoingController::undo()
{
    const UndoSteps::Step step = m_steps.lastDone();
    if (step.empty() || m_isTakingBack) {
        return;
    }
    m_isTakingBack = true;
    whenDone<Result<bool>>(*this, m_outgoing.takeBack(UndoSteps::idsOf(step)), [this, step](const Result<bool> &done) {
        m_isTakingBack = false;
        if (done && *done) {
            m_steps.undone(step);
        } else if (done) {
            m_steps.forget(step);
        }
        finishStep(done, tr("Undone: %1. Nothing is sent.").arg(actionKindText(step.back())), tooLateText(step));
        Q_EMIT changed();
    });
}

void OutgoingController::redo()
{
    const UndoSteps::Step undone = m_steps.lastUndone();
    if (undone.empty() || m_isTakingBack) {
        return;
    }
    m_isTakingBack = true;
    const UndoSteps::Step step = UndoSteps::again(undone);
    whenDone<Result<>>(*this, m_outgoing.queue(step), [this, undone, step](const Result<> &done) {
        m_isTakingBack = false;
        if (!done) {
            showError(done.error());
            return;
        }
        m_steps.redone(undone, step);
        tell(tr("It is in the queue once more."), step);
        reload();
        Q_EMIT changed();
        Q_EMIT this->queued(departureOf(step));
    });
}

QString OutgoingController::undoText() const
{
    const UndoSteps::Step step = m_steps.lastDone();
    return step.empty() ? QString() : actionKindText(step.back());
}

QString OutgoingController::redoText() const
{
    const UndoSteps::Step step = m_steps.lastUndone();
    return step.empty() ? QString() : actionKindText(step.back());
}

} // namespace hauspost
