#pragma once

#include "models/domain/occupancy.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <array>
#include <vector>

namespace hauspost {

/// By what something was found.
enum class SearchGroup {
    Exact,      ///< that name, key, number or address and nothing else; a unit by its NE-Nr.
    Residents,  ///< name or user key
    Properties, ///< number or street of the property itself
    Contact,    ///< e-mail address or number of a letter
    Address,    ///< only where he lives, or the city of a property
    Count
};

/// One find of the search over the whole office.
struct SearchHit
{
    Property property;
    UnitId unit;                                    ///< empty: the property itself
    QString name;                                   ///< of the resident
    QString place;                                  ///< unit number and location
    OccupancyPhase phase = OccupancyPhase::Current; ///< of the resident
};

/// The finds of one group, the best first.
struct SearchFinds
{
    SearchGroup group = SearchGroup::Exact;
    std::vector<SearchHit> hits; ///< no more than wanted
    int total = 0;               ///< all there are
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

    /// Every word must occur. What is exactly that comes first, a key before a name and a name before an NE-Nr.; then
    /// residents and properties, whichever is found better; then e-mail addresses and letters; at last who only lives
    /// at that address, and not for less than three letters: half the office does. Within a group, where it begins
    /// words stands before where it is within them, then current residents before future and previous ones, and then
    /// whose name begins with it. Groups without finds are left out.
    [[nodiscard]] std::vector<SearchFinds> groups(QStringView text, int mostEach) const;
    /// The same as one list.
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

        friend bool operator<(const Found &a, const Found &b)
        {
            return a.rank != b.rank ? a.rank < b.rank : a.entry < b.entry;
        }
    };
    using Groups = std::array<std::vector<Found>, static_cast<size_t>(SearchGroup::Count)>;
    /// What is looked for, folded.
    struct Wanted
    {
        QList<QByteArray> words;
        QByteArray whole;
        qsizetype longest = 0; ///< letters of the longest word
    };

    int indexOf(const Property &property);
    /// own: what he is found by first of all, his name before the rest; contact: how he is reached; unit: his NE-Nr.;
    /// around: where he lives.
    void addText(const QStringList &own, const QStringList &contact, const QString &unit, const QStringList &around);
    [[nodiscard]] qsizetype endOf(size_t entry) const;
    void sortIn(Groups &groups, size_t entry, const Wanted &wanted) const;
    [[nodiscard]] SearchHit hit(const Entry &entry) const;

    std::vector<Property> m_properties;
    QHash<PropertyId, int> m_indexes;
    std::vector<Entry> m_entries;
    QByteArray m_folded; ///< UTF-8, one line an entry: its fields each ended, in three parts each begun by a mark
    QByteArray m_shown;  ///< UTF-8
};

} // namespace hauspost
