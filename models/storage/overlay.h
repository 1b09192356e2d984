#pragma once

#include "models/storage/outbox.h"

#include <QtCore/QHash>

#include <optional>

namespace hauspost {

/// What is open for one resident: laid over the mirror's row, which stays what the portal says.
struct OpenActions
{
    std::optional<QString> invitation; ///< address of an e-mail "In Warteschlange"
    bool renewal = false;              ///< a new code waits
    bool revocation = false;
    std::optional<QString> email; ///< a changed address waits; "": its deletion
    bool other = false;           ///< something else waits: salutation, postal address, consent, dates
    bool attention = false;       ///< "Klärung nötig"

    friend bool operator==(const OpenActions &, const OpenActions &) = default;
};

using Overlay = QHash<ResidentId, OpenActions>;

/// Of Outbox::entries(). Residents without anything open are absent; notes about printed letters are left out unless
/// they need attention.
[[nodiscard]] Overlay overlayOf(const std::vector<OutboxEntry> &entries);

} // namespace hauspost
