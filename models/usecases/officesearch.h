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

    /// Every word must occur. The best first: who has exactly that name, key, address or number; then where it begins
    /// words, then where it is within them, at last what is only in the house of that name or number. Among those,
    /// current residents before future and previous ones, and then whose name begins with it.
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
    /// What is looked for, folded.
    struct Wanted
    {
        QList<QByteArray> words;
        QByteArray whole;
    };

    int indexOf(const Property &property);
    /// own: what he is found by first of all, his name before the rest; around: where he lives.
    void addText(const QStringList &own, const QStringList &around);
    [[nodiscard]] qsizetype endOf(size_t entry) const;
    [[nodiscard]] int rankOf(size_t entry, const Wanted &wanted) const;
    [[nodiscard]] SearchHit hit(const Entry &entry) const;

    std::vector<Property> m_properties;
    QHash<PropertyId, int> m_indexes;
    std::vector<Entry> m_entries;
    QByteArray m_folded; ///< UTF-8, one line an entry, its fields and then those around it each ended
    QByteArray m_shown;  ///< UTF-8
};

} // namespace hauspost
