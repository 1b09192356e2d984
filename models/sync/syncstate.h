#pragma once

#include "models/base/error.h"

#include <QtCore/QDateTime>
#include <QtCore/QMetaType>

#include <optional>

namespace hauspost {

/// What the user is told about the synchronisation, honestly.
struct SyncState
{
    enum class Activity {
        Idle,         ///< waits for the next poll
        Synchronising ///< talks to the portal
    };

    Activity activity = Activity::Idle;
    qint64 rowsReceived = 0;              ///< in this run
    std::optional<QDateTime> lastSuccess; ///< UTC; nullopt: never in this mirror
    std::optional<Error> problem;         ///< of the last run; nullopt: it went well
    std::optional<qint64> retryInSeconds; ///< with a problem: when it is tried again; nullopt: it needs the user
    int waiting = 0;                      ///< actions that the portal or the mirror has not confirmed yet
    int attention = 0;                    ///< refused actions that wait for the user
};

} // namespace hauspost

Q_DECLARE_METATYPE(hauspost::SyncState)
