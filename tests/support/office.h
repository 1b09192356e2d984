#pragma once

#include "models/domain/occupancy.h"
#include "models/storage/mirrorreader.h"

namespace hauspost::test {

inline Property property(int number, const QString &street = QStringLiteral("Lindenallee 1"))
{
    Property value;
    value.id = PropertyId(QStringLiteral("p%1").arg(number));
    value.number = QString::number(number);
    value.street = street;
    value.postalCode = QStringLiteral("22765");
    value.city = QStringLiteral("Hamburg");
    return value;
}

inline PropertySummary summary(const Property &of, int units, int required, int confirmed, int pending)
{
    return {of, units, required, confirmed, pending, required - confirmed - pending};
}

/// A current resident who gets a letter.
inline Occupancy occupancy(const Property &of, int number, const QString &name,
                           AccessStatus access = AccessStatus::None)
{
    Occupancy value;
    value.property = of;
    value.unit.id = UnitId(QStringLiteral("%1-u%2").arg(of.id.toString()).arg(number));
    value.unit.propertyId = of.id;
    value.unit.number = number;
    value.unit.location = QStringLiteral("%1. OG").arg(number);
    value.unit.uviRequired = UviRequirement::Yes;
    Resident resident;
    resident.id = ResidentId(QStringLiteral("%1-r%2").arg(of.id.toString()).arg(number));
    resident.unitId = value.unit.id;
    resident.propertyId = of.id;
    resident.clientKey = QStringLiteral("MV-%1").arg(number);
    resident.names = QStringList{name};
    resident.postalAddress = {{name}, of.street, of.postalCode, of.city, {}};
    resident.access = access;
    resident.code = RegistrationCode::fromBits(static_cast<quint64>(number));
    value.resident = resident;
    return value;
}

inline Occupancy vacancy(const Property &of, int number)
{
    Occupancy value = occupancy(of, number, {});
    value.resident.reset();
    return value;
}

} // namespace hauspost::test
