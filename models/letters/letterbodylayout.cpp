#include "models/letters/letterbodylayout.h"

#include "models/letters/dingeometry.h"
#include "models/letters/letterheadlayout.h"

#include <array>

namespace hauspost {

namespace {

/// Sizes in points, distances in millimetres.
struct BodyScale
{
    double text;
    double textPitch;
    double notes;
    double notesPitch;
    double gap; ///< between paragraphs
    double signature;
};

constexpr std::array scales{
    BodyScale{10, 4.8, 8.5, 4.05, 2.2, 11},
    BodyScale{9.5, 4.5, 8.2, 3.85, 1.8, 10},
    BodyScale{9, 4.2, 7.8, 3.6, 1.5, 9},
    BodyScale{8.5, 3.9, 7.2, 3.3, 1.2, 8},
};

constexpr double salutationBaseline = 112.5;
constexpr double bodyBottom = footerTop - 4;
constexpr double codeBoxHeight = 39.5;
constexpr double codeBoxGap = 3; ///< more than the paragraphs' gap, above and below the box
constexpr double stepIndent = 6;
constexpr size_t mostSalutationLines = 2;

using Lines = std::vector<ShapedLine>;

struct Body
{
    Lines salutation;
    std::vector<Lines> introduction;
    std::vector<Lines> steps;
    std::vector<Lines> notes;
};

std::vector<Lines> shaped(TextShaper &shaper, const std::vector<LetterParagraph> &paragraphs, double size, double width)
{
    std::vector<Lines> result;
    result.reserve(paragraphs.size());
    for (const LetterParagraph &paragraph : paragraphs) {
        result.push_back(shaper.paragraph(paragraph, size, points(width)));
    }
    return result;
}

Body shapedBody(TextShaper &shaper, const LetterContent &content, const BodyScale &scale)
{
    return {shaper.paragraph(content.salutation, scale.text, points(din::textWidth)),
            shaped(shaper, content.introduction, scale.text, din::textWidth),
            shaped(shaper, content.steps, scale.text, din::textWidth - stepIndent),
            shaped(shaper, content.notes, scale.notes, din::textWidth)};
}

double height(const std::vector<Lines> &paragraphs, double pitch, double gap)
{
    double result = 0;
    for (const Lines &lines : paragraphs) {
        result += static_cast<double>(lines.size()) * pitch + gap;
    }
    return result;
}

/// From the first baseline of the salutation to the baseline of the signatory.
double height(const Body &body, const BodyScale &scale)
{
    return height({body.salutation}, scale.textPitch, scale.gap) +
           height(body.introduction, scale.textPitch, scale.gap) + height(body.steps, scale.textPitch, scale.gap / 2) +
           codeBoxHeight + 2 * codeBoxGap + height(body.notes, scale.notesPitch, scale.gap) + scale.gap +
           scale.signature;
}

void shortenNotes(LetterSheet &sheet, Body &body, const BodyScale &scale)
{
    while (height(body, scale) > bodyBottom - salutationBaseline && !body.notes.empty()) {
        Lines &last = body.notes.back();
        if (last.size() > 1) {
            last.pop_back();
        } else {
            body.notes.pop_back();
        }
    }
    const QString text = body.notes.empty() ? QString() : body.notes.back().back().text;
    sheet.warn(LetterWarning::Kind::TextShortened, text + QStringLiteral(" …"));
}

void shortenSalutation(LetterSheet &sheet, Body &body, const LetterContent &content, double size)
{
    if (body.salutation.size() <= mostSalutationLines) {
        return;
    }
    body.salutation.resize(mostSalutationLines);
    const QString rest = content.salutation.text().mid(body.salutation.front().text.size());
    body.salutation.back() =
        sheet.shaper().fitted(rest, false, size, size, points(din::textWidth), Reuse::Personal).line;
    sheet.warn(LetterWarning::Kind::TextShortened, body.salutation.front().text + body.salutation.back().text);
}

/// A long address takes the label's place too.
void layoutLink(LetterSheet &sheet, const LetterField &link, const LetterStyle &label, double x, double baseline,
                double width)
{
    constexpr double labelWidth = 35;
    const LetterStyle style{LetterPart::Code, 9.5, 6.5, true, LetterColor::Text};
    const FittedLine beside =
        sheet.shaper().fitted(link.value, true, style.size, style.smallest, points(width - labelWidth), style.reuse);
    if (beside.shortened) {
        sheet.text(link.value, style, x, baseline, width);
        return;
    }
    sheet.text(link.label, label, x, baseline, labelWidth - 2);
    sheet.text(link.value, style, x + labelWidth, baseline, width - labelWidth);
}

void layoutCodeBox(LetterSheet &sheet, const LetterContent &content, double top)
{
    constexpr double padding = 6;
    constexpr double qrSide = 31;
    constexpr double columnWidth = 44;
    const double left = din::marginLeft + padding;
    const double qrLeft = din::textRight - qrSide - 3;
    const double width = qrLeft - left - padding;
    const LetterStyle label{LetterPart::Code, 8, 6, false, LetterColor::Muted};
    const LetterStyle code{LetterPart::Code, 23, 12, true, LetterColor::Accent, Reuse::Personal};
    const LetterStyle value{LetterPart::Code, 11, 8, true, LetterColor::Text, Reuse::Personal};

    sheet.box(din::marginLeft, top, din::textWidth, codeBoxHeight, 1.5, LetterColor::Tint);
    sheet.text(content.code.label, label, left, top + 7, width);
    sheet.text(content.code.value, code, left, top + 16, width);
    double x = left;
    for (const LetterField &field : content.codeFields) {
        sheet.text(field.label, label, x, top + 23, columnWidth - 3);
        sheet.text(field.value, value, x, top + 28, columnWidth - 3);
        x += columnWidth;
    }
    layoutLink(sheet, content.link, label, left, top + 35, width);

    LetterStyle caption = label;
    caption.alignment = Qt::AlignHCenter;
    sheet.box(qrLeft, top + 2.5, qrSide, qrSide, 1, LetterColor::Paper);
    sheet.qr(content.qrText, qrLeft, top + 2.5, qrSide);
    sheet.text(content.qrCaption, caption, qrLeft, top + 37.2, qrSide);
}

/// Sets paragraphs one below the other and says where the next baseline is.
class Column
{
public:
    Column(LetterSheet &sheet, double baseline) : m_sheet(sheet), m_baseline(baseline) {}

