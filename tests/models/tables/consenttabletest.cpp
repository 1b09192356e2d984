#include "models/tables/consenttable.h"

#include "models/tables/filterproxy.h"
#include "tests/support/catch.h"
#include "tests/support/modelcontract.h"
#include "tests/support/office.h"

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);

ConsentRow row(int unit, const std::optional<Consent> &consent, std::optional<QDate> moveOut = {})
{
    Occupancy occupancy = test::occupancy(test::property(100000001), unit, QStringLiteral("Jana Müller"));
    Resident &resident = occupancy.resident.edit();
    resident.email = QStringLiteral("jana@example.org");
    resident.consent = consent;
    resident.moveOut = moveOut;
    const auto made = consentRow(occupancy, today, false);
    REQUIRE(made);
    return *made;
}

QString text(const ConsentTable &table, int at, ConsentColumn column)
{
    return table.index(at, static_cast<int>(column)).data().toString();
}

} // namespace

TEST_CASE("A row of the register says since when - from where - until when and whose")
{
    ConsentTable table;
    const ModelContract contract(table);
    table.replaceRows(
        {row(1, Consent{QDate(2026, 3, 1), QStringLiteral("lease of 1 March"), QDate(2026, 9, 2)}, QDate(2026, 10, 31)),
         row(2, std::nullopt)});
    CHECK(text(table, 0, ConsentColumn::State) == QStringLiteral("Withdrawn"));
    CHECK(text(table, 0, ConsentColumn::Source) == QStringLiteral("lease of 1 March"));
    CHECK(text(table, 0, ConsentColumn::Phase) == QStringLiteral("previous"));
    const QModelIndex withdrawn = table.index(0, static_cast<int>(ConsentColumn::WithdrawnOn));
    CHECK(withdrawn.data(ExportRole).toDate() == QDate(2026, 9, 2));
    CHECK(text(table, 1, ConsentColumn::State) == QStringLiteral("Missing despite e-mail"));
    CHECK(text(table, 1, ConsentColumn::GivenOn).isEmpty());
    CHECK(text(table, 1, ConsentColumn::Phase) == QStringLiteral("current"));
}

TEST_CASE("Sorted by state the register begins with what is to be done - by day with the oldest")
{
    ConsentTable table;
    table.replaceRows({row(1, Consent{QDate(2026, 3, 1), QStringLiteral("a"), {}}),
                       row(2, Consent{QDate(2025, 12, 9), QStringLiteral("b"), {}}), row(3, std::nullopt)});
    FilterProxy proxy;
    proxy.setSourceModel(&table);
    const auto unitAt = [&proxy](int at) {
        return proxy.index(at, static_cast<int>(ConsentColumn::Unit)).data().toString();
    };
    proxy.sort(static_cast<int>(ConsentColumn::State));
    CHECK(unitAt(0) == QStringLiteral("3"));
    proxy.sort(static_cast<int>(ConsentColumn::GivenOn));
    CHECK(QStringList{unitAt(0), unitAt(1), unitAt(2)} ==
          QStringList{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")});
}
