#include "views/recipientsdialog.h"

#include "models/tables/filterproxy.h"
#include "tests/support/catch.h"
#include "tests/views/windowfixture.h"
#include "views/datatable.h"
#include "views/lettertargetchoice.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace hauspost;
using namespace hauspost::test;

namespace {

struct DialogFixture
{
    FakeOffice office = smallOffice();
    FakeRuns runs{office};

    static QStringList names(const LetterTable &table)
    {
        QStringList result;
        for (int row = 0; row < table.rowCount(); ++row) {
            result << table.index(row, static_cast<int>(LetterColumn::Name)).data().toString();
        }
        return result;
    }

    static QPushButton *saveButton(RecipientsDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault()) {
                return button;
            }
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("The dialog lists exactly who gets a letter and who does not and why")
{
    DialogFixture f;
    RecipientsDialog dialog(f.runs, {LetterSelection::Everybody{}}, QStringLiteral("all units"));
    QCoreApplication::processEvents();
    CHECK(DialogFixture::names(dialog.recipients()) ==
          QStringList{QStringLiteral("Jana Müller"), QStringLiteral("Lena Kurz")});
    CHECK(DialogFixture::names(dialog.leftOut()) == QStringList{QStringLiteral("Kai Weber"), QStringLiteral("Vacant")});
    CHECK(dialog.leftOut().rowAt(0).remark == QStringLiteral("has access already"));
    CHECK(dialog.order().plan.recipients.size() == 2);
    CHECK(dialog.order().kind == LetterTarget::Kind::OneFile);
    CHECK(DialogFixture::saveButton(dialog)->isEnabled());
}

TEST_CASE("The switches change the list at once")
{
    DialogFixture f;
    f.office.occupancies[0].resident.edit().moveIn = test::today.addDays(5);
    f.runs.written.insert(f.office.occupancies[3].resident->id, test::today.addDays(-3));
    RecipientsDialog dialog(f.runs, {LetterSelection::Everybody{}}, QStringLiteral("all units"));
    const auto boxes = dialog.findChildren<QCheckBox *>();
    REQUIRE(boxes.size() >= 2);

    CHECK(DialogFixture::names(dialog.recipients()) == QStringList{QStringLiteral("Lena Kurz")});
    boxes[0]->setChecked(true);
    CHECK(dialog.recipients().rowCount() == 2);
    boxes[1]->setChecked(true);
    CHECK(DialogFixture::names(dialog.recipients()) == QStringList{QStringLiteral("Jana Müller")});
    CHECK(dialog.order().plan.recipients.size() == 1);
}

TEST_CASE("What the preflight found stands beside the recipient")
{
    DialogFixture f;
    f.runs.notices = {{1, {LetterWarning::Kind::AddressLineShortened, QStringLiteral("Lena Ku…")}}};
    RecipientsDialog dialog(f.runs, {LetterSelection::Everybody{}}, QStringLiteral("all units"));
    QCoreApplication::processEvents();
    CHECK(dialog.recipients().rowAt(0).remark.isEmpty());
    CHECK(dialog.recipients().rowAt(1).remark == letterWarningText(f.runs.notices[0].warning));
    CHECK(dialog.order().plan.notices.size() == 1);
}

TEST_CASE("Where the preflight cannot be made nothing can be saved")
{
    DialogFixture f;
    f.runs.checkFails = Error{ErrorCode::FontMissing, {QStringLiteral("Open Sans")}};
    RecipientsDialog dialog(f.runs, {LetterSelection::Everybody{}}, QStringLiteral("all units"));
    QCoreApplication::processEvents();
    CHECK_FALSE(DialogFixture::saveButton(dialog)->isEnabled());
}

TEST_CASE("Nobody to write to: nothing to save")
{
    DialogFixture f;
    f.office.occupancies = {vacancy(property(1), 1)};
    RecipientsDialog dialog(f.runs, {LetterSelection::Everybody{}}, QStringLiteral("all units"));
    CHECK(dialog.recipients().rowCount() == 0);
    CHECK_FALSE(DialogFixture::saveButton(dialog)->isEnabled());
}

TEST_CASE("The target is a choice: files, with a list beside several, or a printer")
{
    DialogFixture f;
    RecipientsDialog dialog(f.runs, {LetterSelection::Everybody{}}, QStringLiteral("all units"));
    QCoreApplication::processEvents();
    auto *list = dialog.target().findChild<QCheckBox *>();
    dialog.target().setDestination(LetterDestination::FilePerResident);
    list->setChecked(true);
    CHECK(dialog.order().kind == LetterDestination::FilePerResident);
    CHECK(dialog.order().withIndex);
    dialog.target().setDestination(LetterDestination::Printer);
    CHECK(dialog.order().kind == LetterDestination::Printer);
    CHECK_FALSE(dialog.order().withIndex);
    CHECK(DialogFixture::saveButton(dialog)->text() == QStringLiteral("&Print 2 letter(s)…"));
}

TEST_CASE("Who is taken off the list gets no letter, and comes back when put back")
{
    DialogFixture f;
    RecipientsDialog dialog(f.runs, {LetterSelection::Everybody{}}, QStringLiteral("all units"));
    QCoreApplication::processEvents();
    dialog.recipientsView().selectRow(f.office.occupancies[0].resident->id.toString());
    dialog.takeOffSelected();
    CHECK(DialogFixture::names(dialog.recipients()) == QStringList{QStringLiteral("Lena Kurz")});
    CHECK(dialog.order().plan.recipients.size() == 1);
    CHECK(dialog.leftOut().rowCount() == 3);
    CHECK(dialog.leftOut().rowAt(2).remark == QStringLiteral("taken off the list"));
    dialog.leftOutView().selectRow(f.office.occupancies[0].resident->id.toString());
    dialog.putBackSelected();
    CHECK(dialog.recipients().rowCount() == 2);
}

TEST_CASE("While the list is prepared nothing can be saved and Esc leaves at once")
{
    DialogFixture f;
    f.runs.listsWait = true;
    {
        RecipientsDialog dialog(f.runs, {LetterSelection::Everybody{}}, QStringLiteral("all units"));
        dialog.show();
        CHECK(dialog.isPreparing());
        CHECK_FALSE(DialogFixture::saveButton(dialog)->isEnabled());
        CHECK(dialog.findChild<QProgressBar *>()->isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
        CHECK(dialog.result() == QDialog::Rejected);
    }
    CHECK(f.runs.lastList.isCancelled->load());
    f.runs.bringLists(); // nobody listens any more
}

TEST_CASE("Of several switches in a row only the last list is shown")
{
    DialogFixture f;
    f.office.occupancies[0].resident.edit().moveIn = test::today.addDays(5);
    f.runs.listsWait = true;
    RecipientsDialog dialog(f.runs, {LetterSelection::Everybody{}}, QStringLiteral("all units"));
    const auto first = f.runs.lastList.isCancelled;
    dialog.findChildren<QCheckBox *>().constFirst()->setChecked(true); // also future residents
    CHECK(first->load());
    CHECK_FALSE(f.runs.lastList.isCancelled->load());
    f.runs.bringLists();
    REQUIRE(QTest::qWaitFor([&dialog] { return !dialog.isPreparing(); }));
    CHECK(dialog.recipients().rowCount() == 2);
    CHECK_FALSE(dialog.findChild<QProgressBar *>()->isVisibleTo(&dialog));
    CHECK(dialog.order().plan.recipients.size() == 2);
}

TEST_CASE("Sorted by name the rows follow the telephone book and the letters keep their order")
{
    DialogFixture f;
    RecipientsDialog dialog(f.runs, {LetterSelection::Everybody{}}, QStringLiteral("all units"));
    const auto name = [&dialog](int row) {
        return dialog.recipientsView().model()->index(row, static_cast<int>(LetterColumn::Name)).data().toString();
    };
    dialog.recipientsView().proxy().sort(static_cast<int>(LetterColumn::Name), Qt::DescendingOrder);
    CHECK(name(0) == QStringLiteral("Lena Kurz"));
    CHECK(displayName(*dialog.order().plan.recipients.front().resident) == QStringLiteral("Jana Müller"));
}

TEST_CASE("Who gets a letter and who does not and why is exported and printed as shown")
{
    DialogFixture f;
    const QTemporaryDir dir;
    FakePrompts prompts;
    prompts.tableFile = dir.filePath(QStringLiteral("list.csv"));
    RecipientsDialog dialog(f.runs, {LetterSelection::Everybody{}}, QStringLiteral("all units"));
    dialog.offerTools(prompts);
    dialog.exportLists();
    auto *strip = dialog.findChild<NoticeStrip *>();
    REQUIRE(QTest::qWaitFor([strip] {
        return strip->text().contains(QStringLiteral("list.csv")) &&
               !strip->text().startsWith(QStringLiteral("Saving"));
    }));
    QFile file(*prompts.tableFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(QStringLiteral("Jana Müller")));
    CHECK(text.contains(QStringLiteral("Kai Weber")));
    CHECK(text.contains(QStringLiteral("has access already")));
    dialog.printLists();
    REQUIRE(QTest::qWaitFor([&prompts] { return bool(prompts.printed); }));
    CHECK(prompts.asked.constLast() == QStringLiteral("print Recipients of letters: all units"));
}

TEST_CASE("By route the letters lie by postal code and street")
{
    DialogFixture f;
    f.office.occupancies[0].resident.edit().postalAddress.postalCode = QStringLiteral("99999");
    f.office.occupancies[3].resident.edit().postalAddress.postalCode = QStringLiteral("11111");
    RecipientsDialog dialog(f.runs, {LetterSelection::Everybody{}}, QStringLiteral("all units"));
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box->itemText(0) == QStringLiteral("Property and unit")) {
            box->setCurrentIndex(1);
        }
    }
    CHECK(DialogFixture::names(dialog.recipients()).constFirst() == QStringLiteral("Lena Kurz"));
}

TEST_CASE("Those left out are told apart by the reason, with counts")
{
    DialogFixture f;
    RecipientsDialog dialog(f.runs, {LetterSelection::Everybody{}}, QStringLiteral("all units"));
    DataTable *view = &dialog.leftOutView();
    auto *reasons = view->parentWidget()->findChild<QComboBox *>();
    REQUIRE(reasons);
    CHECK(reasons->itemText(0) == QStringLiteral("All reasons (2)"));
    CHECK(reasons->itemText(2) == QStringLiteral("has access already (1)"));
    reasons->setCurrentIndex(2);
    CHECK(view->model()->rowCount() == 1);
}

TEST_CASE("A list of letters starts with the order, the target and the list that the settings say")
{
    WindowFixture f;
    LetterDefaults defaults;
    defaults.kind = LetterTarget::Kind::FilePerProperty;
    defaults.withIndex = true;
    defaults.sequence = LetterSequence::Route;
    RecipientsDialog dialog(f.runs, {LetterSelection::Everybody{}}, QStringLiteral("all"));
    CHECK(dialog.order().plan.origin.sequence != LetterSequence::Route);
    dialog.startWith(defaults);
    const LetterOrder order = dialog.order();
    CHECK(order.kind == LetterDestination::FilePerProperty);
    CHECK(order.withIndex);
    CHECK(order.plan.origin.sequence == LetterSequence::Route);
}

TEST_CASE("A list that starts with other switches is planned once for all of them, else not again")
{
    WindowFixture f;
    RecipientsDialog dialog(f.runs, {LetterSelection::Everybody{}}, QStringLiteral("all"));
    const int before = f.runs.planned;
    LetterDefaults defaults;
    defaults.sequence = LetterSequence::Route;
    defaults.skipDays = 7;
    defaults.skipsWritten = true;
    dialog.startWith(defaults);
    CHECK(f.runs.planned == before + 1);
    dialog.startWith(defaults);
    CHECK(f.runs.planned == before + 1);
    defaults.skipsWritten = false;
    dialog.startWith(defaults);
    CHECK(f.runs.planned == before + 2);
}
