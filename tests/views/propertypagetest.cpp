#include "views/propertypage.h"
#include "models/base/translation.h"
#include "tests/views/windowfixture.h"

#include <QtCore/QLocale>
#include <QtCore/QTranslator>

using namespace hauspost;
using namespace hauspost::test;

namespace {

/// German until the end of the test.
struct German
{
    German()
    {
        REQUIRE(installTranslation(*QCoreApplication::instance(), QStringLiteral("de")) == QStringLiteral("de"));
        QCoreApplication::sendPostedEvents();
    }
    ~German()
    {
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
        QLocale::setDefault(m_locale);
    }

private:
    QLocale m_locale;
};

} // namespace

TEST_CASE("The street of a property can be read at 1280 by 800 also with the long words of German")
{
    const bool isGerman = GENERATE(false, true);
    std::optional<German> german;
    if (isGerman) {
        german.emplace();
    }
    WindowFixture f;
    f.window.resize(1280, 800);
    QCoreApplication::processEvents(); // the header stretches its columns a moment later
    DataTable &table = f.window.propertyPage().table();
    constexpr int readable = 200;
    CHECK(table.columnWidth(static_cast<int>(PropertyColumn::Street)) >= readable);
    CHECK(table.columnWidth(static_cast<int>(PropertyColumn::Share)) > 0);
}
