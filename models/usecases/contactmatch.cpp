#include "models/usecases/contactmatch.h"

#include "models/base/textfold.h"

#include <algorithm>

namespace hauspost {

namespace {

using Reason = ContactPlan::Reason;

QString withoutZeros(const QString &text)
{
    const auto start = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'0'; });
    return text.mid(std::distance(text.begin(), start));
}

QStringList wordsOf(const QString &text)
{
    QString clean;
    for (const QChar c : folded(text)) {
        clean += c.isLetterOrNumber() ? c : QChar(u' ');
    }
    return clean.split(u' ', Qt::SkipEmptyParts);
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

} // namespace

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
        if (!isPrevious(occupancy)) {
            m_byPlace[{withoutZeros(occupancy.property.number), occupancy.unit.number}].push_back(&occupancy);
        }
    }
}

bool ContactMatch::isPrevious(const Occupancy &occupancy) const
{
    return occupancy.resident->access == AccessStatus::Ended ||
           phaseOn(*occupancy.resident, m_today) == OccupancyPhase::Previous;
}

ContactMatch::Places ContactMatch::successorsOf(const Places &previous) const
{
    Places successors;
    for (const Occupancy *one : previous) {
        const Places now = m_byPlace.value({withoutZeros(one->property.number), one->unit.number});
        std::copy_if(now.begin(), now.end(), std::back_inserter(successors), [&successors](const Occupancy *o) {
            return std::find(successors.begin(), successors.end(), o) == successors.end();
        });
    }
    return successors;
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
                 [this](const Occupancy *o) { return !isPrevious(*o); });
    if (found.empty()) {
        return {{}, Reason::Unknown, ContactField::Key};
    }
    if (present.empty()) {
        const Places successors = successorsOf(found);
        return {successors, successors.empty() ? Reason::MovedOut : Reason::PreviousResident, ContactField::Key};
    }
    if (present.size() > 1) {
        return {present, Reason::Ambiguous, ContactField::Key};
    }
    if (!isSameName(row.text(ContactField::Name), *present.front()->resident)) {
        return {present, Reason::NameDiffers, ContactField::Name};
    }
    return {present, needsZeros ? std::optional(Reason::ZerosLost) : std::nullopt, ContactField::Key};
}

ContactMatch::Hit ContactMatch::byPlace(const ContactRow &row) const
{
    const Places present =
        m_byPlace.value({withoutZeros(row.text(ContactField::Property)), row.text(ContactField::Unit).toInt()});
    if (present.empty()) {
        return {{}, Reason::Unknown, ContactField::Unit};
    }
    Places named;
    std::copy_if(present.begin(), present.end(), std::back_inserter(named),
                 [&row](const Occupancy *o) { return isSameName(row.text(ContactField::Name), *o->resident); });
    if (named.empty()) {
        return {present, Reason::NameDiffers, ContactField::Name};
    }
    return {named, named.size() > 1 ? std::optional(Reason::Ambiguous) : std::nullopt, ContactField::Name};
}

ContactMatch::Hit ContactMatch::find(const ContactRow &row) const
{
    return row.text(ContactField::Key).isEmpty() ? byPlace(row) : byKey(row);
}

} // namespace hauspost
