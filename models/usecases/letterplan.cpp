#include "models/usecases/letterplan.h"

#include "models/storage/dispatchlog.h"
#include "models/storage/mirrorreader.h"
#include "models/usecases/letterforesight.h"
#include "models/usecases/letterhistory.h"

#include <algorithm>
#include <unordered_set>

namespace hauspost {

namespace {

std::optional<PropertyId> propertyOf(const LetterSelection &selection)
{
    const auto *property = std::get_if<PropertyId>(&selection.scope);
    return property ? std::optional(*property) : std::nullopt;
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

} // namespace

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
    auto candidates = mirror.letterCandidates(propertyOf(selection), rule.today);
    if (!candidates) {
        return Failure(candidates.error());
    }
    const auto written = log.lastWritten();
    const auto returned = log.returned();
    if (!written || !returned) {
        return Failure(written ? returned.error() : written.error());
    }
    keepChosen(*candidates, selection);

    LetterPlan plan;
    plan.lastWritten = *written;
    plan.returned = *returned;
    plan.office = **office;
    plan.origin = {(*office)->name, selection.madeBy, selection.origin, LetterSequence::Units};
    plan.date = rule.today;
    const LetterForesight foresight(waiting);
    for (Occupancy &known : *candidates) {
        Occupancy candidate = foresight.of(std::move(known));
        const LetterVerdict verdict = letterVerdict(candidate, rule, writtenOn(*written, candidate));
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
    LetterPlan kept = plan;
    kept.recipients.clear();
    kept.numbers.clear();
    kept.notices.clear();
    auto notice = plan.notices.begin();
    for (size_t i = 0; i < plan.recipients.size(); ++i) {
        const bool stays = !unticked.contains(plan.recipients[i].resident->id);
        for (; notice != plan.notices.end() && notice->recipient == i; ++notice) {
            if (stays) {
                kept.notices.push_back({kept.recipients.size(), notice->warning});
            }
        }
        if (!stays) {
            kept.leftOut.push_back({plan.recipients[i], LetterVerdict::Unticked});
            continue;
        }
        kept.recipients.push_back(plan.recipients[i]);
        if (plan.isReprint()) {
            kept.numbers.push_back(plan.numbers[i]);
        }
    }
    plan = std::move(kept);
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
    LetterPreflight check(fonts);
    const auto total = static_cast<qint64>(plan.recipients.size());
    for (size_t i = 0; i < plan.recipients.size(); ++i) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        for (LetterWarning &warning : check.warnings(letterRequest(plan, i, 0))) {
            plan.notices.push_back({i, std::move(warning)});
        }
        progress.report(static_cast<qint64>(i) + 1, total);
    }
    return {};
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
