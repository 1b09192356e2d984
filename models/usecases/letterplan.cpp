#include "models/usecases/letterplan.h"

#include "models/storage/dispatchlog.h"
#include "models/storage/mirrorreader.h"

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
                               const LetterRule &rule)
{
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
    if (!written) {
        return Failure(written.error());
    }
    keepChosen(*candidates, selection);

    LetterPlan plan;
    plan.office = **office;
    plan.date = rule.today;
    for (Occupancy &candidate : *candidates) {
        const LetterVerdict verdict = letterVerdict(candidate, rule, writtenOn(*written, candidate));
        if (verdict == LetterVerdict::Eligible) {
            plan.recipients.push_back(std::move(candidate));
        } else {
            plan.leftOut.push_back({std::move(candidate), verdict});
        }
    }
    return plan;
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

LetterRequest letterRequest(const LetterPlan &plan, size_t recipient, int batch)
{
    constexpr int digits = 4;
    const Occupancy &occupancy = plan.recipients.at(recipient);
    LetterRequest request;
    request.office = plan.office;
    request.property = occupancy.property;
    request.unit = occupancy.unit;
    request.resident = *occupancy.resident;
    request.date = plan.date;
    if (batch > 0) {
        request.letterNumber = QStringLiteral("%1-%2")
                                   .arg(batch, digits, 10, QLatin1Char('0'))
                                   .arg(static_cast<qint64>(recipient) + 1, digits, 10, QLatin1Char('0'));
    }
    return request;
}

} // namespace hauspost
