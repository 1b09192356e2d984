#pragma once

#include "models/domain/occupancy.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <vector>

namespace hauspost {

/// One find of the search over the whole office.
struct SearchHit
{
    Property property;
    UnitId unit;                                    ///< empty: the property itself
    QString name;                                   ///< of the resident
    QString place;                                  ///< unit number and location
    OccupancyPhase phase = OccupancyPhase::Current; ///< of the resident
};

/// All properties and residents, previous and future ones too, by whatever a clerk has in hand: number, street, name,
/// user key, e-mail address, number of a letter. Made once for a state of the office, on any thread, and then read
/// only; 50,000 residents take about 15 MB and are searched in milliseconds.
class OfficeSearch
{
public:
    void add(const Property &property);
    /// more: what else he may be found by.
    void add(const Occupancy &occupancy, QDate today, const QStringList &more);

    /// Every word must occur. The best first: where it begins the name, then a word, then anywhere; current residents
    /// before future and previous ones.
    [[nodiscard]] std::vector<SearchHit> find(QStringView text, int most) const;

private:
    struct Entry
    {
        qsizetype begin; ///< in m_folded
        int property;    ///< in m_properties
        qsizetype shown; ///< in m_shown: unit, name, place, each ended by a line feed; -1: the property itself
        OccupancyPhase phase;
    };
    struct Found
    {
        int rank;
        size_t entry;
    };

    int indexOf(const Property &property);
    void addText(const QStringList &parts);
    [[nodiscard]] qsizetype endOf(size_t entry) const;
    [[nodiscard]] int rankOf(size_t entry, const QList<QByteArray> &words) const;
    [[nodiscard]] SearchHit hit(const Entry &entry) const;

    std::vector<Property> m_properties;
    QHash<PropertyId, int> m_indexes;
    std::vector<Entry> m_entries;
    QByteArray m_folded; ///< UTF-8, one line an entry
    QByteArray m_shown;  ///< UTF-8
};

} // namespace hauspost
