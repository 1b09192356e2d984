#include "views/theme.h"

#include "tests/support/catch.h"
#include "views/icons.h"

#include <QtCore/QDir>
#include <QtWidgets/QApplication>

using namespace hauspost;

TEST_CASE("Every text and status colour has a contrast of at least 4.5 in both themes")
{
    const auto choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), choice);
    const QPalette palette = QApplication::palette();
    CHECK(isDark(palette) == (choice == ThemeChoice::Dark));
    for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
        for (const Tone tone : {Tone::Normal, Tone::Muted, Tone::Good, Tone::Waiting, Tone::Problem}) {
            INFO("tone " << static_cast<int>(tone) << " on " << ground);
            CHECK(contrast(toneColor(tone, palette), palette.color(ground)) >= 4.5);
        }
        CHECK(contrast(palette.color(QPalette::PlaceholderText), palette.color(ground)) >= 4.5);
    }
    for (const Tone tone : {Tone::Normal, Tone::Muted, Tone::Good, Tone::Waiting, Tone::Problem}) {
        INFO("tone " << static_cast<int>(tone) << " on a selected row");
        CHECK(contrast(toneColor(tone, palette), selectionColor(palette)) >= 4.5);
    }
    CHECK(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    CHECK(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 4.5);
}

TEST_CASE("The contrast of black on white is 21")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
}

TEST_CASE("Every icon is there in three sizes and takes the wanted colour")
{
    const QDir sources(QStringLiteral(HAUSPOST_SOURCE_DIR "/resources/icons"));
    const QStringList files = sources.entryList({QStringLiteral("*.svg")});
    REQUIRE(files.size() > 10);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        for (const int scale : {1, 2, 3}) {
            INFO(name.toStdString() << " at " << scale);
            const QImage image = tintedPixmap(name, Qt::red, scale).toImage();
            CHECK(image.width() == image.height());
            CHECK(image.width() % scale == 0);
            int opaque = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    opaque += pixel.alpha() > 100 && pixel.red() > 250 && pixel.green() < 5 ? 1 : 0;
                }
            }
            CHECK(opaque > 0);
        }
    }
}
