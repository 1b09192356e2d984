#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace hauspost::portal {

/// Whether this Accept-Encoding value (RFC 9110, 12.5.3) allows gzip.
[[nodiscard]] bool acceptsGzip(const QByteArray &acceptEncoding);

/// RFC 1952. nullopt where there is no memory for it.
[[nodiscard]] std::optional<QByteArray> gzip(const QByteArray &data);

} // namespace hauspost::portal
