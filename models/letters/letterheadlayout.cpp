#include "models/letters/letterheadlayout.h"

#include "models/letters/dingeometry.h"

#include <algorithm>

namespace hauspost {

namespace {

void layoutLetterhead(LetterSheet &sheet, const LetterContent &content)
{
    const LetterStyle name{LetterPart::Letterhead, 17, 11, true, LetterColor::Accent};
    const LetterStyle place{LetterPart::Letterhead, 8.5, 7, false, LetterColor::Muted};
    sheet.text(content.officeName, name, din::marginLeft, 20.5, din::textWidth);
    sheet.text(content.officeLine, place, din::marginLeft, 26.5, din::textWidth);
    sheet.rule(din::marginLeft, 30.5, din::textRight, 30.5, 1, LetterColor::Accent);
}

void layoutReturnLine(LetterSheet &sheet, const LetterContent &content)
{
    const LetterStyle style{LetterPart::ReturnLine, 7.5, 6, false, LetterColor::Muted};
    const double width = din::addressFieldLeft + din::addressFieldWidth - din::marginLeft;
    const double bottom = din::returnLineTop + din::returnLineHeight;
    sheet.text(content.returnLine.join(QStringLiteral(" · ")), style, din::marginLeft, bottom - 1.4, width);
    sheet.rule(din::marginLeft, bottom - 0.3, din::marginLeft + din::addressLineWidth, bottom - 0.3, 0.25,
               LetterColor::Hairline);
}

/// All lines in one size (machine-readable address), 10.5 to 10 points.
void layoutAddress(LetterSheet &sheet, const AddressBlock &address)
{
    constexpr double largest = 10.5;
    constexpr double smallest = 10;
    const double width = points(din::addressLineWidth);
    TextShaper &shaper = sheet.shaper();
    LetterStyle style{LetterPart::Address, largest, smallest, false, LetterColor::Text, Reuse::Personal};
    for (const QString &line : address.lines) {
        style.size = std::min(style.size, shaper.fittingSize(line, false, largest, smallest, width, Reuse::Personal));
    }
    if (address.shortened) {
        sheet.warn(LetterWarning::Kind::NameLinesLeftOut);
    }
    double baseline = din::addressZoneTop + 3.4;
    QString missing;
    for (const QString &line : address.lines) {
        const QString shown = shaper.shortened(line, false, style.size, width, Reuse::Personal);
        if (shown != line) {
            sheet.warn(LetterWarning::Kind::AddressLineShortened, shown);
        }
        missing += shaper.missingCharacters(line);
        sheet.line(shaper.line(shown, false, style.size, Reuse::Personal), style, din::marginLeft, baseline);
        baseline += din::addressPitch;
    }
    if (!missing.isEmpty()) {
        sheet.warn(LetterWarning::Kind::CharactersMissing, missing);
    }
}

/// A value takes a second line only as long as the block has room.
void layoutInfo(LetterSheet &sheet, const std::vector<LetterField> &fields)
{
    constexpr double pitch = 4.4;
    constexpr double labelWidth = 25;
    const double valueLeft = din::infoBlockLeft + labelWidth;
    const double valueWidth = din::textRight - valueLeft;
    const LetterStyle label{LetterPart::Info, 8, 7, false, LetterColor::Muted};
    LetterStyle value{LetterPart::Info, 8.5, 7.5, false, LetterColor::Text, Reuse::Personal};
    double baseline = din::infoBlockTop + 3.4;
    int spare = static_cast<int>((din::infoBlockBottom - baseline) / pitch) + 1 - static_cast<int>(fields.size());
    for (const LetterField &field : fields) {
        sheet.text(field.label, label, din::infoBlockLeft, baseline, labelWidth - 2);
        const double size = sheet.shaper().fittingSize(field.value, false, value.size, value.smallest,
                                                       points(valueWidth), Reuse::Personal);
        const auto lines = sheet.shaper().paragraph({{{field.value, false}}, true}, size, points(valueWidth));
        QString rest = field.value;
        if (lines.size() > 1 && spare > 0) {
            --spare;
            LetterStyle first = value;
            first.size = size;
            sheet.line(lines.front(), first, valueLeft, baseline);
            rest = rest.mid(lines.front().text.size());
            baseline += pitch;
        }
        sheet.text(rest, value, valueLeft, baseline, valueWidth);
        baseline += pitch;
    }
}

void layoutFooter(LetterSheet &sheet, const LetterContent &content)
{
    constexpr double pitch = 3.2;
    constexpr qsizetype mostColumns = 4;
    constexpr qsizetype mostLines = 4;
    const LetterStyle style{LetterPart::Footer, 7, 5.5, false, LetterColor::Muted};
    const qsizetype columns = std::min(content.footerColumns.size(), mostColumns);
    if (columns > 0) {
        sheet.rule(din::marginLeft, footerTop, din::textRight, footerTop, 0.5, LetterColor::Hairline);
    }
    const double width = din::textWidth / std::max(1.0, static_cast<double>(columns));
    for (qsizetype column = 0; column < columns; ++column) {
        const QStringList lines = content.footerColumns[column].split(u'\n', Qt::SkipEmptyParts).mid(0, mostLines);
        double baseline = footerTop + 4.2;
        for (const QString &line : lines) {
            const double left = din::marginLeft + width * static_cast<double>(column);
            sheet.text(line.simplified(), style, left, baseline, width - 4);
            baseline += pitch;
        }
    }
    const LetterStyle number{LetterPart::Footer, 6.5, 6.5, false, LetterColor::Muted, Reuse::Personal, Qt::AlignRight};
    sheet.text(content.letterNumber, number, din::marginLeft, 290.5, din::textWidth);
}

void layoutMarks(LetterSheet &sheet)
{
    const auto mark = [&sheet](double y, double length) {
        sheet.rule(din::markLeft, y, din::markLeft + length, y, 0.25, LetterColor::Text);
    };
    mark(din::foldMarkUpper, din::foldMarkLength);
    mark(din::punchMark, din::punchMarkLength);
    mark(din::foldMarkLower, din::foldMarkLength);
}

} // namespace

void layoutHead(LetterSheet &sheet, const LetterContent &content)
{
    layoutLetterhead(sheet, content);
    layoutReturnLine(sheet, content);
    layoutAddress(sheet, content.address);
    layoutInfo(sheet, content.info);
    layoutFooter(sheet, content);
    if (content.markings) {
        layoutMarks(sheet);
    }
}

} // namespace hauspost
