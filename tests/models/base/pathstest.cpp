#include "tests/support/catch.h"

#include "models/base/paths.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace hauspost;

TEST_CASE("The data folder is created for its owner only, and preparing it twice is harmless")
{
    const QTemporaryDir dir;
    const DeskPaths paths(dir.filePath(QStringLiteral("a/b")));
    REQUIRE(isOk(paths.prepare()));
    REQUIRE(isOk(paths.prepare()));
    CHECK((QFile::permissions(paths.folder()) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK(paths.mirrorFile() == dir.filePath(QStringLiteral("a/b/mirror.db")));
}

TEST_CASE("A file in the place of the data folder is named in the error")
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("taken")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto refused = DeskPaths(file.fileName()).prepare();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::DataFolderUnsuitable);
    CHECK(refused.error().arguments.constFirst() == file.fileName());
}
