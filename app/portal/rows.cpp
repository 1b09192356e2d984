#include "app/portal/rows.h"

#include "models/wire/imported.h"
#include "models/wire/names.h"

namespace hauspost::portal::rows {

namespace {

QStringList lines(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

} // namespace

const char propertyColumns[] = "p.id, p.number, p.object_number, p.street, p.postal_code, p.city, p.country";
const char unitColumns[] = "u.id, u.property_id, u.number, u.location, u.uvi_required";
const char residentColumns[] = "r.id, r.unit_id, r.property_id, r.kind, r.client_key, r.names, r.salutation, "
                               "r.address_names, r.address_street, r.address_postal_code, r.address_city, "
                               "r.address_country, r.address_deviates, r.email, r.move_in, r.move_out, r.access, "
                               "r.invite_no, r.invited_on, r.mail, r.consent_on, r.consent_source, "
                               "r.consent_withdrawn_on, r.language, r.imported";

const char upsertProperty[] =
    "INSERT INTO property (account_id, id, seq, number, object_number, street, postal_code, city, country) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, id) DO UPDATE SET seq = excluded.seq, "
    "number = excluded.number, object_number = excluded.object_number, street = excluded.street, "
    "postal_code = excluded.postal_code, city = excluded.city, country = excluded.country";
const char upsertUnit[] =
    "INSERT INTO unit (account_id, id, seq, property_id, number, location, uvi_required) "
    "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, id) DO UPDATE SET seq = excluded.seq, "
    "number = excluded.number, location = excluded.location, uvi_required = excluded.uvi_required";
const char upsertResident[] =
    "INSERT INTO resident (account_id, id, seq, unit_id, property_id, kind, client_key, names, salutation, "
    "address_names, address_street, address_postal_code, address_city, address_country, address_deviates, email, "
    "move_in, move_out, access, imported) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (account_id, id) DO UPDATE SET seq = excluded.seq, kind = excluded.kind, "
    "client_key = excluded.client_key, names = excluded.names, salutation = excluded.salutation, "
    "address_names = excluded.address_names, address_street = excluded.address_street, "
    "address_postal_code = excluded.address_postal_code, address_city = excluded.address_city, "
    "address_country = excluded.address_country, address_deviates = excluded.address_deviates, "
    "email = excluded.email, move_in = excluded.move_in, move_out = excluded.move_out, imported = excluded.imported";

QString upsertResidentWith(const QStringList &columns)
{
    QString sql = QString::fromLatin1(upsertResident);
    const qsizetype names = sql.indexOf(u')');
    sql.insert(names, QStringLiteral(", ") + columns.join(QStringLiteral(", ")));
    const qsizetype values = sql.indexOf(u')', sql.indexOf(QLatin1String("VALUES")));
    sql.insert(values, QStringLiteral(", ?").repeated(columns.size()));
    for (const QString &column : QStringList{QStringLiteral("access")} + columns) {
        sql += QStringLiteral(", %1 = excluded.%1").arg(column);
    }
    return sql;
}

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

Resident resident(const Statement &row, int first)
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

void bind(Statement &statement, const AccountId &account, qint64 seq, const Property &property)
{
    statement.bind(account.toString())
        .bind(property.id.toString())
        .bind(seq)
        .bind(property.number)
        .bind(property.objectNumber)
        .bind(property.street)
        .bind(property.postalCode)
        .bind(property.city)
        .bind(property.country);
}

void bind(Statement &statement, const AccountId &account, qint64 seq, const Unit &unit)
{
    statement.bind(account.toString())
        .bind(unit.id.toString())
        .bind(seq)
        .bind(unit.propertyId.toString())
        .bind(unit.number)
        .bind(unit.location)
        .bind(wire::toName(unit.uviRequired));
}

void bind(Statement &statement, const AccountId &account, qint64 seq, const Resident &resident)
{
    statement.bind(account.toString())
        .bind(resident.id.toString())
        .bind(seq)
        .bind(resident.unitId.toString())
        .bind(resident.propertyId.toString())
        .bind(wire::toName(resident.kind))
        .bind(resident.clientKey)
        .bind(resident.names.join(u'\n'))
        .bind(wire::toName(resident.salutation))
        .bind(resident.postalAddress.names.join(u'\n'))
        .bind(resident.postalAddress.street)
        .bind(resident.postalAddress.postalCode)
        .bind(resident.postalAddress.city)
        .bind(resident.postalAddress.country)
        .bind(resident.addressDeviates)
        .bind(resident.email)
        .bind(resident.moveIn)
        .bind(resident.moveOut)
        .bind(wire::toName(resident.access))
        .bind(wire::importedText(resident.imported));
}

} // namespace hauspost::portal::rows
