#pragma once

// How letters map to rows of desk.db: used by the dispatch log, by nobody else.

#include "models/sql/statement.h"
#include "models/storage/dispatchedletter.h"

#include <functional>
#include <vector>

namespace hauspost::dispatchrows {

[[nodiscard]] QString stateName(LetterState state);
[[nodiscard]] QString reasonName(ReturnReason reason);
[[nodiscard]] QString destinationName(LetterDestination destination);
[[nodiscard]] QString sequenceName(const std::optional<LetterSequence> &sequence);
/// "'printed','posted'": those that a condition in SQL lists.
[[nodiscard]] QString statesWhere(const std::function<bool(LetterState)> &wanted);

/// FROM letter l JOIN letter_batch b, as letters() reads it.
extern const char letterColumns[];
[[nodiscard]] Result<std::vector<DispatchedLetter>> letters(Statement &query);

/// FROM letter_batch b LEFT JOIN letter l, grouped by b.id, as batches() reads it.
[[nodiscard]] QString batchColumns();
[[nodiscard]] Result<std::vector<LetterBatch>> batches(Statement &query);

/// unit_id, resident_id, reason.
[[nodiscard]] Result<std::vector<LeftOutLetter>> leftOut(Statement &query);

} // namespace hauspost::dispatchrows
