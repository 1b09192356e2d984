#pragma once

#include "models/base/result.h"
#include "models/domain/office.h"
#include "models/domain/property.h"
#include "models/domain/resident.h"
#include "models/domain/unit.h"

#include <QtCore/QJsonObject>

/// Domain values as the member "d" of a change, both ways. Ids travel beside "d", not in it.
namespace hauspost::wire {

[[nodiscard]] QJsonObject toJson(const Office &office);
[[nodiscard]] QJsonObject toJson(const Property &property);
[[nodiscard]] QJsonObject toJson(const Unit &unit);
[[nodiscard]] QJsonObject toJson(const Resident &resident);
[[nodiscard]] QJsonObject toJson(const PostalAddress &address);
[[nodiscard]] QJsonObject toJson(const Consent &consent);

/// where: JSON path for the error message. Errors: WireMalformed. An unknown access status is an error, because
/// guessing it could send a letter to the wrong person.
[[nodiscard]] Result<Office> officeFrom(const QJsonObject &d, const QString &where);
[[nodiscard]] Result<Property> propertyFrom(const PropertyId &id, const QJsonObject &d, const QString &where);
[[nodiscard]] Result<Unit> unitFrom(const UnitId &id, const QJsonObject &d, const QString &where);
[[nodiscard]] Result<Resident> residentFrom(const ResidentId &id, const QJsonObject &d, const QString &where);
[[nodiscard]] Result<PostalAddress> addressFrom(const QJsonObject &object, const QString &where);
[[nodiscard]] Result<Consent> consentFrom(const QJsonObject &object, const QString &where);

} // namespace hauspost::wire
