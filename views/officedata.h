#pragma once

#include "models/base/result.h"
#include "models/storage/mirrorreader.h"
#include "models/usecases/officefigures.h"

#include <QtCore/QFuture>

#include <optional>
#include <vector>

namespace hauspost {

/// What the pages show. app/desk reads it from the mirror, tests answer from memory. GUI thread; what is not a future
/// takes milliseconds, whatever the size of the office. A future may be finished already.
class OfficeData
{
public:
    virtual ~OfficeData() = default;
    /// Whether who signed in may change anything, or only look.
    [[nodiscard]] virtual bool mayChange() { return true; }
    /// Whether he may erase personal data.
    [[nodiscard]] virtual bool mayErase() { return true; }
    /// By number. Errors: also NotSyncedYet: there is no mirror to show anything of.
    [[nodiscard]] virtual Result<std::vector<Property>> propertyList() = 0;
    [[nodiscard]] virtual QFuture<Result<std::vector<PropertySummary>>> properties() = 0;
    /// One row a unit of this property, or of all (nullopt), with what the work lists need to know.
    [[nodiscard]] virtual QFuture<Result<std::vector<UnitFacts>>> unitFacts(std::optional<PropertyId> property) = 0;
    /// The history of one unit, the latest tenancy first.
    [[nodiscard]] virtual Result<std::vector<Resident>> tenancies(const UnitId &unit) = 0;
    /// Of the whole office, read on another thread.
    [[nodiscard]] virtual QFuture<Result<OfficeFigures>> figures() = 0;
    /// These residents with their units; who is not on record any more is missing.
    [[nodiscard]] virtual Result<std::vector<Occupancy>> residents(const std::vector<ResidentId> &ids) = 0;
    /// The same of many, read on another thread.
    [[nodiscard]] virtual QFuture<Result<std::vector<Occupancy>>> residentsLater(const std::vector<ResidentId> &ids)
    {
        return QtFuture::makeReadyFuture(residents(ids));
    }
    /// Present and future residents who have an e-mail address.
    [[nodiscard]] virtual Result<std::vector<Occupancy>> residentsWithEmail() = 0;
    /// Everybody who has a consent to e-mail on record, or had one, or has an e-mail address; previous and future
    /// residents too.
    [[nodiscard]] virtual QFuture<Result<std::vector<Occupancy>>> consentRegister() = 0;
    /// A unit without its residents; nullopt: not on record.
    [[nodiscard]] virtual Result<std::optional<Occupancy>> flat(const UnitId &unit) = 0;
};

} // namespace hauspost
