// The overview's numbers against the rows that a click on them opens, and its figures over time.

#include "tests/support/officegenerator.h"
#include "tests/views/windowfixture.h"
#include "views/accessbar.h"
#include "views/dashboardpage.h"
#include "views/historychart.h"
#include "views/historypanel.h"
#include "views/legendbutton.h"
#include "views/navigation.h"
#include "views/rowbutton.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace hauspost;
using namespace hauspost::test;

namespace {

constexpr int houses = 4;
constexpr int unitsEach = 60;

/// Everything that a unit can be, mixed by different periods so that every pair occurs.
Occupancy varied(const Property &house, int number, support::PeopleGenerator &people)
{
    const int n = number + house.number.toInt() % 10;
    const auto access = static_cast<AccessStatus>(n % (static_cast<int>(AccessStatus::Deleted) + 1));
    Occupancy row = occupancy(house, number, people.person().names.join(u' '), access);
    Resident &resident = row.resident.edit();
    row.unit.uviRequired = n % 6 == 0    ? UviRequirement::No
                           : n % 13 == 0 ? UviRequirement::Unknown
                                         : UviRequirement::Yes;
    resident.email = n % 2 == 0 ? QString() : QStringLiteral("r%1@example.org").arg(number);
    if (n % 3 == 0) {
        resident.consent = Consent{test::today.addYears(-1), QStringLiteral("lease"), {}};
    }
    if (n % 9 == 0) {
        resident.postalAddress.city.clear();
    }
    if (n % 5 != 0) {
        resident.invitedOn = test::today.addDays(-10 * (n % 5));
    }
    resident.mail = n % 7 == 0 ? MailDelivery::Failed : MailDelivery::None;
    if (n % 11 == 0) {
        row.resident.reset();
    }
    return row;
}

FakeOffice variedOffice()
{
    FakeOffice office;
    support::PeopleGenerator people(7);
    for (int house = 1; house <= houses; ++house) {
        const Property built = property(100000000 + house, people.street());
        office.summaries.push_back(summary(built, unitsEach, unitsEach, 0, 0));
        for (int number = 1; number <= unitsEach; ++number) {
            office.occupancies.push_back(varied(built, number, people));
        }
    }
    office.complete = [](UnitFacts &facts) {
        const int number = facts.occupancy.unit.number;
        facts.isReturned = number % 8 == 1;
        if (number % 10 == 0) { // a successor, with and without the end of what is before him
            Resident next;
            next.id = ResidentId(QStringLiteral("next"));
            next.moveIn = test::today.addDays(5);
            facts.next = next;
            if (facts.occupancy.resident && number % 20 == 0) {
                facts.occupancy.resident.edit().moveOut = test::today.addDays(4);
            }
        }
    };
    return office;
}

int shownUnits(WindowFixture &f)
{
    return static_cast<int>(f.window.unitPage().shownOccupancies().size());
}

AccessTrend weekTrend()
{
    const AccessDay before{test::today.addDays(-2), {9, 2, 3, 4, 0}};
    return accessTrend({before}, {test::today, {9, 5, 3, 1, 0}});
}

} // namespace

TEST_CASE("Every work list of the overview opens exactly as many units as it says")
{
    WindowFixture f(variedOffice());
    f.office.complete = [all = f.office.complete, undecided = f.office.occupancies[1].unit.id](UnitFacts &facts) {
        all(facts);
        facts.needsDecision = facts.occupancy.unit.id == undecided; // as the outbox says below
    };
    f.outgoing.addRefused(f.office.occupancies[1], "conflict", QStringLiteral("other@example.org"));
    f.window.reload();
    DashboardPage &page = f.window.dashboardPage();
    f.window.showDashboard();
    QTRY_VERIFY_WITH_TIMEOUT(page.workRows().size() == static_cast<int>(WorkList::Count), 5000);
    for (qsizetype place = 0; place < page.workRows().size(); ++place) {
        f.window.showDashboard();
        RowButton *row = page.workRows().at(place);
        INFO(row->accessibleName().toStdString());
        const int count = row->accessibleName().section(u' ', -1).toInt();
        CHECK(count > 0);
        row->click();
        REQUIRE(f.window.isUnitPageShown());
        CHECK(shownUnits(f) == count);
    }
}

