#pragma once

#include "models/tables/tableroles.h"

#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtGui/QPalette>

#include <functional>

class QApplication;

namespace hauspost {

enum class ThemeChoice { System, Light, Dark };

/// "light", "dark"; anything else is System.
[[nodiscard]] ThemeChoice themeFromName(const QString &name);
[[nodiscard]] QString themeName(ThemeChoice choice);

/// The palette that the desktop wants now. Takes ours away, or it could not be seen: apply a theme afterwards.
[[nodiscard]] QPalette desktopPalette();

/// Style and palette of the program. System: the native look on Windows and macOS; elsewhere Fusion with our light or
/// dark palette, whichever the desktop's own palette is (Qt 6.4 has no colorScheme()), also when that changes while the
/// program runs. GUI thread; one at a time.
class Theme final : public QObject
{
    Q_OBJECT

public:
    using Desktop = std::function<QPalette()>;

    /// desktop: how the desktop looks, asked again after each change.
    explicit Theme(QApplication &application, Desktop desktop = desktopPalette);

    void apply(ThemeChoice choice);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QApplication &m_application;
    Desktop m_desktop;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_isApplying = false; ///< what changes is our own work
    bool m_isAwaited = false;  ///< the look is to be made anew
};

[[nodiscard]] bool isDark(const QPalette &palette);
/// Colour of a text or icon on the palette's Base; contrast at least 4.5 (WCAG 2.1, 1.4.3).
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
/// The empty part of a share bar.
[[nodiscard]] QColor trackColor(const QPalette &palette);
/// Hair lines between areas.
[[nodiscard]] QColor lineColor(const QPalette &palette);
/// Ground of a selected row.
[[nodiscard]] QColor selectionColor(const QPalette &palette);
/// Contrast ratio of two colours, 1 to 21 (WCAG 2.1).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace hauspost
