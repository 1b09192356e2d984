#include "app/portal/planwriter.h"

#include "app/portal/rows.h"
#include "models/base/uuid7.h"
#include "models/sql/database.h"
#include "models/sql/rowbatch.h"

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
    /// Takes the row's number now, writes it with others.
    template <class Row>
    Result<> add(RowBatch &batch, const Row &row)
    {
        return batch.add([account = m_transaction.account(), seq = m_transaction.nextSeq(), row](Statement &statement) {
            rows::bind(statement, account, seq, row);
        });
    }

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
    Database &database = m_transaction.database();
    RowBatch upserts(database, rows::upsertProperty);
    std::vector<PropertyId> ids;
    for (const PlannedProperty &row : rows) {
        Property value = row.value;
        if (value.id.isEmpty()) {
            value.id = PropertyId(newUuid7());
            m_properties.insert(value.number, value.id);
        }
        ids.push_back(value.id);
        if (const auto done = row.writes() ? add(upserts, value) : Result<>(); !done) {
            return done;
        }
    }
    auto period =
        database.prepare(QStringLiteral("UPDATE property SET period_end = ? WHERE account_id = ? AND id = ?"));
    if (const auto done = upserts.flush(); !done || !period) {
        return Failure(done ? period.error() : done.error());
    }
    // No desk sees the period: it changes without a new seq.
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto done = period->bind(std::optional(rows[i].periodEnd))
                              .bind(m_transaction.account().toString())
                              .bind(ids[i].toString())
                              .execute();
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<> PlanWriter::writeUnits(const std::vector<PlannedUnit> &rows)
{
    RowBatch upserts(m_transaction.database(), rows::upsertUnit);
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
        if (const auto done = add(upserts, value); !done) {
            return done;
        }
    }
    return upserts.flush();
}

Result<> PlanWriter::writeTenancies(const std::vector<PlannedTenancy> &rows)
{
    RowBatch upserts(m_transaction.database(), rows::upsertResident);
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
        if (const auto done = add(upserts, value); !done) {
            return done;
        }
    }
    return upserts.flush();
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
