#include "views/commandpalette.h"
#include "tests/views/windowfixture.h"
#include "views/firstrunpage.h"
#include "views/navigation.h"
#include "views/outboxpage.h"
#include "views/palettedelegate.h"

#include <QtWidgets/QCommandLinkButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

using namespace hauspost;
using namespace hauspost::test;

namespace {

struct PaletteFixture : WindowFixture
{
    explicit PaletteFixture(FakeOffice rows = smallOffice()) : WindowFixture(std::move(rows))
    {
        QCoreApplication::processEvents(); // the figures are read
        window.actions()[MenuAction::FindAnything].trigger();
    }

    QStringList find(const QString &text)
    {
        window.commandPalette().field().clear();
        QTest::keyClicks(&window.commandPalette().field(), text);
        QStringList titles;
        for (int row = 0; row < window.commandPalette().list().count(); ++row) {
            titles << window.commandPalette().list().item(row)->text();
        }
        return titles;
    }

    void press(Qt::Key key) { QTest::keyClick(&window.commandPalette().field(), key); }
};

} // namespace

TEST_CASE("Ctrl+K finds a resident, and Enter opens his property with his row")
{
    PaletteFixture f;
    REQUIRE(f.window.commandPalette().isVisible());
    CHECK(f.find(QStringLiteral("weber")) == QStringList{QStringLiteral("Kai Weber")});
    f.press(Qt::Key_Return);
    CHECK_FALSE(f.window.commandPalette().isVisible());
    REQUIRE(f.window.isUnitPageShown());
    CHECK(f.window.unitPage().property()->number == QStringLiteral("100000001"));
    CHECK(f.window.unitPage().table().currentRowId() == QStringLiteral("p100000001-u2"));
}

TEST_CASE("The arrow keys choose while the field keeps the focus")
{
    PaletteFixture f;
    REQUIRE(f.find(QStringLiteral("MV-1")).size() == 2);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Return);
    CHECK(f.window.unitPage().property()->number == QStringLiteral("100000002"));
}

TEST_CASE("A property is found by its number")
{
    PaletteFixture f;
    REQUIRE(f.find(QStringLiteral("100000002")).constFirst() == QStringLiteral("100000002 · Am Markt 5"));
    f.press(Qt::Key_Return);
    CHECK(f.window.unitPage().property()->number == QStringLiteral("100000002"));
}

TEST_CASE("Commands stand with their keys and are carried out. What cannot be done now is not offered")
{
    PaletteFixture f;
    REQUIRE(f.find(QStringLiteral("outb")) == QStringList{QStringLiteral("Outbox")});
    const QString spoken = f.window.commandPalette().list().item(0)->data(Qt::AccessibleTextRole).toString();
    CHECK(spoken == QStringLiteral("Outbox, Ctrl+O"));
    f.press(Qt::Key_Return);
    CHECK(f.window.isOutboxShown());
    f.window.showProperties();
    f.window.showPalette();
    CHECK(f.find(QStringLiteral("download all")) == QStringList{QStringLiteral("Nothing found")});
    f.press(Qt::Key_Return);
    CHECK(f.window.commandPalette().isVisible());
}

TEST_CASE("A group has a heading and shows its first finds and the others on demand")
{
    FakeOffice office = smallOffice();
    const Property linden = office.summaries.front().property;
    for (int number = 10; number < 22; ++number) {
        office.occupancies.push_back(occupancy(linden, number, QStringLiteral("Kai Weber %1").arg(number)));
    }
    PaletteFixture f(std::move(office));
    const QStringList few = f.find(QStringLiteral("weber"));
    REQUIRE(few.size() == 9);
    CHECK(few.constLast() == QStringLiteral("5 more"));
    const QListWidget &list = f.window.commandPalette().list();
    CHECK(list.item(0)->data(PaletteDelegate::headingRole).toString() == QStringLiteral("Residents"));
    CHECK(list.item(0)->data(Qt::AccessibleDescriptionRole).toString() == QStringLiteral("Residents"));
    CHECK(list.item(1)->data(PaletteDelegate::headingRole).toString().isEmpty());
    for (int step = 0; step < 8; ++step) {
        f.press(Qt::Key_Down);
    }
    f.press(Qt::Key_Return);
    CHECK(f.window.commandPalette().isVisible());
    CHECK(list.count() == 13);
    CHECK(list.currentRow() == 8);
    f.press(Qt::Key_Return);
    CHECK_FALSE(f.window.commandPalette().isVisible());
    CHECK(f.window.isUnitPageShown());
}

TEST_CASE("Esc closes the palette and changes nothing")
{
    PaletteFixture f;
    f.find(QStringLiteral("weber"));
    f.press(Qt::Key_Escape);
    CHECK_FALSE(f.window.commandPalette().isVisible());
    CHECK_FALSE(f.window.isUnitPageShown());
    f.window.showPalette();
    CHECK(f.window.commandPalette().field().text().isEmpty());
}

TEST_CASE("A desk without portal and data begins with the choice. An answer of the portal ends it")
{
    WindowFixture f{FakeOffice()};
    f.office.problem = Error{ErrorCode::NotSyncedYet, {}};
    f.window.setSyncState({});
    FirstRunPage &page = f.window.firstRunPage();
    REQUIRE(&f.window.navigation().current() == &page);
    page.connectButton().click();
    CHECK(f.prompts.asked == QStringList{QStringLiteral("connection")});
    QSignalSpy sample(&f.window, &MainWindow::sampleRequested);
    page.sampleButton().click();
    CHECK(sample.size() == 1);
    f.window.setSyncState(SyncState{SyncState::Activity::Synchronising, 1, {}, {}, {}});
    CHECK(&f.window.navigation().current() == &f.window.propertyPage());
}

TEST_CASE("Where there are no sample data the choice says why")
{
    WindowFixture f{FakeOffice()};
    f.window.offerSample(QStringLiteral("not installed"));
    CHECK_FALSE(f.window.firstRunPage().sampleButton().isEnabled());
    CHECK(f.window.firstRunPage().sampleButton().description() == QStringLiteral("not installed"));
}
