#include "models/usecases/letterhistory.h"

#include "models/storage/mirrorreader.h"
#include "models/usecases/letterforesight.h"

namespace hauspost {

namespace {

using Residents = QHash<ResidentId, Occupancy>;

Result<Residents> residentsOf(MirrorReader &mirror, const std::vector<DispatchedLetter> &letters)
{
    std::vector<ResidentId> ids;
    ids.reserve(letters.size());
    for (const DispatchedLetter &letter : letters) {
        ids.push_back(letter.resident);
    }
    return mirror.residents(ids).map([](std::vector<Occupancy> found) {
        Residents residents;
        for (Occupancy &occupancy : found) {
            residents.insert(occupancy.resident->id, std::move(occupancy));
        }
        return residents;
    });
}

LetterVerdict reprintVerdict(const DispatchedLetter &letter, const Occupancy &occupancy, QDate today)
{
    // Who was allowed to get a letter before his move-in is allowed to get it again.
    const LetterVerdict verdict = letterVerdict(occupancy, {today, true, std::nullopt});
    const bool isOtherCode = letter.inviteNo > 0 && letter.inviteNo != occupancy.resident->inviteNo;
    return verdict == LetterVerdict::Eligible && isOtherCode ? LetterVerdict::CodeReplaced : verdict;
}

Occupancy unknownResident(const DispatchedLetter &letter)
{
    Resident resident;
    resident.id = letter.resident;
    return {{}, {}, std::move(resident)};
}

} // namespace

Result<std::vector<LoggedLetter>> loggedLetters(MirrorReader *mirror, DispatchLog &log, int batch, QDate today)
{
    auto letters = log.letters(batch);
    if (!letters) {
        return Failure(letters.error());
    }
    const auto residents = mirror ? residentsOf(*mirror, *letters) : Result<Residents>(Residents());
    std::vector<LoggedLetter> result;
    result.reserve(letters->size());
    for (DispatchedLetter &letter : *letters) {
        LoggedLetter &logged = result.emplace_back();
        logged.letter = std::move(letter);
        if (residents && residents->contains(logged.letter.resident)) {
            logged.occupancy = residents->value(logged.letter.resident);
            logged.hasMovedOut = phaseOn(*logged.occupancy->resident, today) == OccupancyPhase::Previous;
        }
    }
    return result;
}

Result<LetterPlan> planReprint(MirrorReader &mirror, DispatchLog &log, int batch, const std::vector<int> &positions,
                               QDate today, const std::vector<OutboxEntry> &waiting)
{
    // Office, rule and log are read as for any other run; then its recipients are put in the place of everybody.
    auto plan = planLetters(mirror, log, {std::vector<ResidentId>{}}, {today, true, std::nullopt}, waiting);
    if (!plan) {
        return plan;
    }
    auto letters = log.letters(batch);
    if (!letters) {
        return Failure(letters.error());
    }
    if (const QSet<int> wanted(positions.begin(), positions.end()); !wanted.isEmpty()) {
        std::erase_if(*letters,
                      [&wanted](const DispatchedLetter &letter) { return !wanted.contains(letter.number.position); });
    }
    const auto residents = residentsOf(mirror, *letters);
    if (!residents) {
        return Failure(residents.error());
    }
    const LetterForesight foresight(waiting);
    for (const DispatchedLetter &letter : *letters) {
        const auto known = residents->constFind(letter.resident);
        if (known == residents->constEnd()) {
            plan->leftOut.push_back({unknownResident(letter), LetterVerdict::NotOnRecord});
            continue;
        }
        const Occupancy occupancy = foresight.of(*known);
        const LetterVerdict verdict = reprintVerdict(letter, occupancy, today);
        if (verdict != LetterVerdict::Eligible) {
            plan->leftOut.push_back({occupancy, verdict});
            continue;
        }
        plan->recipients.push_back(occupancy);
        plan->numbers.push_back(letter.number);
    }
    return readLog(*plan, log, plan->recipients).map([&plan] { return std::move(*plan); });
}

} // namespace hauspost
