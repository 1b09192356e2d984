// The units as a table that answers questions: work lists, chips, grouping, columns.

#include "models/base/tabledata.h"
#include "models/tables/filterproxy.h"
#include "models/tables/propertytable.h"
#include "tests/views/windowfixture.h"
#include "views/filterchip.h"
#include "views/tabletools.h"
#include "views/tickmenu.h"
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

TEST_CASE("Thousands of units are made ready on another thread and what somebody chose among them stays")
{
    FakeOffice office;
    const Property house = property(100000001);
    constexpr int many = static_cast<int>(FilterProxy::manyRows) + 10;
    office.summaries = {summary(house, many, many, 0, 0)};
    for (int number = 1; number <= many; ++number) {
        office.occupancies.push_back(occupancy(house, number, QStringLiteral("Resident %1").arg(number)));
    }
    WindowFixture f(std::move(office));
    UnitPage &page = f.window.unitPage();
    const auto isThere = [&page] { return QTest::qWaitFor([&page] { return !page.isReading(); }); };
    f.window.showUnits({});
    CHECK(page.isReading());
    CHECK(page.emptyState().isVisible());
    REQUIRE(isThere());
    REQUIRE(page.table().model()->rowCount() == many);
    REQUIRE(page.selectUnit(f.office.occupancies[1000].unit.id));

    f.office.occupancies[1000].resident.edit().access = AccessStatus::Confirmed;
    page.reload();
    REQUIRE(isThere());
    CHECK(page.table().currentRowId() == f.office.occupancies[1000].unit.id.toString());
    CHECK(page.filterBar()
              .chip(UnitChip::of(AccessStatus::Confirmed))
              .accessibleName()
              .startsWith(QStringLiteral("Confirmed, 1")));
    UnitFilter filter;
    filter.set(UnitChip::of(AccessStatus::Confirmed), true);
    page.filterBar().setFilter(filter);
    CHECK(shownNames(page) == QStringList{QStringLiteral("Resident 1001")});

    // Another property before the rows are there: only its own are shown.
    page.reload();
    f.window.showUnits(property(100000002));
    REQUIRE(isThere());
    CHECK(page.table().model()->rowCount() == 0);
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

TEST_CASE("Columns that came with a later version stay hidden where others were chosen before")
{
    WindowFixture f;
    f.window.showUnits({});
    DataTable &table = f.window.unitPage().table();
    const int lastName = static_cast<int>(UnitColumn::LastName);
    table.setColumnWanted(lastName, true);
    QVariantMap state = table.layoutState();
    table.setLayoutState(state);
    CHECK_FALSE(table.isColumnHidden(lastName));
    state.remove(QStringLiteral("columns")); // as the version before kept it
    table.setLayoutState(state);
    CHECK(table.isColumnHidden(lastName));
    CHECK_FALSE(table.isColumnHidden(static_cast<int>(UnitColumn::Menu)));
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

TEST_CASE("Sorting by the menu of the table does what the header does by mouse and says so")
{
    WindowFixture f;
    f.window.showUnits({});
    UnitPage &page = f.window.unitPage();
    DataTable &table = page.table();
    QMenu &menu = page.tableTools()->menu();
    Q_EMIT menu.aboutToShow();
    const auto below = [](QMenu &of, const QString &title) {
        const QList<QMenu *> menus = of.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        const auto found =
            std::find_if(menus.begin(), menus.end(), [&title](const QMenu *one) { return one->title() == title; });
        REQUIRE(found != menus.end());
        return *found;
    };
    const auto entry = [](QMenu *of, UnitColumn column) {
        const QList<QAction *> entries = of->actions();
        const auto found = std::find_if(entries.begin(), entries.end(), [column](const QAction *one) {
            return one->data().isValid() && one->data().toInt() == static_cast<int>(column);
        });
        REQUIRE(found != entries.end());
        return *found;
    };
    QMenu *sorting = below(menu, QStringLiteral("S&ort by"));
    QMenu *further = below(*sorting, QStringLiteral("&Then by"));
    entry(sorting, UnitColumn::Name)->trigger();
    CHECK(entry(sorting, UnitColumn::Name)->isChecked());
    CHECK(entry(sorting, UnitColumn::Name)->text() == QStringLiteral("Resident name, ascending"));
    CHECK_FALSE(entry(further, UnitColumn::Name)->isVisible());
    entry(sorting, UnitColumn::Name)->trigger();
    entry(further, UnitColumn::Number)->trigger();
    const Sorting both{{static_cast<int>(UnitColumn::Name), Qt::DescendingOrder},
                       {static_cast<int>(UnitColumn::Number), Qt::AscendingOrder}};
    CHECK(table.proxy().sorting() == both);
    CHECK(table.accessibleDescription() ==
          QStringLiteral("Resident name, sorted descending; Unit no., then sorted ascending"));
    CHECK(table.proxy()
              .headerData(static_cast<int>(UnitColumn::Name), Qt::Horizontal, Qt::AccessibleTextRole)
              .toString() == QStringLiteral("Resident name, sorted descending"));
    entry(further, UnitColumn::Number)->trigger();
    entry(further, UnitColumn::Number)->trigger();
    CHECK(table.proxy().sorting().size() == 1);
    CHECK_FALSE(entry(further, UnitColumn::Number)->isChecked());
}

TEST_CASE("Several entries of a menu are ticked in one go by mouse and by Space until Esc closes it")
{
    TickMenu menu;
    QAction *first = menu.addAction(QStringLiteral("first"));
    QAction *second = menu.addAction(QStringLiteral("second"));
    first->setCheckable(true);
    second->setCheckable(true);
    QAction *plain = menu.addAction(QStringLiteral("plain"));
    const QSignalSpy done(plain, &QAction::triggered);
    menu.popup({});
    REQUIRE(QTest::qWaitForWindowExposed(&menu));
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(first).center());
    CHECK(first->isChecked());
    menu.setActiveAction(second);
    QTest::keyClick(&menu, Qt::Key_Space);
    CHECK(second->isChecked());
    QTest::keyClick(&menu, Qt::Key_Space);
    CHECK_FALSE(second->isChecked());
    CHECK(menu.isVisible());
    QTest::keyClick(&menu, Qt::Key_Escape);
    CHECK_FALSE(menu.isVisible());

    menu.popup({});
    menu.setActiveAction(plain);
    QTest::keyClick(&menu, Qt::Key_Return);
    CHECK(done.count() == 1);
    CHECK_FALSE(menu.isVisible());
}

TEST_CASE("The menus of columns and of filters stay open for several ticks")
{
    WindowFixture f;
    f.window.showUnits({});
    UnitPage &page = f.window.unitPage();
    Q_EMIT page.tableTools()->menu().aboutToShow();
    const QList<TickMenu *> menus = page.tableTools()->menu().findChildren<TickMenu *>();
    CHECK(std::any_of(menus.begin(), menus.end(),
                      [](const QMenu *menu) { return menu->title() == QStringLiteral("&Columns"); }));
    CHECK(page.filterBar().findChild<TickMenu *>());
}

TEST_CASE("A kept view is overwritten and deleted only after a question and remembers its property")
{
    WindowFixture f;
    f.openFirstProperty();
    UnitPage &page = f.window.unitPage();
    TableTools &tools = *page.tableTools();
    const auto choose = [&tools](const QString &menu, const QString &text) {
        Q_EMIT tools.menu().aboutToShow();
        for (QMenu *one : tools.menu().findChildren<QMenu *>()) {
            for (QAction *action : one->actions()) {
                if (one->title() == menu && action->text() == text) {
                    action->trigger();
                    return;
                }
            }
        }
        FAIL("no such entry: " << text.toStdString());
    };
    const QString keep = QStringLiteral("&Keep what is shown as a view…");
    f.prompts.answer = QStringLiteral("Mine");
    page.filter().setText(QStringLiteral("jana"));
    choose(QStringLiteral("&Views"), keep);
    REQUIRE(tools.views() == QStringList{QStringLiteral("Mine")});

    page.filter().setText(QStringLiteral("kai"));
    f.prompts.confirms = false;
    choose(QStringLiteral("&Views"), keep);
    CHECK(f.prompts.asked.constLast().startsWith(QStringLiteral("confirm There is a view “Mine” already")));
    choose(QStringLiteral("Mine"), QStringLiteral("&Overwrite with what is shown now…"));
    choose(QStringLiteral("Mine"), QStringLiteral("&Delete…"));
    f.window.showUnits({});
    tools.showView(QStringLiteral("Mine"));
    CHECK(page.filter().text() == QStringLiteral("jana"));
    REQUIRE(page.property());
    CHECK(page.property()->id == f.office.summaries.front().property.id);

    f.prompts.confirms = true;
    page.filter().setText(QStringLiteral("kai"));
    choose(QStringLiteral("&Views"), keep);
    page.filter().clear();
    tools.showView(QStringLiteral("Mine"));
    CHECK(page.filter().text() == QStringLiteral("kai"));
    choose(QStringLiteral("Mine"), QStringLiteral("&Delete…"));
    CHECK(tools.views().isEmpty());
}

TEST_CASE("A name stays readable where other columns can give way and a width that somebody chose is kept")
{
    PropertyTable model;
    model.replaceRows(smallOffice().summaries);
    DataTable table(model, {{110, 0, 185, 75, 100, 80, 80, 100, 140, 48}, 0}, nullptr, {});
    table.show();
    const int street = static_cast<int>(PropertyColumn::Street);
    const int place = static_cast<int>(PropertyColumn::Place);
    const auto resize = [&table](int width) {
        table.resize(width, 400);
        QCoreApplication::processEvents(); // the header stretches its columns a moment later
    };
    resize(3000);
    const int wide = table.columnWidth(place);
    int narrow = 140; // all others as wide as they are made, and a street that cannot be read
    for (int column = 0; column < static_cast<int>(PropertyColumn::Count); ++column) {
        narrow += column == street ? 0 : table.columnWidth(column);
    }
    resize(narrow);
    CHECK(table.columnWidth(street) >= 170);
    CHECK(table.columnWidth(place) < wide);
    resize(3000);
    CHECK(table.columnWidth(place) == wide);
    table.horizontalHeader()->resizeSection(place, wide + 20);
    resize(narrow);
    CHECK(table.columnWidth(place) == wide + 20);
    table.resetLayout();
    CHECK(table.columnWidth(place) < wide + 20);
}

TEST_CASE("Every cell of a unit says something to who only hears it")
{
    WindowFixture f;
    f.window.showUnits({});
    const QAbstractItemModel *model = f.window.unitPage().table().model();
    const auto spoken = [model](int row, UnitColumn column) {
        return model->index(row, static_cast<int>(column)).data(Qt::AccessibleTextRole).toString();
    };
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            CHECK_FALSE(spoken(row, static_cast<UnitColumn>(column)).isEmpty());
        }
    }
    CHECK(spoken(0, UnitColumn::UviRequired) == QStringLiteral("UVI required: yes"));
    CHECK(spoken(0, UnitColumn::MoveOut) == QStringLiteral("Move-out: nothing"));
}
