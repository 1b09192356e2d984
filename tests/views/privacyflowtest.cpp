#include "tests/views/windowfixture.h"

#include "models/base/errortext.h"
#include "views/consentpage.h"
#include "views/erasuredialog.h"
#include "views/outboxpage.h"
#include "views/persondialog.h"
#include "views/residentpane.h"
#include "views/retentiondialog.h"

#include <QtCore/QPromise>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTreeWidget>

using namespace hauspost;
using namespace hauspost::test;

namespace {

/// Weber moved out long ago; his tenancy is still the row of his unit.
FakeOffice officeWithLeaver()
{
    FakeOffice office = smallOffice();
    Resident &weber = office.occupancies[1].resident.edit();
    weber.moveOut = QDate(2020, 6, 30);
    weber.access = AccessStatus::Ended;
    weber.email = QStringLiteral("kai@example.org");
    return office;
}

struct PrivacyFixture : WindowFixture
{
    PrivacyFixture() : WindowFixture(officeWithLeaver())
    {
        privacy.persons = {office.occupancies[0], office.occupancies[1]};
        openFirstProperty();
    }

    const Occupancy &mueller() { return office.occupancies[0]; }
    const Occupancy &weber() { return office.occupancies[1]; }
    /// An entry of the menu of this unit's row.
    QAction *entry(const Occupancy &row, const char *name)
    {
        DataTable &table = window.unitPage().table();
        REQUIRE(table.selectRow(row.unit.id.toString()));
        Q_EMIT table.rowOpened(table.currentIndex());
        REQUIRE(menu());
        return action(menu(), name);
    }
    QString strip() { return window.tableStrip().text(); }
};

} // namespace

TEST_CASE("Information about a person is shown first and saved where the user wants it")
{
    PrivacyFixture f;
    f.entry(f.mueller(), "disclose")->trigger();
    CHECK(f.prompts.asked == QStringList{QStringLiteral("person"), QStringLiteral("folder")});
    CHECK(f.privacy.written.isEmpty()); // no folder was chosen
    f.prompts.folder = f.dir.path();
    f.entry(f.mueller(), "disclose")->trigger();
    CHECK(f.privacy.written == QStringList{f.dir.path()});
    f.clickStripButton(f.window.tableStrip(), QStringLiteral("Open"));
    CHECK(f.prompts.asked.last() == QStringLiteral("open ") + f.dir.path() + QStringLiteral("/a.html"));

    f.prompts.asked.clear();
    f.prompts.acceptsPerson = false;
    f.entry(f.mueller(), "disclose")->trigger();
    CHECK(f.prompts.asked == QStringList{QStringLiteral("person")});
}

TEST_CASE("Only who has moved out can be erased - the menu says why not")
{
    PrivacyFixture f;
    QAction *living = f.entry(f.mueller(), "erase");
    CHECK_FALSE(living->isEnabled());
    CHECK(living->toolTip().contains(QStringLiteral("not over")));
    f.menu()->close();
    CHECK(f.entry(f.weber(), "erase")->isEnabled());
    f.menu()->close();
    f.office.isClerk = true;
    QAction *clerks = f.entry(f.weber(), "erase");
    CHECK_FALSE(clerks->isEnabled());
    CHECK(clerks->toolTip().contains(QStringLiteral("Only a lead")));
    f.menu()->close();
    f.office.isReadOnly = true;
    CHECK_FALSE(f.entry(f.weber(), "erase")->isEnabled());
    CHECK(f.entry(f.weber(), "disclose")->isEnabled());
}

TEST_CASE("A confirmed erasure waits in the outbox and can be taken back - a cancelled one does nothing")
{
    PrivacyFixture f;
    f.prompts.confirmsErasure = false;
    f.entry(f.weber(), "erase")->trigger();
    CHECK(f.outgoing.waiting.empty());
    f.prompts.confirmsErasure = true;
    f.entry(f.weber(), "erase")->trigger();
    CHECK(f.outgoing.lastOf<wire::ResidentErase>().lastDay == QDate(2020, 6, 30));
    CHECK(f.outgoing.last().resident == f.weber().resident->id);
    // One at a time.
    CHECK_FALSE(f.entry(f.weber(), "erase")->isEnabled());
    f.menu()->close();
    f.window.actions()[MenuAction::Undo].trigger();
    CHECK(f.outgoing.waiting.empty());
    CHECK(f.entry(f.weber(), "erase")->isEnabled());
}

