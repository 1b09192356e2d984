#pragma once

#include "models/tables/unittable.h"
#include "tests/support/catch.h"
#include "tests/views/fakes.h"
#include "views/actions.h"
#include "views/celldelegate.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/filterfield.h"
#include "views/mainwindow.h"
#include "views/noticestrip.h"
#include "views/propertypage.h"
#include "views/residentmenu.h"
#include "views/unitpage.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>

namespace hauspost::test {

/// The main window over a small office, shown on the offscreen platform.
struct WindowFixture
{
    WindowFixture() : WindowFixture(smallOffice()) {}
    explicit WindowFixture(FakeOffice rows) : office(std::move(rows))
    {
        window.setSyncState(SyncState{SyncState::Activity::Idle, 0, QDateTime::currentDateTimeUtc(), {}, {}});
        window.show();
        window.showProperties();
        window.reload();
        QApplication::setActiveWindow(&window);
        window.activateWindow();
    }

    void openFirstProperty() { window.showUnits(office.summaries.front().property); }

    /// The menu that is open now; null = none.
    ResidentMenu *menu() { return qobject_cast<ResidentMenu *>(QApplication::activePopupWidget()); }

    static QAction *action(ResidentMenu *menu, const char *name)
    {
        return menu->findChild<QAction *>(QLatin1String(name));
    }

    /// The middle of the button at the end of a row.
    static QPoint buttonCenter(DataTable &table, int row)
    {
        const int last = table.model()->columnCount() - 1;
        return CellDelegate::buttonRect(table.visualRect(table.model()->index(row, last))).center();
    }

    void clickStripButton(NoticeStrip &strip, const QString &text)
    {
        for (QPushButton *button : strip.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisibleTo(&strip)) {
                button->click();
                return;
            }
        }
        FAIL("no such button: " << text.toStdString());
    }

    QTemporaryDir dir;
    QSettings settings{dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FakeOffice office;
    FakeRuns runs{office};
    FakeOutgoing outgoing{test::today};
    FakeFile file;
    FakePrompts prompts;
    FakePrivacy privacy{test::today};
    MainWindow window{MainWindow::Parts{office, runs, outgoing, file, prompts, &settings, &privacy}};
};

} // namespace hauspost::test
