#pragma once

#include "models/usecases/contactplan.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <vector>

namespace hauspost {

/// Without leading ones: a spreadsheet program takes "0012" for a number.
[[nodiscard]] QString withoutZeros(const QString &text);

/// Whether the words of one name are among those of the other, however they are written and ordered. An empty name
/// fits.
[[nodiscard]] bool isSameName(const QString &listed, const Resident &resident);

/// Whether the tenancy is over: a list cannot be about it any more.
[[nodiscard]] bool isPrevious(const Resident &resident, QDate today);

/// A unit as a list names it: number of the property without leading zeros, number of the unit.
using ListedPlace = std::pair<QString, int>;

/// Whom the rows of a list may be about, by keys and places: what of a big office is held in memory while a short list
/// is compared with it.
class ListedTenancies
{
public:
    explicit ListedTenancies(const std::vector<ContactRow> &rows);

    [[nodiscard]] bool contains(const Occupancy &occupancy) const;
    /// A listed key of a previous resident: who lives there now is a candidate. True: that place was not listed so far.
    bool addSuccessors(const Occupancy &previous);

private:
    QSet<QString> m_keys; ///< without leading zeros
    QSet<ListedPlace> m_places;
};

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

    /// everybody: whom the list may be about, see ListedTenancies; must outlive this.
    ContactMatch(const std::vector<Occupancy> &everybody, QDate today);

    [[nodiscard]] Hit find(const ContactRow &row) const;

private:
    using Places = std::vector<const Occupancy *>;
    /// Who lives in the unit that the row names.
    [[nodiscard]] Places at(const ContactRow &row) const;
    [[nodiscard]] Places successorsOf(const Places &previous) const;
    [[nodiscard]] Hit byKey(const ContactRow &row) const;
    [[nodiscard]] Hit byPlace(const ContactRow &row) const;

    QDate m_today;
    QHash<QString, Places> m_byKey;
    QHash<QString, Places> m_byBareKey;   ///< without leading zeros
    QHash<ListedPlace, Places> m_byPlace; ///< no previous ones
};

} // namespace hauspost
