#pragma once

#include <QtCore/QDate>
#include <QtCore/QDateTime>

namespace hauspost {

/// The only source of the present moment, so that tests can choose it. Client time is for display and for the
/// reading of calendar dates (move-in, move-out), never for ordering (protocol: order by the portal's seq).
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Calendar day at the user's place.
    [[nodiscard]] virtual QDate today() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] QDate today() const override;
};

} // namespace hauspost
