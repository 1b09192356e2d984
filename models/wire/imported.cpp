#include "models/wire/imported.h"

#include "models/wire/jsonreader.h"
#include "models/wire/names.h"
#include "models/wire/values.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace hauspost::wire {

namespace {

/// Leaves out what is empty.
void put(QJsonObject &object, const char *key, const QString &value)
{
    if (!value.isEmpty()) {
        object.insert(QLatin1String(key), value);
    }
}

void put(QJsonObject &object, const char *key, const std::optional<QDate> &date)
{
    if (date) {
        object.insert(QLatin1String(key), date->toString(Qt::ISODate));
    }
}

void put(QJsonObject &object, const char *key, const std::optional<QString> &value)
{
    if (value) {
        object.insert(QLatin1String(key), *value);
    }
}

void put(QJsonObject &object, const char *key, bool flag)
{
    if (flag) {
        object.insert(QLatin1String(key), true);
    }
}

/// An absent member is "nothing was said", an empty one is a value.
std::optional<QString> textIfThere(JsonReader &reader, const QJsonObject &object, const char *key)
{
    return object.contains(QLatin1String(key)) ? std::optional(reader.text(key)) : std::nullopt;
}

QDate mustDate(JsonReader &reader, const char *key)
{
    const auto date = reader.dateOr(key);
    if (!date) {
        reader.reject(key);
    }
    return date.value_or(QDate());
}

int unitNumber(JsonReader &reader, const char *key)
{
    const qint64 number = reader.integer(key);
    constexpr qint64 largest = 9999;
    if (number < 1 || number > largest) {
        reader.reject(key);
    }
    return static_cast<int>(qBound(qint64(0), number, largest));
}

/// A word that this program does not know is an error: an import must not guess.
template <class Enum>
Enum word(JsonReader &reader, const char *key, const std::optional<Enum> &value)
{
    if (!value) {
        reader.reject(key);
    }
    return value.value_or(Enum{});
}

} // namespace

QJsonObject toJson(const ImportedValues &values)
{
    QJsonObject object{{QStringLiteral("names"), QJsonArray::fromStringList(values.names)},
                       {QStringLiteral("salutation"), toName(values.salutation)},
                       {QStringLiteral("address"), toJson(values.postalAddress)}};
    put(object, "addressDeviates", values.addressDeviates);
    put(object, "email", values.email);
    put(object, "moveIn", values.moveIn);
    put(object, "moveOut", values.moveOut);
    return object;
}

Result<ImportedValues> importedValuesFrom(const QJsonObject &object, const QString &where)
{
    JsonReader reader(object, where);
    ImportedValues values;
    values.names = reader.textsOr("names");
    values.salutation = salutationFrom(reader.textOr("salutation")).value_or(Salutation::None);
    values.addressDeviates = reader.flagOr("addressDeviates", false);
    values.email = reader.textOr("email");
    values.moveIn = reader.dateOr("moveIn");
    values.moveOut = reader.dateOr("moveOut");
    const auto address = addressFrom(reader.object("address"), where + QStringLiteral(".address"));
    if (!address) {
        return Failure(address.error());
    }
    values.postalAddress = *address;
    return reader.status().map([&values] { return values; });
}

QJsonObject toJson(const ImportedProperty &property)
{
    QJsonObject object{{QStringLiteral("number"), property.number},
                       {QStringLiteral("periodBegin"), property.periodBegin.toString(Qt::ISODate)},
                       {QStringLiteral("periodEnd"), property.periodEnd.toString(Qt::ISODate)}};
    put(object, "objectNumber", property.objectNumber);
    put(object, "street", property.street);
    put(object, "postalCode", property.postalCode);
    put(object, "city", property.city);
    put(object, "country", property.country);
    return object;
}

Result<ImportedProperty> importedPropertyFrom(const QJsonObject &object, const QString &where)
{
    JsonReader reader(object, where);
    ImportedProperty property;
    property.number = reader.text("number");
    property.objectNumber = reader.textOr("objectNumber");
    property.street = reader.textOr("street");
    property.postalCode = reader.textOr("postalCode");
    property.city = reader.textOr("city");
    property.country = reader.textOr("country");
    property.periodBegin = mustDate(reader, "periodBegin");
    property.periodEnd = mustDate(reader, "periodEnd");
    return reader.status().map([&property] { return property; });
}

