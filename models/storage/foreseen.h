#pragma once

#include "models/domain/occupancy.h"
#include "models/storage/outbox.h"

#include <vector>

namespace hauspost {

/// The resident as he will be when the portal has done what waits: names, addresses, consent, dates. What the portal
/// refused (Attention) does not count; access stays what the portal says. The mirror's row is not touched.
[[nodiscard]] Resident foreseenResident(Resident resident, const std::vector<OutboxEntry> &entries);

/// The tenancies of a unit as they will be: foreseenResident() each, with the move-ins that wait, without those that
/// are being undone. The latest first, as in MirrorReader::tenancies(). flat.resident is not looked at.
[[nodiscard]] std::vector<Resident> foreseenTenancies(const Occupancy &flat, std::vector<Resident> tenancies,
                                                      const std::vector<OutboxEntry> &entries);

/// Who moves in with this action (a TenancyMoveIn), as the portal will have him.
[[nodiscard]] Resident newcomer(const Occupancy &flat, const wire::Action &action);

/// One row of the view "Nutzeinheiten" as it will be: the present resident's fields, or who is in his place today.
[[nodiscard]] Occupancy foreseenOccupancy(const Occupancy &occupancy, const std::vector<OutboxEntry> &entries,
                                          QDate today);

} // namespace hauspost
