#include "views/icons.h"

#include "views/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>

#include <cmath>

namespace hauspost {

QPixmap tintedPixmap(const QString &name, const QColor &color, qreal devicePixelRatio)
{
    if (name.isEmpty()) {
        return {};
    }
    constexpr int largest = 3;
    const int scale = qBound(1, static_cast<int>(std::ceil(devicePixelRatio)), largest);
    const QString key = QStringLiteral("hauspost/%1/%2/%3").arg(name, color.name(QColor::HexArgb)).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    const QString suffix = scale == 1 ? QString() : QStringLiteral("@%1x").arg(scale);
    QImage image(QStringLiteral(":/hauspost/icons/%1%2.png").arg(name, suffix));
    Q_ASSERT(!image.isNull());
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    image.setDevicePixelRatio(scale);
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon tintedIcon(const QString &name, const QPalette &palette, Tone tone)
{
    QIcon icon;
    const QColor disabled = palette.color(QPalette::Disabled, QPalette::Text);
    for (const qreal scale : {1.0, 2.0, 3.0}) {
        icon.addPixmap(tintedPixmap(name, toneColor(tone, palette), scale));
        icon.addPixmap(tintedPixmap(name, disabled, scale), QIcon::Disabled);
        icon.addPixmap(tintedPixmap(name, palette.color(QPalette::HighlightedText), scale), QIcon::Selected);
    }
    return icon;
}

} // namespace hauspost
