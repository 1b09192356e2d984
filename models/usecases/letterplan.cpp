#include "models/usecases/letterplan.h"

#include "models/storage/dispatchlog.h"
#include "models/storage/mirrorreader.h"
#include "models/usecases/letterforesight.h"
#include "models/usecases/letterhistory.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_set>

namespace hauspost {

namespace {

/// The properties that hold everybody who is asked for, where they are few enough to be read one by one; nullopt: the
/// whole office.
Result<std::optional<std::vector<PropertyId>>> propertiesOf(MirrorReader &mirror, const LetterSelection &selection)
{
    constexpr size_t few = 32;
    using Few = std::optional<std::vector<PropertyId>>;
    if (const auto *one = std::get_if<PropertyId>(&selection.scope)) {
        return Few({*one});
    }
    if (const auto *several = std::get_if<std::vector<PropertyId>>(&selection.scope)) {
        const std::set<PropertyId> distinct(several->begin(), several->end());
        return distinct.size() <= few ? Few({distinct.begin(), distinct.end()}) : Few();
    }
    const auto *residents = std::get_if<std::vector<ResidentId>>(&selection.scope);
    if (!residents || residents->size() > few) {
        return Few();
    }
    return mirror.withoutCodes(*residents).map([](const std::vector<Occupancy> &found) {
        std::set<PropertyId> homes;
        for (const Occupancy &row : found) {
            homes.insert(row.property.id);
        }
        return Few({homes.begin(), homes.end()});
    });
}

/// Of the whole office or of few properties, by property number and unit number.
Result<std::vector<Occupancy>> candidatesOf(MirrorReader &mirror, const LetterSelection &selection, QDate today)
{
    const auto few = propertiesOf(mirror, selection);
    if (!few) {
        return Failure(few.error());
    }
    if (!*few) {
        return mirror.letterCandidates(std::nullopt, today);
    }
    if ((*few)->empty()) {
        return mirror.letterCandidates(PropertyId(), today); // nobody; but whether letters can be made is looked at
    }
    std::vector<Occupancy> all;
    for (const PropertyId &property : **few) {
        auto some = mirror.letterCandidates(property, today);
        if (!some) {
            return some;
        }
        all.insert(all.end(), std::move_iterator(some->begin()), std::move_iterator(some->end()));
    }
    sortLetters(all, LetterSequence::Units);
    return all;
}

} // namespace

// Of few residents one by one: the log holds everybody's letters of years.
Result<> readLog(LetterPlan &plan, DispatchLog &log, const std::vector<Occupancy> &rows)
{
    constexpr size_t few = 200;
    if (rows.size() > few) {
        return log.lastWritten()
            .and_then([&](QHash<ResidentId, QDate> days) {
                plan.lastWritten = std::move(days);
                return log.returned();
            })
            .map([&](QHash<ResidentId, QDate> days) { plan.returned = std::move(days); });
    }
    for (const Occupancy &row : rows) {
        if (!row.resident) {
            continue;
        }
        const auto letters = log.lettersOf(row.resident->id);
        if (!letters) {
            return Failure(letters.error());
        }
        const auto last = std::find_if(letters->begin(), letters->end(),
                                       [](const DispatchedLetter &letter) { return isWritten(letter.state); });
        if (last == letters->end()) {
            continue;
        }
        plan.lastWritten.insert(row.resident->id, last->printedOn.value_or(QDate()));
        if (last->state == LetterState::Returned) {
            plan.returned.insert(row.resident->id, last->returnedOn.value_or(QDate()));
        }
    }
    return {};
}

void keepChosen(std::vector<Occupancy> &candidates, const LetterSelection &selection)
{
    if (const auto *properties = std::get_if<std::vector<PropertyId>>(&selection.scope)) {
        const std::unordered_set<PropertyId> wanted(properties->begin(), properties->end());
        std::erase_if(candidates,
                      [&wanted](const Occupancy &candidate) { return !wanted.contains(candidate.property.id); });
        return;
    }
    const auto *chosen = std::get_if<std::vector<ResidentId>>(&selection.scope);
    if (!chosen) {
        return;
    }
    const std::unordered_set<ResidentId> wanted(chosen->begin(), chosen->end());
    std::erase_if(candidates, [&wanted](const Occupancy &candidate) {
        return !candidate.resident || !wanted.contains(candidate.resident->id);
    });
}

std::optional<QDate> writtenOn(const QHash<ResidentId, QDate> &written, const Occupancy &occupancy)
{
    if (!occupancy.resident) {
        return std::nullopt;
    }
    const auto found = written.constFind(occupancy.resident->id);
    return found == written.constEnd() ? std::nullopt : std::optional(*found);
}

Result<LetterPlan> planLetters(MirrorReader &mirror, DispatchLog &log, const LetterSelection &selection,
                               const LetterRule &rule, const std::vector<OutboxEntry> &waiting)
{
    if (const auto *again = selection.again()) {
        return planReprint(mirror, log, again->batch, again->positions, rule.today, waiting);
    }
    const auto office = mirror.office();
    if (!office) {
        return Failure(office.error());
    }
    if (!*office) {
        return fail(ErrorCode::NotSyncedYet);
    }
    if (isPlaceholder(**office)) {
        return fail(ErrorCode::OfficeIncomplete);
    }
    auto candidates = candidatesOf(mirror, selection, rule.today);
    if (!candidates) {
        return Failure(candidates.error());
    }
    keepChosen(*candidates, selection);

    LetterPlan plan;
    if (const auto known = readLog(plan, log, *candidates); !known) {
        return Failure(known.error());
    }
    plan.office = **office;
    plan.origin = {(*office)->name, selection.madeBy, selection.origin, LetterSequence::Units};
    plan.date = rule.today;
    const LetterForesight foresight(waiting);
    for (Occupancy &known : *candidates) {
        Occupancy candidate = foresight.of(std::move(known));
        const LetterVerdict verdict = letterVerdict(candidate, rule, writtenOn(plan.lastWritten, candidate));
        if (verdict == LetterVerdict::Eligible) {
            plan.recipients.push_back(std::move(candidate));
        } else {
            plan.leftOut.push_back({std::move(candidate), verdict});
        }
    }
    return plan;
}

int LetterPlan::writtenWithin(int days) const
{
    return static_cast<int>(std::count_if(recipients.begin(), recipients.end(), [this, days](const Occupancy &row) {
        const auto day = writtenOn(lastWritten, row);
        return day && day->daysTo(date) < days;
    }));
}

void orderLetters(LetterPlan &plan, LetterSequence sequence)
{
    sortLetters(plan.recipients, sequence);
    plan.origin.sequence = sequence;
}

void takeOff(LetterPlan &plan, const QSet<ResidentId> &unticked)
{
    const bool isReprint = plan.isReprint();
    std::vector<LetterPlan::Notice> notices;
    auto notice = plan.notices.begin();
    size_t kept = 0;
    for (size_t i = 0; i < plan.recipients.size(); ++i) {
        const bool stays = !unticked.contains(plan.recipients[i].resident->id);
        for (; notice != plan.notices.end() && notice->recipient == i; ++notice) {
            if (stays) {
                notices.push_back({kept, std::move(notice->warning)});
            }
        }
        if (!stays) {
            plan.leftOut.push_back({std::move(plan.recipients[i]), LetterVerdict::Unticked});
            continue;
        }
        if (kept != i) {
            plan.recipients[kept] = std::move(plan.recipients[i]);
            if (isReprint) {
                plan.numbers[kept] = plan.numbers[i];
            }
        }
        ++kept;
    }
    plan.recipients.erase(plan.recipients.begin() + static_cast<qsizetype>(kept), plan.recipients.end());
    plan.numbers.erase(plan.numbers.begin() + static_cast<qsizetype>(isReprint ? kept : 0), plan.numbers.end());
    plan.notices = std::move(notices);
}

void keepRange(LetterPlan &plan, const LetterRange &range)
{
    const auto keep = [&range](auto &list) {
        list.erase(list.begin() + std::min<qsizetype>(range.last, std::ssize(list)), list.end());
        list.erase(list.begin(), list.begin() + std::min<qsizetype>(range.first - 1, std::ssize(list)));
    };
    if (!plan.isReprint()) {
        for (size_t i = 0; i < plan.recipients.size(); ++i) {
            if (!range.contains(static_cast<int>(i) + 1)) {
                plan.leftOut.push_back({plan.recipients[i], LetterVerdict::OutsideRange});
            }
        }
    }
    keep(plan.recipients);
    keep(plan.numbers);
    plan.notices.clear();
}

Result<> checkLetters(LetterPlan &plan, const LetterFonts &fonts, Progress &progress)
{
    plan.notices.clear();
    return letterNotices(plan, fonts, progress).map([&plan](std::vector<LetterPlan::Notice> notices) {
        plan.notices = std::move(notices);
    });
}

Result<std::vector<LetterPlan::Notice>> letterNotices(const LetterPlan &plan, const LetterFonts &fonts,
                                                      Progress &progress)
{
    std::vector<LetterPlan::Notice> notices;
    LetterPreflight check(fonts);
    const auto total = static_cast<qint64>(plan.recipients.size());
    for (size_t i = 0; i < plan.recipients.size(); ++i) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        for (LetterWarning &warning : check.warnings(letterRequest(plan, i, 0))) {
            notices.push_back({i, std::move(warning)});
        }
        progress.report(static_cast<qint64>(i) + 1, total);
    }
    return notices;
}

LetterNumber letterNumber(const LetterPlan &plan, size_t recipient, int batch)
{
    return plan.isReprint() ? plan.numbers.at(recipient) : LetterNumber{batch, static_cast<int>(recipient) + 1};
}

LetterRequest letterRequest(const LetterPlan &plan, size_t recipient, int batch)
{
    const Occupancy &occupancy = plan.recipients.at(recipient);
    LetterRequest request;
    request.office = plan.office;
    request.property = occupancy.property;
    request.unit = occupancy.unit;
    request.resident = *occupancy.resident;
    request.date = plan.date;
    if (batch > 0 || plan.isReprint()) {
        request.letterNumber = letterNumber(plan, recipient, batch).toString();
    }
    return request;
}

} // namespace hauspost
