#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/result.h"

#include <QtCore/QDateTime>

#include <vector>

namespace hauspost {

class Database;

/// What is worth remembering of how the desk dealt with personal data.
enum class PrivacyEvent {
    Erased,    ///< a person, as asked for at this desk
    Removed,   ///< the portal removed a tenancy that something was noted about here: another desk's erasure
    Disclosed, ///< a person's data were written into files
    Notes,     ///< notes cleared away after their period
    Letters,   ///< recipients of letters cleared away after their period
};

struct PrivacyEntry
{
    QDateTime at; ///< UTC
    PrivacyEvent event = PrivacyEvent::Erased;
    ResidentId resident; ///< empty where several are concerned; names nobody once he is erased
    int count = 0;       ///< of what the desk held: letters, notes and entries of the outbox; or of what was cleared
    friend bool operator==(const PrivacyEntry &, const PrivacyEntry &) = default;
};

/// The log of erasures (desk.db): ids and counts, no personal data. Belongs to the thread of its Database. Errors: of
/// the database.
class PrivacyLog
{
public:
    PrivacyLog(Database &deskDatabase, const Clock &clock) : m_database(&deskDatabase), m_clock(&clock) {}

    /// In the caller's transaction, or alone.
    [[nodiscard]] Result<> note(PrivacyEvent event, const ResidentId &resident, int count);

    /// The newest first.
    [[nodiscard]] Result<std::vector<PrivacyEntry>> newest(int limit);

    /// Whether something was erased since the files were cleared of unused parts.
    [[nodiscard]] Result<bool> needsScrub();
    [[nodiscard]] Result<> noteScrubbed();

private:
    Database *m_database;
    const Clock *m_clock;
};

/// "erased", …: as in the file and in --json.
[[nodiscard]] QString toName(PrivacyEvent event);

} // namespace hauspost
