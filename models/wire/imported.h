#pragma once

#include "models/base/result.h"
#include "models/domain/importedrows.h"
#include "models/domain/importedvalues.h"

#include <QtCore/QJsonObject>
#include <QtCore/QVariant>

/// What imports are made of: the rows of import.apply, and what a row that was edited by hand remembers of the last
/// one.
namespace hauspost::wire {

[[nodiscard]] QJsonObject toJson(const ImportedValues &values);
[[nodiscard]] QJsonObject toJson(const ImportedProperty &property);
[[nodiscard]] QJsonObject toJson(const ImportedUnit &unit);
[[nodiscard]] QJsonObject toJson(const ImportedTenancy &tenancy);

/// where: JSON path for the error. Errors: WireMalformed.
[[nodiscard]] Result<ImportedValues> importedValuesFrom(const QJsonObject &object, const QString &where);
[[nodiscard]] Result<ImportedProperty> importedPropertyFrom(const QJsonObject &object, const QString &where);
[[nodiscard]] Result<ImportedUnit> importedUnitFrom(const QJsonObject &object, const QString &where);
[[nodiscard]] Result<ImportedTenancy> importedTenancyFrom(const QJsonObject &object, const QString &where);

/// As kept in the portal's database and in the mirror: JSON, NULL where nothing was edited. What cannot be read counts
/// as not edited.
[[nodiscard]] QVariant importedText(const SharedOptional<ImportedValues> &values);
[[nodiscard]] SharedOptional<ImportedValues> importedValuesFromText(const QString &text);

} // namespace hauspost::wire
