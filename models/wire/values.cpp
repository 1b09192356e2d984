#include "models/wire/values.h"

#include "models/wire/imported.h"
#include "models/wire/jsonreader.h"
#include "models/wire/names.h"

namespace hauspost::wire {

namespace {

/// Leaves out what is empty: a third of the bytes of a snapshot.
void put(QJsonObject &object, QLatin1String key, const QString &value)
{
    if (!value.isEmpty()) {
        object.insert(key, value);
    }
}

void put(QJsonObject &object, QLatin1String key, const std::optional<QDate> &date)
{
    if (date) {
        object.insert(key, date->toString(Qt::ISODate));
    }
}

void put(QJsonObject &object, QLatin1String key, const QStringList &texts)
{
    if (!texts.isEmpty()) {
        object.insert(key, QJsonArray::fromStringList(texts));
    }
}

/// Takes the value of a word, or notes the member as wrong.
template <class Enum>
Enum require(JsonReader &reader, const char *key, std::optional<Enum> value, Enum fallback)
{
    if (!value) {
        reader.reject(key);
    }
    return value.value_or(fallback);
}

} // namespace

QJsonObject toJson(const PostalAddress &address)
{
    QJsonObject object;
    put(object, QLatin1String("names"), address.names);
    put(object, QLatin1String("street"), address.street);
    put(object, QLatin1String("postalCode"), address.postalCode);
    put(object, QLatin1String("city"), address.city);
    put(object, QLatin1String("country"), address.country);
    return object;
}

Result<PostalAddress> addressFrom(const QJsonObject &object, const QString &where)
{
    JsonReader reader(object, where);
    PostalAddress address;
    address.names = reader.textsOr("names");
    address.street = reader.textOr("street");
    address.postalCode = reader.textOr("postalCode");
    address.city = reader.textOr("city");
    address.country = reader.textOr("country");
    return reader.status().map([&address] { return address; });
}

QJsonObject toJson(const Consent &consent)
{
    QJsonObject object{{QStringLiteral("givenOn"), consent.givenOn.toString(Qt::ISODate)}};
    put(object, QLatin1String("source"), consent.source);
    put(object, QLatin1String("withdrawnOn"), consent.withdrawnOn);
    return object;
}

Result<Consent> consentFrom(const QJsonObject &object, const QString &where)
{
    JsonReader reader(object, where);
    Consent consent;
    if (const auto given = reader.dateOr("givenOn")) {
        consent.givenOn = *given;
    } else {
        reader.reject("givenOn");
    }
    consent.source = reader.textOr("source");
    consent.withdrawnOn = reader.dateOr("withdrawnOn");
    return reader.status().map([&consent] { return consent; });
}

QJsonObject toJson(const Office &office)
{
    QJsonObject object;
    put(object, QLatin1String("name"), office.name);
    put(object, QLatin1String("street"), office.street);
    put(object, QLatin1String("postalCode"), office.postalCode);
    put(object, QLatin1String("city"), office.city);
    put(object, QLatin1String("contactPerson"), office.contactPerson);
    put(object, QLatin1String("phone"), office.phone);
    put(object, QLatin1String("email"), office.email);
    put(object, QLatin1String("web"), office.web);
    put(object, QLatin1String("registrationUrl"), office.registrationUrl);
    put(object, QLatin1String("helpUrl"), office.helpUrl);
    put(object, QLatin1String("privacyUrl"), office.privacyUrl);
    put(object, QLatin1String("processor"), office.processor);
    put(object, QLatin1String("signatory"), office.signatory);
    put(object, QLatin1String("footerColumns"), office.footerColumns);
    return object;
}

Result<Office> officeFrom(const QJsonObject &d, const QString &where)
{
    JsonReader reader(d, where);
    Office office;
    office.name = reader.text("name");
    office.street = reader.textOr("street");
    office.postalCode = reader.textOr("postalCode");
    office.city = reader.textOr("city");
    office.contactPerson = reader.textOr("contactPerson");
    office.phone = reader.textOr("phone");
    office.email = reader.textOr("email");
    office.web = reader.textOr("web");
    office.registrationUrl = reader.text("registrationUrl");
    office.helpUrl = reader.textOr("helpUrl");
    office.privacyUrl = reader.textOr("privacyUrl");
    office.processor = reader.textOr("processor");
    office.signatory = reader.textOr("signatory");
    office.footerColumns = reader.textsOr("footerColumns");
    return reader.status().map([&office] { return office; });
}

QJsonObject toJson(const Property &property)
{
    QJsonObject object;
    put(object, QLatin1String("number"), property.number);
    put(object, QLatin1String("objectNumber"), property.objectNumber);
    put(object, QLatin1String("street"), property.street);
    put(object, QLatin1String("postalCode"), property.postalCode);
    put(object, QLatin1String("city"), property.city);
    put(object, QLatin1String("country"), property.country);
    return object;
}

Result<Property> propertyFrom(const PropertyId &id, const QJsonObject &d, const QString &where)
{
    JsonReader reader(d, where);
    Property property;
    property.id = id;
    property.number = reader.text("number");
    property.objectNumber = reader.textOr("objectNumber");
    property.street = reader.textOr("street");
    property.postalCode = reader.textOr("postalCode");
    property.city = reader.textOr("city");
    property.country = reader.textOr("country");
    return reader.status().map([&property] { return property; });
}

QJsonObject toJson(const Unit &unit)
{
    QJsonObject object{{QStringLiteral("propertyId"), unit.propertyId.toString()},
                       {QStringLiteral("number"), unit.number},
                       {QStringLiteral("uviRequired"), toName(unit.uviRequired)}};
    put(object, QLatin1String("location"), unit.location);
    return object;
}

Result<Unit> unitFrom(const UnitId &id, const QJsonObject &d, const QString &where)
{
    JsonReader reader(d, where);
    Unit unit;
    unit.id = id;
    unit.propertyId = PropertyId(reader.text("propertyId"));
    unit.number = static_cast<int>(reader.integer("number"));
    if (unit.number < 0 || unit.number > 9999) {
        reader.reject("number");
    }
    unit.location = reader.textOr("location");
    unit.uviRequired =
        require(reader, "uviRequired", uviRequirementFrom(reader.text("uviRequired")), UviRequirement::Unknown);
    return reader.status().map([&unit] { return unit; });
}

namespace {

void putInvitation(QJsonObject &object, const Resident &resident)
{
    if (resident.inviteNo > 0) {
        object.insert(QLatin1String("inviteNo"), resident.inviteNo);
    }
    put(object, QLatin1String("invitedOn"), resident.invitedOn);
    if (resident.mail != MailDelivery::None) {
        object.insert(QLatin1String("mail"), toName(resident.mail));
    }
    if (resident.consent) {
        object.insert(QLatin1String("consent"), toJson(*resident.consent));
    }
}

Result<> readInvitation(JsonReader &reader, const QJsonObject &d, Resident &resident, const QString &where)
{
    if (d.contains(QLatin1String("inviteNo"))) {
        resident.inviteNo = static_cast<int>(reader.integer("inviteNo"));
    }
    resident.invitedOn = reader.dateOr("invitedOn");
    // A state that a newer portal invents: something was sent, what became of it this program cannot say.
    if (const QString mail = reader.textOr("mail"); !mail.isEmpty()) {
        resident.mail = mailDeliveryFrom(mail).value_or(MailDelivery::Unclear);
    }
    if (!d.contains(QLatin1String("consent"))) {
        return {};
    }
    return consentFrom(reader.object("consent"), where + QStringLiteral(".consent")).map([&](const Consent &consent) {
        resident.consent = consent;
    });
}

} // namespace

QJsonObject toJson(const Resident &resident)
{
    QJsonObject object{{QStringLiteral("unitId"), resident.unitId.toString()},
                       {QStringLiteral("propertyId"), resident.propertyId.toString()},
                       {QStringLiteral("kind"), toName(resident.kind)},
                       {QStringLiteral("access"), toName(resident.access)}};
    put(object, QLatin1String("clientKey"), resident.clientKey);
    put(object, QLatin1String("names"), resident.names);
    put(object, QLatin1String("email"), resident.email);
    put(object, QLatin1String("language"), resident.language);
    put(object, QLatin1String("moveIn"), resident.moveIn);
    put(object, QLatin1String("moveOut"), resident.moveOut);
    if (resident.salutation != Salutation::None) {
        object.insert(QLatin1String("salutation"), toName(resident.salutation));
    }
    if (resident.kind == OccupancyKind::Resident) {
        object.insert(QLatin1String("address"), toJson(resident.postalAddress));
    }
    if (resident.addressDeviates) {
        object.insert(QLatin1String("addressDeviates"), true);
    }
    if (resident.code) {
        object.insert(QLatin1String("code"), resident.code->toString());
        put(object, QLatin1String("codeValidUntil"), resident.codeValidUntil);
    }
    putInvitation(object, resident);
    if (resident.imported) {
        object.insert(QLatin1String("imported"), toJson(*resident.imported));
    }
    return object;
}

Result<Resident> residentFrom(const ResidentId &id, const QJsonObject &d, const QString &where)
{
    JsonReader reader(d, where);
    Resident resident;
    resident.id = id;
    resident.unitId = UnitId(reader.text("unitId"));
    resident.propertyId = PropertyId(reader.text("propertyId"));
    resident.kind = require(reader, "kind", occupancyKindFrom(reader.text("kind")), OccupancyKind::Resident);
    resident.access = require(reader, "access", accessStatusFrom(reader.text("access")), AccessStatus::None);
    resident.clientKey = reader.textOr("clientKey");
    resident.names = reader.textsOr("names");
    resident.email = reader.textOr("email");
    resident.language = reader.textOr("language");
    resident.moveIn = reader.dateOr("moveIn");
    resident.moveOut = reader.dateOr("moveOut");
    resident.addressDeviates = reader.flagOr("addressDeviates", false);
    // A salutation that a newer portal invents reads as "not known": the neutral form is always right.
    resident.salutation = salutationFrom(reader.textOr("salutation")).value_or(Salutation::None);
    if (resident.kind == OccupancyKind::Resident) {
        const auto address = addressFrom(reader.object("address"), where + QStringLiteral(".address"));
        if (!address) {
            return Failure(address.error());
        }
        resident.postalAddress = *address;
    }
    if (const QString code = reader.textOr("code"); !code.isEmpty()) {
        resident.code = RegistrationCode::parse(code);
        if (!resident.code) {
            reader.reject("code");
        }
    }
    resident.codeValidUntil = reader.dateOr("codeValidUntil");
    if (const auto read = readInvitation(reader, d, resident, where); !read) {
        return Failure(read.error());
    }
    if (d.contains(QLatin1String("imported"))) {
        const auto imported = importedValuesFrom(reader.object("imported"), where + QStringLiteral(".imported"));
        if (!imported) {
            return Failure(imported.error());
        }
        resident.imported = *imported;
    }
    return reader.status().map([&resident] { return resident; });
}

} // namespace hauspost::wire
