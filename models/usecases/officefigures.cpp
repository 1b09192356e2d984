#include "models/usecases/officefigures.h"

#include "models/base/logging.h"
#include "models/storage/dispatchlog.h"
#include "models/storage/mirrorreader.h"
#include "models/storage/outbox.h"
#include "models/usecases/unitforesight.h"

#include <algorithm>

namespace hauspost {

namespace {

/// What the mirror cannot know: when somebody was last written to, whose letter came back, and what waits for the
/// portal or for the user. As the units are listed, so that a count and its rows are the same.
void addDeskFacts(std::vector<UnitFacts> &facts, Database &desk, const Clock &clock)
{
    DispatchLog log(desk);
    const auto written = log.lastWritten().value_or(QHash<ResidentId, QDate>());
    const auto returned = log.returned().value_or(QHash<ResidentId, QDate>());
    const UnitForesight foresight(Outbox(desk, clock).entries().value_or(std::vector<OutboxEntry>()), clock.today());
    for (UnitFacts &unit : facts) {
        if (const auto &resident = unit.occupancy.resident) {
            const auto day = written.constFind(resident->id);
            unit.lastWritten = day == written.cend() ? std::nullopt : std::optional(*day);
            unit.isReturned = returned.contains(resident->id);
        }
        unit = foresight.of(std::move(unit));
    }
}

/// The counts belong to the day on which the portal last told everything.
std::vector<AccessDay> keepHistory(Database &desk, const std::optional<QDateTime> &lastSuccess,
                                   const Dashboard &dashboard)
{
    AccessHistory history(desk);
    const QDate from = dashboard.today.addYears(-1);
    const auto before = history.since(from).value_or(std::vector<AccessDay>());
    const QDate day = lastSuccess ? lastSuccess->toLocalTime().date() : QDate();
    const bool isKept =
        std::any_of(before.begin(), before.end(), [day](const AccessDay &one) { return one.day == day; });
    // Today's moves are none of the day on which the portal was last heard.
    if (lastSuccess && (day == dashboard.today || !isKept)) {
        if (const auto kept = history.record({day, dashboard.counts}); !kept) {
            qCWarning(lcStorage) << "the counts of the day could not be kept";
        }
    }
    return history.since(from).value_or(std::vector<AccessDay>());
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
