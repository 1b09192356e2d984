#include "app/desk/stallwatch.h"

#include "app/desk/desk.h"
#include "models/storage/mirror.h"
#include "tests/app/desk/deskfolder.h"
#include "views/commandpalette.h"
#include "views/dashboardpage.h"
#include "views/rowbutton.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <ctime>

using namespace hauspost;
using namespace hauspost::test;

namespace {

constexpr int patience = 30000;

/// The time that this thread worked: other programs on the machine do not count.
StallWatch::Time ownTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::milliseconds(time.tv_sec * 1000 + time.tv_nsec / 1000000);
}

/// So many units in houses of a hundred.
void fill(const DeskPaths &paths, int units)
{
    const CodeCipher cipher(testToken());
    auto mirror = Mirror::open(paths.mirrorFile(), cipher);
    REQUIRE(isOk(mirror));
    std::vector<std::variant<Office, Property, Unit, Resident, wire::Tombstone>> rows;
    for (int number = 0; number < units; ++number) {
        const QString house = QStringLiteral("h%1").arg(number / 100);
        if (number % 100 == 0) {
            Property property;
            property.id = PropertyId(house);
            property.number = QString::number(100000000 + number);
            property.street = QStringLiteral("Lindenallee %1").arg(number);
            rows.emplace_back(property);
        }
        Unit unit;
        unit.id = UnitId(QStringLiteral("u%1").arg(number));
        unit.propertyId = PropertyId(house);
        unit.number = number % 100 + 1;
        unit.uviRequired = UviRequirement::Yes;
        rows.emplace_back(unit);
        rows.emplace_back(makeResident(QStringLiteral("r%1").arg(number), unit.id.toString(), house,
                                       QStringLiteral("Müller %1").arg(number)));
    }
    REQUIRE(isOk((*mirror)->apply(pageOf(std::move(rows), QStringLiteral("c2")))));
}

} // namespace

TEST_CASE("A loop that does not answer is noticed, a quiet one is not")
{
    StallWatch::Time time{0};
    StallWatch watch([&time] { return time; });
    QTest::qWait(50);
    CHECK(watch.stalls() == 0);
    time += StallWatch::Time(200);
    QTRY_VERIFY_WITH_TIMEOUT(watch.stalls() == 1, patience);
    CHECK(watch.longest() == StallWatch::Time(200));
}

TEST_CASE("With fifty thousand units the window answers at a reload and at each letter of the search")
{
    const DeskFolder folder;
    constexpr int units = 50000;
    fill(folder.paths, units);
    auto lock = InstanceLock::acquire(folder.paths);
    REQUIRE(isOk(lock));
    Desk desk(*qobject_cast<QApplication *>(QCoreApplication::instance()), {}, folder.paths, std::move(*lock));
    QSignalSpy settled(&desk, &Desk::settled);
    desk.show();
    REQUIRE((!settled.isEmpty() || settled.wait()));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window().dashboardPage().workRows().isEmpty(), patience);

    StallWatch watch(ownTime);
    desk.window().reload();
    QTest::qWait(500);
    desk.window().showPalette();
    for (const char letter : {'m', 'u', 'l', ' ', '4', '9'}) {
        QTest::keyClick(&desk.window().commandPalette().field(), letter);
        QTest::qWait(30);
    }
    INFO("longest stall " << watch.longest().count() << " ms of " << watch.stalls());
    CHECK(desk.window().commandPalette().field().text() == QStringLiteral("mul 49"));
    constexpr StallWatch::Time most(150); // debug code
    CHECK(watch.longest() <= most);
}
