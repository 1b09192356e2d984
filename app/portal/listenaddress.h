#pragma once

#include <QtCore/QString>

#include <optional>

namespace hauspost::portal {

struct ListenAddress
{
    QString host; ///< numeric, without brackets
    quint16 port = 0;
};

/// From "127.0.0.1:8080", "[::1]:8080", "localhost:0". nullopt without a port; the host is not checked.
[[nodiscard]] std::optional<ListenAddress> listenAddressFrom(const QString &text);

} // namespace hauspost::portal
