#include "models/usecases/officesearch.h"

#include "models/base/textfold.h"

#include <QtCore/QByteArrayMatcher>

#include <algorithm>
#include <cctype>

namespace hauspost {

namespace {

constexpr char lineEnd = '\n';
constexpr char fieldEnd = '\x1e';
constexpr char contactBegins = '\x1d';
constexpr char aroundBegins = '\x1f';
constexpr char unitBegins = '\x1c';
constexpr int noMatch = -1;

/// How a word was found, the best first.
enum Kind { ExactUnit, BeginsOwn, WithinOwn, BeginsContact, WithinContact, BeginsAround, WithinAround };

/// One entry: where its parts begin.
struct Parts
{
    QByteArrayView text;
    qsizetype contact;
    qsizetype around;

    explicit Parts(QByteArrayView of)
        : text(of), contact(of.indexOf(contactBegins)), around(of.indexOf(aroundBegins, contact))
    {
    }
    [[nodiscard]] bool hasUnit(const QByteArray &number) const
    {
        const bool isNumber = std::isdigit(static_cast<unsigned char>(number.front())) != 0;
        return isNumber && text.indexOf(unitBegins + number + fieldEnd, around) >= 0;
    }
};

bool isInWord(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return byte >= 0x80 || std::isalnum(byte);
}

/// The best of all places; noMatch where there is none.
int kindOf(const Parts &parts, const QByteArray &word)
{
    int best = noMatch;
    for (qsizetype place = parts.text.indexOf(word); place >= 0; place = parts.text.indexOf(word, place + 1)) {
        const bool begins = place == 0 || !isInWord(parts.text.at(place - 1));
        const int kind = (place < parts.contact  ? BeginsOwn
                          : place < parts.around ? BeginsContact
                                                 : BeginsAround) +
                         (begins ? 0 : 1);
        best = best == noMatch ? kind : std::min(best, kind);
        if (begins) {
            break; // nothing better comes behind it
        }
    }
    return best != noMatch && parts.hasUnit(word) ? ExactUnit : best;
}

/// Whether a field is this and nothing else: 0 a key or number, 1 the name or a contact, 2 the NE-Nr.; else noMatch.
int exactness(const Parts &parts, const QByteArray &whole)
{
    const auto isAt = [&parts, &whole](qsizetype place) {
        const qsizetype end = place + whole.size();
        return parts.text.size() > end && parts.text.at(end) == fieldEnd &&
               (place == 0 || parts.text.at(place - 1) == fieldEnd || parts.text.at(place - 1) == contactBegins);
    };
    int best = noMatch;
    for (qsizetype place = parts.text.indexOf(whole); place >= 0 && place < parts.around;
         place = parts.text.indexOf(whole, place + 1)) {
        if (isAt(place)) {
            const int found = place > 0 && place < parts.contact ? 0 : 1;
            best = best == noMatch ? found : std::min(best, found);
        }
    }
    return best == noMatch && parts.hasUnit(whole) ? 2 : best;
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
    addText({property.street, property.number, property.objectNumber}, {}, {}, {property.postalCode, property.city});
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
    addText({name, resident.clientKey}, QStringList{resident.email} + more, number,
            {occupancy.property.street, occupancy.property.number, occupancy.unit.location});
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

void OfficeSearch::addText(const QStringList &own, const QStringList &contact, const QString &unit,
                           const QStringList &around)
{
    const auto add = [this](const QStringList &fields) {
        for (const QString &field : fields) {
            m_folded += folded(field).toUtf8() + fieldEnd; // folding leaves no line feeds
        }
    };
    add(own);
    m_folded += contactBegins;
    add(contact);
    m_folded += aroundBegins;
    add(around);
    m_folded += unitBegins;
    add({unit});
    m_folded += lineEnd;
}

qsizetype OfficeSearch::endOf(size_t entry) const
{
    return entry + 1 < m_entries.size() ? m_entries[entry + 1].begin : m_folded.size();
}

std::vector<SearchFinds> OfficeSearch::groups(QStringView text, int mostEach) const
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
    wanted.longest = QString::fromUtf8(longest).size();
    const QByteArrayMatcher matcher(longest);
    Groups found;
    for (qsizetype place = matcher.indexIn(m_folded); place >= 0;) {
        const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), place,
                                            [](qsizetype p, const Entry &entry) { return p < entry.begin; });
        const auto entry = static_cast<size_t>(after - m_entries.begin()) - 1;
        sortIn(found, entry, wanted);
        place = matcher.indexIn(m_folded, endOf(entry));
    }
    std::vector<SearchFinds> result;
    for (size_t group = 0; group < found.size(); ++group) {
        std::vector<Found> &finds = found.at(group);
        const auto count = static_cast<std::ptrdiff_t>(finds.size());
        const auto shown = finds.begin() + std::min<std::ptrdiff_t>(mostEach, count);
        std::partial_sort(finds.begin(), shown, finds.end());
        SearchFinds told{static_cast<SearchGroup>(group), {}, static_cast<int>(count)};
        std::transform(finds.begin(), shown, std::back_inserter(told.hits),
                       [this](const Found &one) { return hit(m_entries[one.entry]); });
        if (count > 0) {
            result.push_back(std::move(told));
        }
    }
    const auto rankOf = [&found](SearchGroup group) { return found.at(static_cast<size_t>(group)).front().rank; };
    const auto people = std::find_if(result.begin(), result.end(),
                                     [](const SearchFinds &one) { return one.group == SearchGroup::Residents; });
    if (people != result.end() && std::next(people) != result.end() &&
        std::next(people)->group == SearchGroup::Properties &&
        rankOf(SearchGroup::Properties) < rankOf(SearchGroup::Residents)) {
        std::iter_swap(people, std::next(people));
    }
    return result;
}

std::vector<SearchHit> OfficeSearch::find(QStringView text, int most) const
{
    std::vector<SearchHit> hits;
    for (SearchFinds &group : groups(text, most)) {
        std::move(group.hits.begin(), group.hits.end(), std::back_inserter(hits));
    }
    hits.resize(std::min(hits.size(), static_cast<size_t>(most)));
    return hits;
}

/// Into the group of the entry, where every word occurs in it.
void OfficeSearch::sortIn(Groups &groups, size_t entry, const Wanted &wanted) const
{
    const qsizetype begin = m_entries[entry].begin;
    const Parts parts(QByteArrayView(m_folded).sliced(begin, endOf(entry) - begin));
    int worst = ExactUnit;
    int best = WithinAround;
    for (const QByteArray &word : wanted.words) {
        const int kind = kindOf(parts, word);
        if (kind == noMatch) {
            return;
        }
        worst = std::max(worst, kind);
        best = std::min(best, kind);
    }
    const int exact = exactness(parts, wanted.whole);
    const bool isProperty = m_entries[entry].shown < 0;
    const SearchGroup group = exact != noMatch        ? SearchGroup::Exact
                              : best <= WithinOwn     ? (isProperty ? SearchGroup::Properties : SearchGroup::Residents)
                              : best <= WithinContact ? SearchGroup::Contact
                                                      : SearchGroup::Address;
    constexpr int fewLetters = 3;
    if (group == SearchGroup::Address && wanted.longest < fewLetters) {
        return;
    }
    constexpr int phases = 3;
    const int kind = exact != noMatch ? exact : worst + best;
    const int beginning = parts.text.startsWith(wanted.words.constFirst()) ? 0 : 1;
    groups.at(static_cast<size_t>(group))
        .push_back({(kind * phases + phaseRank(m_entries[entry].phase)) * 2 + beginning, entry});
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
