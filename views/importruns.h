#pragma once

#include "models/usecases/importoffice.h"
#include "views/letterruns.h"

namespace hauspost {

/// The import of DTM files as the window calls it. app/desk runs it on the mirror and desk.db, tests answer. GUI
/// thread.
class ImportRuns
{
public:
    virtual ~ImportRuns() = default;
    /// The dry run, on another thread.
    [[nodiscard]] virtual Run<ImportPreview> preview(const ImportFiles &files) = 0;
    /// Queues the import, all or nothing, on another thread. Errors: those of queueImport().
    [[nodiscard]] virtual Run<std::vector<ActionId>> queue(std::shared_ptr<const ImportPreview> preview) = 0;
    /// Takes it back while nothing has left, on another thread. false: a part has left.
    [[nodiscard]] virtual Run<bool> takeBack(const std::vector<ActionId> &ids) = 0;
};

} // namespace hauspost
