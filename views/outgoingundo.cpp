// What OutgoingController takes back and does again.

#include "models/usecases/invitationplan.h"
#include "views/noticestrip.h"
#include "views/outgoingcontroller.h"

#include <QtCore/QSet>

#include <algorithm>

namespace hauspost {

void OutgoingController::queue(const Result<std::vector<wire::Action>> &actions, const QString &success)
{
    const auto added = actions.and_then([this](const auto &step) { return m_outgoing.queue(step); });
    reload();
    if (!added) {
        showError(added.error());
        return;
    }
    const auto ids = UndoSteps::idsOf(*actions);
    remember(ids);
    m_strip.showMessage(Tone::Good, QStringLiteral("outbox"), success,
                        {{tr("Withdraw"), [this, ids] { takeBack(ids); }}});
    Q_EMIT queued();
}

void OutgoingController::takeBack(const std::vector<ActionId> &ids)
{
    finishStep(m_outgoing.takeBack(ids), tr("Withdrawn. Nothing is sent."),
               tr("Too late: it has left for the portal already."));
}

void OutgoingController::withdraw(const std::vector<ActionId> &ids)
{
    finishStep(ids.size() == 1 ? m_outgoing.withdraw(ids.front()) : m_outgoing.takeBack(ids),
               tr("Withdrawn. Nothing is sent."), tr("Too late: it has left for the portal already."));
}

void OutgoingController::remember(const std::vector<ActionId> &ids)
{
    UndoSteps::Step step;
    for (const OutboxEntry &entry : m_entries) {
        if (std::find(ids.begin(), ids.end(), entry.action.id) != ids.end()) {
            step.push_back(entry.action);
        }
    }
    if (!step.empty()) {
        m_steps.remember(std::move(step));
        Q_EMIT changed();
    }
}

void OutgoingController::rememberInvitations(const std::vector<Occupancy> &recipients)
{
    QSet<ResidentId> residents;
    for (const Occupancy &recipient : recipients) {
        residents.insert(recipient.resident->id);
    }
    std::vector<ActionId> ids; // nothing of the kind waited for them before, or they were left out
    for (const OutboxEntry &entry : m_entries) {
        const bool isInvitation = std::holds_alternative<wire::InviteEmail>(entry.action.payload);
        if (isInvitation && entry.state == OutboxState::Pending && residents.contains(entry.action.resident)) {
            ids.push_back(entry.action.id);
        }
    }
    remember(ids);
}

void OutgoingController::undo()
{
    const UndoSteps::Step step = m_steps.lastDone();
    if (step.empty()) {
        return;
    }
    const auto done = m_outgoing.takeBack(UndoSteps::idsOf(step));
    if (done && *done) {
        m_steps.undone();
    } else if (done) {
        m_steps.forgetLast();
    }
    finishStep(done, tr("Undone: %1. Nothing is sent.").arg(actionKindText(step.back())), tooLateText(step));
    Q_EMIT changed();
}

void OutgoingController::redo()
{
    const UndoSteps::Step undone = m_steps.lastUndone();
    if (undone.empty()) {
        return;
    }
    const UndoSteps::Step step = UndoSteps::again(undone);
    const auto done = m_outgoing.queue(step);
    if (!done) {
        showError(done.error());
        return;
    }
    m_steps.redone(step);
    reload();
    m_strip.showMessage(Tone::Good, QStringLiteral("outbox"), tr("It is in the queue once more."),
                        {{tr("Withdraw"), [this] { undo(); }}});
    Q_EMIT changed();
    Q_EMIT this->queued();
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
