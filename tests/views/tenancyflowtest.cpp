// From the menu of a row to who lives there, through the whole window.

#include "tests/views/windowfixture.h"
#include "views/residentpane.h"

#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTreeWidget>

using namespace hauspost;
using namespace hauspost::test;

namespace {

struct TenancyFixture : WindowFixture
{
    TenancyFixture() { openFirstProperty(); }

    QAction *entry(int number, const char *name)
    {
        DataTable &table = window.unitPage().table();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, buttonCenter(table, number));
        REQUIRE(menu());
        QAction *found = action(menu(), name);
        REQUIRE(found);
        return found;
    }
    void choose(int number, const char *name)
    {
        QAction *found = entry(number, name);
        REQUIRE(found->isEnabled());
        ResidentMenu *open = menu();
        found->trigger();
        open->close();
        QCoreApplication::processEvents();
    }
    QString name(int number)
    {
        const auto column = static_cast<int>(UnitColumn::Name);
        return window.unitPage().table().model()->index(number, column).data().toString();
    }
    ResidentPane &pane() { return window.unitPage().details(); }
    void showDetails()
    {
        window.actions()[MenuAction::ShowDetails].trigger();
        QCoreApplication::processEvents();
    }
    /// Waits until the details are about this resident.
    bool shows(const QString &resident)
    {
        return QTest::qWaitFor([&] { return pane().name().text() == resident; });
    }
    ResidentEdit renamed()
    {
        ResidentEdit edit = ResidentEdit::of(*office.occupancies.front().resident);
        edit.names = QStringList{QStringLiteral("Jana Groß")};
        return edit;
    }
    MoveInRequest moveIn(QDate previousLastDay)
    {
        MoveInRequest request;
        request.previousLastDay = previousLastDay;
        request.names = QStringList{QStringLiteral("Mia Neu")};
        return request;
    }
};

} // namespace

TEST_CASE("An edited name stands in the row at once, and undo and redo change it back and forth")
{
    TenancyFixture f;
    QAction &undo = f.window.actions()[MenuAction::Undo];
    QAction &redo = f.window.actions()[MenuAction::Redo];
    CHECK_FALSE(undo.isEnabled());
    f.prompts.edit = f.renamed();
    f.choose(0, "edit");
    CHECK(f.name(0) == u"Jana Groß");
    REQUIRE(undo.isEnabled());
    CHECK(undo.text() == u"&Undo: Change resident");
    undo.trigger();
    CHECK(f.outgoing.waiting.empty());
    CHECK(f.name(0) == u"Jana Müller");
    CHECK_FALSE(undo.isEnabled());
    redo.trigger();
    CHECK(f.name(0) == u"Jana Groß");
    CHECK(f.outgoing.waiting.size() == 1);
    CHECK(undo.isEnabled());
    CHECK_FALSE(redo.isEnabled());
}

TEST_CASE("Cancel in the dialogs about residents changes nothing")
{
    TenancyFixture f;
    for (const char *name : {"edit", "movein", "moveout", "vacancy"}) {
        f.choose(0, name);
        CHECK(f.outgoing.waiting.empty());
    }
    CHECK(f.prompts.asked.join(u',') == u"resident,move in,move out,vacancy");
    CHECK_FALSE(f.window.outgoingStrip().isVisible());
}

TEST_CASE("A move-in queues the move-out with it, and one undo takes both back")
{
    TenancyFixture f;
    f.prompts.newcomer = f.moveIn(QDate(2026, 12, 31));
    f.choose(0, "movein");
    REQUIRE(f.outgoing.waiting.size() == 2);
    CHECK(f.name(0) == u"Jana Müller");
    f.window.actions()[MenuAction::Undo].trigger();
    CHECK(f.outgoing.waiting.empty());
}

