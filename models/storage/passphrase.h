#pragma once

#include "models/base/result.h"

#include <QtCore/QString>

namespace hauspost {

/// Argon2id with a salt of its own, as the text that libsodium writes. Takes some tenths of a second.
/// Errors: Internal (no memory for it).
[[nodiscard]] Result<QString> hashPassphrase(const QString &passphrase);

/// False also for a hash that is none. Takes as long.
[[nodiscard]] bool isPassphrase(const QString &hash, const QString &passphrase);

} // namespace hauspost
