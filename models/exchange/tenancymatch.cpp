#include "models/exchange/tenancymatch.h"

#include "models/base/textfold.h"

#include <algorithm>

namespace hauspost {

namespace {

bool isSamePerson(const ImportedTenancy &tenancy, const Resident &resident)
{
    if (tenancy.kind != resident.kind || tenancy.kind == OccupancyKind::Vacancy) {
        return false;
    }
    if (!tenancy.clientKey.isEmpty() && !resident.clientKey.isEmpty()) {
        return tenancy.clientKey == resident.clientKey;
    }
    return folded(tenancy.names.join(u' ')) == folded(resident.names.join(u' '));
}

bool overlaps(const ImportedTenancy &tenancy, const Resident &resident)
{
    const bool endsBefore = tenancy.moveOut && resident.moveIn && *tenancy.moveOut < *resident.moveIn;
    const bool beginsAfter = resident.moveOut && tenancy.moveIn.value_or(tenancy.knownFrom) > *resident.moveOut;
    return !endsBefore && !beginsAfter;
}

bool isSameVacancy(const ImportedTenancy &tenancy, const Resident &resident)
{
    return tenancy.kind == OccupancyKind::Vacancy && resident.kind == OccupancyKind::Vacancy &&
           overlaps(tenancy, resident);
}

} // namespace

std::vector<const Resident *> matchTenancies(const std::vector<const ImportedTenancy *> &tenancies,
                                             const std::vector<const Resident *> &residents)
{
    std::vector<const Resident *> matches(tenancies.size(), nullptr);
    const auto match = [&](const auto &isSame) {
        for (size_t i = 0; i < tenancies.size(); ++i) {
            if (matches[i] != nullptr) {
                continue;
            }
            const auto found = std::find_if(residents.begin(), residents.end(), [&](const Resident *resident) {
                return isSame(*tenancies[i], *resident) &&
                       std::find(matches.begin(), matches.end(), resident) == matches.end();
            });
            matches[i] = found == residents.end() ? nullptr : *found;
        }
    };
    match([](const auto &t, const auto &r) { return isSamePerson(t, r) && overlaps(t, r); });
    match(isSamePerson);
    match(isSameVacancy);
    return matches;
}

TenancyDates newDates(const ImportedTenancy &tenancy, bool olderFile)
{
    TenancyDates dates{tenancy.moveIn, tenancy.moveOut};
    if (olderFile && !dates.moveOut) {
        dates.moveOut = tenancy.knownUntil;
    }
    return dates;
}

TenancyDates mergedDates(const ImportedTenancy &tenancy, const Resident &resident, bool olderFile)
{
    TenancyDates dates{resident.moveIn, resident.moveOut};
    if (tenancy.moveIn && (!olderFile || !dates.moveIn)) {
        dates.moveIn = tenancy.moveIn;
    } else if (!tenancy.moveIn && dates.moveIn && *dates.moveIn > tenancy.knownFrom) {
        dates.moveIn = std::nullopt;
    }
    if (olderFile) {
        return dates;
    }
    if (tenancy.moveOut) {
        dates.moveOut = tenancy.moveOut;
    } else if (dates.moveOut && *dates.moveOut < tenancy.knownUntil) {
        dates.moveOut = std::nullopt;
    }
    return dates;
}

std::optional<QDate> moveOutBySuccessor(const Resident &resident, const std::vector<const ImportedTenancy *> &tenancies)
{
    std::optional<QDate> begin;
    for (const ImportedTenancy *tenancy : tenancies) {
        const QDate candidate = tenancy->moveIn.value_or(tenancy->knownFrom);
        // A vacancy on record may never have been: then it ends before its first day.
        const bool later = !resident.moveIn || candidate > *resident.moveIn ||
                           (resident.kind == OccupancyKind::Vacancy && candidate == *resident.moveIn);
        if (later && (!begin || candidate < *begin)) {
            begin = candidate;
        }
    }
    const bool ends = begin && resident.moveOut.value_or(*begin) >= *begin;
    return ends ? std::optional(begin->addDays(-1)) : resident.moveOut;
}

} // namespace hauspost
