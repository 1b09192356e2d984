#include "tests/support/catch.h"

#include "models/sql/database.h"
#include "models/sql/scrub.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace hauspost;

namespace {

Result<qint64> countRows(Database &database)
{
    auto query = database.prepare(QStringLiteral("SELECT count(*) FROM t"));
    REQUIRE(isOk(query));
    return query->next().map([&query](bool) { return query->integer(0); });
}

std::unique_ptr<Database> openNew(const QString &file, int busyTimeout = 5000)
{
    auto database = Database::open({file, DatabaseOptions::Durability::Full, false, busyTimeout});
    REQUIRE(isOk(database));
    return std::move(*database);
}

} // namespace

TEST_CASE("A new database file can be read by its owner only")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.db"));
    const auto database = openNew(file);
    REQUIRE(isOk(database->execute(QStringLiteral("CREATE TABLE t(x INTEGER) STRICT"))));
    CHECK((QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) ==
          0);
}

TEST_CASE("A transaction that is not committed leaves nothing")
{
    const QTemporaryDir dir;
    const auto database = openNew(dir.filePath(QStringLiteral("a.db")));
    REQUIRE(isOk(database->execute(QStringLiteral("CREATE TABLE t(x INTEGER) STRICT"))));
    {
        auto transaction = database->begin();
        REQUIRE(isOk(transaction));
        REQUIRE(isOk(database->execute(QStringLiteral("INSERT INTO t VALUES(1)"))));
    }
    CHECK(countRows(*database) == 0);
    auto transaction = database->begin();
    REQUIRE(isOk(transaction));
    REQUIRE(isOk(database->execute(QStringLiteral("INSERT INTO t VALUES(1)"))));
    REQUIRE(isOk(transaction->commit()));
    CHECK(countRows(*database) == 1);
}

TEST_CASE("A part of a transaction is taken back alone unless it is released, even when nothing works any more")
{
    const QTemporaryDir dir;
    const auto database = openNew(dir.filePath(QStringLiteral("a.db")));
    REQUIRE(isOk(database->execute(QStringLiteral("CREATE TABLE t(x INTEGER) STRICT"))));
    const QString insert = QStringLiteral("INSERT INTO t VALUES(1)");
    auto transaction = database->begin();
    REQUIRE(isOk(transaction));
    REQUIRE(isOk(database->execute(insert)));
    {
        auto outer = database->savepoint();
        REQUIRE(isOk(outer));
        REQUIRE(isOk(database->execute(insert)));
        {
            const auto inner = database->savepoint();
            REQUIRE(isOk(database->execute(insert)));
        }
        CHECK(countRows(*database) == 2);
        REQUIRE(isOk(outer->release()));
    }
    {
        auto failing = database->savepoint();
        REQUIRE(isOk(failing));
        REQUIRE(isOk(database->execute(insert)));
        database->setInterceptor([]() -> Result<> { return fail(ErrorCode::DiskFull); });
        CHECK_FALSE(failing->release().has_value());
    }
    database->setInterceptor({});
    REQUIRE(isOk(transaction->commit()));
    CHECK(countRows(*database) == 2);
}

TEST_CASE("A second writer gets a clear error when the first one does not finish")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.db"));
    const auto first = openNew(file);
    const auto second = openNew(file, 20);
    auto transaction = first->begin();
    REQUIRE(isOk(transaction));
    const auto refused = second->begin();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::DatabaseLocked);
}

TEST_CASE("Clearing unused pages says so where a reader was in the way")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.db"));
    const auto database = openNew(file, 20);
    REQUIRE(isOk(database->execute(QStringLiteral("CREATE TABLE t(x INTEGER) STRICT"))));
    const auto reader = openNew(file);
    {
        const auto reading = reader->beginRead();
        REQUIRE(isOk(reading));
        CHECK(countRows(*reader) == 0);
        REQUIRE(isOk(database->execute(QStringLiteral("INSERT INTO t VALUES(1)"))));
        const auto refused = scrub(*database);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::DatabaseLocked);
    }
    CHECK(isOk(scrub(*database)));
    CHECK(countRows(*database) == 1);
}

TEST_CASE("A read-only connection cannot write")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.db"));
    REQUIRE(isOk(openNew(file)->execute(QStringLiteral("CREATE TABLE t(x INTEGER) STRICT"))));
    auto reader = Database::open({file, DatabaseOptions::Durability::Full, true, 0});
    REQUIRE(isOk(reader));
    const auto refused = (*reader)->execute(QStringLiteral("INSERT INTO t VALUES(1)"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::DatabaseReadOnly);
}

