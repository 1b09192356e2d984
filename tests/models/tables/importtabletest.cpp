#include "models/tables/importtable.h"
#include "tests/support/modelcontract.h"

using namespace hauspost;

namespace {

using Kind = ImportLine::Kind;

std::vector<ImportLine> lines()
{
    return {
        {Kind::Bad, {}, 0, {}, QStringLiteral("Record 3 is too short"), 3},
        {Kind::New, QStringLiteral("000000001"), 2, QStringLiteral("Jana Müller"), {}, 4},
        {Kind::Unchanged, QStringLiteral("000000001"), 10, QStringLiteral("Otto Groß"), {}, 5},
        {Kind::Missing, QStringLiteral("000000001"), 11, QStringLiteral("Ida Weiß"), QStringLiteral("left alone"), 0}};
}

QVariant cell(const ImportTable &table, int row, ImportColumn column, int role = Qt::DisplayRole)
{
    return table.index(row, static_cast<int>(column)).data(role);
}

} // namespace

TEST_CASE("The import table keeps the contract and shows what is no news only when asked for")
{
    ImportTable table;
    const ModelContract contract(table);
    table.setLines(lines(), std::nullopt);
    REQUIRE(table.rowCount() == 3);
    CHECK(cell(table, 0, ImportColumn::Record) == QStringLiteral("3"));
    CHECK(cell(table, 0, ImportColumn::Unit) == QString());
    CHECK(cell(table, 1, ImportColumn::Name) == QStringLiteral("Jana Müller"));
    CHECK(cell(table, 1, ImportColumn::Unit, RawSortRole) == QVariant(2));
    CHECK(cell(table, 2, ImportColumn::Record) == QString());
    table.setLines(lines(), Kind::Unchanged);
    REQUIRE(table.rowCount() == 1);
    CHECK(cell(table, 0, ImportColumn::Name) == QStringLiteral("Otto Groß"));
}

TEST_CASE("Each kind of line has a word and an icon of its own right, never colour alone")
{
    for (int kind = 0; kind <= static_cast<int>(Kind::Bad); ++kind) {
        ImportTable table;
        table.setLines({{static_cast<Kind>(kind), QStringLiteral("1"), 1, {}, {}, 1}}, static_cast<Kind>(kind));
        CHECK_FALSE(cell(table, 0, ImportColumn::State).toString().isEmpty());
        CHECK_FALSE(cell(table, 0, ImportColumn::State, StatusIconRole).toString().isEmpty());
    }
}
