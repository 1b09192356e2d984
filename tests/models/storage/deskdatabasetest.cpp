#include "tests/support/catch.h"

#include "models/storage/deskdatabase.h"
#include "models/storage/dispatchlog.h"
#include "tests/support/filedamage.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

using namespace hauspost;
using test::Damage;

namespace {

const QDate today(2026, 11, 24);

struct Folder
{
    QTemporaryDir dir;
    DeskPaths paths{dir.path()};

    /// Records one batch of letters; leaves the database closed.
    void recordBatch(int number) const
    {
        auto desk = DeskDatabase::open(paths);
        REQUIRE(isOk(desk));
        std::vector<ResidentId> residents;
        for (int i = 0; i < 300; ++i) {
            residents.emplace_back(QStringLiteral("resident-%1-%2").arg(number).arg(i));
        }
        REQUIRE(isOk(DispatchLog(desk->database())
                         .record(BatchId(QString::number(number)), number, today.startOfDay(Qt::UTC), residents)));
    }

    size_t batches() const
    {
        auto desk = DeskDatabase::open(paths);
        REQUIRE(isOk(desk));
        return DispatchLog(desk->database()).batches(100)->size();
    }

    void backUp(QDate day) const
    {
        auto desk = DeskDatabase::open(paths);
        REQUIRE(isOk(desk));
        REQUIRE(isOk(desk->backUp(day)));
    }
};

} // namespace

TEST_CASE("What the desk recorded is there at the next start")
{
    const Folder folder;
    CHECK(folder.batches() == 0);
    folder.recordBatch(1);
    CHECK(folder.batches() == 1);
}

