#include "views/windowlock.h"

#include "tests/views/windowfixture.h"
#include "views/lockpage.h"
#include "views/settingsdialog.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStatusBar>

using namespace hauspost;
using namespace hauspost::test;

namespace {

const QString right = QStringLiteral("open sesame");

struct LockFixture : WindowFixture
{
    WindowLock lock{window, [](const QString &passphrase) { return passphrase == right; }};

    void type(const QString &passphrase)
    {
        auto *page = qobject_cast<LockPage *>(window.centralWidget());
        REQUIRE(page);
        page->findChild<QLineEdit *>()->setText(passphrase);
        page->findChild<QPushButton *>()->click();
    }
};

/// All names and values below an object, as a screen reader finds them.
QStringList heard(QAccessibleInterface *object)
{
    QStringList texts{object->text(QAccessible::Name), object->text(QAccessible::Value)};
    for (int i = 0; i < object->childCount(); ++i) {
        if (QAccessibleInterface *child = object->child(i); child && child->parent()) {
            texts << heard(child);
        }
    }
    return texts;
}

QString heardIn(QWidget &window)
{
    return heard(QAccessible::queryAccessibleInterface(&window)).join(u'\n');
}

} // namespace

TEST_CASE("A locked window shows nothing of the office, also to a screen reader")
{
    LockFixture f;
    f.openFirstProperty();
    REQUIRE(heardIn(f.window).contains(QStringLiteral("Jana Müller")));
    f.lock.lock();
    CHECK(f.lock.isLocked());
    const QString text = heardIn(f.window);
    CHECK_FALSE(text.contains(QStringLiteral("Müller")));
    CHECK_FALSE(text.contains(QStringLiteral("Lindenallee")));
    CHECK(f.window.findChild<DataTable *>() == nullptr);
    CHECK_FALSE(f.window.menuBar()->isVisible());
    CHECK_FALSE(f.window.statusBar()->isVisible());
    f.type(right);
    CHECK_FALSE(f.lock.isLocked());
    CHECK(heardIn(f.window).contains(QStringLiteral("Jana Müller")));
    CHECK(f.window.menuBar()->isVisible());
    CHECK(f.window.isUnitPageShown());
}

TEST_CASE("No shortcut works while the window is locked, and all do afterwards")
{
    LockFixture f;
    QSignalSpy synchronised(&f.window, &MainWindow::synchroniseRequested);
    f.lock.lock();
    f.window.setSyncState(SyncState{}); // enables its actions again
    QTest::keyClick(&f.window, Qt::Key_F5);
    QTest::keyClick(&f.window, Qt::Key_O, Qt::ControlModifier);
    CHECK(synchronised.isEmpty());
    CHECK_FALSE(f.window.isOutboxShown());
    f.type(right);
    QTest::keyClick(&f.window, Qt::Key_F5);
    CHECK(synchronised.size() == 1);
}

TEST_CASE("After a wrong passphrase the next one has to wait")
{
    LockFixture f;
    f.lock.lock();
    f.type(QStringLiteral("wrong"));
    CHECK(f.lock.isLocked());
    auto *field = f.window.centralWidget()->findChild<QLineEdit *>();
    CHECK_FALSE(field->isEnabled());
    CHECK(field->text().isEmpty());
    f.type(right); // too early
    CHECK(f.lock.isLocked());
    REQUIRE(QTest::qWaitFor([field] { return field->isEnabled(); }, 5000));
    f.type(right);
    CHECK_FALSE(f.lock.isLocked());
}

TEST_CASE("A dialog that is open when the window locks ends as if cancelled")
{
    LockFixture f;
    SettingsDialog dialog({}, &f.window);
    dialog.show();
    f.lock.lock();
    CHECK_FALSE(dialog.isVisible());
    CHECK(dialog.result() == QDialog::Rejected);
}

TEST_CASE("Rows that change while the window is locked are there when it opens")
{
    LockFixture f;
    f.lock.lock();
    f.lock.lock(); // once more does nothing
    f.window.reload();
    f.type(right);
    CHECK(f.window.propertyPage().table().model()->rowCount() == 2);
}

TEST_CASE("After unlocking the keyboard is where the page's content is")
{
    LockFixture f;
    f.openFirstProperty();
    f.lock.lock();
    f.type(right);
    CHECK(f.window.focusWidget() == &f.window.unitPage().table());
}
