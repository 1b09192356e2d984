#include "app/portal/unittimeline.h"

#include "app/portal/residentrecord.h"
#include "models/base/uuid7.h"
#include "models/sql/database.h"
#include "models/wire/names.h"

#include <algorithm>

namespace hauspost::portal {

namespace {

Result<> insertVacancy(AccountTransaction &transaction, const Resident &neighbour, QDate first, QDate last)
{
    ResidentRecord record;
    record.value.id = ResidentId(newUuid7());
    record.value.unitId = neighbour.unitId;
    record.value.propertyId = neighbour.propertyId;
    record.value.kind = OccupancyKind::Vacancy;
    record.value.moveIn = first;
    record.value.moveOut = last;
    return insertResident(transaction, record);
}

Result<> moveVacancy(AccountTransaction &transaction, const ResidentId &id, std::optional<QDate> first,
                     std::optional<QDate> last)
{
    auto record = findResident(transaction, id);
    if (!record) {
        return Failure(record.error());
    }
    if (!*record || ((*record)->value.moveIn == first && (*record)->value.moveOut == last)) {
        return {};
    }
    (*record)->value.moveIn = first;
    (*record)->value.moveOut = last;
    return saveResident(transaction, **record);
}

} // namespace

Result<UnitTimeline> UnitTimeline::load(AccountTransaction &transaction, const UnitId &unit)
{
    auto statement = transaction.database().prepare(
        QStringLiteral("SELECT id, kind, move_in, move_out FROM resident WHERE account_id = ? AND unit_id = ? "
                       "ORDER BY move_in IS NOT NULL, move_in, move_out IS NULL, move_out, seq"));
    if (!statement) {
        return Failure(statement.error());
    }
    statement->bind(transaction.account().toString()).bind(unit.toString());
    UnitTimeline timeline;
    for (;;) {
        const auto row = statement->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return timeline;
        }
        timeline.m_tenancies.push_back({ResidentId(statement->text(0)),
                                        wire::occupancyKindFrom(statement->text(1)).value_or(OccupancyKind::Resident),
                                        statement->date(2), statement->date(3)});
    }
}

size_t UnitTimeline::indexOf(const ResidentId &id) const
{
    const auto found =
        std::find_if(m_tenancies.begin(), m_tenancies.end(), [&id](const Tenancy &t) { return t.id == id; });
    return static_cast<size_t>(found - m_tenancies.begin());
}

const UnitTimeline::Tenancy *UnitTimeline::previousResident(const ResidentId &id) const
{
    for (size_t i = indexOf(id); i > 0; --i) {
        if (m_tenancies[i - 1].kind == OccupancyKind::Resident) {
            return &m_tenancies[i - 1];
        }
    }
    return nullptr;
}

const UnitTimeline::Tenancy *UnitTimeline::nextResident(const ResidentId &id) const
{
    for (size_t i = indexOf(id) + 1; i < m_tenancies.size(); ++i) {
        if (m_tenancies[i].kind == OccupancyKind::Resident) {
            return &m_tenancies[i];
        }
    }
    return nullptr;
}

std::vector<UnitTimeline::Tenancy> UnitTimeline::vacancies(const ResidentId &after, const ResidentId &before) const
{
    const size_t start = indexOf(after);
    std::vector<Tenancy> found;
    for (size_t i = start == m_tenancies.size() ? 0 : start + 1; i < indexOf(before); ++i) {
        if (m_tenancies[i].kind == OccupancyKind::Vacancy) {
            found.push_back(m_tenancies[i]);
        }
    }
    return found;
}

Result<> fitVacancies(AccountTransaction &transaction, const Resident &neighbour,
                      const std::vector<UnitTimeline::Tenancy> &vacancies, std::optional<QDate> first,
                      std::optional<QDate> last, QDate today)
{
    const bool bounded = first && last;
    if (vacancies.empty()) {
        return bounded && *first <= *last ? insertVacancy(transaction, neighbour, *first, *last) : Result<>();
    }
    const auto from = first ? first : vacancies.front().moveIn;
    const auto until = last ? last : vacancies.back().moveOut;
    const bool isEmpty = from && until && *from > *until;
    Result<> done = isEmpty ? removeResident(transaction, vacancies.front().id, today)
                            : moveVacancy(transaction, vacancies.front().id, from, until);
    for (size_t i = 1; done && i < vacancies.size(); ++i) {
        done = removeResident(transaction, vacancies[i].id, today);
    }
    return done;
}

} // namespace hauspost::portal
