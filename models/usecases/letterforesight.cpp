#include "models/usecases/letterforesight.h"

#include "models/storage/foreseen.h"

#include <algorithm>

namespace hauspost {

namespace {

bool endsCode(const OutboxEntry &entry)
{
    return std::holds_alternative<wire::InviteRenew>(entry.action.payload) ||
           std::holds_alternative<wire::AccessRevoke>(entry.action.payload);
}

} // namespace

LetterForesight::LetterForesight(const std::vector<OutboxEntry> &waiting)
{
    for (const OutboxEntry &entry : waiting) {
        if (!entry.needsDecision()) {
            m_open[entry.action.resident].push_back(entry);
        }
    }
}

Occupancy LetterForesight::of(Occupancy occupancy) const
{
    const auto open = occupancy.resident ? m_open.constFind(occupancy.resident->id) : m_open.cend();
    if (open == m_open.cend()) {
        return occupancy;
    }
    occupancy.resident = foreseenResident(*occupancy.resident, *open);
    if (std::any_of(open->begin(), open->end(), endsCode)) {
        occupancy.resident.edit().code.reset();
    }
    return occupancy;
}

} // namespace hauspost
