#include "models/base/translation.h"
#include "models/base/errortext.h"

#include "tests/support/catch.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

using namespace hauspost;

namespace {

/// Leaves the program as it was: English without translators.
class LanguageGuard
{
public:
    ~LanguageGuard()
    {
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
        QLocale::setDefault(QLocale::system());
    }
};

QString emptyFileText()
{
    return errorText({ErrorCode::ImportEmpty, {QStringLiteral("a.dat")}});
}

QString speak(const char *language)
{
    return installTranslation(*QCoreApplication::instance(), QString::fromLatin1(language));
}

} // namespace

TEST_CASE("German is spoken when it is chosen, with the arguments in their places")
{
    const LanguageGuard guard;
    CHECK(speak("de") == QStringLiteral("de"));
    CHECK(emptyFileText() == QStringLiteral("Die Datei „a.dat“ ist leer."));
    CHECK(QLocale().language() == QLocale::German);
    CHECK(QLocale().toString(1234.5, 'f', 1) == QStringLiteral("1.234,5"));
}

TEST_CASE("English is the language of the sources")
{
    const LanguageGuard guard;
    CHECK(speak("en") == QStringLiteral("en"));
    CHECK(emptyFileText() == QStringLiteral("The file “a.dat” is empty."));
    CHECK(QLocale().language() == QLocale::English);
}

TEST_CASE("A second choice replaces the first one")
{
    const LanguageGuard guard;
    speak("de");
    speak("en");
    CHECK(emptyFileText() == QStringLiteral("The file “a.dat” is empty."));
    speak("de");
    speak("de");
    CHECK(emptyFileText() == QStringLiteral("Die Datei „a.dat“ ist leer."));
    const auto translators = QCoreApplication::instance()->findChildren<QTranslator *>();
    CHECK(translators.size() <= 2); // ours and Qt's
}

TEST_CASE("A regional name means its language, and an unknown language falls back to English")
{
    const LanguageGuard guard;
    CHECK(speak("de_AT") == QStringLiteral("de"));
    CHECK(speak("de-CH") == QStringLiteral("de"));
    CHECK(speak("tlh") == QStringLiteral("en"));
    CHECK(emptyFileText() == QStringLiteral("The file “a.dat” is empty."));
}

TEST_CASE("Qt's own buttons speak German where Qt brought its texts")
{
    const LanguageGuard guard;
    if (!QFile::exists(QStringLiteral(":/i18n/qtbase_de.qm"))) {
        WARN("Qt's German texts are not installed here");
        return;
    }
    speak("de");
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == QStringLiteral("Abbrechen"));
}
