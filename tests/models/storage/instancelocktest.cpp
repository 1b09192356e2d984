#include "tests/support/catch.h"

#include "models/storage/instancelock.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace hauspost;

TEST_CASE("A data folder has one writer at a time")
{
    const QTemporaryDir dir;
    const DeskPaths paths(dir.path());
    {
        auto lock = InstanceLock::acquire(paths);
        REQUIRE(isOk(lock));
        const auto second = InstanceLock::acquire(paths);
        REQUIRE_FALSE(second);
        CHECK(second.error() == Error{ErrorCode::AlreadyRunning, {paths.folder()}});
    }
    CHECK(isOk(InstanceLock::acquire(paths)));
}

TEST_CASE("The lock of a process that crashed is taken over")
{
    const QTemporaryDir dir;
    const DeskPaths paths(dir.path());
    QByteArray content;
    {
        auto lock = InstanceLock::acquire(paths);
        REQUIRE(isOk(lock));
        QFile file(paths.lockFile());
        REQUIRE(file.open(QIODevice::ReadOnly));
        content = file.readAll();
    }
    QProcess gone; // its number is free again, but not for long enough to be reused
    gone.start(QStringLiteral("true"), {});
    REQUIRE(gone.waitForStarted());
    const QByteArray deadPid = QByteArray::number(gone.processId());
    REQUIRE(gone.waitForFinished());
    QFile file(paths.lockFile());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(deadPid + content.mid(content.indexOf('\n')));
    file.close();
    CHECK(isOk(InstanceLock::acquire(paths)));
}

TEST_CASE("A data folder that cannot be one is not taken for a running program")
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("file")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto lock = InstanceLock::acquire(DeskPaths(file.fileName()));
    REQUIRE_FALSE(lock);
    CHECK(lock.error().code == ErrorCode::DataFolderUnsuitable);
}
