#include "tests/views/windowfixture.h"

#include <QtCore/QTranslator>
#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QHeaderView>

#include <ctime>

using namespace hauspost;
using namespace hauspost::test;

TEST_CASE("The window shows the properties by one key")
{
    WindowFixture f;
    f.window.showDashboard();
    QTest::keyClick(&f.window, Qt::Key_2, Qt::AltModifier);
    CHECK(f.window.propertyPage().isVisible());
    CHECK(f.window.propertyPage().table().model()->rowCount() == 2);
}

TEST_CASE("A property opens by Enter, by double click and by the arrow at the end of the row")
{
    WindowFixture f;
    DataTable &table = f.window.propertyPage().table();
    table.setCurrentIndex(table.model()->index(1, 0));

    SECTION("Enter")
    {
        QTest::keyClick(&table, Qt::Key_Return);
    }
    SECTION("double click")
    {
        const QPoint place = table.visualRect(table.model()->index(1, 1)).center();
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, place);
    }
    SECTION("arrow")
    {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, WindowFixture::buttonCenter(table, 1));
    }
    REQUIRE(f.window.isUnitPageShown());
    CHECK(f.window.unitPage().property()->number == QStringLiteral("100000002"));
    CHECK(f.window.unitPage().table().model()->rowCount() == 1);
}

TEST_CASE("A single click on a row opens nothing")
{
    WindowFixture f;
    DataTable &table = f.window.propertyPage().table();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(1, 1)).center());
    CHECK_FALSE(f.window.isUnitPageShown());
}

TEST_CASE("Esc and Alt+Left go back to the same property, the first Esc clears the filter")
{
    WindowFixture f;
    f.window.propertyPage().table().setCurrentIndex(f.window.propertyPage().table().model()->index(1, 0));
    f.window.showUnits(f.office.summaries[1].property);

    SECTION("Esc")
    {
        FilterField &filter = f.window.unitPage().filter();
        filter.setFocus();
        filter.setText(QStringLiteral("kurz"));
        QTest::keyClick(&filter, Qt::Key_Escape);
        CHECK(filter.text().isEmpty());
        REQUIRE(f.window.isUnitPageShown());
        QTest::keyClick(&filter, Qt::Key_Escape);
    }
    SECTION("Alt+Left")
    {
        QTest::keyClick(&f.window.unitPage().table(), Qt::Key_Left, Qt::AltModifier);
    }
    CHECK_FALSE(f.window.isUnitPageShown());
    CHECK(f.window.propertyPage().table().currentRowId() == QStringLiteral("p100000002"));
}

TEST_CASE("All units of the office show their property, units of one property do not")
{
    WindowFixture f;
    constexpr int propertyColumn = static_cast<int>(UnitColumn::Property);
    f.window.actions()[MenuAction::AllUnits].trigger();
    REQUIRE(f.window.isUnitPageShown());
    CHECK(f.window.unitPage().table().model()->rowCount() == 4);
    CHECK_FALSE(f.window.unitPage().table().isColumnHidden(propertyColumn));
    f.openFirstProperty();
    CHECK(f.window.unitPage().table().isColumnHidden(propertyColumn));
}

TEST_CASE("The same menu opens by the dots, by right click, by the menu key and by Enter")
{
    WindowFixture f;
    f.openFirstProperty();
    DataTable &table = f.window.unitPage().table();
    const QPoint row = table.visualRect(table.model()->index(0, 5)).center();

    SECTION("dots")
    {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, WindowFixture::buttonCenter(table, 0));
    }
    SECTION("right click")
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, row, table.viewport()->mapToGlobal(row));
        QApplication::sendEvent(table.viewport(), &event);
    }
    SECTION("menu key")
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, row, table.viewport()->mapToGlobal(row));
        QApplication::sendEvent(table.viewport(), &event);
    }
    SECTION("Shift and F10")
    {
        QTest::keyClick(&table, Qt::Key_F10, Qt::ShiftModifier);
    }
    SECTION("Enter")
    {
        QTest::keyClick(&table, Qt::Key_Return);
    }
    ResidentMenu *menu = f.menu();
    REQUIRE(menu);
    CHECK(WindowFixture::action(menu, "mail")->isEnabled());
    CHECK(WindowFixture::action(menu, "letter")->isEnabled());
    menu->close();
}

TEST_CASE("The menu says why there is no letter")
{
    WindowFixture f;
    f.openFirstProperty();
    DataTable &table = f.window.unitPage().table();
    const auto [row, reason] = GENERATE(std::pair(1, "has access already"), std::pair(2, "nobody lives there"));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, WindowFixture::buttonCenter(table, row));
    ResidentMenu *menu = f.menu();
    REQUIRE(menu);
    CHECK_FALSE(WindowFixture::action(menu, "letter")->isEnabled());
    CHECK(WindowFixture::action(menu, "letter")->toolTip().contains(QLatin1String(reason)));
    menu->close();
}

