#include "tests/views/windowfixture.h"
#include "views/diagnosticsdialog.h"
#include "views/erasuredialog.h"
#include "views/helpwindow.h"
#include "views/lockpage.h"
#include "views/restoredialog.h"
#include "views/retentiondialog.h"
#include "views/returndialog.h"
#include "views/settingsdialog.h"

#include <QtCore/QFile>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>

using namespace hauspost;
using namespace hauspost::test;

namespace {

/// Classes of what takes the focus and tells a screen reader nothing about what it is. "qt_…" are parts of a widget
/// that has a name.
QStringList namelessIn(const QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&root) &&
                                !widget->inherits("QScrollBar") && !widget->inherits("QHeaderView") &&
                                !widget->objectName().startsWith(QStringLiteral("qt_"));
        if (!takesFocus) {
            continue;
        }
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(told);
        if (told->text(QAccessible::Name).isEmpty() && told->relations(QAccessible::Label).isEmpty()) {
            nameless << QLatin1String(widget->metaObject()->className());
        }
    }
    return nameless;
}

QPushButton *buttonOf(const QWidget &root, const QString &text)
{
    for (QPushButton *button : root.findChildren<QPushButton *>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("In the dialogs about the desk itself every control has a name for a screen reader")
{
    FakePrompts prompts;
    const Property house = property(100000001);
    const ErasurePlan plan{occupancy(house, 1, QStringLiteral("Kai Weber")), {QStringLiteral("goes")}, {}, {}};
    const auto preview = [](const RetentionRules &) {
        QPromise<Result<RetentionPreview>> promise;
        promise.start();
        promise.addResult(Result<RetentionPreview>(RetentionPreview()));
        promise.finish();
        return promise.future();
    };
    SettingsDialog settings({{}, {}, true, true, true});
    auto &tabs = *settings.findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        CHECK(namelessIn(settings) == QStringList());
    }
    CHECK(namelessIn(RetentionDialog({{}, preview, {}, true})) == QStringList());
    CHECK(namelessIn(ErasureDialog({plan})) == QStringList());
    CHECK(namelessIn(ErasureDialog({plan, plan})) == QStringList());
    CHECK(namelessIn(ReturnDialog(3)) == QStringList());
    CHECK(namelessIn(RestoreDialog({})) == QStringList());
    CHECK(namelessIn(DiagnosticsDialog(prompts)) == QStringList());
    CHECK(namelessIn(HelpWindow(QStringLiteral("en"))) == QStringList());
    CHECK(namelessIn(LockPage()) == QStringList());
}

TEST_CASE("The report of the diagnostics is saved and copied as it was made")
{
    const QTemporaryDir dir;
    FakePrompts prompts;
    prompts.file = dir.filePath(QStringLiteral("report.txt"));
    DiagnosticsDialog dialog(prompts);
    QPushButton *save = buttonOf(dialog, QStringLiteral("&Save report…"));
    QPushButton *copy = buttonOf(dialog, QStringLiteral("&Copy"));
    REQUIRE((save && copy));
    CHECK_FALSE(save->isEnabled()); // nothing is known yet
    const Diagnosis diagnosis{{QStringLiteral("Program"), {{QStringLiteral("Hauspost"), QStringLiteral("1.2.3")}}}};
    dialog.showDiagnosis(diagnosis);
    save->click();
    QFile file(*prompts.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == diagnosisReport(diagnosis));
    copy->click();
    CHECK(QApplication::clipboard()->text() == diagnosisReport(diagnosis));
}
