#pragma once

#include "app/ctl/commandline.h"
#include "app/ctl/session.h"

#include "models/usecases/letterplan.h"

namespace hauspost::ctl {

/// "letters list | protocol | reprint | posted | returned": what became of letters made before.
[[nodiscard]] Result<> runLetterLog(Session &session, const CommandLine &line);

/// Plans, checks and writes letters as the command line says; again: letters of a run once more, else null.
[[nodiscard]] Result<> makeLettersOf(Session &session, const CommandLine &line, const LetterSelection::Again *again);

} // namespace hauspost::ctl
