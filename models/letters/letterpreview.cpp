#include "models/letters/letterpreview.h"

#include "models/letters/dingeometry.h"
#include "models/letters/lettercomposer.h"
#include "models/letters/letterlayouter.h"
#include "models/letters/letterpainter.h"

#include <QtGui/QPainter>

#include <cmath>

namespace hauspost {

QImage renderPreview(const LetterRequest &request, const LetterFonts &fonts, int dpi)
{
    const double scale = dpi / 72.0;
    const auto pixels = [scale](double length) { return static_cast<int>(std::lround(points(length) * scale)); };
    QImage image(pixels(din::pageWidth), pixels(din::pageHeight), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintLetter(painter, LetterLayouter(fonts).layout(composeLetter(request)));
    return image;
}

} // namespace hauspost
