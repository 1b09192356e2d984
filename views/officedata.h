#pragma once

#include "models/base/result.h"
#include "models/storage/mirrorreader.h"

#include <optional>
#include <vector>

namespace hauspost {

/// What the pages show. app/desk reads it from the mirror, tests answer from memory. GUI thread; each call takes
/// milliseconds (a whole office of 10,000 units about 50).
class OfficeData
{
public:
    virtual ~OfficeData() = default;
    [[nodiscard]] virtual Result<std::vector<PropertySummary>> properties() = 0;
    /// nullopt: of all properties.
    [[nodiscard]] virtual Result<std::vector<Occupancy>> units(std::optional<PropertyId> property) = 0;
    /// As units(), with what the work lists need to know.
    [[nodiscard]] virtual Result<std::vector<UnitFacts>> unitFacts(std::optional<PropertyId> property) = 0;
    /// The history of one unit, the latest tenancy first.
    [[nodiscard]] virtual Result<std::vector<Resident>> tenancies(const UnitId &unit) = 0;
};

} // namespace hauspost
