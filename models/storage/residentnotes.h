#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/domain/contactpreference.h"

#include <QtCore/QHash>
#include <QtCore/QString>

namespace hauspost {

class Database;

/// What the office noted about a resident.
struct ResidentNote
{
    QString text;
    ContactPreference preference = ContactPreference::None;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && preference == ContactPreference::None; }
    friend bool operator==(const ResidentNote &, const ResidentNote &) = default;
};

/// "email", …: as in the file; empty for None.
[[nodiscard]] QString toName(ContactPreference preference);

/// Notes and preferences (desk.db). They stay at this desk. Belongs to the thread of its Database. Errors: of the
/// database.
class ResidentNotes
{
public:
    ResidentNotes(Database &deskDatabase, const Clock &clock) : m_database(&deskDatabase), m_clock(&clock) {}

    /// An empty one where nothing was noted.
    [[nodiscard]] Result<ResidentNote> of(const ResidentId &resident);
    /// How residents wish to be written to, of all of them at once: one query for a list of a whole office. Who has no
    /// wish (None), or one that only a newer version knows, is not in it.
    [[nodiscard]] Result<QHash<ResidentId, ContactPreference>> preferences();
    /// An empty one deletes what was noted.
    [[nodiscard]] Result<> save(const ResidentId &resident, const ResidentNote &note);

private:
    Database *m_database;
    const Clock *m_clock;
};

} // namespace hauspost
