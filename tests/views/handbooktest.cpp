#include "models/wire/actionresult.h"
#include "tests/views/windowfixture.h"
#include "views/helpwindow.h"
#include "views/settingsdialog.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QListWidget>

using namespace hauspost;
using namespace hauspost::test;

namespace {

QStringList targetsIn(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    QStringList targets;
    for (auto matches = link.globalMatch(text); matches.hasNext();) {
        targets << matches.next().captured(1);
    }
    return targets;
}

} // namespace

TEST_CASE("Both languages have the same pages of the handbook, each with a title, and no other file")
{
    for (const char *language : {"de", "en"}) {
        const Handbook handbook{QLatin1String(language)};
        for (const Handbook::Page &page : handbook.pages()) {
            INFO(language << ' ' << page.name.toStdString());
            CHECK_FALSE(page.title.isEmpty());
        }
        const QDir folder(QStringLiteral(":/hauspost/handbook/") + QLatin1String(language));
        CHECK(folder.entryList().size() == Handbook::names().size());
    }
    CHECK(Handbook(QStringLiteral("de")).text(QStringLiteral("start")).contains(QStringLiteral("Liegenschaft")));
}

TEST_CASE("Every link and picture of the handbook exists")
{
    for (const char *language : {"de", "en"}) {
        const Handbook handbook{QLatin1String(language)};
        const QDir folder(QStringLiteral(":/hauspost/handbook/") + QLatin1String(language));
        for (const Handbook::Page &page : handbook.pages()) {
            for (const QString &target : targetsIn(handbook.text(page.name))) {
                INFO(page.name.toStdString() << " -> " << target.toStdString());
                CHECK(QFile::exists(folder.filePath(target)));
            }
        }
    }
}

TEST_CASE("The handbook explains every error and every answer of the portal that asks for a decision")
{
    QStringList words;
    for (int code = 0; !errorName(static_cast<ErrorCode>(code)).isEmpty(); ++code) {
        if (static_cast<ErrorCode>(code) != ErrorCode::Cancelled) { // is not shown as an error
            words << errorName(static_cast<ErrorCode>(code));
        }
    }
    REQUIRE(words.contains(errorName(ErrorCode::AccessReadOnly)));
    namespace problems = wire::problems;
    for (const char *problem :
         {problems::alreadyInvited, problems::inviteNoChanged, problems::alreadyConfirmed, problems::residentGone,
          problems::rowChanged, problems::notAllowed, problems::consentMissing, problems::addressInvalid,
          problems::tooManyMails, problems::datesImpossible, problems::actionIdReused, problems::malformed,
          problems::portalRestored, problems::leadOnly, problems::readOnly}) {
        words << QLatin1String(problem);
    }
    for (const char *language : {"de", "en"}) {
        const QString text = Handbook(QLatin1String(language)).text(QStringLiteral("messages"));
        for (const QString &word : words) {
            INFO(language << ' ' << word.toStdString());
            CHECK(QRegularExpression(QStringLiteral("[ ,]%1[ ,]").arg(word)).match(text).hasMatch());
        }
    }
}

TEST_CASE("F1 leads from each page and dialog to a page that exists")
{
    WindowFixture f;
    SettingsDialog settings({}, &f.window);
    CHECK(HelpWindow::topicOf(&settings) == QStringLiteral("settings"));
    CHECK(HelpWindow::topicOf(&f.window.propertyPage()) == QStringLiteral("overview"));
    CHECK(HelpWindow::topicOf(&f.window.unitPage().table()) == QStringLiteral("units"));
    CHECK(HelpWindow::topicOf(nullptr) == QStringLiteral("start"));
    for (const QWidget *widget : f.window.findChildren<QWidget *>()) {
        CHECK(Handbook::names().contains(HelpWindow::topicOf(widget)));
    }
}

TEST_CASE("The handbook is searched without regard to capitals and umlauts, and goes back and forward")
{
    WindowFixture f;
    HelpWindow help(QStringLiteral("de"));
    help.setShortcuts(f.window.actions().shortcuts());
    help.showPage(QStringLiteral("letters"));
    auto *index = help.findChild<QListWidget *>();
    CHECK(index->count() == Handbook::names().size());
    help.findChild<QLineEdit *>()->setText(QStringLiteral("LEERSTAND vorganger"));
    REQUIRE(index->count() == 1);
    Q_EMIT index->itemActivated(index->item(0));
    CHECK(help.page() == QStringLiteral("moving"));
    help.findChild<HandbookBrowser *>()->backward();
    CHECK(help.page() == QStringLiteral("letters"));
    help.setLanguage(QStringLiteral("en"));
    CHECK(help.page() == QStringLiteral("letters"));
    CHECK(help.findChild<HandbookBrowser *>()->toPlainText().contains(QStringLiteral("window envelope")));
}

TEST_CASE("The list of keyboard shortcuts is the program's own")
{
    WindowFixture f;
    HelpWindow help(QStringLiteral("en"));
    help.setShortcuts(f.window.actions().shortcuts());
    help.showPage(QStringLiteral("shortcuts"));
    const QString text = help.findChild<HandbookBrowser *>()->toPlainText();
    CHECK(text.contains(QStringLiteral("Synchronise now")));
    CHECK(text.contains(QStringLiteral("Ctrl+Shift+L")));
}

TEST_CASE("A picture of the handbook can be read, has words beside it, and is never wider than its page")
{
    HelpWindow help(QStringLiteral("en"));
    help.showPage(QStringLiteral("units"));
    help.show();
    auto &browser = *help.findChild<HandbookBrowser *>();
    static const QRegularExpression picture(QStringLiteral("!\\[([^\\]]+)\\]\\(([^)]+)\\)"));
    const auto found = picture.match(Handbook(QStringLiteral("en")).text(QStringLiteral("units")));
    REQUIRE(found.hasMatch());
    for (const int width : {500, 1200}) {
        help.resize(width, 500);
        const auto image =
            browser.loadResource(QTextDocument::ImageResource, browser.source().resolved(QUrl(found.captured(2))))
                .value<QImage>();
        REQUIRE_FALSE(image.isNull());
        CHECK(image.width() / image.devicePixelRatio() <= browser.viewport()->width());
    }
}

TEST_CASE("The key F1 works in a modal dialog too")
{
    WindowFixture f;
    SettingsDialog settings({}, &f.window);
    settings.setModal(true);
    settings.show();
    QApplication::setActiveWindow(&settings);
    const QSignalSpy asked(&f.window.actions()[MenuAction::HelpForPage], &QAction::triggered);
    QTest::keyClick(settings.windowHandle(), Qt::Key_F1);
    CHECK(asked.size() == 1);
    CHECK(HelpWindow::topicOf(QApplication::activeModalWidget()) == QStringLiteral("settings"));
}
