#pragma once

#include "models/base/result.h"

#include <QtCore/QString>

namespace hauspost::portal {

struct ListenAddress
{
    QString host; ///< numeric, without brackets
    quint16 port = 0;
};

/// What to tell whoever gave a text that is no such address.
[[nodiscard]] Error addressFault(const QString &text);

/// From "127.0.0.1:8080", "[::1]:8080", "localhost:0". The host is not checked.
/// Errors: UsageError (no port).
[[nodiscard]] Result<ListenAddress> listenAddressFrom(const QString &text);

/// The other way round: "127.0.0.1:8080", "[::1]:8080".
[[nodiscard]] QString addressText(const QString &host, quint16 port);

} // namespace hauspost::portal
