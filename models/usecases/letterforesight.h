#pragma once

#include "models/domain/occupancy.h"
#include "models/storage/outbox.h"

#include <QtCore/QHash>

namespace hauspost {

/// What waits in this desk's outbox, as far as it matters for letters: who has moved out or loses his code by it gets
/// none, and an edited address is the letter's.
class LetterForesight
{
public:
    /// What needs a decision does not count.
    explicit LetterForesight(const std::vector<OutboxEntry> &waiting);

    /// The row as it will be when the portal has done what waits. A code that is about to die is no code.
    [[nodiscard]] Occupancy of(Occupancy occupancy) const;

private:
    QHash<ResidentId, std::vector<OutboxEntry>> m_open;
};

} // namespace hauspost
