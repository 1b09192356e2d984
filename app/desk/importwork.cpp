#include "app/desk/importwork.h"

#include "models/storage/deskdatabase.h"

namespace hauspost {

Run<ImportPreview> ImportWork::preview(const ImportFiles &files)
{
    return m_thread.start<ImportPreview>([files, paths = m_paths](Progress &progress) -> Result<ImportPreview> {
        const auto mirror = MirrorReader::open(paths.mirrorFile(), nullptr);
        if (!mirror) {
            return Failure(mirror.error());
        }
        return previewImport(files, **mirror, progress);
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
