#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/usecases/accesstrend.h"
#include "models/usecases/dashboard.h"
#include "models/usecases/officesearch.h"

#include <memory>
#include <vector>

namespace hauspost {

class Database;
class MirrorReader;

/// What needs a look at the whole office: the overview, its history and the search. Read together, away from the GUI
/// thread, after each change of the mirror.
struct OfficeFigures
{
    Dashboard dashboard;
    std::vector<AccessDay> history; ///< of the last year, oldest first
    std::shared_ptr<const OfficeSearch> search;
};

/// Reads mirror and desk.db (on the caller's thread, half a second for 50,000 units) and keeps the counts of the day on
/// which the mirror was last complete. Errors: as MirrorReader's; without a usable desk.db the figures lack only what
/// it knows.
[[nodiscard]] Result<OfficeFigures> readOfficeFigures(MirrorReader &mirror, Database *desk, const Clock &clock);

} // namespace hauspost
