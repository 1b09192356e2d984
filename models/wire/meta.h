#pragma once

#include "models/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hauspost::wire {

/// Header that every answer of a real portal carries; anything without it came from something in between.
constexpr char portalApiHeader[] = "Portal-Api";
constexpr int portalApiVersion = 1;

/// Answer of GET /v1/meta.
struct Meta
{
    int api = portalApiVersion;
    QString minClient; ///< smallest supported version of the desk, "0.1.0"
    int changesDefaultLimit = 2000;
    int changesMaximumLimit = 5000;
};

[[nodiscard]] QByteArray toJson(const Meta &meta);
[[nodiscard]] Result<Meta> metaFrom(const QByteArray &body); ///< Errors: WireMalformed

} // namespace hauspost::wire
