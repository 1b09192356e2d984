#pragma once

#include "models/usecases/contactplan.h"

#include <QtCore/QDate>
#include <QtCore/QHash>

#include <vector>

namespace hauspost {

/// Whether the words of one name are among those of the other, however they are written and ordered. An empty name
/// fits.
[[nodiscard]] bool isSameName(const QString &listed, const Resident &resident);

/// Finds whom a row of a list is about: by key, else by property, unit number and name. A key that nobody has offers
/// who lives in the unit. Never guesses: anything but one certain hit is a list of candidates with the reason. One
/// thread.
class ContactMatch
{
public:
    struct Hit
    {
        std::vector<const Occupancy *> occupancies; ///< one and no reason: certain
        std::optional<ContactPlan::Reason> reason;
        ContactField field = ContactField::Key; ///< where the reason stands
    };

    /// everybody: MirrorReader::everybody(); must outlive this.
    ContactMatch(const std::vector<Occupancy> &everybody, QDate today);

    [[nodiscard]] Hit find(const ContactRow &row) const;

private:
    using Places = std::vector<const Occupancy *>;
    [[nodiscard]] bool isPrevious(const Occupancy &occupancy) const;
    /// Who lives in the unit that the row names.
    [[nodiscard]] Places at(const ContactRow &row) const;
    [[nodiscard]] Places successorsOf(const Places &previous) const;
    [[nodiscard]] Hit byKey(const ContactRow &row) const;
    [[nodiscard]] Hit byPlace(const ContactRow &row) const;

    QDate m_today;
    QHash<QString, Places> m_byKey;
    QHash<QString, Places> m_byBareKey;               ///< without leading zeros
    QHash<std::pair<QString, int>, Places> m_byPlace; ///< property without leading zeros, unit; no previous ones
};

} // namespace hauspost
