#pragma once

#include "models/usecases/invitationplan.h"
#include "models/usecases/residentactions.h"
#include "views/outgoingpicture.h"

#include <QtCore/QDate>
#include <QtCore/QFuture>

namespace hauspost {

/// What leaves for the portal, as the window sees and asks for it. app/desk keeps it in desk.db, tests in memory. Works
/// offline. GUI thread; what is not a future takes milliseconds, however much waits. A future may be finished already;
/// what it changes is done whole or not at all, also where nobody waits for it. Errors: those of
/// models/usecases/residentactions.h.
class Outgoing
{
public:
    virtual ~Outgoing() = default;
    [[nodiscard]] virtual QDate today() const = 0;
    /// All that is not done.
    [[nodiscard]] virtual QFuture<Result<SharedOutgoing>> read() = 0;

    [[nodiscard]] virtual Result<ActionId> sendEmail(const EmailRequest &request) = 0;
    /// All of the plan's recipients in one step; the number queued.
    [[nodiscard]] virtual QFuture<Result<int>> sendEmails(const InvitationPlan &plan) = 0;
    [[nodiscard]] virtual Result<ActionId> renewCode(const Occupancy &occupancy) = 0;
    [[nodiscard]] virtual Result<ActionId> revokeAccess(const Occupancy &occupancy) = 0;
    /// email "": deletes it.
    [[nodiscard]] virtual Result<ActionId> changeEmail(const Occupancy &occupancy, const QString &email) = 0;
    [[nodiscard]] virtual Result<ActionId> recordConsent(const Occupancy &occupancy, const Consent &consent) = 0;

    /// Several actions in one step, all or none.
    [[nodiscard]] virtual QFuture<Result<>> queue(const std::vector<wire::Action> &actions) = 0;
    /// Takes back all of these, or none (false) where one has left already.
    [[nodiscard]] virtual QFuture<Result<bool>> takeBack(const std::vector<ActionId> &ids) = 0;

    /// Takes back what has not left. false: it has left already.
    [[nodiscard]] virtual Result<bool> withdraw(const ActionId &id) = 0;
    /// The user lets a refused action go. false: it does not wait for him any more.
    [[nodiscard]] virtual Result<bool> discard(const ActionId &id) = 0;
    /// Discards a refused action and queues its successor, in one step.
    [[nodiscard]] virtual Result<> replace(const ActionId &id, const wire::Action &successor) = 0;
};

} // namespace hauspost
