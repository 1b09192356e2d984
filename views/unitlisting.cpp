#include "views/unitlisting.h"

#include "models/tables/filterproxy.h"
#include "models/usecases/unitforesight.h"
#include "views/outgoingcontroller.h"

#include <QtConcurrent/QtConcurrentRun>

namespace hauspost {

namespace {

/// Lays what waits over the rows of the mirror.
UnitRow marked(const UnitForesight &foresight, UnitFacts facts)
{
    UnitRow row{foresight.of(std::move(facts)), OutgoingMark::None, {}};
    const OpenActions *open = row.occupancy.resident ? foresight.openFor(row.occupancy.resident->id) : nullptr;
    if (!open) {
        return row;
    }
    row.outgoing = open->attention    ? OutgoingMark::NeedsDecision
                   : open->invitation ? OutgoingMark::Invitation
                                      : OutgoingMark::OtherChange;
    QStringList lines;
    for (const OutboxEntry &entry : foresight.entriesOf(row.occupancy.resident->id)) {
        lines << OutgoingController::waitingText(entry);
    }
    row.outgoingText = lines.join(u'\n');
    return row;
}

} // namespace

UnitListing makeUnitListing(const UnitListingParts &parts)
{
    const UnitForesight foresight(parts.waiting, parts.today);
    std::vector<UnitRow> rows;
    rows.reserve(parts.facts->size());
    UnitListing listing;
    listing.tags.reserve(parts.facts->size());
    for (const UnitFacts &facts : *parts.facts) {
        rows.push_back(marked(foresight, facts));
        listing.tags.push_back(unitTags(rows.back(), parts.today));
    }
    listing.counts = countOf(listing.tags);
    listing.take(std::move(rows), parts.before, parts.columns);
    return listing;
}

QFuture<UnitListing> unitListing(UnitListingParts parts)
{
    if (parts.facts->size() <= FilterProxy::manyRows) {
        return QtFuture::makeReadyFuture(makeUnitListing(parts));
    }
    return QtConcurrent::run([parts = std::move(parts)] { return makeUnitListing(parts); });
}

} // namespace hauspost