QJsonObject toJson(const ImportedUnit &unit)
{
    QJsonObject object{{QStringLiteral("property"), unit.propertyNumber}, {QStringLiteral("number"), unit.number}};
    put(object, "location", unit.location);
    if (unit.uviRequired) {
        object.insert(QStringLiteral("uviRequired"), toName(*unit.uviRequired));
    }
    return object;
}

Result<ImportedUnit> importedUnitFrom(const QJsonObject &object, const QString &where)
{
    JsonReader reader(object, where);
    ImportedUnit unit;
    unit.propertyNumber = reader.text("property");
    unit.number = unitNumber(reader, "number");
    unit.location = textIfThere(reader, object, "location");
    if (const auto required = textIfThere(reader, object, "uviRequired")) {
        unit.uviRequired = word(reader, "uviRequired", uviRequirementFrom(*required));
    }
    return reader.status().map([&unit] { return unit; });
}

QJsonObject toJson(const ImportedTenancy &tenancy)
{
    QJsonObject object{{QStringLiteral("property"), tenancy.propertyNumber},
                       {QStringLiteral("unit"), tenancy.unitNumber},
                       {QStringLiteral("kind"), toName(tenancy.kind)},
                       {QStringLiteral("knownFrom"), tenancy.knownFrom.toString(Qt::ISODate)},
                       {QStringLiteral("knownUntil"), tenancy.knownUntil.toString(Qt::ISODate)},
                       {QStringLiteral("record"), tenancy.recordNumber}};
    if (tenancy.kind == OccupancyKind::Resident) {
        object.insert(QStringLiteral("names"), QJsonArray::fromStringList(tenancy.names));
        object.insert(QStringLiteral("address"), toJson(tenancy.postalAddress));
    }
    put(object, "clientKey", tenancy.clientKey);
    put(object, "addressDeviates", tenancy.addressDeviates);
    put(object, "moveIn", tenancy.moveIn);
    put(object, "moveOut", tenancy.moveOut);
    put(object, "email", tenancy.email);
    put(object, "overrulesEdits", tenancy.overrulesEdits);
    if (tenancy.salutation) {
        object.insert(QStringLiteral("salutation"), toName(*tenancy.salutation));
    }
    return object;
}

Result<ImportedTenancy> importedTenancyFrom(const QJsonObject &object, const QString &where)
{
    JsonReader reader(object, where);
    ImportedTenancy tenancy;
    tenancy.propertyNumber = reader.text("property");
    tenancy.unitNumber = unitNumber(reader, "unit");
    tenancy.kind = word(reader, "kind", occupancyKindFrom(reader.text("kind")));
    tenancy.clientKey = reader.textOr("clientKey");
    tenancy.names = reader.textsOr("names");
    tenancy.addressDeviates = reader.flagOr("addressDeviates", false);
    tenancy.moveIn = reader.dateOr("moveIn");
    tenancy.moveOut = reader.dateOr("moveOut");
    tenancy.knownFrom = mustDate(reader, "knownFrom");
    tenancy.knownUntil = mustDate(reader, "knownUntil");
    tenancy.email = textIfThere(reader, object, "email");
    tenancy.overrulesEdits = reader.flagOr("overrulesEdits", false);
    tenancy.recordNumber = reader.integer("record");
    if (const auto salutation = textIfThere(reader, object, "salutation")) {
        tenancy.salutation = word(reader, "salutation", salutationFrom(*salutation));
    }
    if (tenancy.kind == OccupancyKind::Resident) {
        const auto address = addressFrom(reader.object("address"), where + QStringLiteral(".address"));
        if (!address) {
            return Failure(address.error());
        }
        tenancy.postalAddress = *address;
    }
    return reader.status().map([&tenancy] { return tenancy; });
}

QVariant importedText(const SharedOptional<ImportedValues> &values)
{
    return values ? QVariant(QString::fromUtf8(QJsonDocument(toJson(*values)).toJson(QJsonDocument::Compact)))
                  : QVariant(QMetaType::fromType<QString>());
}

SharedOptional<ImportedValues> importedValuesFromText(const QString &text)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const auto values =
        parseObject(text.toUtf8()).and_then([](const QJsonObject &object) { return importedValuesFrom(object, {}); });
    return values ? std::optional(*values) : std::nullopt;
}

} // namespace hauspost::wire
