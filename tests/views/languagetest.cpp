#include "models/base/translation.h"
#include "tests/views/translatedtexts.h"
#include "tests/views/windowfixture.h"
#include "views/connectdialog.h"
#include "views/consentdialog.h"
#include "views/outboxpage.h"
#include "views/recipientsdialog.h"
#include "views/settingsdialog.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabWidget>

using namespace hauspost;
using namespace hauspost::test;

namespace {

/// Speaks what the sources say at the end, for the tests after it.
struct Languages
{
    Languages() { speak("de"); }
    ~Languages()
    {
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
        QLocale::setDefault(m_locale);
    }
    static void speak(const char *language)
    {
        REQUIRE(installTranslation(*QCoreApplication::instance(), QLatin1String(language)) == QLatin1String(language));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // buttons of before
    }

private:
    QLocale m_locale;
};

QStringList wrongIn(const QWidget &root, bool wantsGerman)
{
    static const LanguageTexts texts;
    static const QStringList ownNames{QStringLiteral("Deutsch"),
                                      QStringLiteral("English")}; // the same in each language
    QStringList wrong;
    for (const QString &text : textsOf(root)) {
        if (ownNames.contains(text)) {
            continue;
        }
        if (wantsGerman ? texts.isEnglish(text) : texts.isGerman(text)) {
            wrong << text;
        }
    }
    return wrong;
}

/// After a change to either language nothing of the other one is left.
void checkSwitches(const QWidget &root)
{
    Languages::speak("en");
    CHECK(wrongIn(root, false) == QStringList());
    Languages::speak("de");
    CHECK(wrongIn(root, true) == QStringList());
}

} // namespace

TEST_CASE("Every page speaks the new language as soon as it is chosen")
{
    const Languages languages;
    WindowFixture f;
    SECTION("the properties") {}
    SECTION("the units of a property")
    {
        f.openFirstProperty();
    }
    SECTION("all units")
    {
        f.window.showUnits({});
    }
    SECTION("the outbox")
    {
        f.window.showOutbox();
    }
    SECTION("an empty office")
    {
        f.office.summaries.clear();
        f.office.occupancies.clear();
        f.window.reload();
    }
    SECTION("a problem with the portal")
    {
        SyncState state;
        state.problem = Error{ErrorCode::PortalUnauthorized, {QStringLiteral("portal.test")}};
        f.window.setSyncState(state);
    }
    checkSwitches(f.window);
}

TEST_CASE("A dialog speaks one language only")
{
    const Languages languages;
    WindowFixture f;
    for (const bool german : {true, false}) {
        Languages::speak(german ? "de" : "en");
        CHECK(wrongIn(SettingsDialog(SettingsQuestion{}), german) == QStringList());
        CHECK(wrongIn(ConnectDialog(ConnectionSettings{}), german) == QStringList());
        CHECK(wrongIn(RecipientsDialog(f.runs, {LetterSelection::Everybody{}}, {}), german) == QStringList());
        CHECK(wrongIn(ConsentDialog({f.office.occupancies.front(), test::today}), german) == QStringList());
    }
}

TEST_CASE("Numbers and dates are written as the chosen language does")
{
    const Languages languages;
    CHECK(QLocale().toString(1234.5, 'f', 1) == QStringLiteral("1.234,5"));
    CHECK(QLocale().toString(test::today, QLocale::ShortFormat) == QStringLiteral("24.11.26"));
    Languages::speak("en");
    CHECK(QLocale().toString(1234.5, 'f', 1) == QStringLiteral("1,234.5"));
}

TEST_CASE("In every menu each entry has a letter of its own")
{
    const Languages languages;
    WindowFixture f;
    for (const char *language : {"de", "en"}) {
        Languages::speak(language);
        for (const QMenu *menu : f.window.menuBar()->findChildren<QMenu *>()) {
            QStringList letters;
            for (const QAction *action : menu->actions()) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                INFO(language << ' ' << action->text().toStdString() << ' ' << letter.toStdString());
                CHECK_FALSE((!letter.isEmpty() && letters.contains(letter)));
                letters << letter;
            }
        }
    }
}

TEST_CASE("No header of a table is cut after a change of the language")
{
    const Languages languages;
    WindowFixture f;
    const QHeaderView &header = *f.window.propertyPage().table().horizontalHeader();
    for (const char *language : {"en", "de"}) {
        Languages::speak(language);
        for (int column = 0; column < header.count(); ++column) {
            INFO(language << ' ' << column);
            CHECK((header.isSectionHidden(column) || header.sectionSizeHint(column) <= header.sectionSize(column)));
        }
    }
}

TEST_CASE("Nothing in the settings is cut in German and on a small screen they scroll")
{
    const Languages languages;
    SettingsDialog dialog({{}, QStringLiteral("https://portal.test"), true, false, true});
    dialog.show();
    const bool isSmall = GENERATE(false, true);
    if (isSmall) {
        dialog.resize(dialog.minimumWidth(), 280); // less than 1280 x 800 at 200 % leaves
    }
    auto &tabs = *dialog.findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents(); // the layout settles around its scroll bars
        }
        const auto *area = qobject_cast<QScrollArea *>(tabs.currentWidget());
        REQUIRE(area);
        for (const QWidget *part : area->widget()->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(part);
            const auto *button = qobject_cast<const QAbstractButton *>(part);
            const QString text = label ? label->text() : button ? button->text() : QString();
            INFO(tabs.tabText(tab).toStdString() << ": " << text.toStdString());
            if (label && label->wordWrap()) {
                CHECK(part->height() >= part->heightForWidth(part->width()));
            } else if (label || (button && !text.isEmpty())) {
                CHECK(part->width() >= part->sizeHint().width());
            }
        }
        CHECK((!isSmall || tab > 0 || area->verticalScrollBar()->maximum() > 0));
    }
}
