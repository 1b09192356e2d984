#include "models/storage/instancelock.h"

#include <QtCore/QLockFile>

namespace hauspost {

InstanceLock::InstanceLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}

InstanceLock::~InstanceLock() = default;
InstanceLock::InstanceLock(InstanceLock &&) noexcept = default;
InstanceLock &InstanceLock::operator=(InstanceLock &&) noexcept = default;

Result<InstanceLock> InstanceLock::acquire(const DeskPaths &paths)
{
    if (const auto prepared = paths.prepare(); !prepared) {
        return Failure(prepared.error());
    }
    auto file = std::make_unique<QLockFile>(paths.lockFile());
    // Never stale by age: a desk may stay open for weeks. A dead process is recognised by its id.
    file->setStaleLockTime(0);
    if (file->tryLock(0)) {
        return InstanceLock(std::move(file));
    }
    if (file->error() == QLockFile::LockFailedError) {
        return fail(ErrorCode::AlreadyRunning, {paths.folder()});
    }
    return fail(ErrorCode::DataFolderUnsuitable, {paths.folder(), QStringLiteral("no lock can be made there")});
}

} // namespace hauspost
