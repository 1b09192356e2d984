#include "models/usecases/unitforesight.h"

#include "models/storage/foreseen.h"

namespace hauspost {

UnitForesight::UnitForesight(const std::vector<OutboxEntry> &waiting, QDate today)
    : m_overlay(overlayOf(waiting)), m_today(today)
{
    for (const OutboxEntry &entry : waiting) {
        m_entriesOf[entry.action.resident].push_back(entry);
        if (const auto *moveIn = std::get_if<wire::TenancyMoveIn>(&entry.action.payload)) {
            m_newcomersOf[moveIn->unit].push_back(entry);
        }
    }
}

UnitFacts UnitForesight::of(UnitFacts facts) const
{
    std::vector<OutboxEntry> open = m_newcomersOf.value(facts.occupancy.unit.id);
    if (facts.occupancy.resident) {
        const auto own = m_entriesOf.value(facts.occupancy.resident->id);
        open.insert(open.end(), own.begin(), own.end());
    }
    if (!open.empty()) {
        facts.occupancy = foreseenOccupancy(facts.occupancy, open, m_today);
    }
    const OpenActions *actions = facts.occupancy.resident ? openFor(facts.occupancy.resident->id) : nullptr;
    facts.needsDecision = actions && actions->attention;
    return facts;
}

const OpenActions *UnitForesight::openFor(const ResidentId &resident) const
{
    const auto found = m_overlay.constFind(resident);
    return found == m_overlay.constEnd() ? nullptr : &*found;
}

} // namespace hauspost
