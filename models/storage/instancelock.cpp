#include "models/storage/instancelock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLockFile>

namespace hauspost {

InstanceLock::InstanceLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}
InstanceLock::~InstanceLock() = default;
InstanceLock::InstanceLock(InstanceLock &&) noexcept = default;
InstanceLock &InstanceLock::operator=(InstanceLock &&) noexcept = default;

Result<InstanceLock> InstanceLock::acquire(const DeskPaths &paths)
{
    auto file = std::make_unique<QLockFile>(paths.lockFile());
    // A lock is stale when its process is gone, never by age: a window may stay open for weeks.
    file->setStaleLockTime(0);
    if (file->tryLock(0)) {
        return InstanceLock(std::move(file));
    }
    if (file->error() == QLockFile::LockFailedError) {
        return fail(ErrorCode::AlreadyRunning, {paths.folder()});
    }
    return fail(ErrorCode::FolderNotWritable,
                {paths.folder(),
                 QCoreApplication::translate("hauspost::InstanceLock", "the lock file cannot be written there")});
}

} // namespace hauspost