TEST_CASE("A new resident who waits already lives there in the row, and can be deleted as long as he has not left")
{
    TenancyFixture f;
    f.prompts.newcomer = f.moveIn(test::today.addDays(-1));
    f.choose(0, "movein");
    CHECK(f.name(0) == u"Mia Neu");
    f.prompts.confirms = false;
    f.choose(0, "delete");
    CHECK(f.outgoing.waiting.size() == 2);
    f.prompts.confirms = true;
    f.choose(0, "delete");
    CHECK(f.outgoing.waiting.empty());
    CHECK(f.name(0) == u"Jana Müller");
}

TEST_CASE("An undo that comes too late says what to do instead")
{
    TenancyFixture f;
    f.prompts.lastDay = QDate(2026, 12, 31);
    f.choose(0, "moveout");
    CHECK(f.outgoing.lastOf<wire::TenancyMoveOut>().lastDay == QDate(2026, 12, 31));
    f.outgoing.isTooLate = true;
    f.window.actions()[MenuAction::Undo].trigger();
    CHECK(f.outgoing.waiting.size() == 1);
    CHECK(f.window.outgoingStrip().text().contains(QStringLiteral("Withdraw move-out")));
    CHECK_FALSE(f.window.actions()[MenuAction::Undo].isEnabled());
}

TEST_CASE("Another e-mail address of somebody with access is confirmed, or nothing is done")
{
    TenancyFixture f;
    ResidentEdit edit = ResidentEdit::of(*f.office.occupancies.at(1).resident);
    edit.email = QStringLiteral("new@example.org");
    f.prompts.edit = edit;
    f.prompts.confirms = false;
    f.choose(1, "edit");
    CHECK(f.outgoing.waiting.empty());
    f.prompts.confirms = true;
    f.choose(1, "edit");
    CHECK(f.outgoing.lastOf<wire::ResidentUpdate>().email->to == u"new@example.org");
}

TEST_CASE("What cannot be done is there, disabled, and says why")
{
    TenancyFixture f;
    QAction *edit = f.entry(2, "edit");
    CHECK_FALSE(edit->isEnabled());
    CHECK(edit->toolTip() == u"Nobody lives there.");
    CHECK(f.action(f.menu(), "movein")->isEnabled());
}

TEST_CASE("The details follow the arrow keys and say who lives there, his access and what happened")
{
    TenancyFixture f;
    DispatchedLetter letter;
    letter.number = {12, 34};
    letter.printedOn = QDate(2026, 3, 15);
    f.file.sent = {letter};
    CHECK_FALSE(f.pane().isVisible());
    f.showDetails();
    REQUIRE(f.pane().isVisible());
    CHECK(f.shows(QStringLiteral("Jana Müller")));
    CHECK(f.pane().timeline().topLevelItem(0)->text(1) == u"Letter 0012-0034 made");
    QTest::keyClick(&f.window.unitPage().table(), Qt::Key_Down);
    CHECK(f.shows(QStringLiteral("Kai Weber")));
    CHECK(f.pane().access().text().startsWith(QStringLiteral("Confirmed")));
    QTest::keyClick(&f.window.unitPage().table(), Qt::Key_Down);
    CHECK(f.shows(QStringLiteral("Vacant")));
    CHECK(f.pane().shown() == nullptr);
    CHECK_FALSE(f.pane().note().isEnabled());
}

