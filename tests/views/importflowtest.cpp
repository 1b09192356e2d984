#include "tests/support/catch.h"
#include "views/importcontroller.h"
#include "views/importdialog.h"
#include "views/noticestrip.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace hauspost;

namespace {

ImportPreview previewWith(std::vector<PlannedTenancy> rows)
{
    ImportPreview preview;
    preview.source = QStringLiteral("DTM305.DAT");
    for (const PlannedTenancy &row : rows) {
        preview.plan.tenancyCounts.created += row.verdict == ImportVerdict::New ? 1 : 0;
        preview.before.insert(row.value.id, row.value);
    }
    preview.plan.tenancies = std::move(rows);
    return preview;
}

PlannedTenancy newRow()
{
    PlannedTenancy row;
    row.propertyNumber = QStringLiteral("000000001");
    row.unitNumber = 1;
    row.value.names = {QStringLiteral("Jana <b>Müller</b>")};
    return row;
}

PlannedTenancy conflictRow()
{
    PlannedTenancy row = newRow();
    row.verdict = ImportVerdict::Unchanged;
    row.value.id = ResidentId(QStringLiteral("r"));
    row.value.email = QStringLiteral("edited@example.org");
    row.value.imported = importableValues(row.value);
    row.value.imported.edit().email = QStringLiteral("file@example.org");
    row.conflicts = {ImportField::Email};
    return row;
}

/// Answers at once.
class FakeImports final : public ImportRuns
{
public:
    Run<ImportPreview> preview(const ImportFiles &files, bool overrulesEdits) override
    {
        asked << files.dtm + (overrulesEdits ? QStringLiteral(" overruled") : QString());
        Run<ImportPreview> run;
        QPromise<Result<ImportPreview>> promise;
        run.future = promise.future();
        promise.start();
        promise.addResult(answer);
        promise.finish();
        return run;
    }
    Result<std::vector<ActionId>> queue(const ImportPreview &) override
    {
        asked << QStringLiteral("queue");
        return std::vector{ActionId(QStringLiteral("a"))};
    }
    Result<bool> takeBack(const std::vector<ActionId> &ids) override
    {
        asked << QStringLiteral("back %1").arg(ids.size());
        return isStillHere;
    }

    Result<ImportPreview> answer = previewWith({newRow()});
    bool isStillHere = true;
    QStringList asked;
};

struct Flow
{
    FakeImports runs;
    NoticeStrip strip;
    ImportController controller{runs, strip, nullptr};
    QSignalSpy queued{&controller, &ImportController::queued};

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
    QCoreApplication::processEvents();
    CHECK(f.runs.asked.last() == QStringLiteral("/x/DTM305.DAT overruled"));
}

TEST_CASE("Where nobody edited there is nothing to overrule, and the filter counts the rows")
{
    ImportDialog dialog(previewWith({newRow(), newRow()}));
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
