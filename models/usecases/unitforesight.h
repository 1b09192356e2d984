#pragma once

#include "models/domain/worklist.h"
#include "models/storage/overlay.h"

#include <QtCore/QHash>

#include <vector>

namespace hauspost {

/// What the mirror says of a unit with what waits in the outbox laid over it: the one way in which units are listed and
/// counted. Made once for a state of the outbox, then read only, on any thread.
class UnitForesight
{
public:
    /// waiting: Outbox::entries().
    UnitForesight(const std::vector<OutboxEntry> &waiting, QDate today);

    /// The unit as it will be (foreseenOccupancy()), and whether something of its resident needs the user.
    [[nodiscard]] UnitFacts of(UnitFacts facts) const;
    /// What is open for a resident; null: nothing.
    [[nodiscard]] const OpenActions *openFor(const ResidentId &resident) const;
    [[nodiscard]] std::vector<OutboxEntry> entriesOf(const ResidentId &resident) const
    {
        return m_entriesOf.value(resident);
    }

private:
    Overlay m_overlay;
    QHash<ResidentId, std::vector<OutboxEntry>> m_entriesOf;
    QHash<UnitId, std::vector<OutboxEntry>> m_newcomersOf; ///< who moves in, by unit
    QDate m_today;
};

} // namespace hauspost