TEST_CASE("Files that are no databases are refused with the reason")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.db"));
    SECTION("random bytes")
    {
        QFile garbage(file);
        REQUIRE(garbage.open(QIODevice::WriteOnly));
        garbage.write(QByteArray(5000, 'x'));
        garbage.close();
        const auto refused = Database::open({file});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::DatabaseCorrupt);
    }
    SECTION("a folder")
    {
        const auto refused = Database::open({dir.path()});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::DatabaseOpen);
    }
    SECTION("missing, for a reader")
    {
        const auto refused = Database::open({file, DatabaseOptions::Durability::Full, true, 0});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::DatabaseOpen);
    }
}

TEST_CASE("A page damaged inside is found by the integrity check")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.db"));
    {
        const auto database = openNew(file);
        REQUIRE(isOk(database->execute(QStringLiteral("CREATE TABLE t(x TEXT) STRICT"))));
        REQUIRE(isOk(database->execute(QStringLiteral("WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM c "
                                                      "LIMIT 2000) INSERT INTO t SELECT hex(i) FROM c"))));
        CHECK(isOk(database->checkIntegrity()));
    }
    QFile damaged(file);
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    REQUIRE(damaged.seek(4096 * 2));
    damaged.write(QByteArray(4096, '\xA5'));
    damaged.close();
    auto database = Database::open({file});
    REQUIRE(isOk(database));
    const auto checked = (*database)->checkIntegrity();
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == ErrorCode::DatabaseCorrupt);
}

TEST_CASE("Values come back as they were bound")
{
    const QTemporaryDir dir;
    const auto database = openNew(dir.filePath(QStringLiteral("a.db")));
    REQUIRE(
        isOk(database->execute(QStringLiteral("CREATE TABLE t(a TEXT, b INTEGER, c TEXT, d BLOB, e TEXT) STRICT"))));
    auto insert = database->prepare(QStringLiteral("INSERT INTO t VALUES(?,?,?,?,?)"));
    REQUIRE(isOk(insert));
    const QByteArray blob("\x00\xFF\x01", 3);
    insert->bind(QStringLiteral("Müller"))
        .bind(qint64(1) << 40)
        .bind(std::optional(QDate(2026, 2, 28)))
        .bind(blob)
        .bind(std::optional<QDate>());
    REQUIRE(isOk(insert->execute()));
    CHECK(insert->rowsAffected() == 1);

    auto query = database->prepare(QStringLiteral("SELECT * FROM t"));
    REQUIRE(isOk(query));
    REQUIRE(query->next() == true);
    CHECK(query->text(0) == QStringLiteral("Müller"));
    CHECK(query->integer(1) == qint64(1) << 40);
    CHECK(query->date(2) == QDate(2026, 2, 28));
    CHECK(query->blob(3) == blob);
    CHECK(query->isNull(4));
    CHECK(query->next() == false);
}

TEST_CASE("A statement is compiled once and used again, also while its like is in use, and after an error anew")
{
    const QTemporaryDir dir;
    const auto database = openNew(dir.filePath(QStringLiteral("a.db")));
    REQUIRE(isOk(database->execute(QStringLiteral("CREATE TABLE t(x INTEGER PRIMARY KEY)"))));
    const QString insert = QStringLiteral("INSERT INTO t VALUES(?)");
    const QString select = QStringLiteral("SELECT x FROM t ORDER BY x");
    for (const int value : {1, 2}) {
        REQUIRE(isOk(database->prepare(insert)->bind(value).execute()));
    }
    CHECK_FALSE(database->prepare(insert)->bind(2).execute());
    REQUIRE(isOk(database->prepare(insert)->bind(3).execute()));

    auto outer = database->prepare(select);
    REQUIRE(isOk(outer));
    REQUIRE(*outer->next());
    {
        auto inner = database->prepare(select);
        REQUIRE(*inner->next());
        REQUIRE(*inner->next());
        CHECK(inner->integer(0) == 2);
        CHECK(outer->integer(0) == 1);
    }
    auto again = database->prepare(select); // left in the middle above, begins at the first row
    REQUIRE(*again->next());
    CHECK(again->integer(0) == 1);
}
