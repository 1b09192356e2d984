#include "models/usecases/contactmatch.h"

#include "models/base/textfold.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace hauspost {

namespace {

using Reason = ContactPlan::Reason;

QStringList wordsOf(const QString &text)
{
    QString clean;
    for (const QChar c : folded(text)) {
        clean += c.isLetterOrNumber() ? c : QChar(u' ');
    }
    return clean.split(u' ', Qt::SkipEmptyParts);
}

/// How many letters make the difference (Levenshtein).
qsizetype distance(const QString &one, const QString &other)
{
    std::vector<qsizetype> line(static_cast<size_t>(other.size()) + 1);
    std::iota(line.begin(), line.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype diagonal = std::exchange(line[0], i + 1);
        for (size_t j = 1; j < line.size(); ++j) {
            const bool isSame = one[i] == other[static_cast<qsizetype>(j) - 1];
            const qsizetype best = std::min({line[j] + 1, line[j - 1] + 1, diagonal + (isSame ? 0 : 1)});
            diagonal = std::exchange(line[j], best);
        }
    }
    return line.back();
}

/// "Meier" and "Maier", or one word in common: perhaps the same person, perhaps a relative.
bool isSimilarName(const QString &listed, const Resident &resident)
{
    constexpr qsizetype shortest = 4; // shorter words are alike by chance
    constexpr qsizetype lettersAFault = 4;
    constexpr qsizetype longest = 40;
    const QStringList theirs = wordsOf(listed.left(200));
    const QStringList ours = wordsOf(resident.names.join(u' '));
    return std::any_of(theirs.begin(), theirs.end(), [&](const QString &word) {
        return word.size() >= shortest && std::any_of(ours.begin(), ours.end(), [&](const QString &other) {
                   return other.size() >= shortest && other.size() <= longest && word.size() <= longest &&
                          distance(word, other) <= word.size() / lettersAFault;
               });
    });
}

/// Somebody else's name: the candidates with a similar one first.
ContactMatch::Hit otherName(const ContactRow &row, std::vector<const Occupancy *> candidates)
{
    const QString name = row.text(ContactField::Name);
    const auto similar = std::stable_partition(candidates.begin(), candidates.end(), [&name](const Occupancy *one) {
        return isSimilarName(name, *one->resident);
    });
    const Reason reason = similar == candidates.begin() ? Reason::NameDiffers : Reason::NameSimilar;
    return {std::move(candidates), reason, ContactField::Name};
}

ListedPlace placeOf(const Occupancy &occupancy)
{
    return {withoutZeros(occupancy.property.number), occupancy.unit.number};
}

ListedPlace placeOf(const ContactRow &row)
{
    return {withoutZeros(row.text(ContactField::Property)), row.text(ContactField::Unit).toInt()};
}

} // namespace

QString withoutZeros(const QString &text)
{
    const auto start = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'0'; });
    return text.mid(std::distance(text.begin(), start));
}

/// "Müller" and "Jana Müller" may be the same person as "Müller, Jana"; "Meier" may not.
bool isSameName(const QString &listed, const Resident &resident)
{
    const QStringList theirs = wordsOf(listed);
    const QStringList ours = wordsOf(resident.names.join(u' '));
    const auto contains = [](const QStringList &all, const QStringList &words) {
        return std::all_of(words.begin(), words.end(), [&all](const QString &word) { return all.contains(word); });
    };
    return theirs.isEmpty() || contains(ours, theirs) || contains(theirs, ours);
}

bool isPrevious(const Resident &resident, QDate today)
{
    return resident.access == AccessStatus::Ended || phaseOn(resident, today) == OccupancyPhase::Previous;
}

ListedTenancies::ListedTenancies(const std::vector<ContactRow> &rows)
{
    for (const ContactRow &row : rows) {
        if (const QString key = folded(row.text(ContactField::Key)); !key.isEmpty()) {
            m_keys.insert(withoutZeros(key));
        }
        m_places.insert(placeOf(row));
    }
}

