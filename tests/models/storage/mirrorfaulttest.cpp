#include "tests/support/catch.h"

#include "models/sql/database.h"
#include "models/storage/codecipher.h"
#include "models/storage/mirror.h"
#include "models/storage/mirrorreader.h"
#include "tests/support/filedamage.h"
#include "tests/support/wirerows.h"

#include <QtCore/QTemporaryDir>

using namespace hauspost;
using test::Damage;

namespace {

const QDate today(2026, 11, 24);

struct Folder
{
    QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("mirror.db"));
    CodeCipher cipher{"hpd_token"};
    test::Rows rows;

    /// A closed mirror of several pages.
    Folder()
    {
        rows.add(test::office()).addProperty(1, 100);
        auto mirror = Mirror::open(file, cipher);
        REQUIRE(isOk(mirror));
        REQUIRE(isOk((*mirror)->startAnew(rows.page())));
    }
};

bool isEmpty(Mirror &mirror)
{
    return mirror.epoch() == QString() && mirror.cursor() == QString() && mirror.isComplete() == false &&
           mirror.digest()->sums.value(wire::EntityType::Resident).count == 0;
}

} // namespace

TEST_CASE("A damaged mirror is replaced by an empty one that can be pulled again")
{
    const Folder folder;
    const auto kind =
        GENERATE(Damage::Truncated, Damage::FiftyBytes, Damage::Random, Damage::Empty, Damage::GarbagePage);
    REQUIRE(test::damage(folder.file, kind));
    // What the window sees in the meantime: an honest error or what is still right, never a crash.
    const auto reader = MirrorReader::open(folder.file, &folder.cipher);
    if (reader) {
        const auto units = (*reader)->units({}, today);
        CHECK((units || units.error().code == ErrorCode::DatabaseCorrupt));
    } else {
        CHECK((reader.error().code == ErrorCode::DatabaseCorrupt || reader.error().code == ErrorCode::NotSyncedYet));
    }
    auto mirror = Mirror::open(folder.file, folder.cipher);
    REQUIRE(isOk(mirror));
    CHECK(isEmpty(**mirror));
    REQUIRE(isOk((*mirror)->startAnew(folder.rows.page())));
    if (reader) { // one that was open before reads the new file
        CHECK((*reader)->units({}, today)->size() == 100);
    }
}

TEST_CASE("No random damage makes the mirror crash or lie about being usable")
{
    const Folder folder;
    const QByteArray intact = test::contentOf(folder.file);
    for (quint32 seed = 0; seed < 40; ++seed) {
        QByteArray content = intact;
        const auto at =
            static_cast<qsizetype>(QRandomGenerator(seed).bounded(static_cast<quint32>(intact.size() - 64)));
        test::removeDatabase(folder.file);
        REQUIRE(test::replaceContent(folder.file, content.replace(at, 64, test::randomBytes(64, seed))));
        auto mirror = Mirror::open(folder.file, folder.cipher);
        REQUIRE(isOk(mirror));
        // Not every damage shows at once; one that shows later is answered with an error, and a new file.
        auto applied = (*mirror)->startAnew(folder.rows.page());
        if (!applied) {
            CHECK((applied.error().code == ErrorCode::DatabaseCorrupt ||
                   applied.error().code == ErrorCode::DatabaseQuery));
        }
    }
}

TEST_CASE("A folder in the place of the mirror is not deleted")
{
    const Folder folder;
    REQUIRE(test::damage(folder.file, Damage::IsDirectory));
    CHECK(Mirror::open(folder.file, folder.cipher).error().code == ErrorCode::DatabaseOpen);
    CHECK(QFileInfo(folder.file).isDir());
}

