#pragma once

#include "app/portal/portalkey.h"
#include "models/base/clock.h"
#include "models/sql/database.h"

#include <optional>

namespace hauspost::portal {

/// Counts tries in windows that roll, in the database, so that all threads and processes count together. A try is
/// written before it is made: forty at once do not slip through. Only failures stay: who succeeds gives his try back.
class Throttle
{
public:
    static constexpr int triesPerClient = 10;
    static constexpr int triesPerTarget = 5;
    static constexpr int alarmAt = 200; ///< tries of everybody together; then the log warns
    static constexpr std::chrono::minutes window{15};

    /// What was taken for one try; to be given back.
    struct Try
    {
        qint64 first = 0;
        qint64 last = 0;
    };

    Throttle(Database &database, const PortalKey &key, const Clock &clock)
        : m_database(database), m_key(key), m_clock(clock)
    {
    }

    /// network: see clientNetwork(). target: what is being guessed at ("code:…"); stored as a keyed hash.
    /// nullopt: too many in the last quarter of an hour.
    [[nodiscard]] Result<std::optional<Try>> admit(const QByteArray &network, const QByteArray &target,
                                                   int mostPerTarget = triesPerTarget);

    /// The try was no guess.
    [[nodiscard]] Result<> giveBack(const Try &admitted);

private:
    [[nodiscard]] Result<qint64> count(const QString &condition, const QByteArray &bucket, qint64 since);
    [[nodiscard]] Result<qint64> add(const QByteArray &bucket, qint64 now);

    Database &m_database;
    const PortalKey &m_key;
    const Clock &m_clock;
};

} // namespace hauspost::portal
