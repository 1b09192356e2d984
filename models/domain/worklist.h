#pragma once

#include "models/domain/contactpreference.h"
#include "models/domain/occupancy.h"

#include <QtCore/QDate>

#include <optional>

namespace hauspost {

/// What a clerk has to do or to watch; the lists of the dashboard, the chips above the units, the choice of a letter
/// run. All but NeedsDecision are about units with "UVI notwendig" = ja.
enum class WorkList {
    WithoutAccess,     ///< neither confirmed nor pending: AccessGroup::Without
    NeverWritten,      ///< without access, no e-mail and no letter so far
    Pending14,         ///< "Ausstehend" for more than 14 days
    Pending30,         ///< "Ausstehend" for more than 30 days
    Expired,           ///< link or code is past its date
    Undeliverable,     ///< "E-Mail unzustellbar" or "Versand unklar"
    LetterReturned,    ///< "Rückläufer"
    WithoutEmail,      ///< no e-mail address on record
    IncompleteAddress, ///< a letter would not arrive
    WithoutConsent,    ///< an e-mail address, but no consent to use it
    MoveInSoon,        ///< somebody moves in within 14 days
    MoveOutUnreported, ///< a successor is on record, but not the end of the current tenancy
    NeedsDecision,     ///< "Klärung nötig"
    Count
};

/// What is known about one unit, from mirror and desk.db.
struct UnitFacts
{
    Occupancy occupancy;              ///< the current tenancy
    SharedOptional<Resident> next;    ///< the next tenancy on record
    std::optional<QDate> lastWritten; ///< day of the last letter made at this desk
    bool isReturned = false;          ///< that letter came back
    bool needsDecision = false;       ///< something of this resident in the outbox waits for the user
    ContactPreference preference = ContactPreference::None; ///< "Kontaktwunsch", noted at this desk

    friend bool operator==(const UnitFacts &, const UnitFacts &) = default;
};

[[nodiscard]] bool belongsTo(WorkList list, const UnitFacts &facts, QDate today);

} // namespace hauspost
