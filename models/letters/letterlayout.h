#pragma once

#include "models/letters/letterwarning.h"
#include "models/letters/qrcode.h"
#include "models/letters/textshaper.h"

#include <QtCore/QLineF>
#include <QtCore/QRectF>

#include <optional>
#include <vector>

namespace hauspost {

/// What a colour is for; the back-end knows which one it is.
enum class LetterColor { Text, Muted, Accent, Hairline, Tint, Paper };

/// What part of the letter a line of text belongs to (for checks, and for a back-end that tags).
enum class LetterPart { Letterhead, ReturnLine, Address, Info, Subject, Body, Code, Closing, Footer };

struct PlacedLine
{
    ShapedLine line;
    QPointF origin; ///< of the baseline
    LetterColor color = LetterColor::Text;
    LetterPart part = LetterPart::Body;
    double size = 0; ///< of the font

    /// From the ascenders to the descenders (nominal: 0.8 above and 0.25 below the baseline).
    [[nodiscard]] QRectF box() const { return {origin.x(), origin.y() - 0.8 * size, line.width, 1.05 * size}; }
};

struct PlacedRule
{
    QLineF line;
    double width = 0.25;
    LetterColor color = LetterColor::Text;
};

struct PlacedBox
{
    QRectF rect;
    double radius = 0;
    LetterColor fill = LetterColor::Tint;
};

struct PlacedQr
{
    QrMatrix matrix;
    QRectF rect; ///< of the modules; the quiet zone is around it
};

/// WHERE everything of one page is: plain data in points from the top left of A4. Painted in the order boxes, rules,
/// QR code, lines. Copies are cheap (glyph runs are shared).
struct LetterLayout
{
    std::vector<PlacedBox> boxes;
    std::vector<PlacedRule> rules;
    std::optional<PlacedQr> qr;
    std::vector<PlacedLine> lines;
    std::vector<LetterWarning> warnings;
};

} // namespace hauspost
