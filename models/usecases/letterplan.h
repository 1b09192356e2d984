#pragma once

#include "models/base/result.h"
#include "models/domain/eligibility.h"
#include "models/domain/occupancy.h"
#include "models/domain/office.h"
#include "models/letters/letterfonts.h"
#include "models/letters/letterpreflight.h"

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
    std::vector<Notice> notices; ///< preflight: shortened lines
};

/// Applies the rule of the seed (eligibility.h) to the selection and checks each letter's layout in advance.
/// Order of the letters: property number, unit number. Errors: NotSyncedYet, CodesUnreadable, database errors.
[[nodiscard]] Result<LetterPlan> planLetters(MirrorReader &mirror, DispatchLog &log, const LetterFonts &fonts,
                                             const LetterSelection &selection, const LetterRule &rule);

} // namespace hauspost
