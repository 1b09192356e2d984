#include "models/storage/deskwipe.h"

#include "models/base/uuid7.h"
#include "models/sql/database.h"
#include "models/storage/codecipher.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/mirror.h"
#include "models/storage/mirrorreader.h"
#include "tests/support/catch.h"
#include "tests/support/smalloffice.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace hauspost;

namespace {

struct WipeFixture
{
    QTemporaryDir dir;
    DeskPaths paths{dir.path()};
    SystemClock clock;

    WipeFixture()
    {
        const CodeCipher cipher("hpd_token");
        const auto mirror = Mirror::open(paths.mirrorFile(), cipher);
        REQUIRE(isOk(mirror));
        REQUIRE(isOk((*mirror)->apply(smallOffice())));
        sql("INSERT INTO outbox (id, resident_id, kind, body, state, attempts, created_at) "
            "VALUES ('a1', 'r1', 'invite.email', CAST('jana@example.com' AS BLOB), 'pending', 0, ''), "
            "('a2', 'r2', 'invite.email', CAST('otto@example.com' AS BLOB), 'inflight', 1, ''), "
            "('a3', 'r3', 'invite.email', CAST('mia@example.com' AS BLOB), 'attention', 1, '')");
        sql("INSERT INTO resident_note (resident_id, note, changed_at) VALUES ('r1', 'rings twice', '')");
        sql("INSERT INTO letter_batch (id, number, created_at, letters) VALUES ('b1', 7, '', 0)");
    }

    void sql(const char *statement)
    {
        auto desk = DeskDatabase::open(paths, clock);
        REQUIRE(isOk(desk));
        REQUIRE(isOk(desk->database().execute(QString::fromLatin1(statement))));
    }
    [[nodiscard]] qint64 number(const char *query)
    {
        auto desk = DeskDatabase::open(paths, clock);
        REQUIRE(isOk(desk));
        auto statement = desk->database().prepare(QString::fromLatin1(query));
        REQUIRE(isOk(statement));
        REQUIRE(statement->next().value_or(false));
        return statement->integer(0);
    }
    /// Whether any file of the desk holds this text.
    [[nodiscard]] bool isOnDisk(const QByteArray &text) const
    {
        const QFileInfoList files = QDir(dir.path()).entryInfoList(QDir::Files | QDir::Hidden);
        return std::any_of(files.begin(), files.end(), [&text](const QFileInfo &info) {
            QFile file(info.filePath());
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
        });
    }
};

} // namespace

TEST_CASE("After a wipe no address is in any file of the desk, and the record of the letters is whole")
{
    WipeFixture f;
    REQUIRE(f.isOnDisk("otto@example.com"));
    REQUIRE_FALSE(DeskDatabase::backups(f.paths).isEmpty());
    REQUIRE(isOk(wipeDesk(f.paths, f.clock)));
    CHECK_FALSE(QFile::exists(f.paths.mirrorFile()));
    CHECK(DeskDatabase::backups(f.paths).isEmpty());
    for (const char *text : {"jana@", "otto@", "mia@", "rings twice"}) {
        CHECK_FALSE(f.isOnDisk(text));
    }
    CHECK(f.number("SELECT count(*) FROM outbox WHERE state = 'done' AND length(body) = 0") == 3);
    CHECK(f.number("SELECT number FROM letter_batch") == 7);
    CHECK(isOk(wipeDesk(f.paths, f.clock)));
}

TEST_CASE("A window that still has the mirror open sees nothing any more")
{
    WipeFixture f;
    const CodeCipher cipher("hpd_token");
    const auto reader = MirrorReader::open(f.paths.mirrorFile(), &cipher);
    REQUIRE(isOk(reader));
    REQUIRE((*reader)->properties(f.clock.today())->size() == 2);
    REQUIRE(isOk(wipeMirror(f.paths)));
    const auto properties = (*reader)->properties(f.clock.today());
    CHECK((!properties || properties->empty()));
}

TEST_CASE("A damaged mirror is wiped too, and a desk without files has nothing to wipe")
{
    WipeFixture f;
    QFile file(f.paths.mirrorFile());
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(5000, 'x'));
    file.close();
    CHECK(isOk(wipeMirror(f.paths)));
    CHECK_FALSE(QFile::exists(f.paths.mirrorFile()));
    const QTemporaryDir empty;
    CHECK(isOk(wipeDesk(DeskPaths(empty.path()), f.clock)));
}
