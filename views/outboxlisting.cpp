#include "views/outboxlisting.h"

#include "models/usecases/invitationplan.h"

#include <QtCore/QHash>

namespace hauspost {

OutboxListing makeOutboxListing(const OutboxListingParts &parts, const std::vector<Occupancy> &residents)
{
    QHash<ResidentId, const Occupancy *> byId;
    for (const std::vector<Occupancy> *some : {&residents, &parts.newcomers}) {
        for (const Occupancy &occupancy : *some) {
            byId.insert(occupancy.resident->id, &occupancy);
        }
    }
    std::vector<OutboxRow> rows;
    rows.reserve(parts.waiting->entries.size());
    for (const OutboxEntry &entry : parts.waiting->entries) {
        const Occupancy *occupancy = byId.value(entry.action.resident, nullptr);
        rows.push_back({entry, occupancy ? std::optional(*occupancy) : std::nullopt, actionKindText(entry.action),
                        entry.needsDecision() ? actionProblemText(entry) : QString()});
    }
    OutboxListing listing;
    listing.take(std::move(rows), parts.before, parts.columns);
    return listing;
}

} // namespace hauspost