TEST_CASE("The filter works at once and an empty result offers to clear it")
{
    WindowFixture f;
    PropertyPage &page = f.window.propertyPage();
    f.window.actions()[MenuAction::Find].trigger();
    CHECK(page.filter().hasFocus());
    QTest::keyClicks(&page.filter(), QStringLiteral("markt"));
    CHECK(page.table().model()->rowCount() == 1);
    QTest::keyClicks(&page.filter(), QStringLiteral("xyz"));
    REQUIRE(page.emptyState().isVisible());
    CHECK(page.emptyState().title() == QStringLiteral("No property matches the filter"));
    page.emptyState().findChild<QPushButton *>()->click();
    CHECK(page.table().model()->rowCount() == 2);
    CHECK(page.table().isVisible());
}

TEST_CASE("What an import outside the window queued is one step for undo")
{
    WindowFixture f;
    QAction &undo = f.window.actions()[MenuAction::Undo];
    REQUIRE_FALSE(undo.isEnabled());
    const Occupancy row = f.office.occupancies.at(0);
    const auto first = f.outgoing.recordConsent(row, Consent{QDate(2026, 3, 1), QStringLiteral("lease"), {}});
    const auto second = f.outgoing.changeEmail(row, QStringLiteral("jana@example.org"));
    REQUIRE(isOk(first));
    REQUIRE(isOk(second));
    f.window.rememberStep({*first, *second});
    REQUIRE(undo.isEnabled());
    undo.trigger();
    CHECK(f.outgoing.waiting.empty());
    CHECK_FALSE(undo.isEnabled());
}

TEST_CASE("The first synchronisation of a fresh desk ends with the overview unless the user went elsewhere")
{
    const bool goesElsewhere = GENERATE(false, true);
    WindowFixture f;
    f.office.problem = Error{ErrorCode::NotSyncedYet, {}};
    f.window.forgetData();
    f.window.setSyncState(SyncState{SyncState::Activity::Synchronising, 1, {}, {}, {}});
    REQUIRE(f.window.propertyPage().isVisible());
    if (goesElsewhere) {
        f.window.showProperties();
    }
    f.office.problem = {};
    const SyncState done{SyncState::Activity::Idle, 3, QDateTime::currentDateTimeUtc(), {}, {}};
    f.window.setSyncState(done);
    CHECK(f.window.propertyPage().isVisible() == goesElsewhere);
    f.window.showProperties();
    f.window.setSyncState(done);
    CHECK(f.window.propertyPage().isVisible()); // only once
}

TEST_CASE("An empty table says why: not connected, first synchronisation, offline, damaged")
{
    WindowFixture f{FakeOffice()};
    PropertyPage &page = f.window.propertyPage();

    f.window.setSyncState({});
    CHECK(page.emptyState().title() == QStringLiteral("This desk is not connected to a portal yet"));
    page.emptyState().findChild<QPushButton *>()->click();
    CHECK(f.prompts.asked == QStringList{QStringLiteral("connection")});

    f.window.setSyncState(SyncState{SyncState::Activity::Synchronising, 4000, {}, {}, {}});
    CHECK(page.emptyState().title().startsWith(QStringLiteral("Getting the data")));

    f.window.setSyncState(SyncState{
        SyncState::Activity::Idle, 0, {}, Error{ErrorCode::PortalTimeout, {QStringLiteral("portal.test")}}, 12});
    CHECK(page.emptyState().title() == QStringLiteral("The first synchronisation has not worked yet"));

    f.office.problem = Error{ErrorCode::DatabaseCorrupt, {QStringLiteral("mirror.db")}};
    f.window.reload();
    CHECK(page.emptyState().title() == QStringLiteral("The data on this computer cannot be read"));
}

TEST_CASE("Retries of the synchronisation leave another message and its remedy alone")
{
    WindowFixture f;
    f.window.showProblem(QStringLiteral("damaged"), QStringLiteral("Restore"), [] {});
    SyncState state;
    state.problem = Error{ErrorCode::PortalUnreachable, {QStringLiteral("portal.test"), QStringLiteral("refused")}};
    for (int retry = 0; retry < 3; ++retry) {
        state.activity = SyncState::Activity::Synchronising; // the worker keeps the last problem meanwhile
        state.retryInSeconds.reset();
        f.window.setSyncState(state);
        CHECK_FALSE(f.window.syncStrip().isVisible());
        state.activity = SyncState::Activity::Idle;
        state.retryInSeconds = 5;
        f.window.setSyncState(state);
        CHECK_FALSE(f.window.syncStrip().isVisible());
        CHECK(f.window.problemStrip().isVisible());
    }
}

