#include "models/storage/mirrorrows.h"

#include "models/sql/database.h"
#include "models/storage/codecipher.h"
#include "models/wire/imported.h"
#include "models/wire/names.h"

namespace hauspost::mirrorrows {

namespace {

QStringList lines(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

} // namespace

const char propertyColumns[] = "p.id,p.number,p.object_number,p.street,p.postal_code,p.city,p.country";
const char unitColumns[] = "u.id,u.property_id,u.number,u.location,u.uvi_required";
const char residentColumns[] = "r.id,r.unit_id,r.property_id,r.kind,r.client_key,r.names,r.salutation,r.address_names,"
                               "r.street,r.postal_code,r.city,r.country,r.address_deviates,r.email,r.move_in,"
                               "r.move_out,r.access,r.code,r.code_valid_until,r.invite_no,r.invited_on,"
                               "r.mail,r.consent_on,r.consent_source,r.consent_withdrawn_on,r.language,r.imported";

Property property(const Statement &row, int first)
{
    Property value;
    value.id = PropertyId(row.text(first++));
    value.number = row.text(first++);
    value.objectNumber = row.text(first++);
    value.street = row.text(first++);
    value.postalCode = row.text(first++);
    value.city = row.text(first++);
    value.country = row.text(first);
    return value;
}

Unit unit(const Statement &row, int first)
{
    Unit value;
    value.id = UnitId(row.text(first++));
    value.propertyId = PropertyId(row.text(first++));
    value.number = static_cast<int>(row.integer(first++));
    value.location = row.text(first++);
    value.uviRequired = wire::uviRequirementFrom(row.text(first)).value_or(UviRequirement::Unknown);
    return value;
}

Resident resident(const Statement &row, int first, const CodeCipher *cipher)
{
    Resident value;
    value.id = ResidentId(row.text(first++));
    value.unitId = UnitId(row.text(first++));
    value.propertyId = PropertyId(row.text(first++));
    value.kind = wire::occupancyKindFrom(row.text(first++)).value_or(OccupancyKind::Resident);
    value.clientKey = row.text(first++);
    value.names = lines(row.text(first++));
    value.salutation = wire::salutationFrom(row.text(first++)).value_or(Salutation::None);
    value.postalAddress.names = lines(row.text(first++));
    value.postalAddress.street = row.text(first++);
    value.postalAddress.postalCode = row.text(first++);
    value.postalAddress.city = row.text(first++);
    value.postalAddress.country = row.text(first++);
    value.addressDeviates = row.flag(first++);
    value.email = row.text(first++);
    value.moveIn = row.date(first++);
    value.moveOut = row.date(first++);
    // An unknown word must not make somebody look as if he may get a letter.
    value.access = wire::accessStatusFrom(row.text(first++)).value_or(AccessStatus::Revoked);
    if (const int code = first++; cipher && !row.isNull(code)) {
        value.code = cipher->decrypt(row.blob(code));
    }
    value.codeValidUntil = row.date(first++);
    value.inviteNo = static_cast<int>(row.integer(first++));
    value.invitedOn = row.date(first++);
    value.mail = wire::mailDeliveryFrom(row.text(first++)).value_or(MailDelivery::Unclear);
    if (const auto given = row.date(first++)) {
        value.consent = Consent{*given, row.text(first), row.date(first + 1)};
    }
    value.language = row.text(first + 2);
    value.imported = wire::importedValuesFromText(row.text(first + 3));
    return value;
}

void bind(Statement &statement, const Property &property)
{
    statement.bind(property.id.toString())
        .bind(property.number)
        .bind(property.objectNumber)
        .bind(property.street)
        .bind(property.postalCode)
        .bind(property.city)
        .bind(property.country);
}

void bind(Statement &statement, const Unit &unit)
{
    statement.bind(unit.id.toString())
        .bind(unit.propertyId.toString())
        .bind(unit.number)
        .bind(unit.location)
        .bind(wire::toName(unit.uviRequired));
}

void bind(Statement &statement, const Resident &resident, const CodeCipher &cipher)
{
    const PostalAddress &address = resident.postalAddress;
    statement.bind(resident.id.toString())
        .bind(resident.unitId.toString())
        .bind(resident.propertyId.toString())
        .bind(wire::toName(resident.kind))
        .bind(resident.clientKey)
        .bind(resident.names.join(u'\n'))
        .bind(wire::toName(resident.salutation))
        .bind(address.names.join(u'\n'))
        .bind(address.street)
        .bind(address.postalCode)
        .bind(address.city)
        .bind(address.country)
        .bind(resident.addressDeviates)
        .bind(resident.email)
        .bind(resident.moveIn)
        .bind(resident.moveOut)
        .bind(wire::toName(resident.access))
        .bind(resident.code ? QVariant(cipher.encrypt(*resident.code)) : QVariant(QMetaType::fromType<QByteArray>()))
        .bind(resident.codeValidUntil)
        .bind(resident.inviteNo)
        .bind(resident.invitedOn)
        .bind(wire::toName(resident.mail))
        .bind(resident.consent ? std::optional(resident.consent->givenOn) : std::nullopt)
        .bind(resident.consent ? resident.consent->source : QString())
        .bind(resident.consent ? resident.consent->withdrawnOn : std::nullopt)
        .bind(resident.language)
        .bind(wire::importedText(resident.imported));
}

Result<> noteReplaced(Database &database)
{
    return database.execute(QStringLiteral("INSERT OR REPLACE INTO meta(key,value) SELECT 'replaced', "
                                           "coalesce((SELECT value || ',' FROM meta WHERE key='replaced'), '') || "
                                           "coalesce(group_concat(id), '') FROM resident"));
}

Result<std::optional<std::vector<ResidentId>>> vanished(Database &database)
{
    auto noted = database.prepare(QStringLiteral("SELECT value FROM meta WHERE key='replaced'"));
    auto known = database.prepare(QStringLiteral("SELECT 1 FROM resident WHERE id=?"));
    if (!noted || !known) {
        return Failure(noted ? known.error() : noted.error());
    }
    const auto isNoted = noted->next();
    if (!isNoted || !*isNoted) {
        return isNoted.map([](bool) { return std::optional<std::vector<ResidentId>>(); });
    }
    const QStringList ids = noted->text(0).split(u',', Qt::SkipEmptyParts);
    noted->reset();
    std::vector<ResidentId> gone;
    for (const QString &id : ids) {
        const auto found = known->bind(id).next();
        known->reset();
        if (!found) {
            return Failure(found.error());
        }
        if (!*found) {
            gone.emplace_back(id);
        }
    }
    return std::optional(std::move(gone));
}

Result<> dropReplaced(Database &database)
{
    return database.execute(QStringLiteral("DELETE FROM meta WHERE key='replaced'"));
}

} // namespace hauspost::mirrorrows
