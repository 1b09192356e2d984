#pragma once

#include "models/base/result.h"
#include "models/storage/mirrorreader.h"
#include "models/usecases/officefigures.h"

#include <QtCore/QFuture>

#include <optional>
#include <vector>

namespace hauspost {

/// What the pages show. app/desk reads it from the mirror, tests answer from memory. GUI thread; each call takes
/// milliseconds (a whole office of 10,000 units about 50).
class OfficeData
{
public:
    virtual ~OfficeData() = default;
    /// Whether who signed in may change anything, or only look.
    [[nodiscard]] virtual bool mayChange() { return true; }
    [[nodiscard]] virtual Result<std::vector<PropertySummary>> properties() = 0;
    /// nullopt: of all properties.
    [[nodiscard]] virtual Result<std::vector<Occupancy>> units(std::optional<PropertyId> property) = 0;
    /// As units(), with what the work lists need to know.
    [[nodiscard]] virtual Result<std::vector<UnitFacts>> unitFacts(std::optional<PropertyId> property) = 0;
    /// The history of one unit, the latest tenancy first.
    [[nodiscard]] virtual Result<std::vector<Resident>> tenancies(const UnitId &unit) = 0;
    /// Of the whole office, read on another thread.
    [[nodiscard]] virtual QFuture<Result<OfficeFigures>> figures() = 0;
    /// As units() of all properties, and one more row for each future tenancy.
    [[nodiscard]] virtual Result<std::vector<Occupancy>> residents() { return units(std::nullopt); }
};

} // namespace hauspost
