#include "app/desk/importwork.h"

#include "models/storage/deskdatabase.h"

namespace hauspost {

Run<ImportPreview> ImportWork::preview(const ImportFiles &files, bool overrulesEdits)
{
    return m_thread.start<ImportPreview>(
        [files, overrulesEdits, paths = m_paths](Progress &progress) -> Result<ImportPreview> {
            const auto mirror = MirrorReader::open(paths.mirrorFile(), nullptr);
            if (!mirror) {
                return Failure(mirror.error());
            }
            auto preview = previewImport(files, **mirror, progress);
            if (!preview || !overrulesEdits) {
                return preview;
            }
            return overruleEdits(*preview, **mirror).map([&preview] { return std::move(*preview); });
        });
}

Result<std::vector<ActionId>> ImportWork::queue(const ImportPreview &preview)
{
    auto desk = DeskDatabase::open(m_paths, m_clock, DeskDatabase::Checks::None);
    if (!desk) {
        return Failure(desk.error());
    }
    Outbox outbox(desk->database(), m_clock);
    return queueImport(outbox, preview);
}

Result<bool> ImportWork::takeBack(const std::vector<ActionId> &ids)
{
    auto desk = DeskDatabase::open(m_paths, m_clock, DeskDatabase::Checks::None);
    if (!desk) {
        return Failure(desk.error());
    }
    return Outbox(desk->database(), m_clock).cancelAll(ids);
}

} // namespace hauspost
