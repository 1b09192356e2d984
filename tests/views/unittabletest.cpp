// The units as a table that answers questions: work lists, chips, grouping, columns.

#include "models/base/tabledata.h"
#include "models/tables/filterproxy.h"
#include "tests/views/windowfixture.h"
#include "views/filterchip.h"
#include "views/tabletools.h"
#include "views/unitfilterbar.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QPdfWriter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>

using namespace hauspost;
using namespace hauspost::test;

namespace {

QStringList shownNames(UnitPage &page)
{
    QStringList names;
    for (const Occupancy &row : page.shownOccupancies()) {
        names << residentText(row);
    }
    return names;
}

} // namespace

TEST_CASE("A work list opens as the units that are in it, of all properties")
{
    WindowFixture f;
    f.window.showWorkList(WorkList::WithoutAccess);
    CHECK(f.window.isUnitPageShown());
    CHECK(shownNames(f.window.unitPage()) == QStringList{QStringLiteral("Jana Müller"), QStringLiteral("Lena Kurz")});

    f.office.written.insert(f.office.occupancies[0].resident->id, test::today);
    f.window.showWorkList(WorkList::NeverWritten);
    CHECK(shownNames(f.window.unitPage()) == QStringList{QStringLiteral("Lena Kurz")});
    f.window.unitPage().showList(WorkList::NeverWritten, f.office.summaries.front().property);
    CHECK(shownNames(f.window.unitPage()).isEmpty());
    CHECK(f.window.unitPage().emptyState().isVisible());

    f.openFirstProperty();
    CHECK(shownNames(f.window.unitPage()).size() == 3);
}

TEST_CASE("A chip shows the units of a state, says how many, and goes with a second click")
{
    WindowFixture f;
    f.window.showUnits({});
    UnitPage &page = f.window.unitPage();
    FilterChip &confirmed = page.filterBar().chip(UnitChip::of(AccessStatus::Confirmed));
    CHECK(confirmed.accessibleName().startsWith(QStringLiteral("Confirmed, 1")));
    QTest::mouseClick(&confirmed, Qt::LeftButton);
    CHECK(shownNames(page) == QStringList{QStringLiteral("Kai Weber")});
    page.filter().setText(QStringLiteral("Müller"));
    CHECK(shownNames(page).isEmpty());
    page.filter().clear();
    QTest::keyClick(&confirmed, Qt::Key_Space);
    CHECK(shownNames(page).size() == 4);
    // A seldom state stands there only while it is chosen.
    CHECK_FALSE(page.filterBar().chip(UnitChip::of(AccessStatus::Revoked)).isVisible());
    UnitFilter filter;
    filter.set(UnitChip::of(AccessStatus::Revoked), true);
    page.filterBar().setFilter(filter);
    CHECK(page.filterBar().chip(UnitChip::of(AccessStatus::Revoked)).isVisible());
}

TEST_CASE("The property beside the chips changes and the chips stay")
{
    WindowFixture f;
    f.window.showWorkList(WorkList::WithoutAccess);
    UnitPage &page = f.window.unitPage();
    QComboBox &choice = page.filterBar().propertyChoice();
    REQUIRE(choice.count() == 3);
    Q_EMIT choice.activated(2);
    CHECK(shownNames(page) == QStringList{QStringLiteral("Lena Kurz")});
    Q_EMIT page.filterBar().propertyChoice().activated(0);
    CHECK(shownNames(page).size() == 2);
}

TEST_CASE("Groups show their counts, close and open by the keyboard, and nothing in them is a unit")
{
    WindowFixture f;
    f.window.showUnits({});
    UnitPage &page = f.window.unitPage();
    DataTable &table = page.table();
    table.setGrouping(static_cast<int>(UnitColumn::Property));
    REQUIRE(table.model()->rowCount() == 6);
    CHECK(table.model()->index(0, 0).data().toString() == QStringLiteral("100000001  (3)"));
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Left);
    CHECK(table.model()->rowCount() == 3);
    CHECK(shownNames(page).size() == 4);
    CHECK(table.currentIndex().row() == 0);
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(table.model()->rowCount() == 6);
    CHECK_FALSE(f.menu());
    table.selectAll();
    CHECK(page.selection().size() == 4);
}

