#include "views/theme.h"

#include "views/deskstyle.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

#include <cmath>

namespace hauspost {

namespace {

struct Shades
{
    QRgb window, base, alternate, text, muted, accent, onAccent, link, button, line;
};
constexpr Shades light{0xfff4f6f7, 0xffffffff, 0xfff8fafb, 0xff1b2429, 0xff5a6870,
                       0xff1d5d78, 0xffffffff, 0xff1d5d78, 0xffffffff, 0xffd5dce0};
constexpr Shades dark{0xff1d2326, 0xff242b2f, 0xff293135, 0xffe7edf0, 0xffa3b1b9,
                      0xff2f7d9d, 0xffffffff, 0xff7cc4e0, 0xff2f383d, 0xff3b464c};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    set(QPalette::Window, shades.window);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Text, shades.text);
    set(QPalette::Button, shades.button);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::BrightText, shades.text);
    set(QPalette::ToolTipBase, shades.base);
    set(QPalette::ToolTipText, shades.text);
    set(QPalette::PlaceholderText, shades.muted);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.onAccent);
    set(QPalette::Link, shades.link);
    set(QPalette::Light, shades.base);
    set(QPalette::Midlight, shades.alternate);
    set(QPalette::Mid, shades.line);
    set(QPalette::Dark, shades.line);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        QColor disabled(shades.muted);
        disabled.setAlphaF(0.75F);
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    return palette;
}

double luminance(const QColor &color)
{
    const auto channel = [](float value) {
        const double v = value;
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

constexpr bool hasNativeLook()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

} // namespace

ThemeChoice themeFromName(const QString &name)
{
    return name == QLatin1String("light")  ? ThemeChoice::Light
           : name == QLatin1String("dark") ? ThemeChoice::Dark
                                           : ThemeChoice::System;
}

QString themeName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

QPalette desktopPalette()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

Theme::Theme(QApplication &application, Desktop desktop) : m_application(application), m_desktop(std::move(desktop))
{
    application.installEventFilter(this);
}

void Theme::apply(ThemeChoice choice)
{
    // The desktop's own look, kept before we change anything for the first time.
    static const QString nativeStyle = QApplication::style()->name();
    const QScopedValueRollback applying(m_isApplying, true);
    m_choice = choice;
    if (hasNativeLook() && choice == ThemeChoice::System) {
        QApplication::setStyle(nativeStyle);
        QApplication::setPalette(QPalette());
        return;
    }
    const bool useDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isDark(m_desktop()));
    if (!qobject_cast<DeskStyle *>(QApplication::style())) {
        QApplication::setStyle(new DeskStyle);
    }
    QApplication::setPalette(paletteOf(useDark ? dark : light));
}

/// A desktop that turns light or dark tells it to every window; where its palette is another one, also to the
/// application.
bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool isNews = event->type() == QEvent::ThemeChange ||
                        (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application);
    if (isNews && !m_isApplying && !m_isAwaited) {
        m_isAwaited = true; // once, after all windows were told
        QMetaObject::invokeMethod(this, &Theme::follow, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::follow()
{
    m_isAwaited = false;
    if (m_choice == ThemeChoice::System && !hasNativeLook()) { // what is native follows by itself
        apply(m_choice);
    }
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool onDark = isDark(palette);
    switch (tone) {
    case Tone::Normal:
        return palette.color(QPalette::Text);
    case Tone::Muted:
        return QColor(onDark ? dark.muted : light.muted);
    case Tone::Good:
        return onDark ? QColor(0x6f, 0xd0, 0x8c) : QColor(0x1a, 0x7a, 0x3c);
    case Tone::Waiting:
        return onDark ? QColor(0xf0, 0xbf, 0x5a) : QColor(0x8a, 0x5a, 0x00);
    case Tone::Problem:
        return onDark ? QColor(0xff, 0x92, 0x86) : QColor(0xb3, 0x26, 0x1e);
    }
    return {};
}

QColor trackColor(const QPalette &palette)
{
    return QColor(isDark(palette) ? 0xff3b464c : 0xffdfe5e8);
}

QColor lineColor(const QPalette &palette)
{
    return QColor(isDark(palette) ? dark.line : light.line);
}

QColor selectionColor(const QPalette &palette)
{
    const QColor accent = palette.color(QPalette::Highlight);
    const QColor base = palette.color(QPalette::Base);
    const float part = isDark(palette) ? 0.28F : 0.10F;
    const auto mixed = [part](float a, float b) { return a * part + b * (1 - part); };
    return QColor::fromRgbF(mixed(accent.redF(), base.redF()), mixed(accent.greenF(), base.greenF()),
                            mixed(accent.blueF(), base.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace hauspost
