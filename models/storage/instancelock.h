#pragma once

#include "models/base/paths.h"
#include "models/base/result.h"

#include <memory>

class QLockFile;

namespace hauspost {

/// One writer of the mirror per data folder: the window for its life, `hauspost-ctl sync` for its run. Reading and
/// making letters need no lock. A lock left by a crashed program is taken over.
class InstanceLock
{
public:
    /// Errors: AlreadyRunning, DataFolderUnsuitable.
    [[nodiscard]] static Result<InstanceLock> acquire(const DeskPaths &paths);
    ~InstanceLock();
    InstanceLock(InstanceLock &&) noexcept;
    InstanceLock &operator=(InstanceLock &&) noexcept;

private:
    explicit InstanceLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

} // namespace hauspost
