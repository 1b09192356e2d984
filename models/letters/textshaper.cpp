#include "models/letters/textshaper.h"

#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QTextLayout>

#include <cmath>

namespace hauspost {

namespace {

constexpr double unlimited = 20000; // points
constexpr qsizetype cacheLimit = 500;

QTextOption options()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    return option;
}

/// Sets all lines at the same place, so that glyph positions are relative to the line.
void breakLines(QTextLayout &layout, double shapingWidth)
{
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(shapingWidth);
    }
    layout.endLayout();
}

} // namespace

TextShaper::TextShaper(LetterFonts fonts)
    : m_fonts(std::move(fonts)), m_regular(QRawFont::fromFont(m_fonts.font(false)))
{
}

std::vector<ShapedLine> TextShaper::paragraph(const LetterParagraph &paragraph, double size, double width)
{
    if (paragraph.personal) {
        return set(paragraph, size, width);
    }
    QString key = QString::number(size) + u'/' + QString::number(width);
    for (const LetterSpan &span : paragraph.spans) {
        key += (span.bold ? u'*' : u'/') + span.text;
    }
    if (const auto found = m_fixed.constFind(key); found != m_fixed.constEnd()) {
        return *found;
    }
    if (m_fixed.size() >= cacheLimit) {
        m_fixed.clear();
    }
    return *m_fixed.insert(key, set(paragraph, size, width));
}

ShapedLine TextShaper::line(const QString &text, bool bold, double size, Reuse reuse)
{
    std::vector<ShapedLine> lines = paragraph({{{text, bold}}, reuse == Reuse::Personal}, size, unlimited);
    return lines.empty() ? ShapedLine() : lines.front();
}

std::vector<ShapedLine> TextShaper::set(const LetterParagraph &paragraph, double size, double width)
{
    QTextLayout layout(paragraph.text(), m_fonts.font(false));
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const LetterSpan &span : paragraph.spans) {
        const int length = static_cast<int>(span.text.size());
        if (span.bold) {
            QTextCharFormat format;
            format.setFont(m_fonts.font(true));
            formats.append({start, length, format});
        }
        start += length;
    }
    layout.setFormats(formats);
    layout.setTextOption(options());
    const double scale = size / LetterFonts::shapingSize;
    breakLines(layout, width / scale);
    std::vector<ShapedLine> lines;
    lines.reserve(static_cast<size_t>(layout.lineCount()));
    for (int i = 0; i < layout.lineCount(); ++i) {
        lines.push_back(shapedLine(layout, i, scale));
    }
    return lines;
}

ShapedLine TextShaper::shapedLine(const QTextLayout &layout, int index, double scale)
{
    const QTextLine line = layout.lineAt(index);
    ShapedLine result;
    result.width = line.naturalTextWidth() * scale;
    result.text = layout.text().mid(line.textStart(), line.textLength());
    const QPointF baseline(line.x(), line.y() + line.ascent());
    const QList<QGlyphRun> runs = line.glyphRuns();
    for (QGlyphRun run : runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions) {
            position = (position - baseline) * scale;
        }
        run.setPositions(positions);
        run.setRawFont(scaled(run.rawFont(), scale * LetterFonts::shapingSize));
        result.glyphs.push_back(run);
    }
    return result;
}

QRawFont TextShaper::scaled(const QRawFont &font, double size)
{
    const std::pair key(font, static_cast<int>(std::lround(size * 100)));
    const auto found = m_scaledFonts.constFind(key);
    if (found != m_scaledFonts.constEnd()) {
        return *found;
    }
    QRawFont result = font;
    result.setPixelSize(size);
    m_scaledFonts.insert(key, result);
    return result;
}

FittedLine TextShaper::fitted(const QString &text, bool bold, double largest, double smallest, double width,
                              Reuse reuse)
{
    FittedLine result{line(text, bold, largest, reuse), largest, false};
    if (result.line.width <= width) {
        return result;
    }
    result.size = std::max(smallest, std::floor(largest * width / result.line.width * 10) / 10);
    result.line = line(text, bold, result.size, reuse);
    if (result.line.width > width) {
        result.line = line(shortened(text, bold, result.size, width), bold, result.size, reuse);
        result.shortened = true;
    }
    return result;
}

QString TextShaper::shortened(const QString &text, bool bold, double size, double width)
{
    QString ellipsis = QStringLiteral("…");
    const auto fits = [&](const QString &candidate) {
        return line(candidate, bold, size, Reuse::Personal).width <= width;
    };
    for (qsizetype end = text.lastIndexOf(u' '); end > 0; end = text.lastIndexOf(u' ', end - 1)) {
        QString words = text.left(end);
        while (!words.isEmpty() && !words.back().isLetterOrNumber() && words.back() != u'.' && words.back() != u')') {
            words.chop(1);
        }
        QString candidate = words + u' ' + ellipsis;
        if (!words.isEmpty() && fits(candidate)) {
            return candidate;
        }
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.toEnd();
    while (finder.toPreviousBoundary() > 0) {
        QString candidate = text.left(finder.position()) + ellipsis;
        if (fits(candidate)) {
            return candidate;
        }
    }
    return ellipsis;
}

QString TextShaper::missingCharacters(const QString &text) const
{
    QString result;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        const QString shown = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        if (!m_regular.supportsCharacter(character) && !result.contains(shown)) {
            result += shown;
        }
    }
    return result;
}

} // namespace hauspost
