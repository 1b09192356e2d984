#pragma once

#include "models/domain/accessstatus.h"
#include "models/domain/occupancy.h"
#include "models/domain/unit.h"
#include "models/domain/worklist.h"
#include "models/tables/tableroles.h"

#include <QtCore/QString>

namespace hauspost {

/// The words of the trade, in the language of the installed translator. Used by the tables and the command line.
[[nodiscard]] QString accessStatusText(AccessStatus status);
[[nodiscard]] QString uviRequirementText(UviRequirement requirement);
[[nodiscard]] QString vacancyText();
/// "Nutzer-Name": the resident's name, or the word for a vacancy.
[[nodiscard]] QString residentText(const Occupancy &occupancy);
/// Postal code and city.
[[nodiscard]] QString placeText(const Property &property);

/// The icon beside the word and how it is meant.
struct StatusLook
{
    QString icon;
    Tone tone = Tone::Normal;
};
[[nodiscard]] StatusLook accessStatusLook(AccessStatus status);
[[nodiscard]] StatusLook uviRequirementLook(UviRequirement requirement);

/// What waits at this desk for a resident and covers or complements what the portal says.
enum class OutgoingMark {
    None,
    Invitation,   ///< a registration e-mail: "In Warteschlange"
    OtherChange,  ///< a revocation, another address, a new code, …
    NeedsDecision ///< "Klärung nötig"
};

/// The one label of the column UVI-Zugang: access, delivery and what waits, in the order of what concerns the user.
struct AccessLabel
{
    QString text;
    StatusLook look;
    int rank = 0; ///< what is to be done sorts first
};
[[nodiscard]] AccessLabel accessLabel(const Resident &resident, OutgoingMark outgoing);

/// "Zustellung" in a word or two: what became of the last e-mail, or that the last letter came back; empty where
/// nothing is known.
[[nodiscard]] QString deliveryText(const UnitFacts &facts, OutgoingMark outgoing);
/// "since 3 November 2026", "withdrawn on …"; empty: never recorded.
[[nodiscard]] QString consentText(const std::optional<Consent> &consent);
/// The name of a work list, as it stands on a chip or on a tile.
[[nodiscard]] QString workListText(WorkList list);

/// "E-mail sent on 3 November 2026 to …", for tool tips; empty where no e-mail was asked for.
[[nodiscard]] QString mailDeliveryText(const Resident &resident);

} // namespace hauspost
