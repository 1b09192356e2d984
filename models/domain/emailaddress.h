#pragma once

#include <QtCore/QStringView>

namespace hauspost {

/// Whether a mail can be addressed to this: a dot-atom of ASCII, one '@', a domain with a dot that has a form in ASCII
/// ("müller.de" has), at most 254 bytes. Thus no control characters, blanks, quotes, '<', '>', ',' or ';', which would
/// reach the mail server as something else.
/// Says nothing about whether the mailbox exists.
[[nodiscard]] bool isPlausibleEmail(QStringView text);

} // namespace hauspost
