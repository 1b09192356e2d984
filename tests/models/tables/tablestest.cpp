#include "models/tables/contacttable.h"
#include "models/tables/labels.h"
#include "models/tables/lettertable.h"
#include "models/tables/outboxtable.h"
#include "models/tables/propertytable.h"
#include "models/tables/unittable.h"
#include "tests/models/tables/unitrows.h"
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
    table.replaceRows(test::unitRows({test::occupancy(house, 1, QStringLiteral("Lang"), AccessStatus::Pending),
                                      test::vacancy(house, 2), notRequired}));

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

TEST_CASE("The unit table can be sorted by last and first name and says how somebody wishes to be written to")
{
    UnitTable table;
    const ModelContract contract(table);
    auto rows =
        test::unitRows({test::occupancy(house, 1, QStringLiteral("Dr. Jana von Berg")), test::vacancy(house, 2)});
    rows[0].preference = ContactPreference::Paper;
    table.replaceRows(rows);
    CHECK(cell(table, 0, UnitColumn::LastName) == QStringLiteral("von Berg"));
    CHECK(cell(table, 0, UnitColumn::FirstName) == QStringLiteral("Jana"));
    CHECK(cell(table, 0, UnitColumn::Preference) == QStringLiteral("Paper for good"));
    CHECK(cell(table, 1, UnitColumn::LastName).toString().isEmpty());
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

TEST_CASE("What waits covers the portal's word, and a lost e-mail stands beside it")
{
    Resident resident = *test::occupancy(house, 1, QStringLiteral("Lang"), AccessStatus::Pending).resident;
    const auto text = [&resident](OutgoingMark mark) { return accessLabel(resident, mark).text; };
    CHECK(text(OutgoingMark::None) == QStringLiteral("Pending"));
    CHECK(text(OutgoingMark::Invitation) == QStringLiteral("In queue"));
    CHECK(text(OutgoingMark::OtherChange) == QStringLiteral("Pending, change waiting"));
    CHECK(text(OutgoingMark::NeedsDecision) == QStringLiteral("Decision needed"));
    resident.mail = MailDelivery::Sent;
    CHECK(text(OutgoingMark::None) == QStringLiteral("Pending"));
    resident.mail = MailDelivery::Failed;
    CHECK(text(OutgoingMark::None) == QStringLiteral("Pending, e-mail undeliverable"));
    CHECK(accessLabel(resident, OutgoingMark::None).look.icon == QStringLiteral("warning"));
    resident.mail = MailDelivery::Unclear;
    CHECK(text(OutgoingMark::None) == QStringLiteral("Pending, dispatch unclear"));
    resident.access = AccessStatus::Confirmed; // the link was opened: it did arrive
    CHECK(text(OutgoingMark::None) == QStringLiteral("Confirmed"));
}

TEST_CASE("The unit table sorts and filters by the label shown and tells the rest in the tool tip")
{
    auto rows = test::unitRows({test::occupancy(house, 1, QStringLiteral("A"), AccessStatus::Confirmed),
                                test::occupancy(house, 2, QStringLiteral("B"), AccessStatus::Pending),
                                test::occupancy(house, 3, QStringLiteral("C"))});
    rows[1].occupancy.resident.edit().mail = MailDelivery::Sent;
    rows[1].occupancy.resident.edit().email = QStringLiteral("b@example.de");
    rows[1].occupancy.resident.edit().invitedOn = QDate(2026, 11, 20);
    rows[2].outgoing = OutgoingMark::Invitation;
    rows[2].outgoingText = QStringLiteral("waits for the portal");
    UnitTable table;
    table.replaceRows(rows);

    const auto rank = [&table](int row) { return cell(table, row, UnitColumn::Access, RawSortRole).toInt(); };
    CHECK(rank(2) < rank(1));
    CHECK(rank(1) < rank(0));
    CHECK(cell(table, 2, UnitColumn::Access, FilterTextRole).toString().contains(QStringLiteral("in queue")));
    CHECK(cell(table, 1, UnitColumn::Access, FilterTextRole).toString().contains(QStringLiteral("b@example.de")));
    CHECK(cell(table, 2, UnitColumn::Access, Qt::ToolTipRole) ==
          QStringLiteral("waits for the portal\nThe portal says: No access"));
    CHECK(cell(table, 1, UnitColumn::Access, Qt::ToolTipRole).toString().startsWith(QStringLiteral("E-mail sent on")));
    CHECK(cell(table, 0, UnitColumn::Access, Qt::ToolTipRole).toString().isEmpty());
    CHECK(cell(table, 1, UnitColumn::Email) == QStringLiteral("b@example.de"));
}

TEST_CASE("Every delivery but none has a sentence of its own")
{
    Resident resident = *test::occupancy(house, 1, QStringLiteral("Lang"), AccessStatus::Pending).resident;
    QStringList sentences;
    for (const auto mail : {MailDelivery::Queued, MailDelivery::Sent, MailDelivery::Failed, MailDelivery::Unclear}) {
        resident.mail = mail;
        sentences << mailDeliveryText(resident);
        CHECK_FALSE(sentences.constLast().isEmpty());
    }
    CHECK(sentences.removeDuplicates() == 0);
    resident.mail = MailDelivery::None;
    CHECK(mailDeliveryText(resident).isEmpty());
}

TEST_CASE("The outbox table says what waits, for whom, how often it was tried and what is to be decided")
{
    OutboxTable table;
    const ModelContract contract(table);
    OutboxRow row;
    row.entry.action.id = ActionId(QStringLiteral("a1"));
    row.entry.createdAt = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    row.occupancy = test::occupancy(house, 7, QStringLiteral("Lang"));
    row.what = QStringLiteral("Registration e-mail");
    OutboxRow refused = row;
    refused.entry.action.id = ActionId(QStringLiteral("a2"));
    refused.entry.state = OutboxState::Attention;
    refused.entry.attempts = 2;
    refused.entry.triedAt = row.entry.createdAt.addSecs(60);
    refused.occupancy.reset();
    refused.problem = QStringLiteral("has access by now");
    table.replaceRows({row, refused});

    CHECK(cell(table, 0, OutboxColumn::Name) == QStringLiteral("Lang"));
    CHECK(cell(table, 0, OutboxColumn::Unit) == QStringLiteral("7"));
    CHECK(cell(table, 0, OutboxColumn::State) == QStringLiteral("In queue"));
    CHECK(cell(table, 0, OutboxColumn::Tries) == QStringLiteral("0"));
    CHECK(cell(table, 1, OutboxColumn::Name) == QStringLiteral("not on record any more"));
    CHECK(cell(table, 1, OutboxColumn::State, StatusIconRole) == QStringLiteral("warning"));
    CHECK(cell(table, 1, OutboxColumn::Problem) == refused.problem);
    CHECK(cell(table, 1, OutboxColumn::Tries, Qt::ToolTipRole).toString().startsWith(QStringLiteral("Last try: ")));
    CHECK(cell(table, 1, OutboxColumn::State, RawSortRole).toInt() <
          cell(table, 0, OutboxColumn::State, RawSortRole).toInt());
}

TEST_CASE("The lists before e-mails show the e-mail address")
{
    LetterTable table(LetterTable::Kind::EmailLeftOut);
    Occupancy lang = test::occupancy(house, 1, QStringLiteral("Lang"));
    lang.resident.edit().email = QStringLiteral("lang@example.de");
    table.replaceRows({{lang, QStringLiteral("no consent recorded"), false}, {test::vacancy(house, 2), {}, false}});
    CHECK(cell(table, 0, LetterColumn::Address) == QStringLiteral("lang@example.de"));
    CHECK(cell(table, 1, LetterColumn::Address).toString().isEmpty());
    CHECK(table.headerData(static_cast<int>(LetterColumn::Remark), Qt::Horizontal) == QStringLiteral("Why no e-mail"));
}

TEST_CASE("The letter table shows the address on the envelope and the remark")
{
    LetterTable table(LetterTable::Kind::LeftOut);
    const ModelContract contract(table);
    table.replaceRows({{test::occupancy(house, 1, QStringLiteral("Lang")), QStringLiteral("has access"), false}});
    CHECK(cell(table, 0, LetterColumn::Address) == QStringLiteral("Lindenallee 1, 22765 Hamburg"));
    CHECK(cell(table, 0, LetterColumn::Remark) == QStringLiteral("has access"));
    CHECK(table.headerData(static_cast<int>(LetterColumn::Remark), Qt::Horizontal) == QStringLiteral("Why no letter"));
}

TEST_CASE("New values of the same rows are announced without a reset")
{
    UnitTable table;
    auto rows =
        test::unitRows({test::occupancy(house, 1, QStringLiteral("A")), test::occupancy(house, 2, QStringLiteral("B")),
                        test::occupancy(house, 3, QStringLiteral("C"))});
    table.replaceRows(rows);
    QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);

    table.replaceRows(rows);
    CHECK(changes.isEmpty());
    rows[1].occupancy.resident.edit().access = AccessStatus::Confirmed;
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
    table.replaceRows(test::unitRows({test::occupancy(house, 1, QStringLiteral("A"))}));
    CHECK_FALSE(table.data(QModelIndex()).isValid());
    CHECK_FALSE(table.headerData(99, Qt::Horizontal).isValid());
    CHECK_FALSE(table.headerData(0, Qt::Vertical).isValid());
    CHECK(table.rowCount(table.index(0, 0)) == 0);
}

TEST_CASE("The table of a list keeps the contract and shows what is taken and why not")
{
    ContactTable table;
    const ModelContract contract(table);
    const ContactTableRow taken{
        2, QStringLiteral("new"), QStringLiteral("Anna Maier"), QStringLiteral("a@x.de"), {}, true, false};
    ContactTableRow bad = taken;
    bad.row = 10;
    bad.isOn = false;
    bad.isWarning = true;
    bad.remark = QStringLiteral("column B: <b>");
    table.replaceRows({taken, bad});
    CHECK(cell(table, 0, ContactColumn::Row, RawSortRole) == QVariant(qint64(2)));
    CHECK(cell(table, 0, ContactColumn::Taken) == QStringLiteral("yes"));
    CHECK(cell(table, 1, ContactColumn::Taken) == QStringLiteral("no"));
    CHECK(cell(table, 1, ContactColumn::Remark, StatusIconRole) == QStringLiteral("warning"));
    CHECK(cell(table, 1, ContactColumn::Remark, Qt::ToolTipRole) == QStringLiteral("column B: &lt;b&gt;"));
    bad.isOn = true;
    table.replaceRows({taken, bad});
    CHECK(cell(table, 1, ContactColumn::Taken) == QStringLiteral("yes"));
}
