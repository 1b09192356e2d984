#pragma once

#include "models/base/result.h"
#include "models/storage/letterprotocol.h"

namespace hauspost {

class DispatchLog;
class MirrorReader;

/// The protocol of a batch: its record, the letters with those whom the mirror knows under their ids, and who was left
/// out. mirror: null where there is none to read; names and units are missing then. About a second for a whole office
/// of 50,000 units. Errors: BatchNotFound, database errors.
[[nodiscard]] Result<LetterProtocol> letterProtocol(MirrorReader *mirror, DispatchLog &log, int batch, QDate today);

} // namespace hauspost
