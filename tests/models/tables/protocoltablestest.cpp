#include "models/tables/protocoltables.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"

#include <algorithm>

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);

LetterProtocol sample()
{
    const Property house = test::property(100000001);
    LetterProtocol protocol;
    protocol.batch.number = 12;
    protocol.batch.letters = 2;
    protocol.batch.createdAt = QDateTime({2026, 11, 23}, {9, 0}, Qt::UTC);
    protocol.batch.target = {LetterDestination::Printer, QStringLiteral("Etage 2")};
    protocol.batch.states.at(static_cast<size_t>(LetterState::Posted)) = 1;
    protocol.batch.states.at(static_cast<size_t>(LetterState::Returned)) = 1;
    protocol.batch.origin = {QStringLiteral("Hausverwaltung Beispiel"), QStringLiteral("clara"),
                             QStringLiteral("All units"), LetterSequence::Route};
    protocol.letters.resize(2);
    protocol.letters[0].letter.number = {12, 1};
    protocol.letters[0].letter.state = LetterState::Posted;
    protocol.letters[0].letter.postedOn = today;
    protocol.letters[0].occupancy = test::occupancy(house, 3, QStringLiteral("Jana M\u00fcller"));
    protocol.letters[1].letter.number = {12, 2};
    protocol.letters[1].letter.state = LetterState::Returned;
    protocol.letters[1].letter.returnReason = ReturnReason::MovedAway;
    protocol.leftOut = {{test::vacancy(house, 4), QStringLiteral("nobody lives there")},
                        {std::nullopt, QStringLiteral("has access already")}};
    return protocol;
}

QStringList texts(const TableData::Row &row)
{
    QStringList result;
    for (const TableData::Cell &cell : row) {
        result << cellText(cell);
    }
    return result;
}

/// The value beside a label.
QString fact(const TableData &facts, const QString &label)
{
    for (const TableData::Row &row : facts.rows) {
        if (cellText(row.front()) == label) {
            return cellText(row.back());
        }
    }
    return QStringLiteral("no such line");
}

} // namespace

TEST_CASE("A protocol begins with what the run was and ends with who was left out")
{
    const auto tables = protocolTables(sample(), today);
    REQUIRE(tables.size() == 3);
    const TableData &facts = tables[0];
    CHECK(facts.title == QStringLiteral("Protocol of letter run 0012"));
    CHECK_FALSE(facts.hasHeader());
    CHECK(fact(facts, QStringLiteral("Office")) == QStringLiteral("Hausverwaltung Beispiel"));
    CHECK(fact(facts, QStringLiteral("Made by")) == QStringLiteral("clara"));
    CHECK(fact(facts, QStringLiteral("Chosen from")) == QStringLiteral("All units"));
    CHECK(fact(facts, QStringLiteral("Order")) == QStringLiteral("Postal code, street, house, floor"));
    CHECK(fact(facts, QStringLiteral("Target")).contains(QStringLiteral("Etage 2")));
    CHECK(fact(facts, QStringLiteral("Letters")) == QStringLiteral("2"));
    CHECK(fact(facts, QStringLiteral("\u2013 Posted")) == QStringLiteral("1"));
    CHECK(fact(facts, QStringLiteral("\u2013 Printed")) == QStringLiteral("no such line"));
    CHECK(fact(facts, QStringLiteral("Chosen, but left out")) == QStringLiteral("2"));
    CHECK(fact(facts, QStringLiteral("\u2013 nobody lives there")) == QStringLiteral("1"));

    REQUIRE(tables[1].rows.size() == 2);
    CHECK(texts(tables[1].rows[0]).first(7) == QStringList{QStringLiteral("0012-0001"), QStringLiteral("100000001"),
                                                           QStringLiteral("3"), QStringLiteral("3. OG"),
                                                           QStringLiteral("Jana M\u00fcller"), QStringLiteral("MV-3"),
                                                           QStringLiteral("Posted")});
    CHECK(std::get<QDate>(tables[1].rows[0][7]) == today);
    CHECK(texts(tables[1].rows[1]).contains(QStringLiteral("not on record any more")));
    CHECK(texts(tables[1].rows[1]).constLast().contains(QStringLiteral("moved away")));

    REQUIRE(tables[2].rows.size() == 2);
    CHECK(texts(tables[2].rows[0]).constLast() == QStringLiteral("nobody lives there"));
    for (const TableData &table : tables) {
        for (const TableData::Row &row : table.rows) {
            CHECK(row.size() == table.columns.size());
        }
    }
}

TEST_CASE("A run of an older version says what was not recorded, and one that left nobody out has no second list")
{
    LetterProtocol protocol = sample();
    protocol.batch.origin = {};
    protocol.leftOut.clear();
    const auto tables = protocolTables(protocol, today);
    REQUIRE(tables.size() == 2);
    CHECK(fact(tables[0], QStringLiteral("Made by")) == QStringLiteral("not recorded"));
    CHECK(fact(tables[0], QStringLiteral("Order")) == QStringLiteral("not recorded"));
    CHECK(fact(tables[0], QStringLiteral("Chosen, but left out")) == QStringLiteral("0"));
    CHECK(protocolFileName(12) == QStringLiteral("Protocol-0012"));
}
