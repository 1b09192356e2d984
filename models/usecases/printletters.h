#pragma once

#include "models/base/clock.h"
#include "models/storage/dispatchlog.h"
#include "models/usecases/letterplan.h"

#include <vector>

namespace hauspost {

/// What the log keeps of the recipients, in the order of the letters.
[[nodiscard]] std::vector<LetterRecipient> letterRecipients(const LetterPlan &plan);

/// What the log keeps for the protocol of a new run.
[[nodiscard]] BatchNotes batchNotes(const LetterPlan &plan);

/// The running numbers of the plan's letters within their batch.
[[nodiscard]] std::vector<int> letterPositions(const LetterPlan &plan);

/// A run on a printer begins: it is recorded before anything is on paper, all letters "in job". The caller notes each
/// part that the printer has taken (LetterStep::Print) and what is missing at the end (LetterStep::Fail); a program
/// that dies in between leaves letters "in job", which can be printed again. Letters that are printed again keep their
/// record. Errors: NothingToPrint, database errors.
[[nodiscard]] Result<LetterBatch> beginPrinting(const LetterPlan &plan, const BatchTarget &target, DispatchLog &log,
                                                const Clock &clock);

} // namespace hauspost