TEST_CASE("The count says how many of the selected have no access")
{
    WindowFixture f;
    f.window.showUnits({});
    f.window.unitPage().table().selectAll();
    bool isTold = false;
    for (const QLabel *label : f.window.unitPage().findChildren<QLabel *>()) {
        isTold = isTold || label->text().contains(QStringLiteral("4 selected, 2 of them without access"));
    }
    CHECK(isTold);
}

TEST_CASE("Shift and a click on the header sort by a further column")
{
    WindowFixture f;
    f.window.showUnits({});
    DataTable &table = f.window.unitPage().table();
    QHeaderView &header = *table.horizontalHeader();
    const auto click = [&header](UnitColumn column, Qt::KeyboardModifiers keys) {
        const int at = header.sectionViewportPosition(static_cast<int>(column)) + 20;
        QTest::mouseClick(header.viewport(), Qt::LeftButton, keys, QPoint(at, header.height() / 2));
    };
    click(UnitColumn::Access, Qt::NoModifier);
    click(UnitColumn::Number, Qt::ShiftModifier);
    click(UnitColumn::Number, Qt::ShiftModifier);
    const Sorting both{{static_cast<int>(UnitColumn::Access), Qt::AscendingOrder},
                       {static_cast<int>(UnitColumn::Number), Qt::DescendingOrder}};
    CHECK(table.proxy().sorting() == both);
    click(UnitColumn::Number, Qt::ShiftModifier);
    CHECK(table.proxy().sorting().size() == 1);
}

TEST_CASE("Columns that somebody chose come back in the next window and with a kept view")
{
    WindowFixture f;
    f.window.showUnits({});
    UnitPage &page = f.window.unitPage();
    const int city = static_cast<int>(UnitColumn::City);
    CHECK(page.table().isColumnHidden(city));
    page.table().setColumnWanted(city, true);
    page.filter().setText(QStringLiteral("linden"));
    page.tableTools()->keepView(QStringLiteral("Linden"));
    f.window.close();

    MainWindow next(MainWindow::Parts{f.office, f.runs, f.outgoing, f.file, f.prompts, &f.settings});
    next.showUnits({});
    CHECK_FALSE(next.unitPage().table().isColumnHidden(city));
    next.unitPage().table().resetLayout();
    CHECK(next.unitPage().table().isColumnHidden(city));
    REQUIRE(next.unitPage().tableTools()->views() == QStringList{QStringLiteral("Linden")});
    next.unitPage().tableTools()->showView(QStringLiteral("Linden"));
    CHECK_FALSE(next.unitPage().table().isColumnHidden(city));
    CHECK(next.unitPage().filter().text() == QStringLiteral("linden"));
    next.unitPage().tableTools()->renameView(QStringLiteral("Linden"), QStringLiteral("L"));
    next.unitPage().tableTools()->deleteView(QStringLiteral("L"));
    CHECK(next.unitPage().tableTools()->views().isEmpty());
}

TEST_CASE("Ctrl+A and Ctrl+C put the visible columns of all rows into the clipboard")
{
    WindowFixture f;
    f.window.showUnits({});
    DataTable &table = f.window.unitPage().table();
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    REQUIRE(copied);
    CHECK(copied->text().startsWith(QStringLiteral("Property\tUVI required\tUnit no.")));
    CHECK(copied->text().count(u'\n') == 5);
    CHECK(copied->html().contains(QStringLiteral("Jana M\u00fcller")));
}

TEST_CASE("The export writes what is shown and says where, and a wrong place leads to a sentence")
{
    WindowFixture f;
    f.window.showWorkList(WorkList::WithoutAccess);
    f.prompts.tableFile = f.dir.filePath(QStringLiteral("units.csv"));
    f.window.actions()[MenuAction::ExportTable].trigger();
    REQUIRE(QTest::qWaitFor([&f] { return f.window.tableStrip().text().contains(QStringLiteral("units.csv")); }));
    QFile file(*f.prompts.tableFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count('\n') == 3);

    f.prompts.tableFile = f.dir.filePath(QStringLiteral("nowhere/units.xlsx"));
    f.window.actions()[MenuAction::ExportTable].trigger();
    REQUIRE(QTest::qWaitFor([&f] { return f.window.tableStrip().text().contains(QStringLiteral("nowhere")); }));
    f.prompts.tableFile.reset();
    f.window.actions()[MenuAction::ExportTable].trigger();
    CHECK(f.prompts.asked.constLast().startsWith(QStringLiteral("table ")));
}

