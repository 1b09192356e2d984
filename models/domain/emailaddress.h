#pragma once

#include <QtCore/QStringView>

namespace hauspost {

/// Whether a mail can be addressed to this: one '@' with text on both sides, a domain with a dot, at most 254 bytes,
/// and no control characters, blanks, '<', '>', ',' or ';', which would reach the mail server as something else.
/// Says nothing about whether the mailbox exists.
[[nodiscard]] bool isPlausibleEmail(QStringView text);

} // namespace hauspost
