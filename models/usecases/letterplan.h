#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/eligibility.h"
#include "models/domain/letternumber.h"
#include "models/domain/lettersequence.h"
#include "models/domain/occupancy.h"
#include "models/domain/office.h"
#include "models/letters/letterfonts.h"
#include "models/letters/letterpreflight.h"
#include "models/letters/letterrequest.h"
#include "models/storage/dispatchedletter.h"
#include "models/storage/outbox.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

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
    /// Letters of a run once more, under their numbers: see planReprint().
    struct Again
    {
        int batch = 0;
        std::vector<int> positions; ///< running numbers; empty = all
        bool isForPrinter = false;  ///< the rest of a print goes where the others went; the user may say otherwise
    };
    std::variant<Everybody, PropertyId, std::vector<PropertyId>, std::vector<ResidentId>, Again> scope;
    QString origin = {}; ///< for the protocol: the list and the filter that it was made from, in words
    QString madeBy = {}; ///< for the protocol: who works at this computer

    [[nodiscard]] const Again *again() const { return std::get_if<Again>(&scope); }
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
    BatchOrigin origin;                ///< for the protocol
    std::vector<Occupancy> recipients; ///< in the order of the letters
    std::vector<LeftOut> leftOut;
    std::vector<Notice> notices; ///< filled by checkLetters()

    /// Letters that are printed again keep their numbers (planReprint()); empty for a new run.
    std::vector<LetterNumber> numbers;
    /// What the log knows about the residents of the plan: the day of the last letter, and when it came back.
    QHash<ResidentId, QDate> lastWritten;
    QHash<ResidentId, QDate> returned;

    [[nodiscard]] bool isReprint() const { return !numbers.empty(); }
    /// Recipients written to within the last days, the day itself included.
    [[nodiscard]] int writtenWithin(int days) const;
};

/// Applies the rule of the seed (eligibility.h) to the selection. Order of the letters: property number, unit number;
/// for chosen residents the same. waiting: this desk's outbox (letterforesight.h). Milliseconds for a property or a few
/// residents, seconds for a whole office: that on a worker thread.
/// Errors: NotSyncedYet, CodesUnreadable, OfficeIncomplete, database errors.
[[nodiscard]] Result<LetterPlan> planLetters(MirrorReader &mirror, DispatchLog &log, const LetterSelection &selection,
                                             const LetterRule &rule, const std::vector<OutboxEntry> &waiting);

/// Puts what the log knows about these rows into the plan: lastWritten and returned. Errors: database errors.
[[nodiscard]] Result<> readLog(LetterPlan &plan, DispatchLog &log, const std::vector<Occupancy> &rows);

/// Puts the recipients of a new run into another order. Before checkLetters(): its notices name places in the list.
void orderLetters(LetterPlan &plan, LetterSequence sequence);

/// Moves recipients that the user unticked to those left out. The order and the notices of the others stay.
void takeOff(LetterPlan &plan, const QSet<ResidentId> &unticked);

/// Only the letters from the first to the last of this range, counted from 1. The others are left out; of letters that
/// are printed again they are not asked for.
void keepRange(LetterPlan &plan, const LetterRange &range);

/// Preflight: lays out every letter of the plan and notes what had to be shortened. About half a millisecond a letter:
/// for more than a few call it on a worker thread. Errors: Cancelled.
[[nodiscard]] Result<> checkLetters(LetterPlan &plan, const LetterFonts &fonts, Progress &progress);
/// The same for a plan that others read meanwhile.
[[nodiscard]] Result<std::vector<LetterPlan::Notice>> letterNotices(const LetterPlan &plan, const LetterFonts &fonts,
                                                                    Progress &progress);

/// The number of a recipient's letter in a new run; that on his letter where it is printed again.
[[nodiscard]] LetterNumber letterNumber(const LetterPlan &plan, size_t recipient, int batch);

/// The letter of one recipient; batch 0 leaves a new letter without a number (preview).
[[nodiscard]] LetterRequest letterRequest(const LetterPlan &plan, size_t recipient, int batch);

} // namespace hauspost
