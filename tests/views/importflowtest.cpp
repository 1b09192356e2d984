#include "models/base/errortext.h"
#include "models/tables/importtable.h"
#include "tests/support/catch.h"
#include "tests/views/fakeimports.h"
#include "tests/views/fakes.h"
#include "views/datatable.h"
#include "views/importcontroller.h"
#include "views/importdialog.h"
#include "views/noticestrip.h"
#include "views/tabletools.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace hauspost;
using namespace hauspost::test;

namespace {

struct Flow
{
    FakeImports runs;
    FakePrompts prompts;
    NoticeStrip strip;
    ImportController controller{runs, prompts, strip, nullptr};
    QSignalSpy queued{&controller, &ImportController::queued};
    QSignalSpy steps{&controller, &ImportController::stepQueued};

    void import()
    {
        controller.import(QStringLiteral("/x/DTM305.DAT"));
        for (int i = 0; i < 100 && !controller.dialog() && strip.text().isEmpty(); ++i) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        }
        QCoreApplication::processEvents();
    }
    void clickStrip(const QString &text)
    {
        for (auto *button : strip.findChildren<QAbstractButton *>()) {
            if (button->text() == text) {
                return button->click();
            }
        }
        FAIL("no button " << text.toStdString());
    }
};

} // namespace

TEST_CASE("Choosing a file shows the plan. Nothing is queued before the user says so")
{
    Flow f;
    f.import();
    REQUIRE(f.controller.dialog());
    CHECK(f.controller.dialog()->table().rowCount() == 1);
    CHECK(f.controller.dialog()->importButton().isEnabled());
    f.controller.dialog()->reject();
    CHECK(f.queued.isEmpty());
    CHECK(f.runs.asked == QStringList{QStringLiteral("/x/DTM305.DAT")});
}

TEST_CASE("Importing queues it, and the strip takes it back while nothing has left")
{
    Flow f;
    f.runs.isStillHere = GENERATE(true, false);
    f.import();
    REQUIRE(f.controller.dialog());
    f.controller.dialog()->importButton().click();
    CHECK(f.queued.size() == 1);
    REQUIRE(f.steps.size() == 1);
    CHECK(f.steps[0][0].value<std::vector<ActionId>>() == std::vector{ActionId(QStringLiteral("a"))});
    CHECK(f.strip.text().contains(QStringLiteral("DTM305.DAT")));
    f.clickStrip(QStringLiteral("Undo"));
    CHECK(f.runs.asked.contains(QStringLiteral("back 1")));
    CHECK(f.strip.text().contains(f.runs.isStillHere ? QStringLiteral("was taken back")
                                                     : QStringLiteral("has left for the portal")));
}

TEST_CASE("A conflict shows both values, and the user may take the file's")
{
    Flow f;
    f.runs.answer = previewWith({conflictRow()});
    f.import();
    ImportDialog *dialog = f.controller.dialog();
    REQUIRE(dialog);
    const QString text = dialog->table().index(0, static_cast<int>(ImportColumn::Text)).data().toString();
    CHECK(text.contains(QStringLiteral("edited@example.org")));
    CHECK(text.contains(QStringLiteral("file@example.org")));
    CHECK_FALSE(dialog->importButton().isEnabled()); // nothing else in the file
    dialog->overruleBox().click();
    REQUIRE(dialog->importButton().isEnabled());
    dialog->importButton().click();
    CHECK(f.runs.asked.last() == QStringLiteral("queue"));
    CHECK(f.runs.queued.overruled == QSet<ImportRow>{importRowOf(conflictRow())});
}

