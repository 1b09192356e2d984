#include "models/storage/mirrorrows.h"

#include "models/wire/names.h"

namespace hauspost::mirrorrows {

namespace {

constexpr QChar lineSeparator(0x1F);

QStringList lines(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(lineSeparator);
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

const Table &office()
{
    static const Table table{QStringLiteral("office"), words("d")};
    return table;
}

const Table &property()
{
    static const Table table{QStringLiteral("property"), words("number object_number street postal_code city country")};
    return table;
}

const Table &unit()
{
    static const Table table{QStringLiteral("unit"), words("property_id number location uvi_required")};
    return table;
}

const Table &resident()
{
    static const Table table{QStringLiteral("resident"),
                             words("unit_id property_id kind client_key names salutation address_names street "
                                   "postal_code city country address_deviates email move_in move_out access code "
                                   "code_valid_until"),
                             2};
    return table;
}

QString upsertSql(const Table &table)
{
    QStringList places{QStringLiteral("?"), QStringLiteral("?")};
    QStringList updates{QStringLiteral("seq = excluded.seq")};
    for (const QString &column : table.columns) {
        places << QStringLiteral("?");
        updates << QStringLiteral("%1 = excluded.%1").arg(column);
    }
    return QStringLiteral("INSERT INTO %1(id, seq, %2) VALUES(%3) ON CONFLICT(id) DO UPDATE SET %4 "
                          "WHERE excluded.seq >= %1.seq")
        .arg(table.name, table.columns.join(QStringLiteral(", ")), places.join(QStringLiteral(", ")),
             updates.join(QStringLiteral(", ")));
}

QString selectList(const Table &table, const QString &alias)
{
    QStringList columns{alias + QStringLiteral(".id")};
    for (const QString &column : table.columns.sliced(table.ownersFirst)) {
        columns << alias + u'.' + column;
    }
    return columns.join(QStringLiteral(", "));
}

int width(const Table &table)
{
    return static_cast<int>(table.columns.size() - table.ownersFirst) + 1;
}

void bind(Statement &upsert, qint64 seq, const Property &property)
{
    upsert.bind(property.id.toString()).bind(seq);
    upsert.bind(property.number).bind(property.objectNumber).bind(property.street);
    upsert.bind(property.postalCode).bind(property.city).bind(property.country);
}

void bind(Statement &upsert, qint64 seq, const Unit &unit)
{
    upsert.bind(unit.id.toString()).bind(seq);
    upsert.bind(unit.propertyId.toString()).bind(unit.number).bind(unit.location).bind(wire::toName(unit.uviRequired));
}

void bind(Statement &upsert, qint64 seq, const Resident &resident, const QByteArray &encryptedCode)
{
    const PostalAddress &address = resident.postalAddress;
    upsert.bind(resident.id.toString()).bind(seq);
    upsert.bind(resident.unitId.toString()).bind(resident.propertyId.toString());
    upsert.bind(wire::toName(resident.kind)).bind(resident.clientKey);
    upsert.bind(resident.names.join(lineSeparator)).bind(wire::toName(resident.salutation));
    upsert.bind(address.names.join(lineSeparator)).bind(address.street).bind(address.postalCode);
    upsert.bind(address.city).bind(address.country).bind(resident.addressDeviates).bind(resident.email);
    upsert.bind(resident.moveIn).bind(resident.moveOut).bind(wire::toName(resident.access));
    upsert.bind(encryptedCode.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(encryptedCode));
    upsert.bind(resident.codeValidUntil);
}

Property propertyFrom(const Statement &row, int column)
{
    Property property;
    property.id = PropertyId(row.text(column++));
    property.number = row.text(column++);
    property.objectNumber = row.text(column++);
    property.street = row.text(column++);
    property.postalCode = row.text(column++);
    property.city = row.text(column++);
    property.country = row.text(column++);
    return property;
}

Unit unitFrom(const Statement &row, int column)
{
    Unit unit;
    unit.id = UnitId(row.text(column++));
    unit.propertyId = PropertyId(row.text(column++));
    unit.number = static_cast<int>(row.integer(column++));
    unit.location = row.text(column++);
    unit.uviRequired = wire::uviRequirementFrom(row.text(column++)).value_or(UviRequirement::Unknown);
    return unit;
}

Resident residentFrom(const Statement &row, int column, QByteArray &encryptedCode)
{
    Resident resident;
    resident.id = ResidentId(row.text(column++));
    resident.kind = wire::occupancyKindFrom(row.text(column++)).value_or(OccupancyKind::Resident);
    resident.clientKey = row.text(column++);
    resident.names = lines(row.text(column++));
    resident.salutation = wire::salutationFrom(row.text(column++)).value_or(Salutation::None);
    resident.postalAddress.names = lines(row.text(column++));
    resident.postalAddress.street = row.text(column++);
    resident.postalAddress.postalCode = row.text(column++);
    resident.postalAddress.city = row.text(column++);
    resident.postalAddress.country = row.text(column++);
    resident.addressDeviates = row.flag(column++);
    resident.email = row.text(column++);
    resident.moveIn = row.date(column++);
    resident.moveOut = row.date(column++);
    // Unknown reads as an access that gets no letter: never to the wrong person.
    resident.access = wire::accessStatusFrom(row.text(column++)).value_or(AccessStatus::Revoked);
    encryptedCode = row.blob(column++);
    resident.codeValidUntil = row.date(column++);
    return resident;
}

} // namespace hauspost::mirrorrows
