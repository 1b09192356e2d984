#include "models/exchange/odssheet.h"

#include "models/exchange/sheetlimits.h"
#include "models/exchange/sheetvalue.h"

#include <algorithm>

namespace hauspost {

namespace {

constexpr qint64 calcRows = 16'777'216;
constexpr int calcColumns = 65'536;

Result<QStringList> sheetNames(const WorkbookFile &file)
{
    auto xml = file.part(QStringLiteral("content.xml"));
    if (!xml) {
        return Failure(xml.error());
    }
    QStringList names;
    int depth = 0; // tables may hold tables
    while ((*xml)->next()) {
        if ((*xml)->isStart(QLatin1String("table"))) {
            if (depth++ == 0) {
                names << (*xml)->attribute(QLatin1String("name"));
            }
        } else if ((*xml)->isEnd(QLatin1String("table"))) {
            --depth;
        }
        if (names.size() > sheetlimits::parts) {
            return sheetFailure(file.name(), SheetFault::TooMuchUnpacked);
        }
    }
    return (*xml)->fault() ? Result<QStringList>(sheetFailure(file.name(), *(*xml)->fault())) : names;
}

Result<bool> isEncrypted(const WorkbookFile &file)
{
    if (!file.has(QStringLiteral("META-INF/manifest.xml"))) {
        return false;
    }
    auto xml = file.part(QStringLiteral("META-INF/manifest.xml"));
    if (!xml) {
        return Failure(xml.error());
    }
    while ((*xml)->next()) {
        if ((*xml)->isStart(QLatin1String("encryption-data"))) {
            return true;
        }
    }
    return false;
}

/// nullopt: no number, or none from 1 to most.
std::optional<qint64> repeated(const QString &text, qint64 most)
{
    if (text.isEmpty()) {
        return 1;
    }
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber && value >= 1 && value <= most ? std::optional(value) : std::nullopt;
}

bool isFilled(const SheetCell &cell)
{
    return cell.kind != SheetCell::Kind::Empty || cell.isUncomputed;
}

} // namespace

OdsSheet::OdsSheet(std::shared_ptr<WorkbookFile> file, std::unique_ptr<GuardedXml> xml, QStringList sheets)
    : m_file(std::move(file)), m_xml(std::move(xml))
{
    m_source.format = SheetSource::Format::Ods;
    m_source.sheets = std::move(sheets);
}

bool OdsSheet::goTo(const QString &sheet)
{
    while (m_xml->next()) {
        if (!m_xml->isStart(QLatin1String("table"))) {
            continue;
        }
        if (m_xml->attribute(QLatin1String("name")) == sheet) {
            m_source.sheet = sheet;
            return true;
        }
        m_xml->skip();
    }
    return false;
}

Result<std::unique_ptr<SheetReader>> OdsSheet::open(const std::shared_ptr<WorkbookFile> &file, const QString &sheet)
{
    const auto encrypted = isEncrypted(*file);
    if (!encrypted || *encrypted) {
        return encrypted ? sheetFailure(file->name(), SheetFault::Encrypted) : Failure(encrypted.error());
    }
    const auto names = sheetNames(*file);
    if (!names) {
        return Failure(names.error());
    }
    for (const QString &name : sheet.isEmpty() ? *names : QStringList{sheet}) {
        auto xml = file->part(QStringLiteral("content.xml"));
        if (!xml) {
            return Failure(xml.error());
        }
        auto opened = std::unique_ptr<OdsSheet>(new OdsSheet(file, std::move(*xml), *names));
        if (!opened->goTo(name)) {
            return sheetFailure(file->name(), SheetFault::NoSuchSheet);
        }
        auto first = opened->readRow();
        if (!first) {
            return Failure(first.error());
        }
        opened->m_first = std::move(*first);
        if (opened->m_first || !sheet.isEmpty()) {
            return std::unique_ptr<SheetReader>(std::move(opened));
        }
    }
    return sheetFailure(file->name(), SheetFault::Empty);
}

Failure OdsSheet::failure(SheetFault fault, int column) const
{
    return sheetFailure(m_file->name(), fault, m_row, column);
}

Result<std::optional<SheetRow>> OdsSheet::readRow()
{
    if (m_first) {
        return std::exchange(m_first, std::nullopt);
    }
    while (m_repeats == 0) {
        auto row = readOwnRow();
        if (!row || !*row) {
            return row;
        }
        if (std::any_of((*row)->cells.begin(), (*row)->cells.end(), isFilled)) {
            m_repeat = std::move(*row);
        } else {
            m_repeats = 0; // millions of empty rows stand at the end of many sheets
        }
    }
    if (++m_rows > sheetlimits::rows) {
        return sheetFailure(m_file->name(), SheetFault::TooManyRows);
    }
    if (m_repeat->isHidden) {
        m_notes.insert(SheetNote::HiddenRows);
    }
    SheetRow row = *m_repeat;
    ++m_repeat->number;
    --m_repeats;
    return std::optional(std::move(row));
}

/// The next row as the file has it, empty or not; m_repeats: how many times it stands there.
Result<std::optional<SheetRow>> OdsSheet::readOwnRow()
{
    while (!m_isAtEnd && m_xml->next()) {
        if (m_xml->isEnd(QLatin1String("table"))) {
            m_isAtEnd = true;
        } else if (m_xml->isStart(QLatin1String("shapes"))) {
            m_xml->skip();
        } else if (m_xml->isStart(QLatin1String("table-row"))) {
            const auto times = repeated(m_xml->attribute(QLatin1String("number-rows-repeated")), calcRows);
            SheetRow row;
            row.number = m_row + 1;
            const QString visibility = m_xml->attribute(QLatin1String("visibility"));
            row.isHidden = !visibility.isEmpty() && visibility != QLatin1String("visible");
            ++m_row;
            if (!times) {
                return failure(SheetFault::BadReference);
            }
            if (const auto read = readCells(row); !read) {
                return Failure(read.error());
            }
            m_row += *times - 1;
            m_repeats = *times;
            return std::optional(std::move(row));
        }
    }
    return m_xml->fault() ? Result<std::optional<SheetRow>>(failure(*m_xml->fault())) : std::optional<SheetRow>();
}

Result<> OdsSheet::readCells(SheetRow &row)
{
    int column = 0;
    while (m_xml->next() && !m_xml->isEnd(QLatin1String("table-row"))) {
        if (!m_xml->isStart(QLatin1String("table-cell")) && !m_xml->isStart(QLatin1String("covered-table-cell"))) {
            continue;
        }
        const bool isCovered = m_xml->isStart(QLatin1String("covered-table-cell"));
        const auto times = repeated(m_xml->attribute(QLatin1String("number-columns-repeated")), calcColumns);
        if (!times || column + *times > calcColumns) {
            return failure(SheetFault::BadReference, column + 1);
        }
        auto cell = readCell(column + 1);
        if (!cell) {
            return Failure(cell.error());
        }
        column += static_cast<int>(*times);
        if (isCovered || !isFilled(*cell)) {
            continue;
        }
        if (column > sheetlimits::columns) {
            return failure(SheetFault::TooManyColumns, column);
        }
        m_cells += *times;
        if (m_cells > sheetlimits::cells) {
            return failure(SheetFault::TooManyCells, column);
        }
        row.cells.resize(static_cast<size_t>(column - *times));
        row.cells.resize(static_cast<size_t>(column), *cell);
    }
    return m_xml->fault() ? Result<>(failure(*m_xml->fault(), column)) : Result<>();
}

Result<SheetCell> OdsSheet::readCell(int column)
{
    const QString type = m_xml->attribute(QLatin1String("value-type"));
    const QString value = type == QLatin1String("date")      ? m_xml->attribute(QLatin1String("date-value"))
                          : type == QLatin1String("boolean") ? m_xml->attribute(QLatin1String("boolean-value"))
                          : type == QLatin1String("string")  ? m_xml->attribute(QLatin1String("string-value"))
                                                             : m_xml->attribute(QLatin1String("value"));
    const bool hasFormula = !m_xml->attribute(QLatin1String("formula")).isEmpty();
    const auto isSpanned = [this](const char *name) { return m_xml->attribute(QLatin1String(name)).toInt() > 1; };
    if (isSpanned("number-columns-spanned") || isSpanned("number-rows-spanned")) {
        m_notes.insert(SheetNote::MergedCells);
    }
    const auto shown = readText(column);
    if (!shown) {
        return Failure(shown.error());
    }
    SheetCell cell = cellOf(type, value, *shown);
    cell.isUncomputed = hasFormula && type.isEmpty();
    if (cell.text.size() > sheetlimits::cellCharacters) {
        return failure(SheetFault::CellTooLong, column);
    }
    return cell;
}

SheetCell OdsSheet::cellOf(const QString &type, const QString &value, const QString &shown) const
{
    if (type == QLatin1String("date")) {
        return {value.left(10), SheetCell::Kind::Date, false};
    }
    if (type == QLatin1String("boolean")) {
        return {value == QLatin1String("true") ? QStringLiteral("1") : QStringLiteral("0"), SheetCell::Kind::Boolean,
                false};
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (type == QLatin1String("string") || type.isEmpty() || !isNumber) {
        return textCell(value.isEmpty() ? shown : value);
    }
    // "00123" is shown by a format with leading zeros: that is what was meant.
    const bool hasZeros = shown.size() > 1 && shown.startsWith(u'0') &&
                          std::all_of(shown.begin(), shown.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return {hasZeros ? shown : numberText(number), hasZeros ? SheetCell::Kind::Text : SheetCell::Kind::Number, false};
}

/// The paragraphs of a cell up to its end, without comments.
Result<QString> OdsSheet::readText(int column)
{
    QString text;
    int depth = 1;
    bool isParagraph = false;
    while (depth > 0 && m_xml->next()) {
        if (m_xml->isStart(QLatin1String("annotation")) || m_xml->isStart(QLatin1String("table"))) {
            m_xml->skip();
        } else if (m_xml->isStart(QLatin1String("p"))) {
            text += text.isEmpty() ? QString() : QStringLiteral("\n");
            isParagraph = true;
            ++depth;
        } else if (m_xml->isEnd(QLatin1String("p"))) {
            isParagraph = false;
            --depth;
        } else if (m_xml->isStart(QLatin1String("s"))) {
            text += QString(std::clamp(m_xml->attribute(QLatin1String("c")).toInt(), 1, 100), u' ');
            ++depth;
        } else if (m_xml->isStart(QLatin1String("line-break")) || m_xml->isStart(QLatin1String("tab"))) {
            text += m_xml->name() == QLatin1String("tab") ? u'\t' : u'\n';
            ++depth;
        } else if (m_xml->isStartElement()) {
            ++depth;
        } else if (m_xml->isEndElement()) {
            --depth;
        } else if (isParagraph && m_xml->isText()) {
            text += m_xml->text();
        }
        if (text.size() > sheetlimits::cellCharacters) {
            return failure(SheetFault::CellTooLong, column);
        }
    }
    return text; // a fault ends the row
}

} // namespace hauspost
