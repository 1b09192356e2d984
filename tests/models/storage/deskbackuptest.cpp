#include "models/storage/deskbackup.h"

#include "models/base/clock.h"
#include "models/sql/database.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/deskerasure.h"
#include "tests/support/catch.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace hauspost;

namespace {

struct DeskWithLetters
{
    DeskWithLetters()
    {
        auto desk = DeskDatabase::open(paths, clock);
        REQUIRE(isOk(desk));
        Database &database = desk->database();
        REQUIRE(isOk(database.execute(QStringLiteral(
            "INSERT INTO letter_batch (id, number, created_at, letters) VALUES ('b', 1, '2026-11-24', 1)"))));
        REQUIRE(isOk(database.execute(
            QStringLiteral("INSERT INTO letter (batch_id, position, resident_id) VALUES ('b', 1, 'somebody')"))));
    }

    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(dir.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    void setVersion(const QString &file, int version) const
    {
        auto database = Database::open({file});
        REQUIRE(isOk(database));
        REQUIRE(isOk((*database)->execute(QStringLiteral("PRAGMA user_version = %1").arg(version))));
    }

    QTemporaryDir dir;
    DeskPaths paths{dir.filePath(QStringLiteral("data"))};
    SystemClock clock;
    QString backup = dir.filePath(QStringLiteral("saved.db"));
};

} // namespace

TEST_CASE("A backup tells what is in it before it is restored")
{
    const DeskWithLetters desk;
    REQUIRE(isOk(saveBackup(desk.paths, desk.backup)));
    const auto found = inspectBackup(desk.paths, desk.backup);
    REQUIRE(isOk(found));
    CHECK(found->letters == 1);
    CHECK(found->waiting == 0);
    CHECK_FALSE(found->isOfAnotherOffice); // there is no mirror to compare with
    CHECK_FALSE(QFile::exists(desk.backup + QStringLiteral(".part")));
}

TEST_CASE("Restoring a backup keeps the file of before beside it")
{
    const DeskWithLetters desk;
    REQUIRE(isOk(saveBackup(desk.paths, desk.backup)));
    {
        auto changed = DeskDatabase::open(desk.paths, desk.clock);
        REQUIRE(isOk(changed));
        REQUIRE(isOk(changed->database().execute(QStringLiteral("DELETE FROM letter"))));
    }
    const auto kept = DeskDatabase::restore(desk.paths, desk.clock, desk.backup);
    REQUIRE(isOk(kept));
    CHECK(inspectBackup(desk.paths, desk.paths.deskFile())->letters == 1);
    CHECK(inspectBackup(desk.paths, *kept)->letters == 0);
}

TEST_CASE("Who was erased after a backup was made is forgotten again when it is restored")
{
    const DeskWithLetters desk;
    REQUIRE(isOk(saveBackup(desk.paths, desk.backup)));
    const ResidentId somebody(QStringLiteral("somebody"));
    {
        auto present = DeskDatabase::open(desk.paths, desk.clock);
        REQUIRE(isOk(present));
        REQUIRE(isOk(DeskErasure(present->database(), desk.clock).forget({somebody})));
    }
    const auto kept = DeskDatabase::restore(desk.paths, desk.clock, desk.backup);
    REQUIRE(isOk(kept));
    auto restored = DeskDatabase::open(desk.paths, desk.clock);
    REQUIRE(isOk(restored));
    DeskErasure erasure(restored->database(), desk.clock);
    REQUIRE(erasure.traces(somebody)->letters == 1);
    REQUIRE(isOk(repeatErasures(desk.paths, desk.clock, *kept)));
    CHECK(erasure.traces(somebody)->total() == 0);
    CHECK(isOk(repeatErasures(desk.paths, desk.clock, {})));
}

TEST_CASE("What is no backup of Hauspost is refused and nothing is changed")
{
    const DeskWithLetters desk;
    const auto codeOf = [&desk](const QString &file) { return inspectBackup(desk.paths, file).error().code; };
    CHECK(codeOf(desk.dir.filePath(QStringLiteral("missing"))) == ErrorCode::FileNotFound);
    CHECK(codeOf(desk.write("text", "Dear Sir or Madam")) == ErrorCode::FileNotReadable);
    CHECK(codeOf(desk.write("empty", {})) == ErrorCode::FileNotReadable);
    REQUIRE(isOk(saveBackup(desk.paths, desk.backup)));
    desk.setVersion(desk.backup, 9999);
    CHECK(codeOf(desk.backup) == ErrorCode::DatabaseTooNew);
}

TEST_CASE("A backup that cannot be written leaves nothing")
{
    const DeskWithLetters desk;
    const QString target = desk.dir.filePath(QStringLiteral("no/such/folder/saved.db"));
    CHECK(saveBackup(desk.paths, target).error().code == ErrorCode::FileNotWritable);
    CHECK_FALSE(QFile::exists(target));
}
