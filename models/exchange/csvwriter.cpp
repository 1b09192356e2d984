#include "models/exchange/csvwriter.h"

#include <QtCore/QLocale>
#include <QtCore/QSaveFile>

#include <span>

namespace hauspost {

namespace {

QString field(QString text)
{
    const bool needsQuotes = text.contains(u';') || text.contains(u'"') || text.contains(u'\n') ||
                             text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!needsQuotes) {
        return text;
    }
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

/// Numbers without thousands separators: a spreadsheet would take "1.234" for text or for one and a bit.
QString fieldOf(const TableData::Cell &cell)
{
    if (const auto *number = std::get_if<double>(&cell)) {
        QLocale plain;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(*number, 'g', QLocale::FloatingPointShortest);
    }
    const QString text = cellText(cell);
    return field(std::holds_alternative<QString>(cell) ? withoutFormula(text) : text);
}

template <class Cells, class ToField>
QByteArray line(const Cells &cells, const ToField &toField)
{
    QStringList fields;
    for (const auto &cell : cells) {
        fields << toField(cell);
    }
    return (fields.join(u';') + QStringLiteral("\r\n")).toUtf8();
}

QByteArray titleLine(const TableData &data)
{
    return (field(withoutFormula(data.title)) + QStringLiteral("\r\n")).toUtf8();
}

QByteArray header(const TableData &data)
{
    return line(data.columns, [](const TableData::Column &column) { return field(withoutFormula(column.name)); });
}

Result<> write(std::span<const TableData> tables, const QString &file, Progress &progress)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::FileNotWritable, {file, out.errorString()});
    }
    out.write("\xEF\xBB\xBF");
    qint64 total = 0;
    for (const TableData &data : tables) {
        total += static_cast<qint64>(data.rows.size());
    }
    qint64 done = 0;
    for (const TableData &data : tables) {
        const bool isAlone = tables.size() == 1;
        out.write(&data == tables.data() ? "" : "\r\n");
        out.write(isAlone ? QByteArray() : titleLine(data));
        out.write(isAlone || data.hasHeader() ? header(data) : QByteArray());
        for (const TableData::Row &row : data.rows) {
            if (progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            out.write(line(row, fieldOf));
            progress.report(++done, total);
        }
    }
    if (out.commit()) {
        return {};
    }
    if (out.error() == QFileDevice::ResourceError) {
        return fail(ErrorCode::DiskFull, {file});
    }
    return fail(ErrorCode::FileNotWritable, {file, out.errorString()});
}

} // namespace

Result<> writeCsv(const TableData &data, const QString &file, Progress &progress)
{
    return write({&data, 1}, file, progress);
}

Result<> writeCsv(const std::vector<TableData> &tables, const QString &file, Progress &progress)
{
    return write(tables, file, progress);
}

} // namespace hauspost
