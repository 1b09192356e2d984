#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/result.h"

#include <vector>

namespace hauspost {

class Database;

/// How much of somebody this desk holds in desk.db.
struct DeskTraces
{
    int notes = 0;   ///< note and preference: 0 or 1
    int letters = 0; ///< in the dispatch log
    int actions = 0; ///< entries of the outbox, done ones too
    int leftOut = 0; ///< runs of letters that note why he got none

    [[nodiscard]] int total() const { return notes + letters + actions + leftOut; }
    friend bool operator==(const DeskTraces &, const DeskTraces &) = default;
};

/// Takes out of desk.db what it holds of persons. Belongs to the thread of its Database. Errors: of the database.
class DeskErasure
{
public:
    DeskErasure(Database &deskDatabase, const Clock &clock) : m_database(&deskDatabase), m_clock(&clock) {}

    [[nodiscard]] Result<DeskTraces> traces(const ResidentId &resident);

    /// The portal has removed these tenancies: their notes go, letters keep number and day but no recipient, entries of
    /// the outbox keep their id alone, in one transaction. Whom nothing is known of costs nothing; again is harmless.
    /// Notes each in the privacy log: Erased where this desk asked for it, else Removed.
    [[nodiscard]] Result<> forget(const std::vector<ResidentId> &residents);

    /// Clears unused parts of the file after an erasure, where that is still to be done; see models/sql/scrub.h. True:
    /// it was. What cannot be cleared now is tried again the next time.
    [[nodiscard]] Result<bool> scrub();

private:
    [[nodiscard]] Result<> forgetOne(const ResidentId &resident);
    [[nodiscard]] Result<bool> wasAskedFor(const ResidentId &resident);

    Database *m_database;
    const Clock *m_clock;
};

} // namespace hauspost
