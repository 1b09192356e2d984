#pragma once

#include "models/base/result.h"
#include "models/domain/occupancy.h"

#include <QtCore/QDate>

#include <functional>
#include <optional>
#include <vector>

namespace hauspost {
class CodeCipher;
class Database;
} // namespace hauspost

/// The mirror's queries for units with the people in them. today: the day that the caller calls present.
namespace hauspost::mirroroccupancies {

/// Which tenancies of a unit u are meant, as r.
struct Tenancies
{
    QString join;
    QString order; ///< among those of one unit
    int days;      ///< how often the day is bound
};

/// At most one, in one place. A day of change belongs to both tenancies; the later one counts.
[[nodiscard]] Tenancies currentTenancy();
[[nodiscard]] Tenancies futureTenancies();
[[nodiscard]] Tenancies everyResident();
/// Present and future residents with an e-mail address.
[[nodiscard]] Tenancies reachableTenancies();

/// Units with these tenancies, by property number and unit number. cipher null: without codes.
[[nodiscard]] Result<> forOccupancies(Database &database, const Tenancies &tenancies,
                                      const std::optional<PropertyId> &property, QDate today, const CodeCipher *cipher,
                                      const std::function<void(Occupancy &&)> &visit);
[[nodiscard]] Result<std::vector<Occupancy>> occupancies(Database &database, const Tenancies &tenancies,
                                                         const std::optional<PropertyId> &property, QDate today,
                                                         const CodeCipher *cipher);
/// These residents, in the order of units; who is not on record is missing.
[[nodiscard]] Result<std::vector<Occupancy>> these(Database &database, const std::vector<ResidentId> &ids,
                                                   const CodeCipher *cipher);

} // namespace hauspost::mirroroccupancies
