#include "tests/support/catch.h"

#include "models/sql/database.h"
#include "models/sql/schemamigrator.h"

#include <QtCore/QTemporaryDir>

using namespace hauspost;

namespace {

const QString stepOne = QStringLiteral(
    "-- a comment; with a semicolon\nCREATE TABLE t(\n  x INTEGER -- why\n) STRICT;\nINSERT INTO t VALUES(1);\n");
const QString stepTwo =
    QStringLiteral("ALTER TABLE t ADD COLUMN y TEXT NOT NULL DEFAULT '';\nCREATE INDEX i ON t(y);\n");

std::unique_ptr<Database> openIn(const QTemporaryDir &dir)
{
    auto database = Database::open({dir.filePath(QStringLiteral("a.db"))});
    REQUIRE(isOk(database));
    return std::move(*database);
}

} // namespace

TEST_CASE("Steps run once each and in order")
{
    const QTemporaryDir dir;
    const auto database = openIn(dir);
    REQUIRE(isOk(SchemaMigrator({stepOne}).migrate(*database)));
    CHECK(SchemaMigrator::version(*database) == 1);
    REQUIRE(isOk(SchemaMigrator({stepOne, stepTwo}).migrate(*database)));
    REQUIRE(isOk(SchemaMigrator({stepOne, stepTwo}).migrate(*database)));
    CHECK(SchemaMigrator::version(*database) == 2);
}

TEST_CASE("A database of a newer program is left alone")
{
    const QTemporaryDir dir;
    const auto database = openIn(dir);
    REQUIRE(isOk(SchemaMigrator({stepOne, stepTwo}).migrate(*database)));
    const auto refused = SchemaMigrator({stepOne}).migrate(*database);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::DatabaseTooNew);
    CHECK(SchemaMigrator::version(*database) == 2);
}

TEST_CASE("A migration that fails at its n-th access, for every n, is there wholly or not at all")
{
    for (int n = 1;; ++n) {
        const QTemporaryDir dir;
        const auto database = openIn(dir);
        REQUIRE(isOk(SchemaMigrator({stepOne}).migrate(*database)));
        int left = n;
        database->setInterceptor(
            [&left]() -> Result<> { return --left == 0 ? Result<>(fail(ErrorCode::DiskFull, {})) : Result<>(); });
        const auto migrated = SchemaMigrator({stepOne, stepTwo}).migrate(*database);
        database->setInterceptor({});
        auto probe = database->prepare(QStringLiteral("SELECT y FROM t"));
        CHECK(probe.has_value() == migrated.has_value());
        CHECK(SchemaMigrator::version(*database) == (migrated ? 2 : 1));
        REQUIRE(isOk(SchemaMigrator({stepOne, stepTwo}).migrate(*database)));
        if (migrated) {
            REQUIRE(n > 5);
            break;
        }
    }
}
