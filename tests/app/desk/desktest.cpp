#include "app/desk/desk.h"

#include "models/base/translation.h"
#include "tests/app/desk/deskfolder.h"
#include "views/actions.h"
#include "views/datatable.h"
#include "views/diagnosticsdialog.h"
#include "views/helpwindow.h"
#include "views/noticestrip.h"
#include "views/propertypage.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace hauspost;
using namespace hauspost::test;

namespace {

QApplication &application()
{
    return *qobject_cast<QApplication *>(QCoreApplication::instance());
}

std::unique_ptr<Desk> startDesk(const DeskFolder &folder, const DeskOptions &options = {})
{
    auto lock = InstanceLock::acquire(folder.paths);
    REQUIRE(isOk(lock));
    auto desk = std::make_unique<Desk>(application(), options, folder.paths, std::move(*lock));
    QSignalSpy settled(desk.get(), &Desk::settled);
    desk->show();
    REQUIRE((!settled.isEmpty() || settled.wait()));
    return desk;
}

/// Once they have been read, on a thread of their own.
int propertiesShown(Desk &desk)
{
    desk.window().showProperties();
    while (desk.window().propertyPage().isReading()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return desk.window().propertyPage().table().model()->rowCount();
}

} // namespace

TEST_CASE("The desk starts offline from its mirror and says that it is not connected")
{
    const DeskFolder folder;
    const auto desk = startDesk(folder);
    CHECK(propertiesShown(*desk) == 2);
    CHECK_FALSE(desk->window().problemStrip().isVisible());
    CHECK(QFile::exists(folder.paths.deskFile()));
}

TEST_CASE("A second desk with the same data folder is refused")
{
    const DeskFolder folder;
    const auto desk = startDesk(folder);
    const auto second = InstanceLock::acquire(folder.paths);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::AlreadyRunning);
}

TEST_CASE("A missing token file is a problem with a remedy. The tables stay")
{
    const DeskFolder folder;
    DeskOptions options;
    options.portal = QStringLiteral("https://portal.test");
    options.tokenFile = folder.dir.filePath(QStringLiteral("missing"));
    const auto desk = startDesk(folder, options);
    CHECK(desk->window().syncStrip().isVisible());
    CHECK(propertiesShown(*desk) == 2);
}

TEST_CASE("A damaged record of letters is said and can be replaced from the window")
{
    const DeskFolder folder;
    QFile file(folder.paths.deskFile());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto desk = startDesk(folder);
    NoticeStrip &strip = desk->window().problemStrip();
    REQUIRE(strip.isVisible());
    strip.findChild<QPushButton *>()->click();
    CHECK_FALSE(strip.isVisible());
    SmallOfficeDay clock;
    CHECK(isOk(DeskDatabase::open(folder.paths, clock, DeskDatabase::Checks::None)));
}

TEST_CASE("Theme and language are remembered")
{
    const DeskFolder folder;
    {
        const auto desk = startDesk(folder);
        Q_EMIT desk->window().themeChosen(ThemeChoice::Dark);
        Q_EMIT desk->window().languageChosen(QStringLiteral("de"));
    }
    const auto desk = startDesk(folder);
    CHECK(isDark(QApplication::palette()));
    const QSettings settings(folder.paths.settingsFile(), QSettings::IniFormat);
    CHECK(settings.value(QStringLiteral("window/language")) == QStringLiteral("de"));
}

TEST_CASE("A window whose lock is on starts locked, and the settings file holds no passphrase")
{
    const DeskFolder folder;
    const QString passphrase = QStringLiteral("open sesame");
    {
        const auto desk = startDesk(folder);
        REQUIRE(isOk(desk->assistance().setPassphrase(passphrase)));
        CHECK_FALSE(desk->assistance().lock().isLocked());
        QSettings(folder.paths.settingsFile(), QSettings::IniFormat).setValue(QStringLiteral("lock/minutes"), 5);
    }
    const auto desk = startDesk(folder);
    CHECK(desk->assistance().lock().isLocked());
    QFile file(folder.paths.settingsFile());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains(passphrase.toUtf8()));
}

TEST_CASE("The diagnosis of a desk comes without holding up the window, and help opens in the chosen language")
{
    const DeskFolder folder;
    DeskOptions options;
    options.language = QStringLiteral("de");
    const auto desk = startDesk(folder, options);
    Q_EMIT desk->window().programActionRequested(MenuAction::Diagnostics);
    REQUIRE(desk->assistance().diagnostics());
    auto *tree = desk->assistance().diagnostics()->findChild<QTreeWidget *>();
    REQUIRE(QTest::qWaitFor([tree] { return tree->topLevelItemCount() == 4; }));
    Q_EMIT desk->window().programActionRequested(MenuAction::Shortcuts);
    REQUIRE(desk->assistance().help());
    CHECK(desk->assistance().help()->findChild<HandbookBrowser *>()->toPlainText().contains(
        QStringLiteral("Jetzt synchronisieren")));
    installTranslation(application(), QStringLiteral("en"));
}

TEST_CASE("The first start after an update says what is new and the next one does not")
{
    const DeskFolder folder;
    const QString before = QCoreApplication::applicationVersion();
    const auto isNewsShown = [&folder](const char *version) {
        QCoreApplication::setApplicationVersion(QLatin1String(version));
        const auto desk = startDesk(folder);
        const HelpWindow *help = desk->assistance().help();
        return help && help->page() == QStringLiteral("news");
    };
    SECTION("installed anew")
    {
        CHECK_FALSE(isNewsShown("1.0.0"));
        CHECK_FALSE(isNewsShown("1.0.0"));
        CHECK(isNewsShown("1.1.0"));
        CHECK_FALSE(isNewsShown("1.1.0"));
    }
    SECTION("after a version that did not note which one it was")
    {
        QSettings(folder.paths.settingsFile(), QSettings::IniFormat)
            .setValue(QStringLiteral("window/geometry"), QByteArray("kept"));
        CHECK(isNewsShown("1.0.0"));
        CHECK_FALSE(isNewsShown("1.0.0"));
    }
    QCoreApplication::setApplicationVersion(before);
}
