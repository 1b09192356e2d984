#pragma once

#include "models/base/ids.h"
#include "models/base/sharedoptional.h"
#include "models/domain/accessstatus.h"
#include "models/domain/consent.h"
#include "models/domain/importedvalues.h"
#include "models/domain/maildelivery.h"
#include "models/domain/postaladdress.h"
#include "models/domain/registrationcode.h"
#include "models/domain/salutation.h"

#include <QtCore/QDate>

#include <optional>

namespace hauspost {

enum class OccupancyKind { Resident, Vacancy };
enum class OccupancyPhase { Previous, Current, Future };

/// One tenancy of one unit: a resident (Nutzer) or a recorded vacancy (Leerstand) from move-in to move-out.
struct Resident
{
    ResidentId id;
    UnitId unitId;
    PropertyId propertyId;
    OccupancyKind kind = OccupancyKind::Resident;
    QString clientKey; ///< Nutzer-Ordnungsbegriff: the office's own key; may be empty
    QStringList names; ///< 1 to 4 lines, the resident himself (the address may name others)
    Salutation salutation = Salutation::None;
    PostalAddress postalAddress;  ///< where the letter goes: the flat, or a deviating address
    bool addressDeviates = false; ///< true: not the flat's own address (no Lage behind the street)
    QString email;                ///< may be empty
    std::optional<QDate> moveIn;  ///< first day; nullopt = "since before the records"
    std::optional<QDate> moveOut; ///< last day; nullopt = lives there
    AccessStatus access = AccessStatus::None;
    std::optional<RegistrationCode> code; ///< only where the portal gives one
    std::optional<QDate> codeValidUntil;  ///< last day on which the code works
    int inviteNo = 0;                     ///< grows with each invitation, new code and revocation; the next names it
    std::optional<QDate> invitedOn;       ///< day (UTC) of the last one
    MailDelivery mail = MailDelivery::None;
    std::optional<Consent> consent;          ///< to e-mail; nullopt: never recorded
    QString language;                        ///< of his mails: "de", "en"; empty = the portal's
    SharedOptional<ImportedValues> imported; ///< what the last import said, where it was edited since; else nullopt

    friend bool operator==(const Resident &, const Resident &) = default;
};

/// "Nutzer-Name" of the tables: the name lines on one line, separated by commas ("Müller, Jana", two persons); empty
/// for a vacancy.
[[nodiscard]] QString displayName(const Resident &resident);

/// The fields that an import may change, as they are on record.
[[nodiscard]] ImportedValues importableValues(const Resident &resident);

/// Which of previous, current, future on this calendar day. Both move-in and move-out day belong to the tenancy.
[[nodiscard]] OccupancyPhase phaseOn(const Resident &resident, QDate day);

} // namespace hauspost
