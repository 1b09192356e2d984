#pragma once

#include "models/base/clock.h"
#include "models/base/paths.h"
#include "models/storage/deskdatabase.h"
#include "views/residentfile.h"

#include <optional>

namespace hauspost {

/// Notes and letters of residents from desk.db for the window: its own connection on the GUI thread, opened when first
/// asked for.
class ResidentWork final : public ResidentFile
{
public:
    ResidentWork(DeskPaths paths, const Clock &clock) : m_paths(std::move(paths)), m_clock(clock) {}

    Result<ResidentNote> note(const ResidentId &resident) override;
    Result<> saveNote(const ResidentId &resident, const ResidentNote &note) override;
    Result<QHash<ResidentId, ContactPreference>> preferences() override;
    Result<std::vector<DispatchedLetter>> letters(const ResidentId &resident) override;

    /// desk.db was put back from a backup: open it again.
    void reopen() { m_desk.reset(); }

private:
    Result<Database *> database();

    DeskPaths m_paths;
    const Clock &m_clock;
    std::optional<DeskDatabase> m_desk;
};

} // namespace hauspost
