#include "models/exchange/importplan.h"

#include "models/exchange/importmerge.h"
#include "models/exchange/tenancymatch.h"

#include <QtCore/QSet>

#include <algorithm>

namespace hauspost {

namespace {

/// Sets a field of the value on record where the file says something else, and notes it.
template <class T>
void take(T &onRecord, const T &inFile, ImportField field, std::vector<ImportField> &changed)
{
    if (onRecord != inFile) {
        onRecord = inFile;
        changed.push_back(field);
    }
}

ImportVerdict verdictOf(const std::vector<ImportField> &changed)
{
    return changed.empty() ? ImportVerdict::Unchanged : ImportVerdict::Changed;
}

template <class Row>
ImportCounts countsOf(const std::vector<Row> &rows)
{
    const auto count = [&rows](ImportVerdict verdict) {
        return static_cast<int>(
            std::count_if(rows.begin(), rows.end(), [verdict](const Row &row) { return row.verdict == verdict; }));
    };
    return {count(ImportVerdict::New), count(ImportVerdict::Changed), count(ImportVerdict::Unchanged),
            count(ImportVerdict::Gone), 0};
}

struct FlatKey
{
    QString propertyNumber;
    int unitNumber = 0;

    friend bool operator==(const FlatKey &, const FlatKey &) = default;
    friend size_t qHash(const FlatKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.propertyNumber, key.unitNumber);
    }
};

class Planner
{
public:
    Planner(const ImportedOffice &file, const ExistingOffice &now) : m_file(file), m_now(now) {}

    ImportPlan make()
    {
        indexExisting();
        for (const ImportedProperty &property : m_file.properties) {
            planProperty(property);
        }
        for (const ImportedUnit &unit : m_file.units) {
            planUnit(unit);
        }
        planTenancies();
        warnAboutRows();
        m_plan.propertyCounts = countsOf(m_plan.properties);
        m_plan.unitCounts = countsOf(m_plan.units);
        m_plan.tenancyCounts = countsOf(m_plan.tenancies);
        m_plan.tenancyCounts.conflicts =
            static_cast<int>(std::count_if(m_plan.tenancies.begin(), m_plan.tenancies.end(),
                                           [](const PlannedTenancy &row) { return !row.conflicts.empty(); }));
        m_plan.badRecords = m_file.badRecords;
        m_plan.diagnostics = m_file.diagnostics;
        m_plan.furtherDiagnostics = m_file.furtherDiagnostics;
        return std::move(m_plan);
    }

private:
    void indexExisting();
    void planProperty(const ImportedProperty &property);
    void planUnit(const ImportedUnit &unit);
    void planTenancies();
    void planFlat(const FlatKey &key, const std::vector<const ImportedTenancy *> &tenancies,
                  const std::vector<const Resident *> &residents);
    [[nodiscard]] Resident newResident(const FlatKey &key, OccupancyKind kind) const;
    void planTenancy(const FlatKey &key, const ImportedTenancy &tenancy, const Resident *resident);
    void planGone(const FlatKey &key, const std::vector<const ImportedTenancy *> &tenancies, const Resident &resident);
    void warnAboutRows();
    void warnAboutMails();
    void warn(ImportWarningKind kind, const QString &propertyNumber = {}, int unitNumber = 0)
    {
        m_plan.warnings.push_back({kind, propertyNumber, unitNumber});
    }

