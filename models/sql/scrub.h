#pragma once

#include "models/base/result.h"

namespace hauspost {

class Database;

/// After an erasure, outside of a transaction: what was deleted is in no page of the file and of its log any more, as
/// far as no reader is in the way. Takes as long as writing the whole file. Nothing on a server, which clears up by
/// itself (autovacuum). Errors: DatabaseLocked, DiskFull; nothing is lost then, and a later call does it.
[[nodiscard]] Result<> scrub(Database &database);

} // namespace hauspost
