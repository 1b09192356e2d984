#include "views/navigation.h"
#include "tests/views/windowfixture.h"
#include "views/outboxpage.h"
#include "views/sidebar.h"
#include "views/sidebarbutton.h"

using namespace hauspost;
using namespace hauspost::test;

namespace {

QStringList checkedPages(WindowFixture &f)
{
    QStringList names;
    for (SidebarButton *button : f.window.navigation().sidebar().buttons()) {
        if (button->defaultAction()->isChecked()) {
            names << button->accessibleName();
        }
    }
    return names;
}

void resizeTo(WindowFixture &f, int width)
{
    constexpr int height = 700;
    QCoreApplication::processEvents(); // what the platform still tells about the first size
    f.window.resize(width, height);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("Alt and a digit opens the page at that place of the sidebar and marks it")
{
    WindowFixture f;
    const auto &buttons = f.window.navigation().sidebar().buttons();
    REQUIRE(buttons.size() <= 9);
    for (qsizetype place = 0; place < buttons.size(); ++place) {
        QTest::keyClick(&f.window, static_cast<Qt::Key>(Qt::Key_1 + place), Qt::AltModifier);
        CHECK(checkedPages(f) == QStringList{buttons[place]->accessibleName()});
    }
}

TEST_CASE("The sidebar marks the units also where they are reached by a row of the properties")
{
    WindowFixture f;
    f.openFirstProperty();
    CHECK(checkedPages(f) == QStringList{QStringLiteral("Units")});
    f.window.navigation().goBack();
    CHECK(checkedPages(f) == QStringList{QStringLiteral("Properties")});
}

TEST_CASE("F6 goes round sidebar, page and status bar, Shift+F6 the other way")
{
    WindowFixture f;
    f.window.showProperties();
    QTest::keyClick(&f.window, Qt::Key_F6);
    CHECK(f.window.statusBar()->isAncestorOf(f.window.focusWidget()));
    QTest::keyClick(&f.window, Qt::Key_F6);
    CHECK(f.window.navigation().sidebar().isAncestorOf(f.window.focusWidget()));
    QTest::keyClick(&f.window, Qt::Key_F6);
    CHECK(f.window.propertyPage().table().hasFocus());
    QTest::keyClick(&f.window, Qt::Key_F6, Qt::ShiftModifier);
    CHECK(f.window.navigation().sidebar().isAncestorOf(f.window.focusWidget()));
}

TEST_CASE("Without words the sidebar keeps its names for the screen reader, and stays so in the next window")
{
    WindowFixture f;
    resizeTo(f, 1300);
    Sidebar &sidebar = f.window.navigation().sidebar();
    const int wide = sidebar.sizeHint().width();
    f.window.actions()[MenuAction::CollapseSidebar].trigger();
    CHECK(sidebar.sizeHint().width() < wide);
    CHECK(sidebar.buttons().constFirst()->accessibleName() == sidebar.buttons().constFirst()->text());

    MainWindow next(MainWindow::Parts{f.office, f.runs, f.outgoing, f.file, f.prompts, &f.settings});
    CHECK(next.navigation().sidebar().isCollapsed());
    CHECK(next.actions()[MenuAction::CollapseSidebar].isChecked());
}

TEST_CASE("A narrow window has icons only, a wide one words again")
{
    WindowFixture f;
    resizeTo(f, 1000);
    CHECK(f.window.navigation().sidebar().isCollapsed());
    resizeTo(f, 1300);
    CHECK_FALSE(f.window.navigation().sidebar().isCollapsed());
}

TEST_CASE("The outbox's entry counts what waits and says it in words")
{
    WindowFixture f;
    SidebarButton *outbox = f.window.navigation().sidebar().buttons().at(4);
    CHECK(outbox->badge() == 0);
    REQUIRE(isOk(f.outgoing.revokeAccess(f.office.occupancies.front())));
    f.window.reloadOutbox();
    CHECK(outbox->badge() == 1);
    CHECK(outbox->accessibleDescription() == QStringLiteral("1 in queue"));
}
