#pragma once

#include "models/storage/outbox.h"
#include "models/storage/overlay.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <memory>
#include <vector>

namespace hauspost {

/// What waits, put in order for the window. Made where the outbox is read, on any thread; never changed afterwards.
struct OutgoingPicture
{
    std::vector<OutboxEntry> entries;                     ///< oldest first, without what goes by itself
    QSet<ActionId> ids;                                   ///< of entries
    QHash<ResidentId, std::vector<OutboxEntry>> byPerson; ///< of entries
    std::vector<OutboxEntry> newcomers;                   ///< of entries: the move-ins
    Overlay overlay;
    int waiting = 0;
    int needsDecision = 0;

    /// Whether the window shows the same for both.
    [[nodiscard]] bool isSameAs(const OutgoingPicture &other) const;
    /// The actions with these ids, in the order of entries.
    [[nodiscard]] std::vector<wire::Action> actionsOf(const std::vector<ActionId> &ids) const;
};

using SharedOutgoing = std::shared_ptr<const OutgoingPicture>;

/// entries: Outbox::entries(). Notes about printed letters are left out, unless they need the user.
[[nodiscard]] SharedOutgoing outgoingPicture(std::vector<OutboxEntry> entries);

/// Whether it can still be taken back.
[[nodiscard]] bool canBeWithdrawn(const OutboxEntry &entry);

} // namespace hauspost
