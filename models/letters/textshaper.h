#pragma once

#include "models/letters/lettercontent.h"
#include "models/letters/letterfonts.h"

#include <QtCore/QHash>
#include <QtGui/QGlyphRun>
#include <QtGui/QRawFont>

#include <vector>

class QTextLayout;

namespace hauspost {

/// One line of set text. Glyph positions are in points from the start of the line's baseline.
struct ShapedLine
{
    std::vector<QGlyphRun> glyphs;
    double width = 0; ///< points, without blanks at the end
    QString text;
};

/// A line that had to fit into a width.
struct FittedLine
{
    ShapedLine line;
    double size = 0;        ///< points
    bool shortened = false; ///< line.text ends with "…"
};

/// Whether the same text comes again in other letters: then it is set once only.
enum class Reuse { Fixed, Personal };

/// Turns text into placed glyphs: shaping and line breaking (UAX #14) by QTextLayout at one fixed
/// size, so that no device resolution plays a part. Sizes and widths in points. Not thread-safe: one object per thread.
class TextShaper
{
public:
    explicit TextShaper(LetterFonts fonts);

    /// Broken into lines of at most this width.
    [[nodiscard]] std::vector<ShapedLine> paragraph(const LetterParagraph &paragraph, double size, double width);
    [[nodiscard]] ShapedLine line(const QString &text, bool bold, double size, Reuse reuse);

    /// On one line of at most this width: as it is, else smaller (down to smallest, steps of 0.1), else cut at the end
    /// of a word (or, within the first word, of a character) with "…" behind it.
    [[nodiscard]] FittedLine fitted(const QString &text, bool bold, double largest, double smallest, double width,
                                    Reuse reuse);

    /// Characters that the letter's fonts do not have.
    [[nodiscard]] QString missingCharacters(const QString &text) const;

private:
    [[nodiscard]] std::vector<ShapedLine> set(const LetterParagraph &paragraph, double size, double width);
    [[nodiscard]] ShapedLine shapedLine(const QTextLayout &layout, int index, double scale);
    [[nodiscard]] QRawFont scaled(const QRawFont &font, double size);
    [[nodiscard]] QString shortened(const QString &text, bool bold, double size, double width);

    LetterFonts m_fonts;
    QRawFont m_regular;
    QHash<std::pair<QRawFont, int>, QRawFont> m_scaledFonts;
    QHash<QString, std::vector<ShapedLine>> m_fixed;
};

} // namespace hauspost
