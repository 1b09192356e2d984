#pragma once

#include "app/desk/workthread.h"

#include "models/base/paths.h"
#include "models/storage/outbox.h"
#include "views/importruns.h"

namespace hauspost {

/// The import on the real stores, on a thread of its own with connections of its own: the dry run, and what it puts
/// into the outbox. The destructor waits for what is running: an import is queued whole or not at all.
class ImportWork final : public ImportRuns
{
public:
    explicit ImportWork(DeskPaths paths) : m_paths(std::move(paths)) {}

    Run<ImportPreview> preview(const ImportFiles &files) override;
    Run<std::vector<ActionId>> queue(std::shared_ptr<const ImportPreview> preview) override;
    Run<bool> takeBack(const std::vector<ActionId> &ids) override;

    /// desk.db is put back from a backup: stops and waits for what has it open.
    void stop() { m_thread.stop(); }

private:
    DeskPaths m_paths;
    WorkThread m_thread;
};

} // namespace hauspost
