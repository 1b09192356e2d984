#pragma once

#include "models/tables/tableroles.h"

#include <QtGui/QIcon>
#include <QtGui/QPalette>
#include <QtGui/QPixmap>

namespace hauspost {

/// The picture resources/icons/<name>.png in one colour, 16 logical pixels, sharp at this device pixel ratio. Cached.
[[nodiscard]] QPixmap tintedPixmap(const QString &name, const QColor &color, qreal devicePixelRatio);

/// For buttons and menus: follows the palette, with a paler picture where disabled. Make it anew when the palette
/// changes.
[[nodiscard]] QIcon tintedIcon(const QString &name, const QPalette &palette, Tone tone = Tone::Normal);

} // namespace hauspost
