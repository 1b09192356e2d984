#include "app/desk/residentwork.h"

namespace hauspost {

Result<Database *> ResidentWork::database()
{
    if (!m_desk) {
        auto opened = DeskDatabase::open(m_paths, m_clock, DeskDatabase::Checks::None);
        if (!opened) {
            return Failure(opened.error());
        }
        m_desk.emplace(std::move(*opened));
    }
    return &m_desk->database();
}

Result<ResidentNote> ResidentWork::note(const ResidentId &resident)
{
    return database().and_then([&](Database *desk) { return ResidentNotes(*desk, m_clock).of(resident); });
}

Result<> ResidentWork::saveNote(const ResidentId &resident, const ResidentNote &note)
{
    return database().and_then([&](Database *desk) { return ResidentNotes(*desk, m_clock).save(resident, note); });
}

Result<QHash<ResidentId, ContactPreference>> ResidentWork::preferences()
{
    return database().and_then([&](Database *desk) { return ResidentNotes(*desk, m_clock).preferences(); });
}

Result<std::vector<DispatchedLetter>> ResidentWork::letters(const ResidentId &resident)
{
    return database().and_then([&](Database *desk) { return DispatchLog(*desk).lettersOf(resident); });
}

} // namespace hauspost
