#include "app/desk/importwork.h"

#include "models/base/clock.h"
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

Run<std::vector<ActionId>> ImportWork::queue(std::shared_ptr<const ImportPreview> preview)
{
    return m_thread.start<std::vector<ActionId>>(
        [preview = std::move(preview), paths = m_paths](Progress &) -> Result<std::vector<ActionId>> {
            const SystemClock clock; // of that thread
            auto desk = DeskDatabase::open(paths, clock, DeskDatabase::Checks::None);
            if (!desk) {
                return Failure(desk.error());
            }
            Outbox outbox(desk->database(), clock);
            return queueImport(outbox, *preview);
        });
}

Run<bool> ImportWork::takeBack(const std::vector<ActionId> &ids)
{
    return m_thread.start<bool>([ids, paths = m_paths](Progress &) -> Result<bool> {
        const SystemClock clock;
        auto desk = DeskDatabase::open(paths, clock, DeskDatabase::Checks::None);
        return desk ? Outbox(desk->database(), clock).cancelAll(ids) : Failure(desk.error());
    });
}

} // namespace hauspost