TEST_CASE("A mirror that another program has locked is left alone")
{
    const Folder folder;
    auto mirror = Mirror::open(folder.file, folder.cipher);
    REQUIRE(isOk(mirror));
    auto other = Database::open({folder.file, DatabaseOptions::Durability::Normal, false, 0});
    REQUIRE(isOk(other));
    REQUIRE(isOk((*mirror)->database().execute(QStringLiteral("PRAGMA busy_timeout=0"))));
    const auto before = (*mirror)->digest();
    {
        auto writing = (*other)->begin();
        REQUIRE(isOk(writing));
        CHECK((*mirror)->startAnew(folder.rows.page()).error().code == ErrorCode::DatabaseLocked);
        CHECK((*mirror)->digest() == before);
    }
    CHECK(isOk((*mirror)->startAnew(folder.rows.page())));
}

TEST_CASE("A full disk leaves the mirror at the old cursor")
{
    const Folder folder;
    auto mirror = Mirror::open(folder.file, folder.cipher);
    REQUIRE(isOk(mirror));
    const auto before = (*mirror)->digest();
    // SQLite raises a limit below the present size to that size.
    REQUIRE(isOk((*mirror)->database().execute(QStringLiteral("PRAGMA max_page_count=1"))));
    test::Rows more;
    more.addProperty(2, 500);
    CHECK((*mirror)->apply(more.page()).error().code == ErrorCode::DiskFull);
    CHECK((*mirror)->digest() == before);
    REQUIRE(isOk((*mirror)->database().execute(QStringLiteral("PRAGMA max_page_count=100000"))));
    CHECK(isOk((*mirror)->apply(more.page())));
}

TEST_CASE("Whichever access fails, a page is applied wholly or not at all, and a repeat completes it")
{
    const bool anew = GENERATE(false, true);
    const Folder folder;
    auto opened = Mirror::open(folder.file, folder.cipher);
    REQUIRE(isOk(opened));
    Mirror &mirror = **opened;
    wire::ChangePage page = test::page({{301, test::resident(1, 1)},
                                        {302, test::property(2)},
                                        {303, wire::Tombstone{wire::EntityType::Unit, test::unit(1, 2).id.toString()}}},
                                       QStringLiteral("after"));
    const auto before = mirror.digest();
    REQUIRE(isOk(before));
    int failing = 1;
    for (bool failed = true; failed; ++failing) {
        failed = false;
        int access = 0;
        mirror.database().setInterceptor([&]() -> Result<> {
            if (++access == failing) {
                failed = true;
                return fail(ErrorCode::DiskFull);
            }
            return {};
        });
        const auto applied = anew ? mirror.startAnew(page) : mirror.apply(page);
        mirror.database().setInterceptor({});
        REQUIRE(applied.has_value() != failed);
        if (failed) {
            REQUIRE(mirror.digest() == before);
        }
    }
    CHECK(mirror.cursor().value() == u"after");
    CHECK(mirror.digest()->sums.value(wire::EntityType::Unit).count == (anew ? 0 : 99));
    CHECK(failing > 15);
}

TEST_CASE("Wherever the emptying of a mirror stopped, the next start makes it usable")
{
    // The steps of emptying: as a crash after each would leave the file.
    const QStringList steps{QStringLiteral("UPDATE meta SET value = '' WHERE key = 'schema'"),
                            QStringLiteral("DROP TABLE resident"), QStringLiteral("DROP TABLE meta"),
                            QStringLiteral("PRAGMA user_version=0"), QStringLiteral("DROP TABLE unit")};
    const int done = GENERATE(1, 2, 3, 4, 5);
    const Folder folder;
    {
        auto database = Database::open({folder.file, DatabaseOptions::Durability::Normal});
        REQUIRE(isOk(database));
        for (int i = 0; i < done; ++i) {
            REQUIRE(isOk((*database)->execute(steps[i])));
        }
    }
    auto mirror = Mirror::open(folder.file, folder.cipher);
    REQUIRE(isOk(mirror));
    CHECK(isEmpty(**mirror));
    CHECK(isOk((*mirror)->startAnew(folder.rows.page())));
}
