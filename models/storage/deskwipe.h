#pragma once

#include "models/base/clock.h"
#include "models/base/paths.h"

namespace hauspost {

/// Deletes the copy of the portal's rows: overwritten in the file, so that open readers see nothing any more, and the
/// file removed where nobody holds it. The program must hold the InstanceLock and have closed its own Mirror.
/// Errors: of the database; then rows may be left.
[[nodiscard]] Result<> wipeMirror(const DeskPaths &paths);

/// What a desk deletes whose office has taken its access back: the mirror, the contents of all that waits for the
/// portal (never sent any more), the notes about residents, and the backups that hold such contents. The record of the
/// letters stays, it names nobody. Goes on where one part fails and tells the first failure; again is harmless.
[[nodiscard]] Result<> wipeDesk(const DeskPaths &paths, const Clock &clock);

} // namespace hauspost