TEST_CASE("Every number below the bar opens exactly as many units as it says and together they are all units")
{
    WindowFixture f(variedOffice());
    DashboardPage &page = f.window.dashboardPage();
    QTRY_VERIFY_WITH_TIMEOUT(!page.workRows().isEmpty(), 5000);
    const AccessBar &bar = page.accessBar();
    std::vector<LegendButton *> entries{&bar.notRequiredEntry()};
    for (const AccessGroup group :
         {AccessGroup::Confirmed, AccessGroup::Pending, AccessGroup::Without, AccessGroup::Vacant}) {
        entries.push_back(&bar.entry(group));
    }
    int all = 0;
    for (LegendButton *entry : entries) {
        f.window.showDashboard();
        INFO(entry->accessibleName().toStdString());
        CHECK(entry->count() > 0);
        QTest::keyClick(entry, Qt::Key_Space);
        REQUIRE(f.window.isUnitPageShown());
        CHECK(shownUnits(f) == entry->count());
        all += entry->count();
    }
    const auto unknown =
        std::count_if(f.office.occupancies.begin(), f.office.occupancies.end(),
                      [](const Occupancy &row) { return row.unit.uviRequired == UviRequirement::Unknown; });
    CHECK(all + unknown == houses * unitsEach);
}

TEST_CASE("The overview says of each list without units that there is nothing to do")
{
    WindowFixture f;
    QTRY_VERIFY_WITH_TIMEOUT(!f.window.dashboardPage().workRows().isEmpty(), 5000);
    const QString idle = f.window.dashboardPage().nothingToDo();
    CHECK(idle.startsWith(QStringLiteral("Nothing to do: ")));
    CHECK(idle.contains(QStringLiteral("Link or code expired")));
    CHECK_FALSE(idle.contains(QStringLiteral("Without access")));
}

TEST_CASE("The arrow keys choose a bar of the chart and its figures are told")
{
    HistoryChart chart;
    chart.resize(500, 200);
    chart.setTrend(weekTrend());
    REQUIRE(chart.trend().bars.size() == 3);
    CHECK(chart.accessibleDescription().startsWith(QStringLiteral("Today. Confirmed: 5 (56 %)")));
    QTest::keyClick(&chart, Qt::Key_Left);
    CHECK(chart.accessibleDescription().contains(QStringLiteral("did not know")));
    QTest::keyClick(&chart, Qt::Key_Home);
    CHECK(chart.chosen() == 0);
    CHECK(chart.accessibleDescription().contains(QStringLiteral("Without access: 4 (44 %)")));
    QTest::keyClick(&chart, Qt::Key_Left);
    CHECK(chart.chosen() == 0);
    QTest::keyClick(&chart, Qt::Key_End);
    CHECK(chart.chosen() == 2);
    CHECK_FALSE(chart.grab().isNull()); // it can be painted
}

TEST_CASE("The chart has the same figures as a table and a reading that changes nothing leaves the choice alone")
{
    HistoryPanel panel;
    panel.setTrend(weekTrend());
    panel.show();
    QTest::keyClick(&panel.chart(), Qt::Key_Home);
    panel.setTrend(weekTrend());
    CHECK(panel.chart().chosen() == 0);
    QTest::keyClick(&panel.switchButton(), Qt::Key_Space);
    CHECK(panel.table().isVisible());
    CHECK_FALSE(panel.chart().isVisible());
    REQUIRE(panel.table().rowCount() == 3);
    CHECK(panel.table().item(0, 0)->text() == QStringLiteral("Today"));
    CHECK(panel.table().item(0, 1)->text() == QStringLiteral("5 (56 %)"));
    CHECK(panel.table().item(1, 1)->text() == QStringLiteral("not known"));
    CHECK(panel.table().item(2, 3)->text() == QStringLiteral("4 (44 %)"));
}
