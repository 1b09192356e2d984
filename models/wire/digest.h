#pragma once

#include "models/wire/changepage.h"

#include <QtCore/QMap>

namespace hauspost::wire {

/// Answer of GET /v1/digest: lets the desk prove that its mirror is complete.
struct Digest
{
    struct Sum
    {
        qint64 count = 0;
        qint64 sumSeq = 0;
        friend bool operator==(const Sum &, const Sum &) = default;
    };

    QString epoch;
    QString cursor; ///< the state that the sums describe
    QMap<EntityType, Sum> sums;

    friend bool operator==(const Digest &, const Digest &) = default;
};

[[nodiscard]] QByteArray toJson(const Digest &digest);
[[nodiscard]] Result<Digest> digestFrom(const QByteArray &body); ///< Errors: WireMalformed

} // namespace hauspost::wire
