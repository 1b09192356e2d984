#pragma once

#include <QtCore/QStringList>

namespace hauspost {

struct Resident;

/// A person's name in its two parts, to sort and to look up by; what stands on letters is the line as it is.
struct PersonName
{
    QString last;
    QString first; ///< may be empty

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// Of the first named person: "Müller, Jana" and "Dr. Jana Müller" alike. Words such as "von" belong to the last name,
/// titles and "Frau", "Herr", "Familie" to none. A company, and a vacancy's empty name, has a last name only.
[[nodiscard]] PersonName firstPerson(const Resident &resident);

} // namespace hauspost
