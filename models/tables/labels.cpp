#include "models/tables/labels.h"

#include <QtCore/QCoreApplication>

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
