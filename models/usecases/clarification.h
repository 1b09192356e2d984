#pragma once

#include "models/domain/occupancy.h"
#include "models/storage/outbox.h"

#include <QtCore/QDate>

#include <optional>

namespace hauspost {

/// What "send anyway" queues after the portal did not do what the user wanted: the same wish as a new action on the
/// state that the user sees now. nullopt where that cannot succeed or must not be forced: the resident has access by
/// now, has moved out, the address is none, … now: the resident as the mirror has him.
[[nodiscard]] std::optional<wire::Action> successorOf(const OutboxEntry &entry, const Occupancy &now, QDate today);

} // namespace hauspost
