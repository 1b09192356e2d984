#pragma once

#include "models/base/progress.h"
#include "models/storage/outbox.h"
#include "models/usecases/contactplan.h"

namespace hauspost {

/// One list that was taken over: what undoes it.
struct ContactsApplied
{
    int residents = 0;
    std::vector<ActionId> actions;
};

/// Queues all rows of a plan that are on, in one transaction: all or none.
/// Errors: NothingToChange, ActionWaitsAlready (something came into the outbox since the plan), database errors.
[[nodiscard]] Result<ContactsApplied> applyContacts(Outbox &outbox, const ContactPlan &plan);
/// The same with how far it is. Errors also: Cancelled; nothing is queued then.
[[nodiscard]] Result<ContactsApplied> applyContacts(Outbox &outbox, const ContactPlan &plan, Progress &progress);

/// Takes the whole list back. false: something of it has left already; nothing is taken back then.
[[nodiscard]] Result<bool> undoContacts(Outbox &outbox, const ContactsApplied &applied);

} // namespace hauspost