TEST_CASE("A fault that needs the user stands in the strip with its remedy and goes when it is over")
{
    WindowFixture f;
    SyncState state;
    state.problem = Error{ErrorCode::PortalUnauthorized, {QStringLiteral("portal.test")}};
    f.window.setSyncState(state);
    REQUIRE(f.window.syncStrip().isVisible());
    f.prompts.newConnection = ConnectionSettings{QStringLiteral("https://new.test"), QStringLiteral("token")};
    QSignalSpy chosen(&f.window, &MainWindow::connectionChosen);
    f.clickStripButton(f.window.syncStrip(), QStringLiteral("Connect…"));
    CHECK(chosen.size() == 1);

    state.problem.reset();
    f.window.setSyncState(state);
    CHECK_FALSE(f.window.syncStrip().isVisible());

    // What heals by itself does not ask for attention.
    state.problem = Error{ErrorCode::PortalTimeout, {QStringLiteral("portal.test")}};
    state.retryInSeconds = 12;
    f.window.setSyncState(state);
    CHECK_FALSE(f.window.syncStrip().isVisible());
}

TEST_CASE("A synchronisation keeps the current row, also when other rows come and go")
{
    WindowFixture f;
    f.openFirstProperty();
    DataTable &table = f.window.unitPage().table();
    REQUIRE(table.selectRow(QStringLiteral("p100000001-u2")));
    f.office.occupancies.erase(f.office.occupancies.begin());
    f.window.reload();
    CHECK(table.currentRowId() == QStringLiteral("p100000001-u2"));
    CHECK(table.model()->rowCount() == 2);
}

TEST_CASE("Column widths and sorting come back in the next window")
{
    WindowFixture f;
    constexpr int wide = 333;
    f.window.propertyPage().table().horizontalHeader()->resizeSection(0, wide);
    f.window.propertyPage().table().sortByColumn(1, Qt::DescendingOrder);
    f.window.close();

    MainWindow next(MainWindow::Parts{f.office, f.runs, f.outgoing, f.file, f.prompts, &f.settings});
    next.show();
    next.showProperties();
    CHECK(next.propertyPage().table().columnWidth(0) == wide);
    CHECK(next.propertyPage().table().model()->index(0, 1).data().toString() == QStringLiteral("Lindenallee 1"));
}

namespace {

/// Another language: every source text in brackets.
class BracketTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("[%1]").arg(QString::fromUtf8(source));
    }
};

} // namespace

TEST_CASE("Another language is spoken at once by menus, headers, buttons and cells")
{
    WindowFixture f;
    f.openFirstProperty();
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::sendPostedEvents();
    QAbstractItemModel *model = f.window.unitPage().table().model();
    const auto access = static_cast<int>(UnitColumn::Access);
    CHECK(f.window.actions()[MenuAction::Quit].text() == QStringLiteral("[&Quit]"));
    CHECK(model->headerData(access, Qt::Horizontal, Qt::DisplayRole) == QStringLiteral("[UVI access]"));
    CHECK(model->index(0, access).data() == QStringLiteral("[No access]"));
    CHECK(f.window.unitPage().filter().placeholderText().startsWith(u'['));
    QCoreApplication::removeTranslator(&translator);
}

TEST_CASE("Every control has a name for a screen reader")
{
    WindowFixture f;
    f.openFirstProperty();
    for (QWidget *widget : f.window.unitPage().findChildren<QWidget *>()) {
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                                !widget->inherits("QScrollBar") && !widget->inherits("QHeaderView");
        if (takesFocus) {
            INFO(widget->metaObject()->className());
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            CHECK_FALSE((widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        }
    }
}

TEST_CASE("With ten thousand units the biggest view opens in 150 ms and a keystroke with its picture takes 50 ms")
{
    FakeOffice office;
    const Property house = property(100000001);
    office.summaries = {summary(house, 10000, 10000, 0, 0)};
    for (int number = 1; number <= 10000; ++number) {
        office.occupancies.push_back(occupancy(house, number, QStringLiteral("Müller-Lüdenscheidt %1").arg(number)));
    }
    WindowFixture f(std::move(office));
    // Time of this process's own work: the machine may be busy with other tests.
    const auto milliseconds = [](std::clock_t since) { return (std::clock() - since) * 1000 / CLOCKS_PER_SEC; };
    std::clock_t start = std::clock();
    f.window.showUnits({});
    QCoreApplication::processEvents();
    const auto opened = milliseconds(start);
    REQUIRE(QTest::qWaitFor([&f] { return !f.window.unitPage().isReading(); })); // rows are made on another thread

    FilterField &filter = f.window.unitPage().filter();
    std::clock_t worst = 0;
    for (const char letter : {'l', 'u', 'd', ' ', '9', '9', '9'}) {
        start = std::clock();
        QTest::keyClick(&filter, letter);
        QCoreApplication::processEvents();
        worst = std::max(worst, milliseconds(start));
    }
    INFO("opened in " << opened << " ms, slowest keystroke " << worst << " ms");
    CHECK(f.window.unitPage().table().model()->rowCount() < 100);
    CHECK(opened <= 150);
    CHECK(worst <= 50);
}
