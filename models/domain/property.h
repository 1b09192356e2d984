#pragma once

#include "models/base/ids.h"

#include <QtCore/QString>

namespace hauspost {

/// A property (Liegenschaft): one building or group of buildings that is billed together.
struct Property
{
    PropertyId id;
    QString number;       ///< 9 digits, the billing company's property number
    QString objectNumber; ///< the office's own key; may be empty
    QString street;       ///< street, blank, house number
    QString postalCode;
    QString city;
    QString country; ///< as in the file ("D", "A", ""); see country.h

    friend bool operator==(const Property &, const Property &) = default;
};

} // namespace hauspost
