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

/// Too long: the office's name is shortened, street and city stay, because undeliverable letters come back to them.
void layoutReturnLine(LetterSheet &sheet, const LetterContent &content)
{
    const LetterStyle style{LetterPart::ReturnLine, 7.5, 6, false, LetterColor::Muted};
    const double width = din::addressFieldLeft + din::addressFieldWidth - din::marginLeft;
    const double baseline = din::returnLineTop + din::returnLineHeight - 1.4;
    const QString separator = QStringLiteral(" · ");
    QString text = content.returnLine.join(separator);
    const FittedLine whole = sheet.shaper().fitted(text, false, style.size, style.smallest, points(width), style.reuse);
    if (whole.shortened && content.returnLine.size() > 1) {
        const QString place = separator + content.returnLine.mid(1).join(separator);
        const double room = points(width) - sheet.shaper().line(place, false, style.smallest, style.reuse).width;
        const QString name = content.returnLine.first();
        const FittedLine fitted = sheet.shaper().fitted(name, false, style.smallest, style.smallest, room, style.reuse);
        text = fitted.line.text + place;
        sheet.warn(LetterWarning::Kind::TextShortened, text);
    }
    sheet.text(text, style, din::marginLeft, baseline, width);
}

/// The greatest size at which all lines fit, as far as there is one.
double commonSize(TextShaper &shaper, const QStringList &lines, const LetterStyle &style, double width)
{
    double size = style.size;
    for (const QString &line : lines) {
        size = std::min(size, shaper.fitted(line, style.bold, size, style.smallest, points(width), style.reuse).size);
    }
    return size;
}

/// What is shortened in a line of the address: of a street with its Lage the Lage, so that street and house number
/// stay; of a street the name, so that the number stays; of anything else the end.
FittedLine fittedAddressLine(TextShaper &shaper, const QString &text, double size)
{
    const double width = points(din::addressLineWidth);
    const auto fitted = [&](const QString &part, double room) {
        return shaper.fitted(part, false, size, size, room, Reuse::Personal);
    };
    FittedLine result = fitted(text, width);
    const QString street = text.section(QStringLiteral(" // "), 0, 0);
    if (!result.shortened || (street != text && result.line.text.startsWith(street))) {
        return result;
    }
    FittedLine alone = fitted(street, width);
    const QString number = street.section(u' ', -1);
    if (alone.shortened && number != street && number.front().isDigit()) {
        const QString tail = u' ' + number;
        const double room = width - fitted(tail, width).line.width;
        alone = fitted(fitted(street.chopped(tail.size()), room).line.text + tail, width);
    }
    alone.shortened = true;
    return alone;
}

/// All lines in one size (machine-readable address), 10.5 to 10 points.
void layoutAddress(LetterSheet &sheet, const AddressBlock &address)
{
    TextShaper &shaper = sheet.shaper();
    LetterStyle style{LetterPart::Address, 10.5, 10, false, LetterColor::Text, Reuse::Personal};
    style.size = commonSize(shaper, address.lines, style, din::addressLineWidth);
    if (address.shortened) {
        sheet.warn(LetterWarning::Kind::NameLinesLeftOut);
    }
    double baseline = din::addressZoneTop + 3.4;
    for (const QString &text : address.lines) {
        const FittedLine fitted = fittedAddressLine(shaper, text, style.size);
        if (fitted.shortened) {
            sheet.warn(LetterWarning::Kind::AddressLineShortened, fitted.line.text);
        }
        sheet.line(fitted.line, style, din::marginLeft, baseline);
        baseline += din::addressPitch;
    }
    const QString missing = shaper.missingCharacters(address.lines.join(QString()));
    if (!missing.isEmpty()) {
        sheet.warn(LetterWarning::Kind::CharactersMissing, missing);
    }
}

/// A value takes a second line only as long as the block has room.
void layoutInfo(LetterSheet &sheet, const std::vector<LetterField> &fields)
{
    constexpr double pitch = 4.4;
    constexpr double labelWidth = 20;
    const double valueLeft = din::infoBlockLeft + labelWidth;
    const double valueWidth = din::textRight - valueLeft;
    const LetterStyle label{LetterPart::Info, 8, 7, false, LetterColor::Muted};
    const LetterStyle value{LetterPart::Info, 8.5, 7, false, LetterColor::Text, Reuse::Personal};
    double baseline = din::infoBlockTop + 3.4;
    int spare = static_cast<int>((din::infoBlockBottom - baseline) / pitch) + 1 - static_cast<int>(fields.size());
    for (const LetterField &field : fields) {
        sheet.text(field.label, label, din::infoBlockLeft, baseline, labelWidth - 1);
        LetterStyle style = value;
        QString rest = field.value;
        const FittedLine fitted =
            sheet.shaper().fitted(rest, false, value.size, value.smallest, points(valueWidth), Reuse::Personal);
        if (fitted.shortened && spare > 0) {
            --spare;
            style.size = value.smallest;
            const auto lines = sheet.shaper().paragraph({{{rest, false}}, true}, style.size, points(valueWidth));
            sheet.line(lines.front(), style, valueLeft, baseline);
            rest = rest.mid(lines.front().text.size());
            baseline += pitch;
        }
        sheet.text(rest, style, valueLeft, baseline, valueWidth);
        baseline += pitch;
    }
}

void layoutFooter(LetterSheet &sheet, const LetterContent &content)
{
    constexpr double pitch = 3.2;
    constexpr qsizetype mostColumns = 4;
    constexpr qsizetype mostLines = 4;
    LetterStyle style{LetterPart::Footer, 7, 5.5, false, LetterColor::Muted};
    const QStringList columns = content.footerColumns.mid(0, mostColumns);
    if (!columns.isEmpty()) {
        sheet.rule(din::marginLeft, footerTop, din::textRight, footerTop, 0.5, LetterColor::Hairline);
    }
    const double pace = din::textWidth / std::max(1.0, static_cast<double>(columns.size()));
    const double width = pace - 3;
    style.size = commonSize(sheet.shaper(), columns.join(u'\n').split(u'\n'), style, width);
    double left = din::marginLeft;
    for (const QString &column : columns) {
        const QStringList lines = column.split(u'\n', Qt::SkipEmptyParts).mid(0, mostLines);
        double baseline = footerTop + 4;
        for (const QString &line : lines) {
            sheet.text(line.simplified(), style, left, baseline, width);
            baseline += pitch;
        }
        left += pace;
    }
    const LetterStyle number{LetterPart::Footer, 6.5, 6.5, false, LetterColor::Muted, Reuse::Personal, Qt::AlignRight};
    sheet.text(content.letterNumber, number, din::marginLeft, 291, din::textWidth);
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
