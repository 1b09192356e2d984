#include "app/portal/planwriter.h"

#include "app/portal/rows.h"
#include "models/base/uuid7.h"
#include "models/sql/database.h"

namespace hauspost::portal {

namespace {

struct UnitKey
{
    PropertyId property;
    int number = 0;

    friend bool operator==(const UnitKey &, const UnitKey &) = default;
    friend size_t qHash(const UnitKey &key, size_t seed = 0) { return qHashMulti(seed, key.property, key.number); }
};

class PlanWriter
{
public:
    PlanWriter(AccountTransaction &transaction, const ExistingOffice &existing);

    Result<> writeProperties(const std::vector<PlannedProperty> &rows);
    Result<> writeUnits(const std::vector<PlannedUnit> &rows);
    Result<> writeTenancies(const std::vector<PlannedTenancy> &rows);

private:
    Result<Statement> prepare(const char *sql) { return m_transaction.database().prepare(QString::fromLatin1(sql)); }

    AccountTransaction &m_transaction;
    QHash<QString, PropertyId> m_properties; ///< by number
    QHash<UnitKey, UnitId> m_units;
};

PlanWriter::PlanWriter(AccountTransaction &transaction, const ExistingOffice &existing) : m_transaction(transaction)
{
    for (const Property &property : existing.properties) {
        m_properties.insert(property.number, property.id);
    }
    for (const Unit &unit : existing.units) {
        m_units.insert({unit.propertyId, unit.number}, unit.id);
    }
}

Result<> PlanWriter::writeProperties(const std::vector<PlannedProperty> &rows)
{
    auto upsert = prepare(rows::upsertProperty);
    auto period = prepare("UPDATE property SET period_end = ? WHERE account_id = ? AND id = ?");
    if (!upsert || !period) {
        return Failure(upsert ? period.error() : upsert.error());
    }
    for (const PlannedProperty &row : rows) {
        Property value = row.value;
        if (value.id.isEmpty()) {
            value.id = PropertyId(newUuid7());
            m_properties.insert(value.number, value.id);
        }
        if (row.writes()) {
            rows::bind(*upsert, m_transaction.account(), m_transaction.nextSeq(), value);
            if (const auto done = upsert->execute(); !done) {
                return done;
            }
        }
        // No desk sees the period: it changes without a new seq.
        const auto done = period->bind(std::optional(row.periodEnd))
                              .bind(m_transaction.account().toString())
                              .bind(value.id.toString())
                              .execute();
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<> PlanWriter::writeUnits(const std::vector<PlannedUnit> &rows)
{
    auto upsert = prepare(rows::upsertUnit);
    if (!upsert) {
        return Failure(upsert.error());
    }
    for (const PlannedUnit &row : rows) {
        if (!row.writes()) {
            continue;
        }
        Unit value = row.value;
        if (value.id.isEmpty()) {
            value.id = UnitId(newUuid7());
            value.propertyId = m_properties.value(row.propertyNumber);
            m_units.insert({value.propertyId, value.number}, value.id);
        }
        rows::bind(*upsert, m_transaction.account(), m_transaction.nextSeq(), value);
        if (const auto done = upsert->execute(); !done) {
            return done;
        }
    }
    return {};
}

Result<> PlanWriter::writeTenancies(const std::vector<PlannedTenancy> &rows)
{
    auto upsert = prepare(rows::upsertResident);
    if (!upsert) {
        return Failure(upsert.error());
    }
    for (const PlannedTenancy &row : rows) {
        if (!row.writes()) {
            continue;
        }
        Resident value = row.value;
        if (value.id.isEmpty()) {
            value.id = ResidentId(newUuid7());
            value.propertyId = m_properties.value(row.propertyNumber);
            value.unitId = m_units.value({value.propertyId, row.unitNumber});
        }
        rows::bind(*upsert, m_transaction.account(), m_transaction.nextSeq(), value);
        if (const auto done = upsert->execute(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<> writePlan(AccountTransaction &transaction, const ImportPlan &plan, const ExistingOffice &existing)
{
    PlanWriter writer(transaction, existing);
    return writer.writeProperties(plan.properties)
        .and_then([&] { return writer.writeUnits(plan.units); })
        .and_then([&] { return writer.writeTenancies(plan.tenancies); });
}

} // namespace hauspost::portal
