#pragma once

#include "models/base/ids.h"

#include <QtCore/QString>

namespace hauspost {

/// "UVI notwendig": must monthly consumption information be provided? Comes from the portal, never computed here.
enum class UviRequirement { Unknown, No, Yes };

/// A unit (Nutzeinheit): flat or shop within a property.
struct Unit
{
    UnitId id;
    PropertyId propertyId;
    int number = 0;   ///< NE-Nr.: running number within the property, 1…9999
    QString location; ///< Lage, e.g. "2. OG RE"; may be empty
    UviRequirement uviRequired = UviRequirement::Unknown;

    friend bool operator==(const Unit &, const Unit &) = default;
};

} // namespace hauspost