    const ImportedOffice &m_file;
    const ExistingOffice &m_now;
    ImportPlan m_plan;
    QHash<QString, const Property *> m_properties;
    QHash<FlatKey, const Unit *> m_units;
    QHash<UnitId, FlatKey> m_flatOf;
    QHash<FlatKey, std::vector<const Resident *>> m_residents;
    QHash<QString, const ImportedProperty *> m_filed; ///< properties of the file
    QSet<QString> m_older;                            ///< numbers of properties with a later period on record
};

void Planner::indexExisting()
{
    QHash<PropertyId, QString> numbers;
    for (const Property &property : m_now.properties) {
        m_properties.insert(property.number, &property);
        numbers.insert(property.id, property.number);
    }
    for (const Unit &unit : m_now.units) {
        const FlatKey key{numbers.value(unit.propertyId), unit.number};
        m_units.insert(key, &unit);
        m_flatOf.insert(unit.id, key);
    }
    for (const Resident &resident : m_now.residents) {
        m_residents[m_flatOf.value(resident.unitId)].push_back(&resident);
    }
}

void Planner::planProperty(const ImportedProperty &property)
{
    m_filed.insert(property.number, &property);
    const bool older = property.periodEnd < m_now.lastPeriodEnds.value(property.number, property.periodEnd);
    if (older) {
        m_older.insert(property.number);
        warn(ImportWarningKind::OlderFile, property.number);
    }
    const Property *known = m_properties.value(property.number, nullptr);
    PlannedProperty row;
    row.periodEnd = older ? m_now.lastPeriodEnds.value(property.number) : property.periodEnd;
    row.value = known != nullptr ? *known : Property();
    if (known == nullptr || !older) {
        row.value.number = property.number;
        take(row.value.objectNumber, property.objectNumber, ImportField::ObjectNumber, row.changed);
        take(row.value.street, property.street, ImportField::Street, row.changed);
        take(row.value.postalCode, property.postalCode, ImportField::PostalCode, row.changed);
        take(row.value.city, property.city, ImportField::City, row.changed);
        take(row.value.country, property.country, ImportField::Country, row.changed);
    }
    row.verdict = known != nullptr ? verdictOf(row.changed) : ImportVerdict::New;
    m_plan.properties.push_back(std::move(row));
}

void Planner::planUnit(const ImportedUnit &unit)
{
    const Unit *known = m_units.value({unit.propertyNumber, unit.number}, nullptr);
    PlannedUnit row;
    row.propertyNumber = unit.propertyNumber;
    if (known != nullptr) {
        row.value = *known;
    } else if (const Property *property = m_properties.value(unit.propertyNumber, nullptr)) {
        row.value.propertyId = property->id;
    }
    row.value.number = unit.number;
    take(row.value.location, unit.location.value_or(row.value.location), ImportField::Location, row.changed);
    take(row.value.uviRequired, unit.uviRequired.value_or(row.value.uviRequired), ImportField::UviRequired,
         row.changed);
    row.verdict = known != nullptr ? verdictOf(row.changed) : ImportVerdict::New;
    m_plan.units.push_back(std::move(row));
}

void Planner::planTenancies()
{
    // In the file's order, then the flats of its properties that it does not name.
    std::vector<FlatKey> order;
    QHash<FlatKey, std::vector<const ImportedTenancy *>> inFile;
    for (const ImportedTenancy &tenancy : m_file.tenancies) {
        const FlatKey key{tenancy.propertyNumber, tenancy.unitNumber};
        auto &flat = inFile[key];
        if (flat.empty()) {
            order.push_back(key);
        }
        flat.push_back(&tenancy);
    }
    for (const Unit &unit : m_now.units) {
        const FlatKey key = m_flatOf.value(unit.id);
        if (m_filed.contains(key.propertyNumber) && !inFile.contains(key)) {
            order.push_back(key);
        }
    }
    for (const FlatKey &key : order) {
        planFlat(key, inFile.value(key), m_residents.value(key));
    }
}

void Planner::planFlat(const FlatKey &key, const std::vector<const ImportedTenancy *> &tenancies,
                       const std::vector<const Resident *> &residents)
{
    const std::vector<const Resident *> matches = matchTenancies(tenancies, residents);
    for (size_t i = 0; i < tenancies.size(); ++i) {
        planTenancy(key, *tenancies[i], matches[i]);
    }
    for (const Resident *resident : residents) {
        if (std::find(matches.begin(), matches.end(), resident) == matches.end()) {
            planGone(key, tenancies, *resident);
        }
    }
}

Resident Planner::newResident(const FlatKey &key, OccupancyKind kind) const
{
    Resident resident;
    resident.kind = kind;
    if (const Unit *unit = m_units.value(key, nullptr)) {
        resident.unitId = unit->id;
    }
    if (const Property *property = m_properties.value(key.propertyNumber, nullptr)) {
        resident.propertyId = property->id;
    }
    return resident;
}

void Planner::planTenancy(const FlatKey &key, const ImportedTenancy &t, const Resident *resident)
{
    PlannedTenancy row;
    row.propertyNumber = key.propertyNumber;
    row.unitNumber = key.unitNumber;
    row.recordNumber = t.recordNumber;
    const bool older = m_older.contains(key.propertyNumber);
    row.value = resident != nullptr ? *resident : newResident(key, t.kind);
    const TenancyDates dates = resident == nullptr ? newDates(t, older) : mergedDates(t, *resident, older);
    mergeTenancy(row, t, dates, resident == nullptr || !older);
    if (resident != nullptr && resident->moveOut && !row.value.moveOut) {
        warn(ImportWarningKind::MoveOutWithdrawn, key.propertyNumber, key.unitNumber);
    }
    row.verdict = resident != nullptr ? verdictOf(row.changed) : ImportVerdict::New;
    m_plan.tenancies.push_back(std::move(row));
}

void Planner::planGone(const FlatKey &key, const std::vector<const ImportedTenancy *> &tenancies,
                       const Resident &resident)
{
    const ImportedProperty *property = m_filed.value(key.propertyNumber, nullptr);
    const bool unknown = property == nullptr || m_older.contains(key.propertyNumber) || m_file.incomplete ||
                         m_file.incompleteProperties.contains(key.propertyNumber);
    // Who left before the file's period, or comes after it, is not expected to be in it.
    const bool expected = !unknown && resident.moveOut.value_or(property->periodBegin) >= property->periodBegin &&
                          resident.moveIn.value_or(property->periodEnd) <= property->periodEnd;
    if (!expected) {
        return;
    }
    PlannedTenancy row;
    row.verdict = ImportVerdict::Gone;
    row.propertyNumber = key.propertyNumber;
    row.unitNumber = key.unitNumber;
    row.value = resident;
    take(row.value.moveOut, moveOutBySuccessor(resident, tenancies), ImportField::MoveOut, row.changed);
    m_plan.tenancies.push_back(std::move(row));
}

void Planner::warnAboutRows()
{
    if (m_file.incomplete) {
        warn(ImportWarningKind::IncompleteFile);
    }
    for (const PlannedProperty &row : m_plan.properties) {
        if (m_file.incompleteProperties.contains(row.value.number)) {
            warn(ImportWarningKind::IncompleteProperty, row.value.number);
        }
    }
    QHash<QString, std::pair<int, int>> goneOfAll;
    for (const PlannedTenancy &row : m_plan.tenancies) {
        const bool lives = row.value.kind == OccupancyKind::Resident && !row.value.moveOut;
        if (lives && row.verdict != ImportVerdict::Gone && !row.value.postalAddress.isComplete()) {
            warn(ImportWarningKind::NotALetterAddress, row.propertyNumber, row.unitNumber);
        }
        if (row.value.kind == OccupancyKind::Resident && row.verdict != ImportVerdict::New) {
            auto &[gone, all] = goneOfAll[row.propertyNumber];
            gone += row.verdict == ImportVerdict::Gone ? 1 : 0;
            ++all;
        }
    }
    for (const PlannedProperty &row : m_plan.properties) {
        const auto [gone, all] = goneOfAll.value(row.value.number);
        if (2 * gone > all) {
            warn(ImportWarningKind::ManyGone, row.value.number);
        }
    }
    warnAboutMails();
}

void Planner::warnAboutMails()
{
    QHash<QString, FlatKey> used;
    for (const PlannedTenancy &row : m_plan.tenancies) {
        if (row.value.email.isEmpty() || row.value.moveOut || row.verdict == ImportVerdict::Gone) {
            continue;
        }
        const FlatKey key{row.propertyNumber, row.unitNumber};
        const QString mail = row.value.email.toCaseFolded();
        const auto other = used.constFind(mail);
        if (other == used.constEnd()) {
            used.insert(mail, key);
        } else if (*other != key) {
            warn(ImportWarningKind::SameEmailSeveralUnits, key.propertyNumber, key.unitNumber);
        }
    }
}

} // namespace

bool ImportPlan::isEmpty() const
{
    const auto writes = [](const auto &row) { return row.writes(); };
    return std::none_of(properties.begin(), properties.end(), writes) &&
           std::none_of(units.begin(), units.end(), writes) && std::none_of(tenancies.begin(), tenancies.end(), writes);
}

ImportPlan makeImportPlan(const ImportedOffice &file, const ExistingOffice &now)
{
    return Planner(file, now).make();
}

} // namespace hauspost
