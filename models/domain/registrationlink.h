#pragma once

#include "models/domain/office.h"
#include "models/domain/registrationcode.h"

#include <QtCore/QString>

namespace hauspost {

/// What the QR code of a letter leads to: the resident's own page `<registrationUrl>/<code>` (GET /r/{token}).
///
/// The code stands in the path on purpose. A query lands in the same logs as a path, and a fragment cannot be read by
/// pages without JavaScript. It is tolerable there because the code alone opens nothing (the unit number is the second
/// entry), works once, is throttled, and GET has no effect. The portal must not log the path below /r/ and sends
/// no-referrer. This is the only URL that may hold a code.
[[nodiscard]] QString registrationLink(const Office &office, const RegistrationCode &code);

} // namespace hauspost
