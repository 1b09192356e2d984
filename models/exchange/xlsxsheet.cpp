#include "models/exchange/xlsxsheet.h"

#include "models/exchange/sheetlimits.h"
#include "models/exchange/sheetvalue.h"

#include <algorithm>

namespace hauspost {

namespace {

constexpr int excelColumns = 16'384;
constexpr qint64 excelRows = 1'048'576;

struct Reference
{
    qint64 row = 0;
    int column = 0;
};

/// "B7"; nullopt for what is no place in a sheet.
std::optional<Reference> referenceOf(const QString &text)
{
    Reference place;
    qsizetype at = 0;
    for (; at < text.size() && text[at].unicode() >= u'A' && text[at].unicode() <= u'Z' && at < 4; ++at) {
        place.column = place.column * 26 + (text[at].unicode() - u'A' + 1);
    }
    bool isNumber = false;
    place.row = QStringView(text).mid(at).toLongLong(&isNumber);
    const bool isDigits = at < text.size() && text[at].isDigit();
    const bool isInside = place.column >= 1 && place.column <= excelColumns && place.row >= 1 && place.row <= excelRows;
    return isNumber && isDigits && isInside ? std::optional(place) : std::nullopt;
}

bool isFilled(const SheetCell &cell)
{
    return cell.kind != SheetCell::Kind::Empty || cell.isUncomputed;
}

} // namespace

XlsxSheet::XlsxSheet(std::shared_ptr<WorkbookFile> file, Book book, std::unique_ptr<GuardedXml> xml)
    : m_file(std::move(file)), m_book(std::move(book)), m_xml(std::move(xml))
{
    m_source.format = SheetSource::Format::Xlsx;
    for (const XlsxWorkbook::Sheet &sheet : m_book->sheets) {
        m_source.sheets << sheet.name;
    }
}

Result<std::unique_ptr<XlsxSheet>> XlsxSheet::openOne(const std::shared_ptr<WorkbookFile> &file, const Book &book,
                                                      const XlsxWorkbook::Sheet &sheet)
{
    auto xml = file->part(sheet.part);
    if (!xml) {
        return Failure(xml.error());
    }
    auto opened = std::unique_ptr<XlsxSheet>(new XlsxSheet(file, book, std::move(*xml)));
    opened->m_source.sheet = sheet.name;
    auto first = opened->readRow();
    if (!first) {
        return Failure(first.error());
    }
    opened->m_first = std::move(*first);
    return opened;
}

Result<std::unique_ptr<SheetReader>> XlsxSheet::open(const std::shared_ptr<WorkbookFile> &file, const QString &sheet)
{
    auto read = XlsxWorkbook::read(*file);
    if (!read) {
        return Failure(read.error());
    }
    const auto book = std::make_shared<const XlsxWorkbook>(std::move(*read));
    for (const XlsxWorkbook::Sheet &one : book->sheets) {
        if (!sheet.isEmpty() && one.name != sheet) {
            continue;
        }
        auto opened = openOne(file, book, one);
        if (!opened) {
            return Failure(opened.error());
        }
        if ((*opened)->m_first || !sheet.isEmpty()) {
            return std::unique_ptr<SheetReader>(std::move(*opened));
        }
    }
    return sheetFailure(file->name(), sheet.isEmpty() ? SheetFault::Empty : SheetFault::NoSuchSheet);
}

Failure XlsxSheet::failure(SheetFault fault, int column) const
{
    return sheetFailure(m_file->name(), fault, m_row, column);
}

Result<bool> XlsxSheet::startRow(SheetRow &row)
{
    const QString number = m_xml->attribute(QLatin1String("r"));
    bool isNumber = true;
    const qint64 place = number.isEmpty() ? m_row + 1 : number.toLongLong(&isNumber);
    if (!isNumber || place <= m_row || place > excelRows) {
        return failure(SheetFault::BadReference);
    }
    m_row = place;
    row.number = place;
    const QString hidden = m_xml->attribute(QLatin1String("hidden"));
    row.isHidden = hidden == QLatin1String("1") || hidden == QLatin1String("true");
    return true;
}

Result<std::optional<SheetRow>> XlsxSheet::readRow()
{
    if (m_first) {
        return std::exchange(m_first, std::nullopt);
    }
    while (m_xml->next()) {
        if (m_xml->isStart(QLatin1String("mergeCell"))) {
            m_notes.insert(SheetNote::MergedCells);
        }
        if (!m_xml->isStart(QLatin1String("row"))) {
            continue;
        }
        SheetRow row;
        const auto started = startRow(row);
        const auto read = started ? readCells(row) : Result<>(Failure(started.error()));
        if (!read) {
            return Failure(read.error());
        }
        if (std::none_of(row.cells.begin(), row.cells.end(), isFilled)) {
            continue;
        }
        if (row.isHidden) {
            m_notes.insert(SheetNote::HiddenRows);
        }
        if (++m_rows > sheetlimits::rows) {
            return sheetFailure(m_file->name(), SheetFault::TooManyRows);
        }
        return std::optional(std::move(row));
    }
    return m_xml->fault() ? Result<std::optional<SheetRow>>(xmlFailure()) : std::optional<SheetRow>();
}

Result<int> XlsxSheet::columnOfCell(int before, qint64 row) const
{
    const QString text = m_xml->attribute(QLatin1String("r"));
    if (text.isEmpty()) {
        return before + 1;
    }
    const auto place = referenceOf(text);
    if (!place || place->row != row || place->column <= before) {
        return failure(SheetFault::BadReference, before + 1);
    }
    return place->column;
}

/// A row's cells up to its end; those without content cost nothing, wherever they stand.
Result<> XlsxSheet::readCells(SheetRow &row)
{
    int column = 0;
    while (m_xml->next() && !m_xml->isEnd(QLatin1String("row"))) {
        if (!m_xml->isStart(QLatin1String("c"))) {
            continue;
        }
        const auto place = columnOfCell(column, row.number);
        if (!place) {
            return Failure(place.error());
        }
        column = *place;
        auto cell = readCell(row.number, column);
        if (!cell) {
            return Failure(cell.error());
        }
        if (!isFilled(*cell)) {
            continue;
        }
        if (column > sheetlimits::columns) {
            return failure(SheetFault::TooManyColumns, column);
        }
        if (++m_cells > sheetlimits::cells) {
            return failure(SheetFault::TooManyCells, column);
        }
        row.cells.resize(static_cast<size_t>(column));
        row.cells.back() = std::move(*cell);
    }
    return m_xml->fault() ? Result<>(xmlFailure(column)) : Result<>();
}

Result<SheetCell> XlsxSheet::readCell(qint64 row, int column)
{
    const QString type = m_xml->attribute(QLatin1String("t"));
    const int style = m_xml->attribute(QLatin1String("s")).toInt();
    QString value;
    bool hasFormula = false;
    bool isInside = false;
    while (m_xml->next() && !m_xml->isEnd(QLatin1String("c"))) {
        if (m_xml->isStart(QLatin1String("f"))) {
            hasFormula = true;
        } else if (m_xml->isStart(QLatin1String("rPh"))) {
            m_xml->skip();
        } else if (m_xml->name() == QLatin1String("v") || m_xml->name() == QLatin1String("t")) {
            isInside = !m_xml->isEnd(QLatin1String("v")) && !m_xml->isEnd(QLatin1String("t"));
        } else if (isInside && m_xml->isText()) {
            value += m_xml->text();
        }
        if (value.size() > sheetlimits::cellCharacters) {
            return sheetFailure(m_file->name(), SheetFault::CellTooLong, row, column);
        }
    }
    if (m_xml->fault()) {
        return xmlFailure(column);
    }
    if (type == QLatin1String("s")) {
        bool isNumber = false;
        const qulonglong index = value.toULongLong(&isNumber);
        if (!isNumber || index >= m_book->strings.size()) {
            return failure(SheetFault::BadReference, column);
        }
        value = m_book->strings[index];
        if (value.size() > sheetlimits::cellCharacters) {
            return failure(SheetFault::CellTooLong, column);
        }
    }
    SheetCell cell = cellOf(type, style, value);
    cell.isUncomputed = hasFormula && value.isEmpty() && type != QLatin1String("str");
    return cell;
}

SheetCell XlsxSheet::cellOf(const QString &type, int style, const QString &value) const
{
    if (value.isEmpty()) {
        return {};
    }
    if (type == QLatin1String("s") || type == QLatin1String("inlineStr") || type == QLatin1String("str")) {
        return textCell(value);
    }
    if (type == QLatin1String("b")) {
        return {value, SheetCell::Kind::Boolean, false};
    }
    if (type == QLatin1String("e")) {
        return {value, SheetCell::Kind::Error, false};
    }
    if (type == QLatin1String("d")) {
        return {value.left(10), SheetCell::Kind::Date, false};
    }
    return numberCell(value, style);
}

SheetCell XlsxSheet::numberCell(const QString &value, int style) const
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber) {
        return textCell(value);
    }
    const auto format = style >= 0 && static_cast<size_t>(style) < m_book->formats.size()
                            ? m_book->formats[static_cast<size_t>(style)]
                            : XlsxNumberFormat();
    if (format.isDate) {
        return {dayText(number, m_book->isFrom1904), SheetCell::Kind::Date, false};
    }
    const QString digits = numberText(number);
    return {digits.rightJustified(format.digits, u'0'),
            digits.size() < format.digits ? SheetCell::Kind::Text : SheetCell::Kind::Number, false};
}

} // namespace hauspost
