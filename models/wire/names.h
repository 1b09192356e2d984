#pragma once

#include "models/domain/resident.h"
#include "models/domain/unit.h"

#include <QtCore/QString>

#include <optional>

/// The words of enumerations at the wire, in the portal's database and in the mirror. Never shown to anybody.
namespace hauspost::wire {

[[nodiscard]] QString toName(AccessStatus value);
[[nodiscard]] QString toName(UviRequirement value);
[[nodiscard]] QString toName(Salutation value);
[[nodiscard]] QString toName(OccupancyKind value);
[[nodiscard]] QString toName(MailDelivery value);

/// nullopt for an unknown word.
[[nodiscard]] std::optional<AccessStatus> accessStatusFrom(QStringView name);
[[nodiscard]] std::optional<UviRequirement> uviRequirementFrom(QStringView name);
[[nodiscard]] std::optional<Salutation> salutationFrom(QStringView name);
[[nodiscard]] std::optional<OccupancyKind> occupancyKindFrom(QStringView name);
[[nodiscard]] std::optional<MailDelivery> mailDeliveryFrom(QStringView name);

} // namespace hauspost::wire
