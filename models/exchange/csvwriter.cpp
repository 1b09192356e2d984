#include "models/exchange/csvwriter.h"

#include <QtCore/QLocale>
#include <QtCore/QSaveFile>

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

} // namespace

Result<> writeCsv(const TableData &data, const QString &file, Progress &progress)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::FileNotWritable, {file, out.errorString()});
    }
    out.write("\xEF\xBB\xBF");
    out.write(line(data.columns, [](const TableData::Column &column) { return field(withoutFormula(column.name)); }));
    qint64 done = 0;
    for (const TableData::Row &row : data.rows) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        out.write(line(row, fieldOf));
        progress.report(++done, static_cast<qint64>(data.rows.size()));
    }
    if (out.commit()) {
        return {};
    }
    if (out.error() == QFileDevice::ResourceError) {
        return fail(ErrorCode::DiskFull, {file});
    }
    return fail(ErrorCode::FileNotWritable, {file, out.errorString()});
}

} // namespace hauspost
