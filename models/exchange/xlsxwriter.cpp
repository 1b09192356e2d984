#include "models/exchange/xlsxwriter.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryFile>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <span>
#include <xlsxwriter.h>

namespace hauspost {

namespace {

/// Of a cell; what is longer does not open in Excel.
constexpr qsizetype longestText = 32767;

lxw_row_t rowNumber(size_t row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnNumber(size_t column)
{
    return static_cast<lxw_col_t>(column);
}

class Sheet
{
public:
    Sheet(lxw_workbook &book, const TableData &data, const QString &name)
        : m_data(data),
          m_sheet(workbook_add_worksheet(&book, name.isEmpty() ? nullptr : name.toUtf8().constData())),
          m_bold(workbook_add_format(&book)),
          m_date(workbook_add_format(&book))
    {
        constexpr uint8_t shortDate = 14; // shown as the reader's system writes a day
        format_set_bold(m_bold);
        format_set_num_format_index(m_date, shortDate);
    }

    void writeHeader()
    {
        for (size_t column = 0; column < m_data.columns.size(); ++column) {
            worksheet_write_string(m_sheet, 0, columnNumber(column), m_data.columns[column].name.toUtf8().constData(),
                                   m_bold);
            worksheet_set_column(m_sheet, columnNumber(column), columnNumber(column), widthOf(column), nullptr);
        }
        if (!m_data.hasHeader()) {
            return;
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (!m_data.columns.empty()) {
            worksheet_autofilter(m_sheet, 0, 0, rowNumber(m_data.rows.size()), columnNumber(m_data.columns.size() - 1));
        }
    }

    void writeRow(size_t row)
    {
        const TableData::Row &cells = m_data.rows[row];
        for (size_t column = 0; column < cells.size(); ++column) {
            writeCell(rowNumber(row + (m_data.hasHeader() ? 1 : 0)), columnNumber(column), cells[column]);
        }
    }

private:
    void writeCell(lxw_row_t row, lxw_col_t column, const TableData::Cell &cell)
    {
        if (const auto *text = std::get_if<QString>(&cell)) {
            if (!text->isEmpty()) {
                worksheet_write_string(m_sheet, row, column, text->left(longestText).toUtf8().constData(), nullptr);
            }
        } else if (const auto *number = std::get_if<double>(&cell)) {
            worksheet_write_number(m_sheet, row, column, *number, nullptr);
        } else if (const QDate day = std::get<QDate>(cell); day.isValid()) {
            lxw_datetime when{day.year(), day.month(), day.day(), 0, 0, 0};
            worksheet_write_datetime(m_sheet, row, column, &when, m_date);
        }
    }

    /// In characters, of the first rows.
    [[nodiscard]] double widthOf(size_t column) const
    {
        constexpr size_t sample = 200;
        constexpr qsizetype longest = 60;
        constexpr qsizetype room = 3; // the filter's arrow
        qsizetype width = m_data.columns[column].name.size();
        for (size_t row = 0; row < std::min(sample, m_data.rows.size()); ++row) {
            width = std::max(width, cellText(m_data.rows[row][column]).size());
        }
        return static_cast<double>(std::min(width, longest) + room);
    }

    const TableData &m_data;
    lxw_worksheet *m_sheet;
    lxw_format *m_bold;
    lxw_format *m_date;
};

/// As Excel allows it: at most 31 characters, some of them not. The number keeps names apart.
QString sheetName(const TableData &data, size_t number, bool isAlone)
{
    constexpr qsizetype longest = 25;
    if (isAlone) {
        return {};
    }
    static const QString forbidden = QStringLiteral("[]:*?/\\'");
    QString name;
    for (const QChar letter : data.title) {
        name += forbidden.contains(letter) ? QChar(u' ') : letter;
    }
    return QStringLiteral("%1 %2").arg(number).arg(name.left(longest).trimmed()).trimmed();
}

Result<> fill(std::span<const TableData> tables, const QString &file, Progress &progress)
{
    // Row by row: the whole sheet in memory would be many times the table.
    lxw_workbook_options options{LXW_TRUE, nullptr, LXW_FALSE};
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(file).constData(), &options);
    if (!book) {
        return fail(ErrorCode::Internal, {QStringLiteral("xlsxwriter")});
    }
    qint64 total = 0;
    for (const TableData &data : tables) {
        total += static_cast<qint64>(data.rows.size());
    }
    qint64 done = 0;
    for (size_t number = 0; number < tables.size(); ++number) {
        const TableData &data = tables[number];
        Sheet sheet(*book, data, sheetName(data, number + 1, tables.size() == 1));
        sheet.writeHeader();
        for (size_t row = 0; row < data.rows.size() && !progress.isCancelled(); ++row) {
            sheet.writeRow(row);
            progress.report(++done, total);
        }
    }
    const lxw_error error = workbook_close(book);
    if (progress.isCancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    if (error != LXW_NO_ERROR) {
        return fail(ErrorCode::FileNotWritable, {file, QString::fromUtf8(lxw_strerror(error))});
    }
    return {};
}

Result<> write(std::span<const TableData> tables, const QString &file, Progress &progress)
{
    const QFileInfo target(file);
    QTemporaryFile part(target.absolutePath() + QStringLiteral("/.hauspost-XXXXXX.part"));
    if (!part.open()) {
        return fail(ErrorCode::FolderNotWritable, {target.absolutePath(), part.errorString()});
    }
    part.close();
    if (auto filled = fill(tables, part.fileName(), progress); !filled) {
        return filled;
    }
    std::error_code failed;
    std::filesystem::rename(QFileInfo(part.fileName()).filesystemAbsoluteFilePath(),
                            target.filesystemAbsoluteFilePath(), failed);
    if (failed) {
        return fail(ErrorCode::FileNotWritable, {file, QString::fromStdString(failed.message())});
    }
    part.setAutoRemove(false);
    return {};
}

} // namespace

Result<> writeXlsx(const TableData &data, const QString &file, Progress &progress)
{
    return write({&data, 1}, file, progress);
}

Result<> writeXlsx(const std::vector<TableData> &tables, const QString &file, Progress &progress)
{
    return write(tables, file, progress);
}

} // namespace hauspost
