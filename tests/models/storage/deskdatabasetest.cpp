#include "tests/support/catch.h"

#include "models/sql/database.h"
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

struct DayClock final : Clock
{
    QDate day = QDate(2026, 11, 24);
    [[nodiscard]] QDateTime nowUtc() const override { return day.startOfDay(Qt::UTC); }
    [[nodiscard]] QDate today() const override { return day; }
};

struct Folder
{
    QTemporaryDir dir;
    DeskPaths paths{dir.path()};
    DayClock clock;

    DeskDatabase open() const
    {
        auto desk = DeskDatabase::open(paths, clock);
        REQUIRE(isOk(desk));
        return std::move(*desk);
    }

    /// Records one batch of letters; leaves the database closed.
    void recordBatch(int number) const
    {
        DeskDatabase desk = open();
        std::vector<LetterRecipient> residents;
        for (int i = 0; i < 300; ++i) {
            residents.push_back({ResidentId(QStringLiteral("resident-%1-%2").arg(number).arg(i))});
        }
        REQUIRE(isOk(
            DispatchLog(desk.database()).record(BatchId(QString::number(number)), number, clock.nowUtc(), residents)));
    }

    size_t batches() const
    {
        DeskDatabase desk = open();
        return DispatchLog(desk.database()).batches(100)->size();
    }

    /// The first start of the next day makes a copy.
    void nextDay()
    {
        clock.day = clock.day.addDays(1);
        open();
    }

    QStringList damagedFiles() const
    {
        return QDir(dir.path()).entryList({QStringLiteral("desk.db.damaged-*")}, QDir::Files);
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
    Folder folder;
    folder.recordBatch(1);
    for (int day = 0; day < 4; ++day) {
        folder.nextDay();
        folder.open();
    }
    const QStringList copies = DeskDatabase::backups(folder.paths);
    REQUIRE(copies.size() == 3);
    CHECK(copies.front().endsWith(QStringLiteral("2026-11-28.db")));
    CHECK(copies.back().endsWith(QStringLiteral("2026-11-26.db")));
    CHECK((QFile::permissions(copies.front()) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("A damaged desk database is reported at once, kept, and replaced by its copy when asked")
{
    Folder folder;
    folder.recordBatch(1);
    folder.nextDay();
    folder.recordBatch(2);
    const auto kind =
        GENERATE(Damage::Truncated, Damage::FiftyBytes, Damage::Random, Damage::Empty, Damage::GarbagePage);
    REQUIRE(test::damage(folder.paths.deskFile(), kind));
    const QByteArray damaged = test::contentOf(folder.paths.deskFile());
    QElapsedTimer time;
    time.start();
    CHECK(DeskDatabase::open(folder.paths, folder.clock).error() ==
          Error{ErrorCode::DatabaseCorrupt, {folder.paths.deskFile()}});
    CHECK(time.elapsed() < 2000);
    CHECK(test::contentOf(folder.paths.deskFile()) == damaged);

    REQUIRE(isOk(DeskDatabase::restoreNewestBackup(folder.paths, folder.clock)));
    CHECK(folder.batches() == 1);
    REQUIRE(folder.damagedFiles().size() == 1);
    CHECK(test::contentOf(folder.dir.filePath(folder.damagedFiles().front())) == damaged);
}

TEST_CASE("A damaged copy is passed over for the next older one")
{
    Folder folder;
    folder.recordBatch(1);
    folder.nextDay();
    folder.recordBatch(2);
    folder.nextDay();
    REQUIRE(test::damage(folder.paths.deskFile(), Damage::Random));
    REQUIRE(test::damage(DeskDatabase::backups(folder.paths).front(), Damage::Random));
    REQUIRE(isOk(DeskDatabase::restoreNewestBackup(folder.paths, folder.clock)));
    CHECK(folder.batches() == 1);
}

TEST_CASE("Without an intact copy one begins anew, and every damaged file is kept")
{
    Folder folder;
    folder.recordBatch(1);
    for (qsizetype round = 1; round <= 2; ++round) {
        REQUIRE(test::damage(folder.paths.deskFile(), Damage::Random));
        for (const QString &copy : DeskDatabase::backups(folder.paths)) {
            REQUIRE(test::damage(copy, Damage::Random));
        }
        REQUIRE(isOk(DeskDatabase::restoreNewestBackup(folder.paths, folder.clock)));
        CHECK(folder.damagedFiles().size() == round);
        CHECK(folder.batches() == 0);
    }
}

TEST_CASE("A folder, a lock and a newer format are named for what they are and not touched")
{
    const Folder folder;
    folder.recordBatch(1);
    SECTION("folder")
    {
        REQUIRE(test::damage(folder.paths.deskFile(), Damage::IsDirectory));
        CHECK(DeskDatabase::open(folder.paths, folder.clock).error().code == ErrorCode::DatabaseOpen);
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
        CHECK(DeskDatabase::open(folder.paths, folder.clock).error().code == ErrorCode::DatabaseLocked);
        CHECK(time.elapsed() < 2500);
    }
    SECTION("newer")
    {
        REQUIRE(isOk((*Database::open({folder.paths.deskFile()}))->execute(QStringLiteral("PRAGMA user_version=99"))));
        CHECK(DeskDatabase::open(folder.paths, folder.clock).error().code == ErrorCode::DatabaseTooNew);
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
    auto desk = DeskDatabase::open(folder.paths, folder.clock);
    const auto error =
        desk ? DispatchLog(desk->database()).record(BatchId(QStringLiteral("x")), 2, {}, {}).error() : desk.error();
    CHECK(error.code == ErrorCode::DatabaseReadOnly);
}
#endif

TEST_CASE("A copy that cannot be written stops nobody and leaves no half file")
{
    Folder folder;
    folder.recordBatch(1);
    const qsizetype before = DeskDatabase::backups(folder.paths).size();
    const QString part = folder.dir.filePath(QStringLiteral("desk-backup-2026-11-25.db.part"));
    REQUIRE(QDir().mkpath(part));
    folder.nextDay();
    CHECK(DeskDatabase::backups(folder.paths).size() == before);
    CHECK(folder.batches() == 1);
    REQUIRE(QDir().rmdir(part));
    folder.open();
    CHECK(DeskDatabase::backups(folder.paths).size() == before + 1);
}
