#pragma once

#include "app/desk/workthread.h"

#include "models/base/clock.h"
#include "models/base/paths.h"
#include "models/storage/outbox.h"
#include "views/importruns.h"

namespace hauspost {

/// The import on the real stores: the dry run on a thread of its own with its own reader of the mirror, the outbox on
/// the GUI thread.
class ImportWork final : public ImportRuns
{
public:
    ImportWork(DeskPaths paths, const Clock &clock) : m_paths(std::move(paths)), m_clock(clock) {}

    Run<ImportPreview> preview(const ImportFiles &files) override;
    Result<std::vector<ActionId>> queue(const ImportPreview &preview) override;
    Result<bool> takeBack(const std::vector<ActionId> &ids) override;

private:
    DeskPaths m_paths;
    const Clock &m_clock;
    WorkThread m_thread;
};

} // namespace hauspost