TEST_CASE("There is one private copy a day and the newest three stay")
{
    const Folder folder;
    folder.recordBatch(1);
    for (int day = 0; day < 5; ++day) {
        folder.backUp(today.addDays(day));
        folder.backUp(today.addDays(day));
    }
    const QStringList copies = DeskDatabase::backups(folder.paths);
    REQUIRE(copies.size() == 3);
    CHECK(copies.front().endsWith(QStringLiteral("desk-2026-11-28.db")));
    CHECK(copies.back().endsWith(QStringLiteral("desk-2026-11-26.db")));
    CHECK((QFile::permissions(copies.front()) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK(QDir(folder.paths.folder() + QStringLiteral("/backup")).entryList(QDir::Files).size() == 3);
}

TEST_CASE("A damaged desk database is reported at once, kept, and replaced by its copy when asked")
{
    const Folder folder;
    folder.recordBatch(1);
    folder.backUp(today);
    folder.recordBatch(2);
    const auto kind =
        GENERATE(Damage::Truncated, Damage::FiftyBytes, Damage::Random, Damage::Empty, Damage::GarbagePage);
    REQUIRE(test::damage(folder.paths.deskFile(), kind));
    const QByteArray damaged = test::contentOf(folder.paths.deskFile());
    QElapsedTimer time;
    time.start();
    CHECK(DeskDatabase::open(folder.paths).error() == Error{ErrorCode::DatabaseCorrupt, {folder.paths.deskFile()}});
    CHECK(time.elapsed() < 2000);
    CHECK(test::contentOf(folder.paths.deskFile()) == damaged);

    REQUIRE(isOk(DeskDatabase::restoreNewest(folder.paths)));
    CHECK(folder.batches() == 1);
    CHECK(test::contentOf(folder.paths.deskFile() + QStringLiteral(".damaged-1")) == damaged);
}

TEST_CASE("A damaged copy is passed over for the next older one")
{
    const Folder folder;
    folder.recordBatch(1);
    folder.backUp(today);
    folder.recordBatch(2);
    folder.backUp(today.addDays(1));
    REQUIRE(test::damage(folder.paths.deskFile(), Damage::Random));
    REQUIRE(test::damage(DeskDatabase::backups(folder.paths).front(), Damage::Random));
    REQUIRE(isOk(DeskDatabase::restoreNewest(folder.paths)));
    CHECK(folder.batches() == 1);
}

TEST_CASE("Without an intact copy nothing is moved, and one can begin anew")
{
    const Folder folder;
    folder.recordBatch(1);
    REQUIRE(test::damage(folder.paths.deskFile(), Damage::Random));
    const QByteArray damaged = test::contentOf(folder.paths.deskFile());
    CHECK(DeskDatabase::restoreNewest(folder.paths).error().code == ErrorCode::FileNotFound);
    CHECK(test::contentOf(folder.paths.deskFile()) == damaged);
    REQUIRE(isOk(DeskDatabase::setAside(folder.paths)));
    CHECK(folder.batches() == 0);
    REQUIRE(test::damage(folder.paths.deskFile(), Damage::Random));
    REQUIRE(isOk(DeskDatabase::setAside(folder.paths)));
    CHECK(test::contentOf(folder.paths.deskFile() + QStringLiteral(".damaged-1")) == damaged);
    CHECK(QFile::exists(folder.paths.deskFile() + QStringLiteral(".damaged-2")));
}

TEST_CASE("A folder, a lock and a newer format are named for what they are and not touched")
{
    const Folder folder;
    folder.recordBatch(1);
    SECTION("folder")
    {
        REQUIRE(test::damage(folder.paths.deskFile(), Damage::IsDirectory));
        CHECK(DeskDatabase::open(folder.paths).error().code == ErrorCode::DatabaseOpen);
    }
    SECTION("locked")
    {
        auto other = Database::open({folder.paths.deskFile()});
        REQUIRE(isOk(other));
        REQUIRE(isOk((*other)->execute(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"))));
        REQUIRE(isOk((*other)->execute(QStringLiteral("PRAGMA journal_mode=DELETE"))));
        auto writing = (*other)->begin();
        REQUIRE(isOk(writing));
        REQUIRE(isOk((*other)->execute(QStringLiteral("UPDATE letter_batch SET letters = 0"))));
        QElapsedTimer time;
        time.start();
        CHECK(DeskDatabase::open(folder.paths).error().code == ErrorCode::DatabaseLocked);
        CHECK(time.elapsed() < 2500);
    }
    SECTION("newer")
    {
        REQUIRE(isOk((*Database::open({folder.paths.deskFile()}))->execute(QStringLiteral("PRAGMA user_version=99"))));
        CHECK(DeskDatabase::open(folder.paths).error().code == ErrorCode::DatabaseTooNew);
    }
}

#if defined(Q_OS_UNIX)
TEST_CASE("A write-protected desk database says so")
{
    if (geteuid() == 0) {
        WARN("not tested: file permissions do not bind the superuser");
        return;
    }
    const Folder folder;
    folder.recordBatch(1);
    REQUIRE(QFile::setPermissions(folder.paths.deskFile(), QFile::ReadOwner));
    auto desk = DeskDatabase::open(folder.paths);
    const auto error =
        desk ? DispatchLog(desk->database()).record(BatchId(QStringLiteral("x")), 2, {}, {}).error() : desk.error();
    CHECK(error.code == ErrorCode::DatabaseReadOnly);
}
#endif

TEST_CASE("A copy that cannot be written leaves no half file and the database usable")
{
    const Folder folder;
    folder.recordBatch(1);
    auto desk = DeskDatabase::open(folder.paths);
    REQUIRE(isOk(desk));
    const QDir backup(folder.paths.folder() + QStringLiteral("/backup"));
    SECTION("the disk is full")
    {
        desk->database().setInterceptor([] { return Result<>(fail(ErrorCode::DiskFull)); });
        CHECK(desk->backUp(today).error().code == ErrorCode::DiskFull);
        desk->database().setInterceptor({});
        CHECK(isOk(desk->backUp(today)));
    }
    SECTION("a file is in the folder's place")
    {
        REQUIRE(test::replaceContent(backup.path(), "x"));
        CHECK(desk->backUp(today).error().code == ErrorCode::FolderNotWritable);
    }
    CHECK_FALSE(backup.exists(QStringLiteral("desk.part")));
    CHECK(DispatchLog(desk->database()).batches(9)->size() == 1);
}
