// The icon in the notification area and what it tells, on a notification area in memory.

#include "models/base/errortext.h"
#include "tests/views/windowfixture.h"
#include "views/traycontroller.h"

using namespace hauspost;
using namespace hauspost::test;

namespace {

class FakeTray final : public Tray
{
public:
    bool isThere = true;
    std::optional<TrayLook> look; ///< nullopt: hidden
    QStringList notices;
    bool lastWasProblem = false;

    bool isAvailable() const override { return isThere; }
    void show(const TrayLook &now) override { look = now; }
    void hide() override { look.reset(); }
    void notify(const QString &, const QString &text, bool isProblem) override
    {
        notices << text;
        lastWasProblem = isProblem;
    }
};

SyncState synchronised()
{
    return {SyncState::Activity::Idle, 0, QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC), {}, {}};
}

SyncState failed(ErrorCode code, bool triesAgain)
{
    SyncState state = synchronised();
    state.problem = Error{code, {QStringLiteral("portal.test")}};
    state.retryInSeconds = triesAgain ? std::optional<qint64>(30) : std::nullopt;
    return state;
}

/// A window that nobody looks at.
struct TrayFixture
{
    FakeTray tray;
    QWidget window;
    TrayController controller{tray, window};

    TrayFixture()
    {
        window.show();
        other.show();
        other.activateWindow();
        QApplication::setActiveWindow(&other);
        controller.setPreferences({});
        controller.setSyncState(synchronised());
    }

    QString text() { return tray.look ? tray.look->text : QStringLiteral("hidden"); }
    QWidget other;
};

} // namespace

TEST_CASE("The icon says honestly how things stand, what needs the user before what waits")
{
    TrayFixture f;
    CHECK(f.text().startsWith(QStringLiteral("Hauspost: synchronised at")));
    CHECK(f.tray.look->badge.isEmpty());
    f.controller.setOutgoing(3, 0);
    CHECK(f.text() == QStringLiteral("Hauspost: 3 wait(s)"));
    f.controller.setSyncState(failed(ErrorCode::PortalUnreachable, true));
    CHECK(f.text() == QStringLiteral("Hauspost: offline, 3 wait(s)"));
    CHECK(f.tray.look->badge == QStringLiteral("offline"));
    SyncState busy = synchronised();
    busy.activity = SyncState::Activity::Synchronising;
    f.controller.setSyncState(busy); // nothing new is known yet
    CHECK(f.text() == QStringLiteral("Hauspost: offline, 3 wait(s)"));
    f.controller.setSyncState(failed(ErrorCode::PortalUnauthorized, false));
    CHECK(f.text() == QStringLiteral("Hauspost: the synchronisation has stopped"));
    f.controller.setOutgoing(2, 1);
    CHECK(f.text() == QStringLiteral("Hauspost: 1 entry(s) need your decision"));
    CHECK(f.tray.look->tone == Tone::Problem);
    f.controller.setOutgoing(0, 0);
    f.controller.setSyncState(std::nullopt);
    CHECK(f.text() == QStringLiteral("Hauspost: not connected to a portal"));
}

TEST_CASE("Confirmed residents are told by their number, from the second reading on, and never while one looks")
{
    TrayFixture f;
    f.controller.setConfirmed(100);
    CHECK(f.tray.notices.isEmpty());
    f.controller.setConfirmed(103);
    CHECK(f.tray.notices == QStringList{QStringLiteral("3 resident(s) have confirmed their access.")});
    CHECK_FALSE(f.tray.lastWasProblem);
    f.controller.setConfirmed(101);
    f.controller.setConfirmed(std::nullopt); // another office
    f.controller.setConfirmed(500);
    CHECK(f.tray.notices.size() == 1);
    QApplication::setActiveWindow(&f.window);
    f.controller.setConfirmed(501);
    CHECK(f.tray.notices.size() == 1);
    QApplication::setActiveWindow(&f.other);
    f.controller.setPreferences({true, false, true, false});
    f.controller.setConfirmed(502);
    CHECK(f.tray.notices.size() == 1);
}

