#include "models/letters/letterpainter.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

namespace hauspost {

namespace {

QColor colorOf(LetterColor color)
{
    switch (color) {
    case LetterColor::Text:
        return {0x1C, 0x1F, 0x23};
    case LetterColor::Muted:
        return {0x57, 0x60, 0x6A};
    case LetterColor::Accent:
        return {0x14, 0x4E, 0x6B};
    case LetterColor::Hairline:
        return {0xB4, 0xBE, 0xC8};
    case LetterColor::Tint:
        return {0xEE, 0xF3, 0xF6};
    case LetterColor::Paper:
        return Qt::white;
    }
    return Qt::black;
}

/// One bit a pixel and 8 pixels a module: viewers smooth small pictures when they enlarge them, and then no camera
/// reads the code. As a picture it costs half of what a path does.
void paintQr(QPainter &painter, const PlacedQr &qr)
{
    constexpr int pixels = 8;
    const int side = qr.matrix.size * pixels;
    QImage image(side, side, QImage::Format_Mono);
    image.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    for (int y = 0; y < qr.matrix.size; ++y) {
        uchar *const first = image.scanLine(y * pixels);
        for (int x = 0; x < qr.matrix.size; ++x) {
            first[x] = qr.matrix.isDark(x, y) ? 0x00 : 0xFF;
        }
        for (int repeat = 1; repeat < pixels; ++repeat) {
            memcpy(image.scanLine(y * pixels + repeat), first, static_cast<size_t>(qr.matrix.size));
        }
    }
    painter.setPen(Qt::black);
    painter.drawImage(qr.rect, image);
}

} // namespace

void paintLetter(QPainter &painter, const LetterLayout &layout)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::LosslessImageRendering);
    for (const PlacedBox &box : layout.boxes) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(box.fill));
        painter.drawRoundedRect(box.rect, box.radius, box.radius);
    }
    for (const PlacedRule &rule : layout.rules) {
        painter.setPen(QPen(colorOf(rule.color), rule.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule.line);
    }
    if (layout.qr) {
        paintQr(painter, *layout.qr);
    }
    for (const PlacedLine &placed : layout.lines) {
        painter.setPen(colorOf(placed.color));
        for (const QGlyphRun &run : placed.line.glyphs) {
            painter.drawGlyphRun(placed.origin, run);
        }
    }
    painter.restore();
}

} // namespace hauspost
