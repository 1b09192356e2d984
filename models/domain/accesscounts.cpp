#include "models/domain/accesscounts.h"

#include <algorithm>

namespace hauspost {

std::optional<AccessGroup> accessGroup(const Occupancy &current)
{
    if (current.unit.uviRequired != UviRequirement::Yes) {
        return std::nullopt;
    }
    if (current.isVacant()) {
        return AccessGroup::Vacant;
    }
    return current.access() == AccessStatus::Confirmed ? AccessGroup::Confirmed
           : current.access() == AccessStatus::Pending ? AccessGroup::Pending
                                                       : AccessGroup::Without;
}

void AccessCounts::add(const Occupancy &current)
{
    const auto group = accessGroup(current);
    if (!group) {
        return;
    }
    ++required;
    switch (*group) {
    case AccessGroup::Confirmed:
        ++confirmed;
        break;
    case AccessGroup::Pending:
        ++pending;
        break;
    case AccessGroup::Without:
        ++without;
        break;
    case AccessGroup::Vacant:
        ++vacant;
        break;
    }
}

int AccessCounts::of(AccessGroup group) const
{
    switch (group) {
    case AccessGroup::Confirmed:
        return confirmed;
    case AccessGroup::Pending:
        return pending;
    case AccessGroup::Without:
        return without;
    case AccessGroup::Vacant:
        return vacant;
    }
    return 0;
}

double AccessCounts::confirmedShare() const
{
    return residents() == 0 ? 1.0 : static_cast<double>(confirmed) / residents();
}

std::optional<int> AccessCounts::percent(AccessGroup group) const
{
    if (residents() <= 0 || group == AccessGroup::Vacant) {
        return std::nullopt;
    }
    constexpr int whole = 100;
    const int part = of(group);
    if (part == 0 || part == residents()) {
        return part == 0 ? 0 : whole;
    }
    return std::clamp(qRound(whole * static_cast<double>(part) / residents()), 1, whole - 1);
}

} // namespace hauspost
