#pragma once

#include "app/portal/accounttransaction.h"
#include "models/domain/resident.h"

#include <optional>
#include <vector>

namespace hauspost::portal {

/// Who lived, lives and will live in one unit, in the order of time, and the vacancies between.
class UnitTimeline
{
public:
    struct Tenancy
    {
        ResidentId id;
        OccupancyKind kind = OccupancyKind::Resident;
        std::optional<QDate> moveIn;
        std::optional<QDate> moveOut;
    };

    [[nodiscard]] static Result<UnitTimeline> load(AccountTransaction &transaction, const UnitId &unit);

    [[nodiscard]] const std::vector<Tenancy> &tenancies() const { return m_tenancies; }

    /// The resident before and after this one, null where there is none. An id that is not in the list: it comes last.
    [[nodiscard]] const Tenancy *previousResident(const ResidentId &id) const;
    [[nodiscard]] const Tenancy *nextResident(const ResidentId &id) const;

    /// Vacancies after one resident and before another; an empty or unknown id is the beginning or the end.
    [[nodiscard]] std::vector<Tenancy> vacancies(const ResidentId &after, const ResidentId &before) const;

private:
    [[nodiscard]] size_t indexOf(const ResidentId &id) const;

    std::vector<Tenancy> m_tenancies;
};

/// Makes one vacancy of these, over the days first to last, or removes them where no day is left. nullopt: as they
/// were. It makes a new one only between two known days.
[[nodiscard]] Result<> fitVacancies(AccountTransaction &transaction, const Resident &neighbour,
                                    const std::vector<UnitTimeline::Tenancy> &vacancies, std::optional<QDate> first,
                                    std::optional<QDate> last, QDate today);

} // namespace hauspost::portal
