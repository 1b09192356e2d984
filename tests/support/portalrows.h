#pragma once

#include "models/wire/changepage.h"

#include <QtCore/QString>

#include <map>
#include <optional>

namespace hauspost {

/// Everything that a portal tells a desk, read straight from GET /v1/changes: what a test expects does not pass through
/// the code that it tests.
struct PortalRows
{
    std::optional<Office> office;
    std::map<QString, Property> properties;
    std::map<QString, Unit> units;
    std::map<QString, Resident> residents;
};

/// Requires success.
[[nodiscard]] PortalRows fetchPortalRows(const QString &portalUrl, const QString &tokenFile);

} // namespace hauspost
