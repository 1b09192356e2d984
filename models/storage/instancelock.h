#pragma once

#include "models/base/paths.h"

#include <memory>

class QLockFile;

namespace hauspost {

/// Guards the one writer of the mirror in a data folder: the window holds it for its life, "hauspost-ctl sync" for
/// its run. Reading the mirror and making letters need no lock. The lock of a crashed process is taken over.
class InstanceLock
{
public:
    /// Never waits. Errors: AlreadyRunning, FolderNotWritable.
    [[nodiscard]] static Result<InstanceLock> acquire(const DeskPaths &paths);

    ~InstanceLock();
    InstanceLock(InstanceLock &&) noexcept;
    InstanceLock &operator=(InstanceLock &&) noexcept;

private:
    explicit InstanceLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

} // namespace hauspost