TEST_CASE("Previous residents are reached through the details of the unit and through the consents")
{
    PrivacyFixture f;
    const auto popup = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
    SECTION("details")
    {
        f.window.unitPage().showDetails(true);
        Q_EMIT f.window.unitPage().details().menuRequested(f.weber(), f.window.mapToGlobal(QPoint(50, 50)));
    }
    SECTION("consents")
    {
        f.window.showConsents();
        DataTable &table = f.window.consentPage().table();
        REQUIRE(table.selectRow(f.weber().resident->id.toString()));
        Q_EMIT table.menuRequested(table.currentIndex(), f.window.mapToGlobal(QPoint(50, 50)));
    }
    REQUIRE(popup());
    popup()->findChild<QAction *>(QStringLiteral("erase"))->trigger();
    CHECK(f.outgoing.last().resident == f.weber().resident->id);
}

TEST_CASE("Retention: periods are kept - and chosen persons are erased after one more question")
{
    PrivacyFixture f;
    RetentionAnswer answer;
    answer.rules.set(RetentionKind::Persons, 24);
    SECTION("only periods")
    {
        f.prompts.retentionAnswer = answer;
        f.window.actions()[MenuAction::Retention].trigger();
        CHECK(f.privacy.rules == answer.rules);
        CHECK(f.outgoing.waiting.empty());
        CHECK(f.privacy.cleared == 0);
    }
    SECTION("persons")
    {
        answer.next = RetentionAnswer::Next::ErasePersons;
        answer.persons = {f.weber()};
        f.prompts.retentionAnswer = answer;
        f.window.actions()[MenuAction::Retention].trigger();
        CHECK(f.prompts.asked == QStringList{QStringLiteral("retention"), QStringLiteral("erase 1")});
        CHECK(f.outgoing.waiting.size() == 1);
    }
    SECTION("notes and letters")
    {
        answer.next = RetentionAnswer::Next::ClearDesk;
        answer.preview.notes = {f.weber()};
        f.prompts.retentionAnswer = answer;
        f.prompts.confirms = false;
        f.window.actions()[MenuAction::Retention].trigger();
        CHECK(f.privacy.cleared == 0);
        f.prompts.confirms = true;
        f.window.actions()[MenuAction::Retention].trigger();
        CHECK(f.privacy.cleared == 1);
    }
    SECTION("cancelled")
    {
        f.window.actions()[MenuAction::Retention].trigger();
        CHECK(f.privacy.rules == RetentionRules());
    }
}

TEST_CASE("The erasure dialog lists what goes and stays - and its button needs the word")
{
    PrivacyFixture f;
    ErasureDialog dialog({planErasure(f.weber(), {1, 2, 0}, {}, test::today)});
    CHECK(dialog.text().contains(QStringLiteral("2 letter")));
    CHECK(dialog.text().contains(QStringLiteral("Backups")));
    CHECK_FALSE(dialog.eraseButton().isEnabled());
    dialog.typed().setText(QStringLiteral("eras"));
    CHECK_FALSE(dialog.eraseButton().isEnabled());
    dialog.typed().setText(QStringLiteral(" erase "));
    CHECK(dialog.eraseButton().isEnabled());
}

TEST_CASE("The erasure dialog of several persons names each and says everything once")
{
    PrivacyFixture f;
    const ErasureDialog dialog(
        {planErasure(f.weber(), {1, 0, 0}, {}, test::today), planErasure(f.mueller(), {}, {}, test::today)});
    CHECK(dialog.text().contains(QStringLiteral("Kai Weber")));
    CHECK(dialog.text().contains(QStringLiteral("Jana Müller")));
    CHECK(dialog.text().count(QStringLiteral("Backups")) == 1);
}

TEST_CASE("The preview of the information shows each part")
{
    PrivacyFixture f;
    PersonDialog dialog(*f.privacy.person(f.weber().resident->id));
    QTreeWidget &content = dialog.content();
    CHECK(content.topLevelItemCount() >= 5);
    CHECK(content.findItems(QStringLiteral("Consent to e-mail"), Qt::MatchExactly).size() == 1);
    CHECK(content.findItems(QStringLiteral("kai@example.org"), Qt::MatchExactly | Qt::MatchRecursive, 1).size() == 1);
}

