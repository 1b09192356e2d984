#include "tests/support/catch.h"

#include "models/sql/database.h"
#include "models/storage/codecipher.h"
#include "models/storage/mirror.h"
#include "models/storage/mirrorreader.h"
#include "tests/support/wirerows.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace hauspost;
using test::page;
using wire::EntityType;
using wire::Tombstone;

namespace {

const QDate today(2026, 11, 24);

struct Folder
{
    QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("mirror.db"));
    CodeCipher cipher{"hpd_first"};

    std::unique_ptr<Mirror> open() const
    {
        auto mirror = Mirror::open(file, cipher);
        REQUIRE(isOk(mirror));
        return std::move(*mirror);
    }
};

bool isEmpty(Mirror &mirror)
{
    return mirror.epoch() == QString() && mirror.cursor() == QString() && mirror.isComplete() == false &&
           mirror.digest()->sums.value(wire::EntityType::Resident).count == 0;
}

qint64 count(Mirror &mirror, EntityType type)
{
    return mirror.digest()->sums.value(type).count;
}

} // namespace

TEST_CASE("A page brings rows and cursor together")
{
    const Folder folder;
    const auto mirror = folder.open();
    CHECK(isEmpty(*mirror));
    test::Rows rows;
    rows.add(test::office()).addProperty(1, 2);
    REQUIRE(isOk(mirror->startAnew(rows.page())));
    CHECK(mirror->epoch() == QStringLiteral("epoch-1"));
    CHECK(mirror->cursor() == QStringLiteral("c6"));
    CHECK(mirror->isComplete() == true);
    const auto digest = mirror->digest();
    REQUIRE(isOk(digest));
    CHECK(digest->cursor == u"c6");
    CHECK(digest->sums.value(EntityType::Office) == wire::Digest::Sum{1, 1});
    CHECK(digest->sums.value(EntityType::Property) == wire::Digest::Sum{1, 2});
    CHECK(digest->sums.value(EntityType::Unit) == wire::Digest::Sum{2, 3 + 5});
    CHECK(digest->sums.value(EntityType::Resident) == wire::Digest::Sum{2, 4 + 6});
}

TEST_CASE("The mirror is complete from the last page of the first pull on")
{
    const Folder folder;
    const auto mirror = folder.open();
    REQUIRE(isOk(mirror->startAnew(page({{1, test::property(1)}}, QStringLiteral("a"), true))));
    CHECK_FALSE(mirror->isComplete().value());
    REQUIRE(isOk(mirror->apply(page({{2, test::property(2)}}, QStringLiteral("b"), false))));
    CHECK(mirror->isComplete().value());
    REQUIRE(isOk(mirror->apply(page({{3, test::property(3)}}, QStringLiteral("c"), true))));
    CHECK(mirror->isComplete().value());
}

TEST_CASE("A change replaces the row unless the row there is newer")
{
    const Folder folder;
    const auto mirror = folder.open();
    Property row = test::property(1);
    row.city = QStringLiteral("new");
    REQUIRE(isOk(mirror->startAnew(page({{7, row}}))));
    const auto cityAfter = [&](qint64 seq, const QString &city) {
        Property changed = row;
        changed.city = city;
        REQUIRE(isOk(mirror->apply(page({{seq, changed}}, QStringLiteral("c%1").arg(seq)))));
        return (*MirrorReader::open(folder.file, nullptr))->properties(today)->front().property.city;
    };
    CHECK(cityAfter(6, QStringLiteral("older")) == u"new");
    CHECK(cityAfter(7, QStringLiteral("same")) == u"same");
    CHECK(cityAfter(8, QStringLiteral("newer")) == u"newer");
}

TEST_CASE("A tombstone deletes its row, but not a newer one")
{
    const Folder folder;
    const auto mirror = folder.open();
    REQUIRE(isOk(mirror->startAnew(page({{3, test::resident(1, 1)}, {9, test::resident(1, 2)}}))));
    REQUIRE(isOk(mirror->apply(page({{8, Tombstone{EntityType::Resident, test::resident(1, 1).id.toString()}},
                                     {8, Tombstone{EntityType::Resident, test::resident(1, 2).id.toString()}},
                                     {8, Tombstone{EntityType::Unit, QStringLiteral("never seen")}}}))));
    CHECK(mirror->digest()->sums.value(EntityType::Resident) == wire::Digest::Sum{1, 9});
}

