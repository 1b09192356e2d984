#include "views/theme.h"

#include "tests/views/windowfixture.h"
#include "views/helpwindow.h"
#include "views/icons.h"

#include <QtCore/QDir>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QToolButton>

using namespace hauspost;
using namespace hauspost::test;

namespace {

QApplication &application()
{
    return *qobject_cast<QApplication *>(QCoreApplication::instance());
}

/// The colour of a picture in one colour.
QColor colorOf(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255) {
                return image.pixelColor(x, y);
            }
        }
    }
    return {};
}

int pixelsOf(const QImage &image, const QRect &part, const QColor &color)
{
    int found = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            found += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
        }
    }
    return found;
}

} // namespace

TEST_CASE("Every text and status colour has a contrast of at least 4.5 in both themes")
{
    const auto choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    Theme(application()).apply(choice);
    const QPalette palette = QApplication::palette();
    CHECK(isDark(palette) == (choice == ThemeChoice::Dark));
    for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
        for (const Tone tone : {Tone::Normal, Tone::Muted, Tone::Good, Tone::Waiting, Tone::Problem}) {
            INFO("tone " << static_cast<int>(tone) << " on " << ground);
            CHECK(contrast(toneColor(tone, palette), palette.color(ground)) >= 4.5);
        }
        CHECK(contrast(palette.color(QPalette::PlaceholderText), palette.color(ground)) >= 4.5);
        CHECK(contrast(palette.color(QPalette::Link), palette.color(ground)) >= 4.5);
    }
    for (const Tone tone : {Tone::Normal, Tone::Muted, Tone::Good, Tone::Waiting, Tone::Problem}) {
        INFO("tone " << static_cast<int>(tone) << " on a selected row");
        CHECK(contrast(toneColor(tone, palette), selectionColor(palette)) >= 4.5);
    }
    CHECK(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    CHECK(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 4.5);
}

TEST_CASE("What has the focus has an outline that can be seen in both themes")
{
    Theme(application()).apply(GENERATE(ThemeChoice::Light, ThemeChoice::Dark));
    const QPalette palette = QApplication::palette();
    const QColor outline = palette.color(QPalette::Link);
    CHECK(contrast(outline, palette.color(QPalette::Button)) >= 3);
    const auto outlined = [&](QStyleOption &option, const auto &draw) {
        option.rect = QRect(0, 0, 120, 30);
        option.palette = palette;
        QImage picture(option.rect.size(), QImage::Format_RGB32);
        picture.fill(palette.color(QPalette::Window));
        QPainter painter(&picture);
        draw(painter);
        painter.end();
        int near = 0;
        for (int x = 10; x < 110; ++x) {
            const QColor pixel = picture.pixelColor(x, 0);
            const int distance = std::abs(pixel.red() - outline.red()) + std::abs(pixel.green() - outline.green()) +
                                 std::abs(pixel.blue() - outline.blue());
            near += distance < 24 ? 1 : 0;
        }
        return near > 90;
    };
    const QStyle &style = *QApplication::style();
    for (const bool hasFocus : {false, true}) {
        INFO(hasFocus);
        const QStyle::State state = QStyle::State_Enabled | (hasFocus ? QStyle::State_HasFocus : QStyle::State_None);
        QStyleOptionFrame field;
        field.state = state;
        field.lineWidth = 1;
        CHECK(outlined(field, [&](QPainter &painter) {
                  style.drawPrimitive(QStyle::PE_FrameLineEdit, &field, &painter);
              }) == hasFocus);
        QStyleOptionButton button;
        button.state = state;
        CHECK(outlined(button, [&](QPainter &painter) {
                  style.drawPrimitive(QStyle::PE_PanelButtonCommand, &button, &painter);
              }) == hasFocus);
        QStyleOptionComboBox box;
        box.state = state;
        CHECK(outlined(box, [&](QPainter &painter) {
                  style.drawComplexControl(QStyle::CC_ComboBox, &box, &painter);
              }) == hasFocus);
    }
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

#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS) // there the look is native and follows by itself
TEST_CASE("The program turns dark and light with the desktop while it runs and so do its icons")
{
    QPalette desktop(Qt::white);
    Theme theme(application(), [&desktop] { return desktop; });
    theme.apply(ThemeChoice::System);
    WindowFixture f;
    HelpWindow help(QStringLiteral("en"));
    const auto check = [&](bool dark) {
        REQUIRE(QTest::qWaitFor([&] { return isDark(f.window.palette()) == dark && isDark(help.palette()) == dark; }));
        const QPalette palette = QApplication::palette();
        CHECK(isDark(palette) == dark);
        const QColor wanted = toneColor(Tone::Normal, palette);
        CHECK(colorOf(f.window.actions()[MenuAction::SynchroniseNow].icon().pixmap(16).toImage()) == wanted);
        for (const QToolButton *button : help.findChildren<QToolButton *>()) {
            if (!button->icon().isNull() && button->autoRaise()) {
                CHECK(colorOf(button->icon().pixmap(QSize(16, 16), 1.0).toImage()) == wanted);
            }
        }
    };
    check(false);
    desktop = QPalette(Qt::black);
    SECTION("every window is told")
    {
        QEvent change(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&f.window, &change);
    }
    SECTION("the application gets another palette")
    {
        QEvent change(QEvent::ApplicationPaletteChange);
        QCoreApplication::sendEvent(&application(), &change);
    }
    check(true);

    desktop = QPalette(Qt::white);
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&f.window, &change);
    check(false);
}
#endif

TEST_CASE("Whoever chose light or dark keeps it when the desktop changes")
{
    Theme theme(application(), [] { return QPalette(Qt::black); });
    theme.apply(ThemeChoice::Light);
    QWidget window;
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &change);
    QCoreApplication::processEvents();
    CHECK_FALSE(isDark(QApplication::palette()));
}

TEST_CASE("The icon of a chosen menu entry has the colour of its text")
{
    Theme(application()).apply(GENERATE(ThemeChoice::Light, ThemeChoice::Dark));
    const QPalette palette = QApplication::palette();
    const QColor chosen = palette.color(QPalette::HighlightedText);
    const QColor usual = toneColor(Tone::Normal, palette);
    QMenu menu;
    menu.setPalette(palette);
    QAction *entry = menu.addAction(tintedIcon(QStringLiteral("houses"), palette), QStringLiteral("-"));
    menu.addAction(QStringLiteral("-"));
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    constexpr int iconColumn = 26;
    const auto pixels = [&](const QColor &color) {
        QRect part = menu.actionGeometry(entry);
        part.setWidth(std::min(part.width(), iconColumn));
        return pixelsOf(menu.grab().toImage(), part, color);
    };
    CHECK(pixels(usual) > 0);
    menu.setActiveAction(entry);
    CHECK(pixels(usual) == 0);
    CHECK(pixels(chosen) > 0);
}