TEST_CASE("A printed list has as many pages as it needs, each on the paper that was chosen")
{
    FakeOffice office;
    const Property house = property(100000001);
    office.summaries = {summary(house, 100, 100, 0, 0)};
    for (int number = 1; number <= 100; ++number) {
        office.occupancies.push_back(occupancy(house, number, QStringLiteral("Lang %1").arg(number)));
    }
    WindowFixture f(std::move(office));
    f.window.showUnits({});
    f.window.actions()[MenuAction::PrintTable].trigger();
    REQUIRE(f.prompts.printed);
    const QString path = f.dir.filePath(QStringLiteral("list.pdf"));
    {
        QPdfWriter pdf(path);
        pdf.setPageOrientation(QPageLayout::Landscape);
        f.prompts.printed(pdf);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto pages = file.readAll().count("/Type /Page\n");
    CHECK(pages >= 3);
    CHECK(pages <= 5);
}

TEST_CASE("Beside the details at 1280 by 800 names and states can be read, and the export has all columns")
{
    WindowFixture f;
    const bool isAll = GENERATE(true, false);
    f.window.showUnits(isAll ? std::nullopt : std::optional(f.office.summaries.front().property));
    f.window.resize(1280, 800);
    f.window.actions()[MenuAction::ShowDetails].setChecked(true);
    f.window.unitPage().showDetails(true);
    QCoreApplication::processEvents();
    DataTable &table = f.window.unitPage().table();
    const auto widthOf = [&table](UnitColumn column) { return table.columnWidth(static_cast<int>(column)); };
    const int name = QFontMetrics(table.font()).horizontalAdvance(QStringLiteral("Müller-Lüdenscheidt, A."));
    CHECK(widthOf(UnitColumn::Name) >= std::max(name, 170));
    int width = 0;
    for (int column = 0; column < static_cast<int>(UnitColumn::Count); ++column) {
        width += table.columnWidth(column);
    }
    CHECK(width <= table.viewport()->width()); // nothing has to be scrolled
    for (const UnitColumn column : {UnitColumn::Number, UnitColumn::Location, UnitColumn::Name, UnitColumn::Access}) {
        CHECK_FALSE(table.isColumnHidden(static_cast<int>(column)));
    }
    CHECK(table.isColumnHidden(static_cast<int>(UnitColumn::Email)));
    const auto exported = table.tableData();
    CHECK(std::any_of(exported.columns.begin(), exported.columns.end(),
                      [](const TableData::Column &column) { return column.name == QStringLiteral("E-mail"); }));

    f.window.unitPage().showDetails(false);
    f.window.resize(1900, 800);
    QCoreApplication::processEvents();
    CHECK_FALSE(table.isColumnHidden(static_cast<int>(UnitColumn::Email)));
}

TEST_CASE("A column that somebody asks for stays in a narrow table, also in the next window")
{
    WindowFixture f;
    f.window.resize(1280, 800);
    f.window.unitPage().showDetails(true);
    f.window.showUnits({});
    QCoreApplication::processEvents();
    DataTable &table = f.window.unitPage().table();
    const int email = static_cast<int>(UnitColumn::Email);
    REQUIRE(table.isColumnHidden(email));
    CHECK_FALSE(table.isColumnWanted(email)); // as the menu of the columns shows it
    table.setColumnWanted(email, true);
    CHECK_FALSE(table.isColumnHidden(email));
    f.window.close();
    MainWindow next(MainWindow::Parts{f.office, f.runs, f.outgoing, f.file, f.prompts, &f.settings});
    next.resize(1280, 800);
    next.show();
    next.showUnits({});
    QCoreApplication::processEvents();
    CHECK_FALSE(next.unitPage().table().isColumnHidden(email));
    table.resetLayout();
    CHECK(table.isColumnHidden(email));
}
