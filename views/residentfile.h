#pragma once

#include "models/storage/dispatchlog.h"
#include "models/storage/residentnotes.h"

#include <vector>

namespace hauspost {

/// What only this desk knows about a resident. app/desk keeps it in desk.db, tests in memory. GUI thread; each call
/// takes milliseconds. Errors: of the database.
class ResidentFile
{
public:
    virtual ~ResidentFile() = default;
    /// An empty one where nothing was noted.
    [[nodiscard]] virtual Result<ResidentNote> note(const ResidentId &resident) = 0;
    [[nodiscard]] virtual Result<> saveNote(const ResidentId &resident, const ResidentNote &note) = 0;
    /// How residents wish to be written to, as ResidentNotes::preferences().
    [[nodiscard]] virtual Result<QHash<ResidentId, ContactPreference>> preferences() = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<std::vector<DispatchedLetter>> letters(const ResidentId &resident) = 0;
};

} // namespace hauspost
