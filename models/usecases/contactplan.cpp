#include "models/usecases/contactplan.h"

#include <algorithm>

namespace hauspost {

bool ContactPlan::Row::has(Reason reason) const
{
    return std::any_of(remarks.begin(), remarks.end(), [reason](const Remark &r) { return r.reason == reason; });
}

bool ContactPlan::Row::needsDecision() const
{
    return kind == Kind::Doubtful || (kind == Kind::Conflict && has(Reason::EditedByHand));
}

bool ContactPlan::Row::hasValuesToChoose() const
{
    return occupancy && (decision.values != ContactDecision::Values::Open ||
                         std::any_of(changes.begin(), changes.end(),
                                     [](const Change &c) { return c.isEdited || !c.from.isEmpty(); }));
}

int ContactPlan::countOpen() const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.needsDecision(); }));
}

int ContactPlan::count(Kind kind) const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [kind](const Row &row) { return row.kind == kind; }));
}

int ContactPlan::countOn() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.isOn; }));
}

} // namespace hauspost
