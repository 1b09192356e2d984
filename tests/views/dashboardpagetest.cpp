#include "views/dashboardpage.h"
#include "tests/views/windowfixture.h"
#include "views/navigation.h"
#include "views/rowbutton.h"

using namespace hauspost;
using namespace hauspost::test;

namespace {

RowButton *rowOf(const QList<RowButton *> &rows, const QString &text)
{
    for (RowButton *row : rows) {
        if (row->text().contains(text)) {
            return row;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("A desk with data begins with the overview, one without with what explains why")
{
    WindowFixture f;
    f.window.showStart();
    CHECK(&f.window.navigation().current() == &f.window.dashboardPage());
    f.office.problem = Error{ErrorCode::NotSyncedYet, {}};
    f.window.showStart();
    CHECK(&f.window.navigation().current() == &f.window.propertyPage());
}

TEST_CASE("The overview lists what is to be done with its count, and leads there and back")
{
    WindowFixture f;
    f.window.showDashboard();
    QTRY_VERIFY_WITH_TIMEOUT(!f.window.dashboardPage().workRows().isEmpty(), 5000);
    RowButton *row = rowOf(f.window.dashboardPage().workRows(), QStringLiteral("Without access"));
    REQUIRE(row);
    CHECK(row->accessibleName() == QStringLiteral("Without access: 2"));
    QTest::keyClick(row, Qt::Key_Space);
    CHECK(f.window.isUnitPageShown());
    f.window.actions()[MenuAction::Back].trigger();
    CHECK(&f.window.navigation().current() == &f.window.dashboardPage());
}

TEST_CASE("The property furthest behind opens by one click")
{
    WindowFixture f;
    f.window.showDashboard();
    QTRY_VERIFY_WITH_TIMEOUT(f.window.dashboardPage().propertyRows().size() == 2, 5000);
    CHECK(f.window.dashboardPage().propertyRows().constFirst()->text().contains(QStringLiteral("Am Markt 5")));
    f.window.dashboardPage().propertyRows().constFirst()->click();
    REQUIRE(f.window.isUnitPageShown());
    CHECK(f.window.unitPage().property()->number == QStringLiteral("100000002"));
}

TEST_CASE("A change of the data is counted again without a click, many at once only as often as needed")
{
    WindowFixture f;
    f.window.showDashboard();
    QTRY_VERIFY_WITH_TIMEOUT(!f.window.dashboardPage().workRows().isEmpty(), 5000);
    for (Occupancy &row : f.office.occupancies) {
        if (row.resident) {
            row.resident.edit().access = AccessStatus::Confirmed;
        }
    }
    const int before = f.office.figuresRead;
    for (int change = 0; change < 5; ++change) {
        f.window.reload();
    }
    QTRY_VERIFY_WITH_TIMEOUT(f.window.dashboardPage().propertyRows().isEmpty(), 5000);
    CHECK_FALSE(rowOf(f.window.dashboardPage().workRows(), QStringLiteral("Without access")));
    CHECK(f.office.figuresRead <= before + 5);
}

TEST_CASE("The overview says why it has no numbers: damaged, still synchronising, nothing there")
{
    FakeOffice office;
    WindowFixture f(std::move(office));
    f.window.showDashboard();
    EmptyState &empty = f.window.dashboardPage().emptyState();
    QTRY_VERIFY_WITH_TIMEOUT(empty.title() == QStringLiteral("There are no units yet"), 5000);
    f.window.setSyncState(SyncState{SyncState::Activity::Synchronising, 4000, {}, {}, {}});
    CHECK(empty.title().startsWith(QStringLiteral("The numbers appear")));
    f.office.problem = Error{ErrorCode::DatabaseCorrupt, {QStringLiteral("mirror.db")}};
    f.window.reload();
    QTRY_VERIFY_WITH_TIMEOUT(empty.title() == QStringLiteral("The data on this computer cannot be read"), 5000);
}

TEST_CASE("When the data are deleted no page keeps a row of them, shown or not")
{
    WindowFixture f;
    f.openFirstProperty();
    f.window.showDashboard();
    f.office.problem = Error{ErrorCode::NotSyncedYet, {}};
    f.window.forgetData();
    CHECK(f.window.unitPage().table().model()->rowCount() == 0);
    CHECK(f.window.propertyPage().table().model()->rowCount() == 0);
    QTRY_VERIFY_WITH_TIMEOUT(f.window.dashboardPage().emptyState().isVisibleTo(&f.window.dashboardPage()), 5000);
}

TEST_CASE("Many pages of a synchronisation are counted once, at its end")
{
    WindowFixture f;
    QTRY_VERIFY_WITH_TIMEOUT(!f.window.dashboardPage().workRows().isEmpty(), 5000);
    const int before = f.office.figuresRead;
    f.window.setSyncState(SyncState{SyncState::Activity::Synchronising, 10, {}, {}, {}});
    for (int page = 0; page < 3; ++page) {
        f.window.reload();
        QCoreApplication::processEvents();
    }
    CHECK(f.office.figuresRead == before);
    f.window.setSyncState(SyncState{SyncState::Activity::Idle, 30, QDateTime::currentDateTimeUtc(), {}, {}});
    CHECK(f.office.figuresRead == before + 1);
}