TEST_CASE("The retention dialog shows at once how many a period affects - and erases only whom the user has ticked")
{
    PrivacyFixture f;
    RetentionQuestion question{
        {}, [&f](const RetentionRules &rules) { return f.privacy.previewRetention(rules); }, f.privacy.entries, true};
    question.log = {{QDateTime(test::today, QTime(9, 0), Qt::UTC), PrivacyEvent::Erased, ResidentId(), 3}};
    RetentionDialog dialog(question);
    CHECK(dialog.affected(RetentionKind::Persons) == QStringLiteral("1 person(s) affected"));
    CHECK(dialog.log().topLevelItemCount() == 1);
    CHECK_FALSE(dialog.saveButton().isEnabled()); // nothing is different
    CHECK_FALSE(dialog.eraseButton().isEnabled());
    REQUIRE(dialog.persons().topLevelItemCount() == 1);
    dialog.persons().topLevelItem(0)->setCheckState(0, Qt::Checked);
    CHECK(dialog.eraseButton().isEnabled());
    REQUIRE(dialog.answer().persons.size() == 1);
    CHECK(dialog.answer().persons.front() == f.weber());

    dialog.months(RetentionKind::Persons).setValue(RetentionRules::most);
    CHECK_FALSE(dialog.eraseButton().isEnabled()); // what is shown is not up to date yet
    REQUIRE(QTest::qWaitFor(
        [&dialog] { return dialog.affected(RetentionKind::Persons) == QStringLiteral("0 person(s) affected"); }));
    CHECK(dialog.answer().persons.empty());
    CHECK(dialog.saveButton().isEnabled());
}

TEST_CASE("A preview that fails after somebody was ticked shows the error and nobody to erase")
{
    PrivacyFixture f;
    RetentionDialog dialog(
        {{}, [&f](const RetentionRules &rules) { return f.privacy.previewRetention(rules); }, {}, true});
    REQUIRE(dialog.persons().topLevelItemCount() == 1);
    dialog.persons().topLevelItem(0)->setCheckState(0, Qt::Checked);
    f.privacy.fails = Error{ErrorCode::DatabaseLocked, {QStringLiteral("desk.db")}};
    dialog.months(RetentionKind::Persons).setValue(40);
    REQUIRE(QTest::qWaitFor([&dialog] { return dialog.persons().topLevelItemCount() == 0; }));
    CHECK(dialog.affected(RetentionKind::Persons) == errorText(*f.privacy.fails));
    CHECK(dialog.answer().persons.empty());
    CHECK_FALSE(dialog.eraseButton().isEnabled());
    CHECK_FALSE(dialog.clearButton().isEnabled());
}

TEST_CASE("While the preview is read nothing of it can be done")
{
    PrivacyFixture f;
    QPromise<Result<RetentionPreview>> reading;
    reading.start();
    RetentionDialog dialog({{}, [&reading](const RetentionRules &) { return reading.future(); }, {}, true});
    CHECK(dialog.persons().topLevelItemCount() == 0);
    CHECK_FALSE(dialog.clearButton().isEnabled());
    RetentionPreview found;
    found.persons = {f.weber()};
    found.notes = {f.weber()};
    reading.addResult(Result<RetentionPreview>(found));
    reading.finish();
    REQUIRE(QTest::qWaitFor([&dialog] { return dialog.persons().topLevelItemCount() == 1; }));
    CHECK(dialog.clearButton().isEnabled());
}

TEST_CASE("Whose erasure waits already is not in the work list")
{
    PrivacyFixture f;
    f.entry(f.weber(), "erase")->trigger();
    REQUIRE(f.outgoing.waiting.size() == 1);
    f.window.actions()[MenuAction::Retention].trigger();
    REQUIRE(f.prompts.lastRetention);
    RetentionDialog dialog(*f.prompts.lastRetention);
    CHECK(dialog.persons().topLevelItemCount() == 0);
    CHECK(dialog.affected(RetentionKind::Persons) == QStringLiteral("0 person(s) affected"));
}

TEST_CASE("Periods are not kept where the question after them was answered with no")
{
    PrivacyFixture f;
    RetentionAnswer answer;
    answer.rules.set(RetentionKind::Persons, 24);
    SECTION("erasure")
    {
        answer.next = RetentionAnswer::Next::ErasePersons;
        answer.persons = {f.weber()};
        f.prompts.confirmsErasure = false;
    }
    SECTION("notes and recipients")
    {
        answer.next = RetentionAnswer::Next::ClearDesk;
        answer.preview.notes = {f.weber()};
        f.prompts.confirms = false;
    }
    f.prompts.retentionAnswer = answer;
    f.window.actions()[MenuAction::Retention].trigger();
    CHECK(f.privacy.rules == RetentionRules());
    f.prompts.confirmsErasure = true;
    f.prompts.confirms = true;
    f.window.actions()[MenuAction::Retention].trigger();
    CHECK(f.privacy.rules == answer.rules);
}

TEST_CASE("What cannot be read or written is said - and nothing is queued")
{
    PrivacyFixture f;
    f.privacy.fails = Error{ErrorCode::DatabaseLocked, {QStringLiteral("desk.db")}};
    f.entry(f.weber(), "erase")->trigger();
    CHECK(f.outgoing.waiting.empty());
    CHECK(f.window.tableStrip().isVisible());
}
