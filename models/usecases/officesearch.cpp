#include "models/usecases/officesearch.h"

#include "models/base/textfold.h"

#include <QtCore/QByteArrayMatcher>

#include <algorithm>
#include <cctype>

namespace hauspost {

namespace {

constexpr char lineEnd = '\n';
constexpr char fieldEnd = '\x1e';
constexpr char aroundBegins = '\x1f';
constexpr int noMatch = -1;

/// How a word was found, the best first.
enum Kind { Exact, BeginsWord, WithinWord, BeginsWordAround, WithinWordAround };

bool isInWord(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return byte >= 0x80 || std::isalnum(byte);
}

/// The best of all places; noMatch where there is none.
int kindOf(QByteArrayView text, qsizetype around, const QByteArray &word)
{
    int best = noMatch;
    for (qsizetype place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1)) {
        const bool begins = place == 0 || !isInWord(text.at(place - 1));
        const int kind =
            place < around ? (begins ? BeginsWord : WithinWord) : (begins ? BeginsWordAround : WithinWordAround);
        best = best == noMatch ? kind : std::min(best, kind);
        if (begins) {
            break; // nothing better comes behind it
        }
    }
    return best;
}

/// Whether one of the own fields is this and nothing else.
bool isField(QByteArrayView text, qsizetype around, const QByteArray &whole)
{
    if (text.startsWith(whole) && text.size() > whole.size() && text.at(whole.size()) == fieldEnd) {
        return true;
    }
    const qsizetype place = text.indexOf(fieldEnd + whole + fieldEnd);
    return place >= 0 && place < around;
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
    addText({property.street, property.number, property.objectNumber}, {property.postalCode, property.city});
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
    addText(QStringList{name, resident.clientKey, resident.email} + more,
            {occupancy.property.street, occupancy.property.number, number, occupancy.unit.location});
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

void OfficeSearch::addText(const QStringList &own, const QStringList &around)
{
    for (const QString &field : own) {
        m_folded += folded(field).toUtf8() + fieldEnd; // folding leaves no line feeds
    }
    m_folded += aroundBegins;
    for (const QString &field : around) {
        m_folded += folded(field).toUtf8() + fieldEnd;
    }
    m_folded += lineEnd;
}

qsizetype OfficeSearch::endOf(size_t entry) const
{
    return entry + 1 < m_entries.size() ? m_entries[entry + 1].begin : m_folded.size();
}

std::vector<SearchHit> OfficeSearch::find(QStringView text, int most) const
{
    Wanted wanted;
    wanted.words = folded(text).toUtf8().split(' ');
    wanted.words.removeAll(QByteArray());
    wanted.whole = wanted.words.join(' ');
    const QList<QByteArray> &words = wanted.words;
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
        if (const int rank = rankOf(entry, wanted); rank != noMatch) {
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

int OfficeSearch::rankOf(size_t entry, const Wanted &wanted) const
{
    const qsizetype begin = m_entries[entry].begin;
    const auto text = QByteArrayView(m_folded).sliced(begin, endOf(entry) - begin);
    const qsizetype around = text.indexOf(aroundBegins);
    int worst = Exact;
    int best = WithinWordAround;
    for (const QByteArray &word : wanted.words) {
        const int kind = kindOf(text, around, word);
        if (kind == noMatch) {
            return noMatch;
        }
        worst = std::max(worst, kind);
        best = std::min(best, kind);
    }
    const int kind = isField(text, around, wanted.whole) ? Exact : worst + best;
    constexpr int phases = 3;
    const int beginning = text.startsWith(wanted.words.constFirst()) ? 0 : 1;
    return (kind * phases + phaseRank(m_entries[entry].phase)) * 2 + beginning;
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
