#include "models/usecases/officefigures.h"

#include "models/base/logging.h"
#include "models/storage/dispatchlog.h"
#include "models/storage/mirrorreader.h"
#include "models/storage/outbox.h"

#include <QtCore/QSet>

namespace hauspost {

namespace {

/// What the mirror cannot know: when somebody was last written to, and what waits for the user.
void addDeskFacts(std::vector<UnitFacts> &facts, Database &desk, const Clock &clock)
{
    const auto written = DispatchLog(desk).lastWritten();
    const auto entries = Outbox(desk, clock).entries();
    QSet<ResidentId> undecided;
    if (entries) {
        for (const OutboxEntry &entry : *entries) {
            if (entry.state == OutboxState::Attention) {
                undecided.insert(entry.action.resident);
            }
        }
    }
    for (UnitFacts &unit : facts) {
        if (unit.occupancy.resident) {
            const ResidentId &resident = unit.occupancy.resident->id;
            unit.needsDecision = undecided.contains(resident);
            if (written && written->contains(resident)) {
                unit.lastWritten = written->value(resident);
            }
        }
    }
}

/// The counts belong to the day on which the portal last told everything.
std::vector<AccessDay> keepHistory(Database &desk, const std::optional<QDateTime> &lastSuccess,
                                   const Dashboard &dashboard)
{
    AccessHistory history(desk);
    if (lastSuccess) {
        if (const auto kept = history.record({lastSuccess->toLocalTime().date(), dashboard.counts}); !kept) {
            qCWarning(lcStorage) << "the counts of the day could not be kept";
        }
    }
    return history.since(dashboard.today.addYears(-1)).value_or(std::vector<AccessDay>());
}

Result<std::shared_ptr<const OfficeSearch>> makeSearch(MirrorReader &mirror, const std::vector<PropertySummary> &houses,
                                                       Database *desk, QDate today)
{
    QHash<ResidentId, QStringList> letters;
    if (desk) {
        letters = DispatchLog(*desk).letterNumbers().value_or(QHash<ResidentId, QStringList>());
    }
    auto search = std::make_shared<OfficeSearch>();
    for (const PropertySummary &house : houses) {
        search->add(house.property);
    }
    return mirror.forEverybody([&](const Occupancy &row) { search->add(row, today, letters.value(row.resident->id)); })
        .map([&search] { return std::shared_ptr<const OfficeSearch>(std::move(search)); });
}

} // namespace

Result<OfficeFigures> readOfficeFigures(MirrorReader &mirror, Database *desk, const Clock &clock)
{
    const QDate today = clock.today();
    OfficeFigures figures;
    {
        auto facts = mirror.unitFacts({}, today);
        if (!facts) {
            return Failure(facts.error());
        }
        if (desk) {
            addDeskFacts(*facts, *desk, clock);
        }
        figures.dashboard = dashboardOf(*facts, today);
    } // their memory is given back before the search is made
    const auto lastSuccess = mirror.lastSuccess();
    const auto houses = mirror.properties(today);
    if (!lastSuccess || !houses) {
        return Failure(lastSuccess ? houses.error() : lastSuccess.error());
    }
    if (desk) {
        figures.history = keepHistory(*desk, *lastSuccess, figures.dashboard);
    }
    return makeSearch(mirror, *houses, desk, today).map([&figures](std::shared_ptr<const OfficeSearch> search) {
        figures.search = std::move(search);
        return std::move(figures);
    });
}

} // namespace hauspost
