#include "models/letters/lettersheet.h"

#include "models/letters/dingeometry.h"

namespace hauspost {

namespace {
/// 0.43 mm a module in the letter's 31 mm: about what a telephone reads at reading distance from an office print.
constexpr int mostModules = 65;
} // namespace

void LetterSheet::text(const QString &text, const LetterStyle &style, double x, double baseline, double width)
{
    if (text.isEmpty()) {
        return;
    }
    const FittedLine fitted = m_shaper.fitted(text, style.bold, style.size, style.smallest, points(width), style.reuse);
    if (fitted.shortened) {
        warn(LetterWarning::Kind::TextShortened, fitted.line.text);
    }
    LetterStyle shown = style;
    shown.size = fitted.size;
    const double rest = width - millimetres(fitted.line.width);
    double shift = 0;
    if (style.alignment == Qt::AlignRight) {
        shift = rest;
    } else if (style.alignment == Qt::AlignHCenter) {
        shift = rest / 2;
    }
    line(fitted.line, shown, x + shift, baseline);
}

void LetterSheet::line(const ShapedLine &line, const LetterStyle &style, double x, double baseline)
{
    m_layout.lines.push_back({line, {points(x), points(baseline)}, style.color, style.part, style.size});
}

void LetterSheet::rule(double x1, double y1, double x2, double y2, double width, LetterColor color)
{
    m_layout.rules.push_back({{points(x1), points(y1), points(x2), points(y2)}, width, color});
}

void LetterSheet::box(double x, double y, double width, double height, double radius, LetterColor fill)
{
    m_layout.boxes.push_back({{points(x), points(y), points(width), points(height)}, points(radius), fill});
}

void LetterSheet::qr(const QString &text, double x, double y, double side)
{
    PlacedQr placed{qrCode(text), {}};
    if (placed.matrix.size == 0 || placed.matrix.size > mostModules) {
        warn(LetterWarning::Kind::LinkTooLong);
    }
    if (placed.matrix.size == 0) {
        return;
    }
    const double module = side / (placed.matrix.size + 2 * QrMatrix::quietZone);
    const double quiet = module * QrMatrix::quietZone;
    placed.rect = {points(x + quiet), points(y + quiet), points(side - 2 * quiet), points(side - 2 * quiet)};
    m_layout.qr = std::move(placed);
}

void LetterSheet::warn(LetterWarning::Kind kind, const QString &detail)
{
    m_layout.warnings.push_back({kind, detail});
}

} // namespace hauspost
