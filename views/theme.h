#pragma once

#include "models/tables/tableroles.h"

#include <QtGui/QColor>
#include <QtGui/QPalette>

class QApplication;

namespace hauspost {

enum class ThemeChoice { System, Light, Dark };

/// "light", "dark"; anything else is System.
[[nodiscard]] ThemeChoice themeFromName(const QString &name);
[[nodiscard]] QString themeName(ThemeChoice choice);

/// Sets style and palette of the program. System: the native look on Windows and macOS; elsewhere Fusion with our light
/// or dark palette, whichever the desktop's own palette is (Qt 6.4 has no colorScheme()).
void applyTheme(QApplication &application, ThemeChoice choice);

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
