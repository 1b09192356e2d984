#include "models/tables/labels.h"
#include "models/tables/lettertable.h"
#include "models/tables/propertytable.h"
#include "models/tables/unittable.h"
#include "tests/support/modelcontract.h"
#include "tests/support/office.h"

#include <QtTest/QSignalSpy>

using namespace hauspost;

namespace {

const Property house = test::property(100000001);

template <class Table>
QVariant cell(const Table &table, int row, typename Table::Column column, int role = Qt::DisplayRole)
{
    return table.index(row, static_cast<int>(column)).data(role);
}

/// A model with a fault that the contract must see.
class BrokenModel final : public QAbstractListModel
{
public:
    int rowCount(const QModelIndex &) const override { return 3; }
    QVariant data(const QModelIndex &, int role) const override
    {
        return role == Qt::TextAlignmentRole ? QVariant(0x40000) : QVariant() /* no such alignment */;
    }
};

} // namespace

TEST_CASE("The contract check sees a broken model")
{
    BrokenModel model;
    {
        const ModelContract contract(model);
        CHECK_FALSE(ModelContract::faults().isEmpty());
        ModelContract::faults().clear();
    }
}

TEST_CASE("The property table keeps the contract and shows counts and share")
{
    PropertyTable table;
    const ModelContract contract(table);
    table.replaceRows({test::summary(house, 10, 8, 4, 1), test::summary(test::property(100000002), 3, 0, 0, 0),
                       test::summary(test::property(100000003), 300, 300, 299, 0)});

    CHECK(cell(table, 0, PropertyColumn::Number) == QStringLiteral("100000001"));
    CHECK(cell(table, 0, PropertyColumn::Place) == QStringLiteral("22765 Hamburg"));
    CHECK(cell(table, 0, PropertyColumn::Without) == QStringLiteral("3"));
    CHECK(cell(table, 0, PropertyColumn::Share, RawSortRole).toDouble() == 0.5);
    CHECK(cell(table, 0, PropertyColumn::Share) == QStringLiteral("50 %"));
    CHECK(cell(table, 0, PropertyColumn::Units, RawSortRole).typeId() == QMetaType::Int);
    CHECK(table.unitCount() == 313);

    // Nothing required: no share, sorted below 0 %. Nearly all is not all.
    CHECK(cell(table, 1, PropertyColumn::Share) == QStringLiteral("–"));
    CHECK(cell(table, 1, PropertyColumn::Share, RawSortRole).toDouble() < 0);
    CHECK(cell(table, 2, PropertyColumn::Share) == QStringLiteral("99 %"));
}

TEST_CASE("The unit table says each state with a word and an icon")
{
    UnitTable table;
    const ModelContract contract(table);
    Occupancy notRequired = test::occupancy(house, 3, QStringLiteral("Kurz"), AccessStatus::Confirmed);
    notRequired.unit.uviRequired = UviRequirement::No;
    table.replaceRows({test::occupancy(house, 1, QStringLiteral("Lang"), AccessStatus::Pending),
                       test::vacancy(house, 2), notRequired});

    CHECK(cell(table, 0, UnitColumn::UviRequired) == QStringLiteral("yes"));
    CHECK(cell(table, 0, UnitColumn::UviRequired, StatusIconRole) == QStringLiteral("tick"));
    CHECK(cell(table, 0, UnitColumn::UviRequired, ToneRole).toInt() == static_cast<int>(Tone::Good));
    CHECK(cell(table, 0, UnitColumn::Access) == QStringLiteral("Pending"));
    CHECK(cell(table, 0, UnitColumn::Access, StatusIconRole) == QStringLiteral("hourglass"));
    CHECK(cell(table, 2, UnitColumn::UviRequired) == QStringLiteral("no"));
    CHECK(cell(table, 2, UnitColumn::Access, StatusIconRole) == QStringLiteral("tick"));

    CHECK(cell(table, 1, UnitColumn::Name) == QStringLiteral("Vacant"));
    CHECK(cell(table, 1, UnitColumn::Name, ToneRole).toInt() == static_cast<int>(Tone::Muted));
    CHECK(cell(table, 1, UnitColumn::Access).toString().isEmpty());
    CHECK(cell(table, 1, UnitColumn::Menu, Qt::AccessibleTextRole) == QStringLiteral("Actions for unit 2"));
}

TEST_CASE("Every access status has its own word and an icon")
{
    QStringList words;
    for (int status = 0; status <= static_cast<int>(AccessStatus::Deleted); ++status) {
        words << accessStatusText(static_cast<AccessStatus>(status));
        CHECK_FALSE(accessStatusLook(static_cast<AccessStatus>(status)).icon.isEmpty());
        CHECK_FALSE(words.constLast().isEmpty());
    }
    CHECK(words.removeDuplicates() == 0);
}

TEST_CASE("The letter table shows the address on the envelope and the remark")
{
    LetterTable table(LetterTable::Kind::LeftOut);
    const ModelContract contract(table);
    table.replaceRows({{test::occupancy(house, 1, QStringLiteral("Lang")), QStringLiteral("has access"), false}});
    CHECK(cell(table, 0, LetterColumn::PostalAddress) == QStringLiteral("Lindenallee 1, 22765 Hamburg"));
    CHECK(cell(table, 0, LetterColumn::Remark) == QStringLiteral("has access"));
    CHECK(table.headerData(static_cast<int>(LetterColumn::Remark), Qt::Horizontal) == QStringLiteral("Why no letter"));
}

TEST_CASE("New values of the same rows are announced without a reset")
{
    UnitTable table;
    auto rows =
        std::vector{test::occupancy(house, 1, QStringLiteral("A")), test::occupancy(house, 2, QStringLiteral("B")),
                    test::occupancy(house, 3, QStringLiteral("C"))};
    table.replaceRows(rows);
    QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);

    table.replaceRows(rows);
    CHECK(changes.isEmpty());
    rows[1].resident->access = AccessStatus::Confirmed;
    table.replaceRows(rows);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0][0].toModelIndex().row() == 1);
    CHECK(changes[0][1].toModelIndex().row() == 1);
    CHECK(resets.isEmpty());

    rows.pop_back();
    table.replaceRows(rows);
    CHECK(resets.size() == 1);
    CHECK(table.rowCount() == 2);
}

TEST_CASE("An index of another model or out of range gives nothing")
{
    UnitTable table;
    table.replaceRows({test::occupancy(house, 1, QStringLiteral("A"))});
    CHECK_FALSE(table.data(QModelIndex()).isValid());
    CHECK_FALSE(table.headerData(99, Qt::Horizontal).isValid());
    CHECK_FALSE(table.headerData(0, Qt::Vertical).isValid());
    CHECK(table.rowCount(table.index(0, 0)) == 0);
}