bool ListedTenancies::contains(const Occupancy &occupancy) const
{
    return m_places.contains(placeOf(occupancy)) ||
           (occupancy.resident && !occupancy.resident->clientKey.isEmpty() &&
            m_keys.contains(withoutZeros(folded(occupancy.resident->clientKey))));
}

bool ListedTenancies::addSuccessors(const Occupancy &previous)
{
    const qsizetype before = m_places.size();
    m_places.insert(placeOf(previous));
    return m_places.size() > before;
}

ContactMatch::ContactMatch(const std::vector<Occupancy> &everybody, QDate today) : m_today(today)
{
    for (const Occupancy &occupancy : everybody) {
        if (occupancy.isVacant()) {
            continue;
        }
        const QString key = folded(occupancy.resident->clientKey);
        if (!key.isEmpty()) {
            m_byKey[key].push_back(&occupancy);
            m_byBareKey[withoutZeros(key)].push_back(&occupancy);
        }
        if (!isPrevious(*occupancy.resident, today)) {
            m_byPlace[placeOf(occupancy)].push_back(&occupancy);
        }
    }
}

ContactMatch::Places ContactMatch::successorsOf(const Places &previous) const
{
    Places successors;
    for (const Occupancy *one : previous) {
        const Places now = m_byPlace.value(placeOf(*one));
        std::copy_if(now.begin(), now.end(), std::back_inserter(successors), [&successors](const Occupancy *o) {
            return std::find(successors.begin(), successors.end(), o) == successors.end();
        });
    }
    return successors;
}

ContactMatch::Places ContactMatch::at(const ContactRow &row) const
{
    return m_byPlace.value(placeOf(row));
}

ContactMatch::Hit ContactMatch::byKey(const ContactRow &row) const
{
    const QString key = folded(row.text(ContactField::Key));
    Places found = m_byKey.value(key);
    const bool needsZeros = found.empty();
    if (needsZeros) {
        const bool mayHaveLost = std::any_of(row.warnings.begin(), row.warnings.end(), [](const ContactProblem &w) {
            return w.fault == ContactFault::ZerosLost;
        });
        found = mayHaveLost ? m_byBareKey.value(key) : Places();
    }
    Places present;
    std::copy_if(found.begin(), found.end(), std::back_inserter(present),
                 [this](const Occupancy *o) { return !isPrevious(*o->resident, m_today); });
    if (found.empty()) {
        const Places there = at(row);
        return {there, there.empty() ? Reason::Unknown : Reason::KeyUnknown, ContactField::Key};
    }
    if (present.empty()) {
        const Places successors = successorsOf(found);
        return {successors, successors.empty() ? Reason::MovedOut : Reason::PreviousResident, ContactField::Key};
    }
    if (present.size() > 1) {
        return {present, Reason::Ambiguous, ContactField::Key};
    }
    if (!isSameName(row.text(ContactField::Name), *present.front()->resident)) {
        return otherName(row, present);
    }
    return {present, needsZeros ? std::optional(Reason::ZerosLost) : std::nullopt, ContactField::Key};
}

ContactMatch::Hit ContactMatch::byPlace(const ContactRow &row) const
{
    const Places present = at(row);
    if (present.empty()) {
        return {{}, Reason::Unknown, ContactField::Unit};
    }
    Places named;
    std::copy_if(present.begin(), present.end(), std::back_inserter(named),
                 [&row](const Occupancy *o) { return isSameName(row.text(ContactField::Name), *o->resident); });
    if (named.empty()) {
        return otherName(row, present);
    }
    return {named, named.size() > 1 ? std::optional(Reason::Ambiguous) : std::nullopt, ContactField::Name};
}

ContactMatch::Hit ContactMatch::find(const ContactRow &row) const
{
    return row.text(ContactField::Key).isEmpty() ? byPlace(row) : byKey(row);
}

} // namespace hauspost