TEST_CASE("The residents of a unit are listed with their days, and each can be looked at")
{
    TenancyFixture f;
    f.showDetails();
    f.prompts.newcomer = f.moveIn(QDate(2026, 12, 31));
    f.choose(0, "movein");
    QTreeWidget &list = f.pane().tenancies();
    REQUIRE(list.topLevelItemCount() == 2);
    CHECK(list.topLevelItem(0)->text(0) == u"Future");
    CHECK(list.topLevelItem(1)->text(0) == u"Current");
    const QString day = QLocale().toString(QDate(2027, 1, 1), QLocale::ShortFormat);
    CHECK(list.topLevelItem(0)->text(1) == QStringLiteral("Mia Neu\nfrom %1").arg(day));
    CHECK(list.topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Future Mia Neu from %1").arg(day));
    list.setCurrentItem(list.topLevelItem(0));
    CHECK(f.pane().name().text() == u"Mia Neu");
}

TEST_CASE("A note is saved when the user goes on, stays where it belongs, and is not lost when it cannot be saved")
{
    TenancyFixture f;
    f.showDetails();
    REQUIRE(f.shows(QStringLiteral("Jana Müller")));
    const ResidentId jana = f.office.occupancies.front().resident->id;
    f.pane().note().setPlainText(QStringLiteral("rings twice"));
    f.window.reload();
    QCoreApplication::processEvents();
    CHECK(f.pane().note().toPlainText() == u"rings twice");
    QTest::keyClick(&f.window.unitPage().table(), Qt::Key_Down);
    CHECK(f.shows(QStringLiteral("Kai Weber")));
    CHECK(f.file.notes.value(jana).text == u"rings twice");
    CHECK(f.pane().note().toPlainText().isEmpty());
    QTest::keyClick(&f.window.unitPage().table(), Qt::Key_Up);
    CHECK(f.shows(QStringLiteral("Jana Müller")));
    CHECK(f.pane().note().toPlainText() == u"rings twice");
    f.file.fails = Error{ErrorCode::DiskFull, {}};
    f.pane().preference().setCurrentIndex(static_cast<int>(ContactPreference::Paper));
    Q_EMIT f.pane().preference().activated(3);
    CHECK(f.window.outgoingStrip().isVisible());
    f.window.reload();
    QCoreApplication::processEvents();
    CHECK(f.pane().preference().currentIndex() == static_cast<int>(ContactPreference::Paper));
}

TEST_CASE("A wish for post from the dialog is noted at once and shown in the details")
{
    TenancyFixture f;
    f.showDetails();
    REQUIRE(f.shows(QStringLiteral("Jana Müller")));
    const Resident jana = *f.office.occupancies.front().resident;
    f.file.notes.insert(jana.id, {QStringLiteral("rings twice"), ContactPreference::None});
    f.window.reload();
    REQUIRE(QTest::qWaitFor([&] { return f.pane().note().toPlainText() == u"rings twice"; }));
    f.prompts.edit = ResidentEdit::of(jana);
    f.prompts.edit->preference = ContactPreference::Paper;
    f.choose(0, "edit");
    CHECK(f.outgoing.waiting.empty());
    CHECK(f.file.notes.value(jana.id) == ResidentNote{QStringLiteral("rings twice"), ContactPreference::Paper});
    CHECK(f.window.outgoingStrip().text().contains(QStringLiteral("noted at this desk")));
    CHECK(QTest::qWaitFor(
        [&] { return f.pane().preference().currentIndex() == static_cast<int>(ContactPreference::Paper); }));
    CHECK(f.pane().note().toPlainText() == u"rings twice");

    f.choose(0, "edit");
    CHECK(f.prompts.lastResidentQuestion->preference == ContactPreference::Paper);
}

TEST_CASE("A wish that cannot be noted leaves the other changes undone too")
{
    TenancyFixture f;
    f.prompts.edit = f.renamed();
    f.prompts.edit->preference = ContactPreference::Letter;
    f.file.fails = Error{ErrorCode::DiskFull, {}};
    f.choose(0, "edit");
    CHECK(f.outgoing.waiting.empty());
    CHECK(f.window.outgoingStrip().isVisible());
    f.file.fails.reset();
    f.choose(0, "edit");
    CHECK(f.outgoing.waiting.size() == 1);
    CHECK(f.file.notes.value(f.office.occupancies.front().resident->id).preference == ContactPreference::Letter);
}

TEST_CASE("Whether the details are shown is remembered")
{
    TenancyFixture f;
    f.showDetails();
    MainWindow again(MainWindow::Parts{f.office, f.runs, f.outgoing, f.file, f.prompts, &f.settings});
    again.showUnits({});
    CHECK(again.unitPage().areDetailsShown());
    CHECK(again.actions()[MenuAction::ShowDetails].isChecked());
}
