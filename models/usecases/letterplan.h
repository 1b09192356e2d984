#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/eligibility.h"
#include "models/domain/occupancy.h"
#include "models/domain/office.h"
#include "models/letters/letterfonts.h"
#include "models/letters/letterpreflight.h"
#include "models/letters/letterrequest.h"

#include <optional>
#include <variant>
#include <vector>

namespace hauspost {

class DispatchLog;
class MirrorReader;

/// Whose letters are asked for.
struct LetterSelection
{
    struct Everybody
    {
    };
    std::variant<Everybody, PropertyId, std::vector<ResidentId>> scope;
};

/// Exactly who gets a letter and who does not and why, before anything is written.
struct LetterPlan
{
    struct LeftOut
    {
        Occupancy occupancy;
        LetterVerdict verdict = LetterVerdict::Vacant;
    };
    struct Notice
    {
        size_t recipient = 0; ///< index into recipients
        LetterWarning warning;
    };

    Office office;
    QDate date;
    std::vector<Occupancy> recipients; ///< in the order of the letters
    std::vector<LeftOut> leftOut;
    std::vector<Notice> notices; ///< filled by checkLetters()
};

/// Applies the rule of the seed (eligibility.h) to the selection. Order of the letters: property number, unit number;
/// for chosen residents the same. Milliseconds, also for a whole office.
/// Errors: NotSyncedYet, CodesUnreadable, OfficeIncomplete, database errors.
[[nodiscard]] Result<LetterPlan> planLetters(MirrorReader &mirror, DispatchLog &log, const LetterSelection &selection,
                                             const LetterRule &rule);

/// Preflight: lays out every letter of the plan and notes what had to be shortened. About half a millisecond a letter:
/// for more than a few call it on a worker thread. Errors: Cancelled.
[[nodiscard]] Result<> checkLetters(LetterPlan &plan, const LetterFonts &fonts, Progress &progress);

/// The letter of one recipient. batch and running number from 1; batch 0 leaves the letter without a number (preview).
[[nodiscard]] LetterRequest letterRequest(const LetterPlan &plan, size_t recipient, int batch);

} // namespace hauspost
