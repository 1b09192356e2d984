#pragma once

#include "models/letters/letterlayout.h"

namespace hauspost {

/// How a line of text is set.
struct LetterStyle
{
    LetterPart part = LetterPart::Body;
    double size = 10;     ///< points
    double smallest = 10; ///< how far the size may go down before the text is shortened
    bool bold = false;
    LetterColor color = LetterColor::Text;
    Reuse reuse = Reuse::Fixed;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// The page while it is being laid out. Takes millimetres from the top left, writes points into the layout.
class LetterSheet
{
public:
    LetterSheet(TextShaper &shaper, LetterLayout &layout) : m_shaper(shaper), m_layout(layout) {}

    /// One line between x and x + width, made smaller and then shortened where it is too long. baseline: y.
    void text(const QString &text, const LetterStyle &style, double x, double baseline, double width);
    void line(const ShapedLine &line, const LetterStyle &style, double x, double baseline);
    void rule(double x1, double y1, double x2, double y2, double width, LetterColor color);
    void box(double x, double y, double width, double height, double radius, LetterColor fill);
    void qr(const QString &text, double x, double y, double side);
    void warn(LetterWarning::Kind kind, const QString &detail = {});

    [[nodiscard]] TextShaper &shaper() { return m_shaper; }

private:
    TextShaper &m_shaper;
    LetterLayout &m_layout;
};

} // namespace hauspost