TEST_CASE("A page may come twice")
{
    const Folder folder;
    const auto mirror = folder.open();
    test::Rows rows;
    rows.addProperty(1, 3);
    REQUIRE(isOk(mirror->startAnew(rows.page())));
    const auto once = mirror->digest();
    REQUIRE(isOk(mirror->apply(rows.page())));
    CHECK(mirror->digest() == once);
}

TEST_CASE("A page of another epoch is refused, and a first page replaces everything")
{
    const Folder folder;
    const auto mirror = folder.open();
    test::Rows rows;
    rows.addProperty(1, 3);
    REQUIRE(isOk(mirror->startAnew(rows.page())));
    const auto other = page({{1, test::property(9)}}, QStringLiteral("x1"), false, QStringLiteral("epoch-2"));
    CHECK(mirror->apply(other).error().code == ErrorCode::PortalResyncRequired);
    CHECK(count(*mirror, EntityType::Unit) == 3);
    REQUIRE(isOk(mirror->startAnew(other)));
    CHECK(count(*mirror, EntityType::Unit) == 0);
    CHECK(mirror->digest()->sums.value(EntityType::Property) == wire::Digest::Sum{1, 1});
    CHECK(mirror->epoch().value() == u"epoch-2");
}

TEST_CASE("Mirror and time of the last success outlive the program")
{
    const Folder folder;
    const QDateTime now(today, QTime(8, 0), Qt::UTC);
    test::Rows rows;
    rows.addProperty(1, 1);
    {
        const auto mirror = folder.open();
        CHECK_FALSE(mirror->lastSuccess().value());
        REQUIRE(isOk(mirror->startAnew(rows.page())));
        REQUIRE(isOk(mirror->noteSuccess(now)));
    }
    const auto mirror = folder.open();
    CHECK(mirror->lastSuccess().value() == now);
    CHECK(mirror->cursor().value() == rows.page().cursor);
}

TEST_CASE("Another token or another schema empties the mirror, even while a window reads it")
{
    const Folder folder;
    test::Rows rows;
    rows.add(test::office()).addProperty(1, 1);
    REQUIRE(isOk(folder.open()->startAnew(rows.page())));
    auto reader = MirrorReader::open(folder.file, &folder.cipher);
    REQUIRE(isOk(reader));
    const CodeCipher otherToken("hpd_second");

    SECTION("token")
    {
        auto mirror = Mirror::open(folder.file, otherToken);
        REQUIRE(isOk(mirror));
        CHECK(isEmpty(**mirror));
        CHECK(count(**mirror, EntityType::Resident) == 0);
        CHECK((*reader)->units({}, today).error().code == ErrorCode::NotSyncedYet);
    }
    SECTION("schema")
    {
        {
            const auto mirror = folder.open();
            REQUIRE(
                isOk(mirror->database().execute(QStringLiteral("UPDATE meta SET value = '0' WHERE key = 'schema'"))));
        }
        CHECK((*reader)->units({}, today).error().code == ErrorCode::NotSyncedYet);
        CHECK(isEmpty(*folder.open()));
    }
    SECTION("a database of something else")
    {
        {
            const auto mirror = folder.open();
            REQUIRE(isOk(mirror->database().execute(QStringLiteral("DROP TABLE meta"))));
        }
        CHECK(isEmpty(*folder.open()));
    }
}

TEST_CASE("Neither codes nor deleted residents can be found in the mirror's files")
{
    const Folder folder;
    const auto mirror = folder.open();
    Resident gone = test::resident(1, 1);
    gone.email = QStringLiteral("seeded-string@example.org");
    REQUIRE(isOk(mirror->startAnew(page({{1, gone}, {2, test::resident(1, 2)}}))));
    const auto found = [&](const QByteArray &needle) {
        for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
            QFile file(folder.file + suffix);
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle)) {
                return true;
            }
        }
        return false;
    };
    REQUIRE(found("seeded-string"));
    CHECK_FALSE(found(gone.code->toString().toLatin1()));
    REQUIRE(isOk(mirror->apply(page({{3, Tombstone{EntityType::Resident, gone.id.toString()}}}))));
    mirror->checkpoint();
    CHECK_FALSE(found("seeded-string"));
}
