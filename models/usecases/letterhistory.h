#pragma once

#include "models/storage/dispatchlog.h"
#include "models/storage/loggedletter.h"
#include "models/usecases/letterplan.h"

#include <vector>

namespace hauspost {

/// The letters of a batch, by running number. mirror: null where there is none to read; the residents are missing then.
/// Errors: BatchNotFound, database errors.
[[nodiscard]] Result<std::vector<LoggedLetter>> loggedLetters(MirrorReader *mirror, DispatchLog &log, int batch,
                                                              QDate today);

/// Letters of a batch once more, under their numbers and by the same rules as a new run: who moved out, has access or
/// has another code by now is left out with the reason, so that never a predecessor's code is printed.
/// positions: running numbers; empty = all. Errors: BatchNotFound, those of planLetters().
[[nodiscard]] Result<LetterPlan> planReprint(MirrorReader &mirror, DispatchLog &log, int batch,
                                             const std::vector<int> &positions, QDate today,
                                             const std::vector<OutboxEntry> &waiting);

} // namespace hauspost
