#pragma once

#include "models/base/paths.h"

#include <QtCore/QDateTime>

#include <vector>

namespace hauspost {

/// One synchronisation that came to its end. No personal data: times, numbers and the name of an error code.
struct SyncLogEntry
{
    QDateTime begin; ///< UTC
    qint64 milliseconds = 0;
    qint64 rows = 0; ///< received
    QString result;  ///< "ok" or errorName()

    friend bool operator==(const SyncLogEntry &, const SyncLogEntry &) = default;
};

/// The last synchronisations of this desk, newest first, in DeskPaths::syncLogFile(). A log that cannot be read or
/// written is no reason not to work. Any thread, one at a time.
class SyncLog
{
public:
    static constexpr int kept = 50;

    explicit SyncLog(const DeskPaths &paths) : m_file(paths.syncLogFile()) {}
    [[nodiscard]] std::vector<SyncLogEntry> entries() const;
    void add(const SyncLogEntry &entry) const;

private:
    QString m_file;
};

} // namespace hauspost
