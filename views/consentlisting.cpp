#include "views/consentlisting.h"

#include "models/storage/foreseen.h"
#include "models/tables/filterproxy.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QHash>

namespace hauspost {

ConsentListing makeConsentListing(const ConsentListingParts &parts)
{
    QHash<ResidentId, std::vector<OutboxEntry>> openOf;
    for (const OutboxEntry &entry : parts.waiting) {
        openOf[entry.action.resident].push_back(entry);
    }
    ConsentListing listing;
    std::vector<ConsentRow> rows;
    rows.reserve(parts.occupancies->size());
    for (const Occupancy &known : *parts.occupancies) {
        Occupancy now = known;
        const auto open = known.resident ? openOf.constFind(known.resident->id) : openOf.constEnd();
        if (open != openOf.constEnd()) {
            now.resident = foreseenResident(*known.resident, *open);
        }
        const bool isWaiting = now.resident && now.resident->consent != known.resident->consent;
        if (auto row = consentRow(now, parts.today, isWaiting)) {
            ++listing.counts.at(static_cast<size_t>(row->state));
            rows.push_back(std::move(*row));
        }
    }
    listing.take(std::move(rows), parts.before, parts.columns);
    return listing;
}

QFuture<ConsentListing> consentListing(ConsentListingParts parts)
{
    if (parts.occupancies->size() <= FilterProxy::manyRows) {
        return QtFuture::makeReadyFuture(makeConsentListing(parts));
    }
    return QtConcurrent::run([parts = std::move(parts)] { return makeConsentListing(parts); });
}

} // namespace hauspost
