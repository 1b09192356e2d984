#pragma once

#include "models/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hauspost::wire {

constexpr char problemContentType[] = "application/problem+json";

/// RFC 9457 problem details. type is the last word of the problem's URI, e.g. "cannot-calculate-changes".
struct Problem
{
    int status = 500;
    QString type;
    QString title;  ///< short, English, without personal data
    QString detail; ///< may be empty
};

[[nodiscard]] QByteArray toJson(const Problem &problem);
[[nodiscard]] Result<Problem> problemFrom(const QByteArray &body); ///< Errors: WireMalformed

} // namespace hauspost::wire
