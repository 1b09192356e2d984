// OutgoingController: rows as they will be when what waits is done.

#include "views/outgoingcontroller.h"

namespace hauspost {

Occupancy OutgoingController::foreseen(const Occupancy &occupancy) const
{
    std::vector<OutboxEntry> open = m_picture->newcomers;
    if (occupancy.resident) {
        const auto own = m_picture->byPerson.value(occupancy.resident->id);
        open.insert(open.end(), own.begin(), own.end());
    }
    return open.empty() ? occupancy : foreseenOccupancy(occupancy, open, m_outgoing.today());
}

Occupancy OutgoingController::foreseenTenancy(const Occupancy &occupancy) const
{
    Occupancy result = occupancy;
    if (occupancy.resident && m_picture->byPerson.contains(occupancy.resident->id)) {
        result.resident = foreseenResident(*occupancy.resident, m_picture->byPerson.value(occupancy.resident->id));
    }
    return result;
}

} // namespace hauspost
