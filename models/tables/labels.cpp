#include "models/tables/labels.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace hauspost {

namespace {

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::Labels)
};

} // namespace

QString accessStatusText(AccessStatus status)
{
    switch (status) {
    case AccessStatus::None:
        //: Kein Zugang
        return Labels::tr("No access");
    case AccessStatus::Pending:
        //: Ausstehend
        return Labels::tr("Pending");
    case AccessStatus::Confirmed:
        //: Bestätigt
        return Labels::tr("Confirmed");
    case AccessStatus::Expired:
        //: Abgelaufen
        return Labels::tr("Expired");
    case AccessStatus::Revoked:
        //: Aufgehoben
        return Labels::tr("Revoked");
    case AccessStatus::Reregister:
        //: Erneut registrieren
        return Labels::tr("Register again");
    case AccessStatus::Ended:
        //: Beendet
        return Labels::tr("Ended");
    case AccessStatus::Deleted:
        //: Konto gelöscht
        return Labels::tr("Account deleted");
    }
    return {};
}

QString uviRequirementText(UviRequirement requirement)
{
    switch (requirement) {
    case UviRequirement::Yes:
        return Labels::tr("yes", "UVI required");
    case UviRequirement::No:
        return Labels::tr("no", "UVI required");
    case UviRequirement::Unknown:
        return Labels::tr("unknown", "UVI required");
    }
    return {};
}

QString vacancyText()
{
    //: Leerstand
    return Labels::tr("Vacant");
}

QString residentText(const Occupancy &occupancy)
{
    return occupancy.isVacant() ? vacancyText() : displayName(*occupancy.resident);
}

QString placeText(const Property &property)
{
    return QStringLiteral("%1 %2").arg(property.postalCode, property.city).trimmed();
}

StatusLook accessStatusLook(AccessStatus status)
{
    switch (status) {
    case AccessStatus::None:
        return {QStringLiteral("dash"), Tone::Normal};
    case AccessStatus::Pending:
        return {QStringLiteral("hourglass"), Tone::Waiting};
    case AccessStatus::Confirmed:
        return {QStringLiteral("tick"), Tone::Good};
    case AccessStatus::Expired:
        return {QStringLiteral("clock"), Tone::Problem};
    case AccessStatus::Revoked:
        return {QStringLiteral("blocked"), Tone::Problem};
    case AccessStatus::Reregister:
        return {QStringLiteral("renew"), Tone::Waiting};
    case AccessStatus::Ended:
        return {QStringLiteral("dash"), Tone::Muted};
    case AccessStatus::Deleted:
        return {QStringLiteral("cross"), Tone::Problem};
    }
    return {};
}

namespace {

constexpr int rankStep = 10; // between two values of AccessStatus

bool isInvited(const Resident &resident)
{
    return resident.access == AccessStatus::Pending || resident.access == AccessStatus::Reregister;
}

/// What the portal says, delivery included.
AccessLabel portalLabel(const Resident &resident)
{
    const QString status = accessStatusText(resident.access);
    const StatusLook problem{QStringLiteral("warning"), Tone::Problem};
    if (isInvited(resident) && resident.mail == MailDelivery::Failed) {
        //: Ausstehend, E-Mail unzustellbar
        return {Labels::tr("%1, e-mail undeliverable").arg(status), problem, -2 * rankStep};
    }
    if (isInvited(resident) && resident.mail == MailDelivery::Unclear) {
        //: Ausstehend, Versand unklar
        return {Labels::tr("%1, dispatch unclear").arg(status), problem, -rankStep};
    }
    return {status, accessStatusLook(resident.access), static_cast<int>(resident.access) * rankStep};
}

} // namespace

AccessLabel accessLabel(const Resident &resident, OutgoingMark outgoing)
{
    const AccessLabel said = portalLabel(resident);
    switch (outgoing) {
    case OutgoingMark::None:
        break;
    case OutgoingMark::Invitation:
        //: In Warteschlange
        return {Labels::tr("In queue"), {QStringLiteral("outbox"), Tone::Waiting}, rankStep / 2};
    case OutgoingMark::OtherChange:
        //: Bestätigt, Änderung wartet
        return {
            Labels::tr("%1, change waiting").arg(said.text), {QStringLiteral("outbox"), Tone::Waiting}, said.rank + 1};
    case OutgoingMark::NeedsDecision:
        //: Klärung nötig
        return {Labels::tr("Decision needed"), {QStringLiteral("warning"), Tone::Problem}, -3 * rankStep};
    }
    return said;
}

QString mailDeliveryText(const Resident &resident)
{
    const QString day = resident.invitedOn ? QLocale().toString(*resident.invitedOn, QLocale::ShortFormat)
                                           : Labels::tr("an unknown day");
    switch (resident.mail) {
    case MailDelivery::None:
        break;
    case MailDelivery::Queued:
        return Labels::tr("The portal is sending the e-mail of %1 to %2.").arg(day, resident.email);
    case MailDelivery::Sent:
        return Labels::tr("E-mail sent on %1 to %2.").arg(day, resident.email);
    case MailDelivery::Failed:
        return Labels::tr("The e-mail of %1 to %2 could not be delivered. Please check the address.")
            .arg(day, resident.email);
    case MailDelivery::Unclear:
        return Labels::tr("Whether the e-mail of %1 to %2 has left is unclear: the connection broke at its end. It is "
                          "not repeated by itself.")
            .arg(day, resident.email);
    }
    return {};
}

StatusLook uviRequirementLook(UviRequirement requirement)
{
    switch (requirement) {
    case UviRequirement::Yes:
        return {QStringLiteral("tick"), Tone::Good};
    case UviRequirement::No:
        return {QStringLiteral("dash"), Tone::Muted};
    case UviRequirement::Unknown:
        return {QStringLiteral("question"), Tone::Muted};
    }
    return {};
}

} // namespace hauspost
