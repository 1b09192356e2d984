#include "models/storage/mirroroccupancies.h"

#include "models/sql/database.h"
#include "models/storage/mirrorrows.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace hauspost::mirroroccupancies {

namespace {

Result<QHash<PropertyId, Property>> allProperties(Database &database)
{
    auto query =
        database.prepare(QStringLiteral("SELECT %1 FROM property p").arg(QLatin1String(mirrorrows::propertyColumns)));
    if (!query) {
        return Failure(query.error());
    }
    QHash<PropertyId, Property> properties;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        Property property = mirrorrows::property(*query, 0);
        properties.insert(property.id, property);
    }
    return row.map([&properties](bool) { return std::move(properties); });
}

/// Equal texts become one: in a big office they are half of the memory.
void shareTexts(Resident &resident, const Occupancy &home)
{
    const auto share = [](auto &text, const auto &known) {
        if (text == known) {
            text = known;
        }
    };
    share(resident.unitId, home.unit.id);
    share(resident.propertyId, home.property.id);
    share(resident.postalAddress.street, home.property.street);
    share(resident.postalAddress.postalCode, home.property.postalCode);
    share(resident.postalAddress.city, home.property.city);
    if (resident.postalAddress.names == resident.names) {
        resident.postalAddress.names = resident.names;
    }
}

} // namespace

Tenancies currentTenancy()
{
    return {QStringLiteral(" LEFT JOIN resident r ON r.id = (SELECT c.id FROM resident c WHERE c.unit_id = u.id"
                           " AND (c.move_in IS NULL OR c.move_in <= ?) AND (c.move_out IS NULL OR c.move_out >= ?)"
                           " ORDER BY c.move_in DESC, c.id DESC LIMIT 1) "),
            QString(), 2};
}

Tenancies futureTenancies()
{
    return {QStringLiteral(" JOIN resident r ON r.unit_id = u.id AND r.kind = 'resident' AND r.move_in > ? "),
            QStringLiteral(", r.move_in, r.id"), 1};
}

Tenancies everyResident()
{
    return {QStringLiteral(" JOIN resident r ON r.unit_id = u.id AND r.kind = 'resident' "), QString(), 0};
}

Tenancies reachableTenancies()
{
    return {QStringLiteral(" JOIN resident r ON r.unit_id = u.id AND r.email <> ''"
                           " AND (r.move_out IS NULL OR r.move_out >= ?) "),
            QStringLiteral(", r.move_in, r.id"), 1};
}

Result<> forOccupancies(Database &database, const Tenancies &tenancies, const std::optional<PropertyId> &property,
                        QDate today, const CodeCipher *cipher, const std::function<void(Occupancy &&)> &visit)
{
    // By a query of their own: joined, their columns would be read once per unit.
    const auto properties = allProperties(database);
    if (!properties) {
        return Failure(properties.error());
    }
    // The order of the joins is the order of the result, by the indexes (CROSS JOIN: not to be changed by SQLite).
    auto query = database.prepare(
        QStringLiteral("SELECT %1, %2 FROM property p CROSS JOIN unit u ON u.property_id = p.id %3 %4 "
                       "ORDER BY p.number, p.id, u.number, u.id%5")
            .arg(QLatin1String(mirrorrows::unitColumns), QLatin1String(mirrorrows::residentColumns), tenancies.join,
                 property ? QStringLiteral("WHERE p.id = ?") : QString(), tenancies.order));
    if (!query) {
        return Failure(query.error());
    }
    for (int i = 0; i < tenancies.days; ++i) {
        query->bind(std::optional(today));
    }
    if (property) {
        query->bind(property->toString());
    }
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        Occupancy occupancy;
        occupancy.unit = mirrorrows::unit(*query, 0);
        occupancy.property = properties->value(occupancy.unit.propertyId);
        occupancy.unit.propertyId = occupancy.property.id;
        if (!query->isNull(mirrorrows::unitColumnCount)) {
            Resident resident = mirrorrows::resident(*query, mirrorrows::unitColumnCount, cipher);
            shareTexts(resident, occupancy);
            occupancy.resident = std::move(resident);
        }
        visit(std::move(occupancy));
    }
    return row.map([](bool) {});
}

Result<std::vector<Occupancy>> occupancies(Database &database, const Tenancies &tenancies,
                                           const std::optional<PropertyId> &property, QDate today,
                                           const CodeCipher *cipher)
{
    std::vector<Occupancy> result;
    return forOccupancies(database, tenancies, property, today, cipher,
                          [&result](Occupancy &&occupancy) { result.push_back(std::move(occupancy)); })
        .map([&result] { return std::move(result); });
}

Result<std::vector<Occupancy>> these(Database &database, const std::vector<ResidentId> &ids, const CodeCipher *cipher)
{
    QJsonArray wanted;
    for (const ResidentId &id : ids) {
        wanted.append(id.toString());
    }
    auto query =
        database.prepare(QStringLiteral("SELECT %1, %2, %3 FROM json_each(?) w CROSS JOIN resident r ON r.id = w.value"
                                        " JOIN unit u ON u.id = r.unit_id JOIN property p ON p.id = u.property_id"
                                        " ORDER BY p.number, p.id, u.number, u.id, r.move_in, r.id")
                             .arg(QLatin1String(mirrorrows::propertyColumns), QLatin1String(mirrorrows::unitColumns),
                                  QLatin1String(mirrorrows::residentColumns)));
    if (!query) {
        return Failure(query.error());
    }
    query->bind(QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)));
    std::vector<Occupancy> result;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        constexpr int unitAt = mirrorrows::propertyColumnCount;
        result.push_back({mirrorrows::property(*query, 0), mirrorrows::unit(*query, unitAt),
                          mirrorrows::resident(*query, unitAt + mirrorrows::unitColumnCount, cipher)});
    }
    return row.map([&result](bool) { return std::move(result); });
}

} // namespace hauspost::mirroroccupancies
