#include "models/domain/resident.h"

namespace hauspost {

QString displayName(const Resident &resident)
{
    QStringList parts;
    for (const QString &line : resident.names) {
        const QString clean = line.simplified();
        if (!clean.isEmpty()) {
            parts << clean;
        }
    }
    return parts.join(QStringLiteral(", "));
}

ImportedValues importableValues(const Resident &resident)
{
    return {resident.names, resident.salutation, resident.postalAddress, resident.addressDeviates,
            resident.email, resident.moveIn,     resident.moveOut};
}

OccupancyPhase phaseOn(const Resident &resident, QDate day)
{
    if (resident.moveOut && *resident.moveOut < day) {
        return OccupancyPhase::Previous;
    }
    return resident.moveIn && *resident.moveIn > day ? OccupancyPhase::Future : OccupancyPhase::Current;
}

} // namespace hauspost
