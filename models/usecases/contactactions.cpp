#include "models/usecases/contactactions.h"

#include "models/base/uuid7.h"

namespace hauspost {

Result<ContactsApplied> applyContacts(Outbox &outbox, const ContactPlan &plan)
{
    NoProgress nobody;
    return applyContacts(outbox, plan, nobody);
}

Result<ContactsApplied> applyContacts(Outbox &outbox, const ContactPlan &plan, Progress &progress)
{
    ContactsApplied applied;
    std::vector<wire::Action> actions;
    for (const ContactPlan::Row &row : plan.rows) {
        if (!row.isOn || !row.canBeOn()) {
            continue;
        }
        const ResidentId resident = row.occupancy->resident->id;
        if (row.update) {
            actions.push_back({ActionId(newUuid7()), resident, *row.update});
        }
        if (row.consent) {
            actions.push_back({ActionId(newUuid7()), resident, *row.consent});
        }
        ++applied.residents;
    }
    if (actions.empty()) {
        return fail(ErrorCode::NothingToChange);
    }
    for (const wire::Action &action : actions) {
        applied.actions.push_back(action.id);
    }
    return outbox.add(actions, progress).map([&applied] { return std::move(applied); });
}

Result<bool> undoContacts(Outbox &outbox, const ContactsApplied &applied)
{
    return outbox.cancelAll(applied.actions);
}

} // namespace hauspost
