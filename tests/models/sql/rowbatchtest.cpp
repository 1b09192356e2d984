#include "models/sql/rowbatch.h"

#include "models/sql/database.h"
#include "tests/support/catch.h"

#include <QtCore/QTemporaryDir>

using namespace hauspost;

namespace {

struct BatchFixture
{
    QTemporaryDir dir;
    std::unique_ptr<Database> database = std::move(*Database::open({dir.filePath(QStringLiteral("t.db"))}));

    BatchFixture()
    {
        REQUIRE(isOk(database->execute(QStringLiteral("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL)"))));
    }

    [[nodiscard]] Result<> write(int rows, const char *sql = "INSERT INTO t (a, b) VALUES (?, ?)")
    {
        RowBatch batch(*database, sql);
        for (int i = 0; i < rows; ++i) {
            const auto added = batch.add([i](Statement &row) { row.bind(i).bind(QStringLiteral("row %1").arg(i)); });
            if (!added) {
                return added;
            }
        }
        return batch.flush();
    }

    [[nodiscard]] qint64 number(const QString &query)
    {
        auto statement = database->prepare(query);
        REQUIRE(isOk(statement));
        REQUIRE(statement->next().value_or(false));
        return statement->integer(0);
    }
};

} // namespace

TEST_CASE("A batch writes every row once whatever their number")
{
    const int rows = GENERATE(0, 1, 2, 63, 64, 65, 127, 128, 200);
    BatchFixture f;
    REQUIRE(isOk(f.write(rows)));
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM t")) == rows);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM t WHERE b = 'row ' || a")) == rows);
}

TEST_CASE("A batch takes a statement for 64 rows and a few for the rest")
{
    BatchFixture f;
    int statements = 0;
    f.database->setInterceptor([&statements]() -> Result<> {
        ++statements;
        return {};
    });
    REQUIRE(isOk(f.write(64 * 10 + 7)));
    // 10 of 64 rows, then 4, 2 and 1; each compiled or found, and run.
    CHECK(statements <= 2 * 13);
}

TEST_CASE("Where a statement of a batch fails the batch fails")
{
    BatchFixture f;
    REQUIRE(isOk(f.write(1)));
    const auto again = f.write(100);
    REQUIRE_FALSE(again);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM t")) == 1);
    REQUIRE(isOk(f.write(100, "INSERT INTO t (a, b) VALUES (?, ?) ON CONFLICT (a) DO UPDATE SET b = excluded.b")));
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM t")) == 100);
}

TEST_CASE("What stands after the values of a statement stays behind the last row")
{
    CHECK(withRows(QStringLiteral("INSERT INTO t (a) VALUES (?) ON CONFLICT (a) DO NOTHING"), 3) ==
          QStringLiteral("INSERT INTO t (a) VALUES (?), (?), (?) ON CONFLICT (a) DO NOTHING"));
}