TEST_CASE("A problem is told once, being offline is not told, and both only where that is wanted")
{
    TrayFixture f;
    const Error problem{ErrorCode::PortalUnauthorized, {QStringLiteral("portal.test")}};
    f.controller.setSyncState(failed(ErrorCode::PortalUnreachable, true));
    CHECK(f.tray.notices.isEmpty());
    f.controller.setSyncState(failed(problem.code, false));
    f.controller.setSyncState(failed(problem.code, false));
    CHECK(f.tray.notices == QStringList{errorText(problem)});
    CHECK(f.tray.lastWasProblem);
    f.controller.setSyncState(synchronised());
    f.controller.setSyncState(failed(problem.code, false));
    CHECK(f.tray.notices.size() == 2);
    f.controller.setOutgoing(1, 2);
    CHECK(f.tray.notices.constLast() == QStringLiteral("2 entry(s) of the outbox need your decision."));
    f.controller.setOutgoing(1, 1);
    CHECK(f.tray.notices.size() == 3);
    f.controller.setPreferences({true, true, false, false});
    f.controller.setOutgoing(1, 4);
    f.controller.setSyncState(synchronised());
    f.controller.setSyncState(failed(problem.code, false));
    CHECK(f.tray.notices.size() == 3);
}

TEST_CASE("Without the icon there are neither notices nor a window that cannot be found again")
{
    TrayFixture f;
    f.controller.setPreferences({false, true, true, true});
    CHECK(f.text() == QStringLiteral("hidden"));
    f.controller.setOutgoing(0, 1);
    CHECK(f.tray.notices.isEmpty());
    f.window.setWindowState(Qt::WindowMinimized);
    QCoreApplication::processEvents();
    CHECK_FALSE(f.window.isHidden());

    TrayFixture none;
    none.tray.isThere = false;
    none.controller.setPreferences({true, true, true, true});
    none.window.setWindowState(Qt::WindowMinimized);
    QCoreApplication::processEvents();
    CHECK_FALSE(none.window.isHidden());
}

TEST_CASE("Minimising leaves only the icon where that is chosen, a click on it brings the window back")
{
    TrayFixture f;
    f.window.setWindowState(Qt::WindowMinimized);
    QCoreApplication::processEvents();
    CHECK_FALSE(f.window.isHidden()); // off at first
    f.window.setWindowState(Qt::WindowNoState);
    f.controller.setPreferences({true, true, true, true});
    f.window.setWindowState(Qt::WindowMinimized);
    REQUIRE(QTest::qWaitFor([&f] { return f.window.isHidden(); }));
    SECTION("click")
    {
        f.tray.activated();
    }
    SECTION("the icon is switched off")
    {
        f.controller.setPreferences({false, true, true, true});
    }
    CHECK(f.window.isVisible());
    CHECK_FALSE(f.window.isMinimized());
}

TEST_CASE("A window that is minimised while the icon goes away stays where it can be found")
{
    FakeTray tray;
    QWidget window;
    window.show();
    {
        TrayController controller(tray, window);
        controller.setPreferences({true, true, true, true});
        window.setWindowState(Qt::WindowMinimized);
    }
    QCoreApplication::processEvents();
    CHECK_FALSE(window.isHidden());
}

TEST_CASE("The window tells the icon what it shows itself")
{
    WindowFixture f;
    FakeTray tray;
    TrayController controller(tray, f.window);
    controller.setPreferences({});
    QObject::connect(&f.window, &MainWindow::syncStateShown, &controller, &TrayController::setSyncState);
    QObject::connect(&f.window, &MainWindow::outgoingShown, &controller, &TrayController::setOutgoing);
    QObject::connect(&f.window, &MainWindow::confirmedRead, &controller, &TrayController::setConfirmed);
    int readings = 0;
    QObject::connect(&f.window, &MainWindow::confirmedRead, &controller, [&readings] { ++readings; });
    f.window.setSyncState(synchronised());
    REQUIRE(f.outgoing.renewCode(f.office.occupancies[0]));
    f.window.reload();
    CHECK(tray.look->text == QStringLiteral("Hauspost: 1 wait(s)"));
    REQUIRE(QTest::qWaitFor([&readings] { return readings > 0; }));
    QWidget other;
    other.show();
    QApplication::setActiveWindow(&other);
    f.office.occupancies[0].resident.edit().access = AccessStatus::Confirmed;
    f.window.reload();
    REQUIRE(QTest::qWaitFor([&tray] { return !tray.notices.isEmpty(); }));
    CHECK(tray.notices.constLast() == QStringLiteral("1 resident(s) have confirmed their access."));
}