TEST_CASE("Whose values count is chosen row by row, by key too, and for all")
{
    PlannedTenancy second = conflictRow();
    second.unitNumber = 2;
    second.recordNumber = 7;
    second.value.id = ResidentId(QStringLiteral("s"));
    FakePrompts prompts;
    ImportDialog dialog(previewWith({conflictRow(), second, newRow()}), prompts);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    const auto stateOf = [&dialog](int row) {
        return dialog.view().model()->index(row, static_cast<int>(ImportColumn::State)).data().toString();
    };
    const auto press = [&dialog](int row, Qt::Key key) {
        dialog.view().setCurrentIndex(dialog.view().model()->index(row, 0));
        dialog.view().setFocus();
        QTest::keyClick(&dialog.view(), key);
    };
    REQUIRE(dialog.preview().overruled.isEmpty());
    const auto isRow = [&dialog, &stateOf](const QString &state) {
        int count = 0;
        for (int row = 0; row < dialog.view().model()->rowCount(); ++row) {
            count += stateOf(row) == state ? 1 : 0;
        }
        return count;
    };
    CHECK(isRow(QStringLiteral("conflict")) == 2);
    int first = 0;
    while (stateOf(first) != QStringLiteral("conflict")) {
        ++first;
    }
    press(first, Qt::Key_L);
    CHECK(dialog.preview().overruled.size() == 1);
    CHECK(isRow(QStringLiteral("conflict")) == 1);
    CHECK(dialog.preview().tenancyCounts().changed == 1);
    dialog.overruleBox().click();
    CHECK(dialog.preview().overruled.size() == 2);
    CHECK(isRow(QStringLiteral("conflict")) == 0);
    first = 0;
    while (stateOf(first) != QStringLiteral("changed")) {
        ++first;
    }
    press(first, Qt::Key_D);
    CHECK(dialog.preview().overruled.size() == 1);
    CHECK_FALSE(dialog.overruleBox().isChecked());
    dialog.rowButton().click();
    CHECK(dialog.preview().overruled.size() == 2);
}

TEST_CASE("Where nobody edited there is nothing to overrule, and the filter counts the rows")
{
    FakePrompts prompts;
    ImportDialog dialog(previewWith({newRow(), newRow()}), prompts);
    CHECK_FALSE(dialog.overruleBox().isEnabled());
    CHECK(dialog.filter().count() == 2);
    CHECK(dialog.filter().itemText(1).contains(QStringLiteral("(2)")));
}

TEST_CASE("A file that cannot be read is told in the strip, a cancelled one without alarm")
{
    Flow f;
    f.runs.answer = fail(ErrorCode::ImportNotDtm, {QStringLiteral("DTM305.DAT")});
    f.import();
    CHECK_FALSE(f.controller.dialog());
    CHECK(f.strip.text().contains(QStringLiteral("is not a DTM file")));
    f.runs.answer = fail(ErrorCode::Cancelled);
    f.strip.dismiss();
    f.import();
    CHECK(f.strip.text().contains(QStringLiteral("Nothing was imported")));
}

TEST_CASE("The plan of an import is exported with the unchanged rows too where somebody wants all")
{
    PlannedTenancy same = newRow();
    same.unitNumber = 2;
    same.verdict = ImportVerdict::Unchanged;
    same.value.id = ResidentId(QStringLiteral("same"));
    same.value.names = {QStringLiteral("Otto Gleich")};
    FakePrompts prompts;
    ImportDialog dialog(previewWith({newRow(), same}), prompts);
    REQUIRE(dialog.filter().itemText(1) == QStringLiteral("All rows"));
    CHECK(dialog.table().rowCount() == 1);
    dialog.filter().setCurrentIndex(1);
    CHECK(dialog.table().rowCount() == 2);
    const QTemporaryDir dir;
    prompts.tableFile = dir.filePath(QStringLiteral("plan.csv"));
    dialog.tools().exportTable();
    REQUIRE(QTest::qWaitFor([&dialog] { return dialog.strip().text().contains(QStringLiteral("plan.csv")); }));
    QFile file(*prompts.tableFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(QStringLiteral("Otto Gleich")));
    CHECK(text.contains(QStringLiteral("unchanged")));
    dialog.tools().print();
    CHECK(prompts.asked.last() == QStringLiteral("print Import properties from “DTM305.DAT”"));
}

TEST_CASE("An import that cannot be queued says so and ends")
{
    Flow f;
    f.runs.queueFails = Error{ErrorCode::DiskFull, {QStringLiteral("desk.db")}};
    f.import();
    REQUIRE(f.controller.dialog());
    f.controller.dialog()->importButton().click();
    CHECK(f.strip.text() == errorText(*f.runs.queueFails));
    CHECK(f.queued.isEmpty());
    CHECK_FALSE(f.controller.isBusy());
}