    void add(const Lines &lines, const LetterStyle &style, double x, double pitch, double gap)
    {
        for (const ShapedLine &line : lines) {
            m_sheet.line(line, style, x, m_baseline);
            m_baseline += pitch;
        }
        m_baseline += gap;
    }
    void skip(double distance) { m_baseline += distance; }
    [[nodiscard]] double baseline() const { return m_baseline; }

private:
    LetterSheet &m_sheet;
    double m_baseline;
};

void place(LetterSheet &sheet, const LetterContent &content, const Body &body, const BodyScale &scale)
{
    const LetterStyle text{LetterPart::Body, scale.text, scale.text};
    const LetterStyle notes{LetterPart::Body, scale.notes, scale.notes};
    const LetterStyle number{LetterPart::Body, scale.text, scale.text, true, LetterColor::Accent};
    const LetterStyle closing{LetterPart::Closing, scale.text, 7};
    Column column(sheet, salutationBaseline);
    column.add(body.salutation, text, din::marginLeft, scale.textPitch, scale.gap);
    for (const Lines &lines : body.introduction) {
        column.add(lines, text, din::marginLeft, scale.textPitch, scale.gap);
    }
    int step = 0;
    for (const Lines &lines : body.steps) {
        sheet.text(QString::number(++step), number, din::marginLeft, column.baseline(), stepIndent);
        column.add(lines, text, din::marginLeft + stepIndent, scale.textPitch, scale.gap / 2);
    }
    // From a baseline to the top of the box and back: a line's ascent less.
    const double ascent = millimetres(scale.text) * 0.8;
    layoutCodeBox(sheet, content, column.baseline() - ascent + codeBoxGap - scale.gap / 2);
    column.skip(codeBoxHeight + 2 * codeBoxGap);
    for (const Lines &lines : body.notes) {
        column.add(lines, notes, din::marginLeft, scale.notesPitch, scale.gap);
    }
    column.skip(scale.gap);
    sheet.text(content.closing, closing, din::marginLeft, column.baseline(), din::textWidth);
    sheet.text(content.signatory, closing, din::marginLeft, column.baseline() + scale.signature, din::textWidth);
}

} // namespace

void layoutBody(LetterSheet &sheet, const LetterContent &content)
{
    const LetterStyle subject{LetterPart::Subject, 12, 10, true, LetterColor::Text};
    sheet.text(content.subject, subject, din::marginLeft, din::bodyTop + 4.5, din::textWidth);
    const double room = bodyBottom - salutationBaseline;
    for (const BodyScale &scale : scales) {
        Body body = shapedBody(sheet.shaper(), content, scale);
        const bool isLast = &scale == &scales.back();
        if (body.salutation.size() > mostSalutationLines && isLast) {
            shortenSalutation(sheet, body, content, scale.text);
        }
        if (height(body, scale) <= room && body.salutation.size() <= mostSalutationLines) {
            place(sheet, content, body, scale);
            return;
        }
        if (isLast) {
            shortenNotes(sheet, body, scale);
            place(sheet, content, body, scale);
        }
    }
}

} // namespace hauspost
