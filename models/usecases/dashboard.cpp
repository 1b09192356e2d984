#include "models/usecases/dashboard.h"

#include <algorithm>

namespace hauspost {

namespace {

constexpr size_t mostBehind = 10;

bool isFurtherBehind(const Dashboard::Share &a, const Dashboard::Share &b)
{
    const double shareOfA = a.counts.confirmedShare();
    const double shareOfB = b.counts.confirmedShare();
    if (shareOfA != shareOfB) {
        return shareOfA < shareOfB;
    }
    const int openOfA = a.counts.residents() - a.counts.confirmed;
    const int openOfB = b.counts.residents() - b.counts.confirmed;
    return openOfA != openOfB ? openOfA > openOfB : a.property.number < b.property.number;
}

} // namespace

QDate uviDeadline()
{
    return {2026, 12, 31};
}

Dashboard dashboardOf(const std::vector<UnitFacts> &facts, QDate today)
{
    Dashboard result;
    result.today = today;
    result.units = static_cast<int>(facts.size());
    for (const UnitFacts &unit : facts) {
        const Occupancy &current = unit.occupancy;
        if (result.behind.empty() || result.behind.back().property.id != current.property.id) {
            result.behind.push_back({current.property, {}});
        }
        result.behind.back().counts.add(current);
        result.counts.add(current);
        result.notRequired += current.unit.uviRequired == UviRequirement::No ? 1 : 0;
        result.unknown += current.unit.uviRequired == UviRequirement::Unknown ? 1 : 0;
        for (size_t list = 0; list < result.workLists.size(); ++list) {
            result.workLists.at(list) += belongsTo(static_cast<WorkList>(list), unit, today) ? 1 : 0;
        }
    }
    std::erase_if(result.behind,
                  [](const Dashboard::Share &share) { return share.counts.residents() == share.counts.confirmed; });
    std::sort(result.behind.begin(), result.behind.end(), isFurtherBehind);
    result.behind.resize(std::min(result.behind.size(), mostBehind));
    return result;
}

} // namespace hauspost
