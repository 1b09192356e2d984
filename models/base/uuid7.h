#pragma once

#include <QtCore/QString>

namespace hauspost {

/// A new UUID version 7 (RFC 9562, 5.7) as lower-case text without braces: 48 bit Unix milliseconds, then random bits
/// from the operating system. Sorts by time of creation. Thread-safe.
[[nodiscard]] QString newUuid7();

} // namespace hauspost
