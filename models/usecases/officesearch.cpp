#include "models/usecases/officesearch.h"

#include "models/base/textfold.h"

#include <QtCore/QByteArrayMatcher>

#include <algorithm>
#include <cctype>

namespace hauspost {

namespace {

constexpr char lineEnd = '\n';
constexpr int noMatch = -1;
/// Between two finds of the same kind the phase decides, between two kinds the kind.
constexpr int phases = 3;

/// 0: begins the entry, 1: begins a word, 2: anywhere.
int kindOf(const QByteArray &text, qsizetype place, qsizetype begin)
{
    if (place == begin) {
        return 0;
    }
    const auto before = static_cast<unsigned char>(text.at(place - 1));
    const bool isInWord = before >= 0x80 || std::isalnum(before);
    return isInWord ? 2 : 1;
}

QString line(const QByteArray &text, qsizetype &begin)
{
    const qsizetype end = text.indexOf(lineEnd, begin);
    const QString result = QString::fromUtf8(text.constData() + begin, end - begin);
    begin = end + 1;
    return result;
}

int phaseRank(OccupancyPhase phase)
{
    return phase == OccupancyPhase::Current ? 0 : phase == OccupancyPhase::Future ? 1 : 2;
}

} // namespace

void OfficeSearch::add(const Property &property)
{
    m_entries.push_back({m_folded.size(), indexOf(property), -1, OccupancyPhase::Current});
    addText({property.street, property.number, property.objectNumber, property.postalCode, property.city});
}

void OfficeSearch::add(const Occupancy &occupancy, QDate today, const QStringList &more)
{
    if (occupancy.isVacant()) {
        return;
    }
    const Resident &resident = *occupancy.resident;
    const QString name = displayName(resident);
    const QString number = QString::number(occupancy.unit.number);
    m_entries.push_back({m_folded.size(), indexOf(occupancy.property), m_shown.size(), phaseOn(resident, today)});
    addText(QStringList{name, resident.clientKey, resident.email} + more +
            QStringList{occupancy.property.street, occupancy.property.number, number, occupancy.unit.location});
    const QString place =
        occupancy.unit.location.isEmpty() ? number : QStringLiteral("%1 · %2").arg(number, occupancy.unit.location);
    for (const QString &part : {occupancy.unit.id.toString(), name, place}) {
        m_shown += QString(part).replace(QLatin1Char(lineEnd), u' ').toUtf8();
        m_shown += lineEnd;
    }
}

int OfficeSearch::indexOf(const Property &property)
{
    const auto known = m_indexes.constFind(property.id);
    if (known != m_indexes.constEnd()) {
        return *known;
    }
    m_properties.push_back(property);
    return *m_indexes.insert(property.id, static_cast<int>(m_properties.size()) - 1);
}

void OfficeSearch::addText(const QStringList &parts)
{
    m_folded += folded(parts.join(u' ')).toUtf8(); // folding leaves no line feeds
    m_folded += lineEnd;
}

qsizetype OfficeSearch::endOf(size_t entry) const
{
    return entry + 1 < m_entries.size() ? m_entries[entry + 1].begin : m_folded.size();
}

std::vector<SearchHit> OfficeSearch::find(QStringView text, int most) const
{
    QList<QByteArray> words = folded(text).toUtf8().split(' ');
    words.removeAll(QByteArray());
    if (words.isEmpty() || m_entries.empty()) {
        return {};
    }
    // The longest word is the rarest; where it is not, nothing else has to be looked for.
    const QByteArray longest = *std::max_element(
        words.begin(), words.end(), [](const QByteArray &a, const QByteArray &b) { return a.size() < b.size(); });
    const QByteArrayMatcher matcher(longest);
    std::vector<Found> found;
    for (qsizetype place = matcher.indexIn(m_folded); place >= 0;) {
        const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), place,
                                            [](qsizetype p, const Entry &entry) { return p < entry.begin; });
        const auto entry = static_cast<size_t>(after - m_entries.begin()) - 1;
        if (const int rank = rankOf(entry, words); rank != noMatch) {
            found.push_back({rank, entry});
        }
        place = matcher.indexIn(m_folded, endOf(entry));
    }
    const auto shown = found.begin() + std::min<std::ptrdiff_t>(most, static_cast<std::ptrdiff_t>(found.size()));
    std::partial_sort(found.begin(), shown, found.end(), [](const Found &a, const Found &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.entry < b.entry;
    });
    std::vector<SearchHit> hits;
    std::transform(found.begin(), shown, std::back_inserter(hits),
                   [this](const Found &one) { return hit(m_entries[one.entry]); });
    return hits;
}

int OfficeSearch::rankOf(size_t entry, const QList<QByteArray> &words) const
{
    const qsizetype begin = m_entries[entry].begin;
    const auto text = QByteArrayView(m_folded).sliced(begin, endOf(entry) - begin);
    int worst = 0;
    int best = 2;
    for (const QByteArray &word : words) {
        const qsizetype place = text.indexOf(word);
        if (place < 0) {
            return noMatch;
        }
        const int kind = kindOf(m_folded, begin + place, begin);
        worst = std::max(worst, kind);
        best = std::min(best, kind);
    }
    return (worst + best) * phases + phaseRank(m_entries[entry].phase);
}

SearchHit OfficeSearch::hit(const Entry &entry) const
{
    SearchHit result;
    result.property = m_properties[static_cast<size_t>(entry.property)];
    result.phase = entry.phase;
    if (entry.shown >= 0) {
        qsizetype place = entry.shown;
        result.unit = UnitId(line(m_shown, place));
        result.name = line(m_shown, place);
        result.place = line(m_shown, place);
    }
    return result;
}

} // namespace hauspost
