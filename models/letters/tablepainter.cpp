#include "models/letters/tablepainter.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>

#include <algorithm>
#include <numeric>

namespace hauspost {

namespace {

/// Left ends of the columns, and the right end.
std::vector<int> columnEnds(const TableData &table, const QRect &area)
{
    const int sum = std::max(1, std::accumulate(table.columns.begin(), table.columns.end(), 0,
                                                [](int all, const auto &column) { return all + column.width; }));
    std::vector<int> ends;
    int before = 0;
    for (const TableData::Column &column : table.columns) {
        ends.push_back(area.left() + static_cast<int>(qint64(area.width()) * before / sum));
        before += column.width;
    }
    ends.push_back(area.right());
    return ends;
}

QStringList cellsOf(const TableData::Row &row)
{
    QStringList cells;
    for (const TableData::Cell &cell : row) {
        cells << cellText(cell);
    }
    return cells;
}

} // namespace

/// Measures in the device's dots.
struct TablePainter::Sheet
{
    QRect area;
    QFont font;
    QFont bold;
    QFont title;
    int lineHeight = 0;
    int titleHeight = 0;

    Sheet(QPagedPaintDevice &device, const QRect &page) : area(page)
    {
        constexpr double textPoints = 8.0;
        constexpr double titlePoints = 13.0;
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Open Sans")});
        font.setPointSizeF(textPoints);
        bold = font;
        bold.setBold(true);
        title = bold;
        title.setPointSizeF(titlePoints);
        lineHeight = QFontMetrics(font, &device).height() * 14 / 10;
        titleHeight = QFontMetrics(title, &device).height() * 14 / 10;
    }

    /// Between the column's left end and the gap before the next one.
    [[nodiscard]] int gap() const { return lineHeight / 3; }
    [[nodiscard]] int bottom() const { return area.top() + area.height() - 2 * lineHeight; }
};

struct TablePainter::Line
{
    enum class Kind { Title, Note, Header, Row };
    Kind kind;
    int table;
    int row; ///< or note
    int height;
};

std::vector<TablePainter::Line> TablePainter::linesOf(const Sheet &sheet, int table, QPagedPaintDevice &device) const
{
    const TableData &data = m_tables[static_cast<size_t>(table)];
    const QFontMetrics metrics(sheet.font, &device);
    const std::vector<int> ends = columnEnds(data, sheet.area);
    std::vector<Line> lines{{Line::Kind::Title, table, 0, sheet.titleHeight}};
    for (int note = 0; note < static_cast<int>(data.notes.size()); ++note) {
        lines.push_back({Line::Kind::Note, table, note, sheet.lineHeight});
    }
    lines.back().height += sheet.lineHeight / 2;
    if (data.hasHeader()) {
        lines.push_back({Line::Kind::Header, table, 0, sheet.lineHeight});
    }
    for (int row = 0; row < static_cast<int>(data.rows.size()); ++row) {
        int height = sheet.lineHeight;
        if (!data.hasHeader()) {
            const QStringList cells = cellsOf(data.rows[static_cast<size_t>(row)]);
            for (size_t column = 0; column + 1 < ends.size(); ++column) {
                const QRect cell(0, 0, ends[column + 1] - ends[column] - sheet.gap(), sheet.area.height());
                const int needed =
                    metrics.boundingRect(cell, Qt::TextWordWrap, cells.value(static_cast<qsizetype>(column))).height();
                height = std::max(height, needed + sheet.lineHeight - metrics.height());
            }
        }
        lines.push_back({Line::Kind::Row, table, row, std::min(height, sheet.bottom() - sheet.area.top())});
    }
    return lines;
}

std::vector<std::vector<TablePainter::Line>> TablePainter::pagesOf(const Sheet &sheet, QPagedPaintDevice &device) const
{
    std::vector<std::vector<Line>> pages(1);
    int top = sheet.area.top();
    for (int table = 0; table < static_cast<int>(m_tables.size()); ++table) {
        const std::vector<Line> lines = linesOf(sheet, table, device);
        const auto firstRow =
            std::find_if(lines.begin(), lines.end(), [](const Line &line) { return line.kind == Line::Kind::Row; });
        // A title does not stand alone at the end of a page.
        const auto headEnd = firstRow == lines.end() ? firstRow : firstRow + 1;
        int needed =
            std::accumulate(lines.begin(), headEnd, 0, [](int all, const Line &line) { return all + line.height; });
        if (!pages.back().empty()) {
            top += sheet.lineHeight;
        }
        for (auto line = lines.begin(); line != lines.end(); ++line) {
            const int height = line < headEnd ? needed : line->height;
            if (top + height > sheet.bottom() && !pages.back().empty()) {
                pages.emplace_back();
                top = sheet.area.top();
                if (line->kind == Line::Kind::Row && m_tables[static_cast<size_t>(table)].hasHeader()) {
                    pages.back().push_back({Line::Kind::Header, table, 0, sheet.lineHeight});
                    top += sheet.lineHeight;
                }
            }
            needed -= line < headEnd ? line->height : 0;
            pages.back().push_back(*line);
            top += line->height;
        }
        top = pages.back().empty() ? top : top + sheet.lineHeight / 2;
    }
    return pages;
}

int TablePainter::paint(QPagedPaintDevice &device) const
{
    NoProgress progress;
    return paint(device, progress);
}

int TablePainter::paint(QPagedPaintDevice &device, Progress &progress) const
{
    QPainter painter(&device);
    const Sheet sheet(device, painter.viewport());
    const auto pages = pagesOf(sheet, device);
    const auto count = static_cast<int>(pages.size());
    for (int page = 0; page < count && !progress.isCancelled(); ++page) {
        if (page > 0) {
            device.newPage();
        }
        int top = sheet.area.top();
        int table = -1;
        for (const Line &line : pages[static_cast<size_t>(page)]) {
            if (table >= 0 && line.table != table) {
                top += sheet.lineHeight * 3 / 2; // as pagesOf() has counted
            }
            table = line.table;
            paintLine(painter, sheet, line, top);
            top += line.height;
        }
        painter.setFont(sheet.font);
        painter.drawText(sheet.area, Qt::AlignRight | Qt::AlignBottom, tr("Page %1 of %2").arg(page + 1).arg(count));
        progress.report(page + 1, count);
    }
    return count;
}

void TablePainter::paintLine(QPainter &painter, const Sheet &sheet, const Line &line, int top) const
{
    const TableData &data = m_tables[static_cast<size_t>(line.table)];
    const QRect place(sheet.area.left(), top, sheet.area.width(), line.height);
    constexpr auto oneLine = Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine;
    painter.setPen(Qt::black);
    switch (line.kind) {
    case Line::Kind::Title:
        painter.setFont(sheet.title);
        painter.drawText(place, oneLine, data.title);
        break;
    case Line::Kind::Note:
        painter.setFont(sheet.font);
        painter.drawText(place, oneLine, data.notes[line.row]);
        break;
    case Line::Kind::Header: {
        QStringList names;
        for (const TableData::Column &column : data.columns) {
            names << column.name;
        }
        painter.setFont(sheet.bold);
        paintCells(painter, place, data, names);
        painter.drawLine(place.left(), top + line.height, place.right(), top + line.height);
        break;
    }
    case Line::Kind::Row:
        painter.setFont(sheet.font);
        paintCells(painter, place, data, cellsOf(data.rows[static_cast<size_t>(line.row)]));
        break;
    }
}

void TablePainter::paintCells(QPainter &painter, const QRect &area, const TableData &table,
                              const QStringList &cells) const
{
    const std::vector<int> ends = columnEnds(table, area);
    const int gap = painter.fontMetrics().height() * 14 / 30;
    for (int column = 0; column < cells.size(); ++column) {
        const auto place = static_cast<size_t>(column);
        const QRect cell(ends[place], area.top(), ends[place + 1] - ends[place] - gap, area.height());
        const auto side = table.columns[place].isRight ? Qt::AlignRight : Qt::AlignLeft;
        if (table.hasHeader()) {
            painter.drawText(cell, side | Qt::AlignVCenter | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(cells[column], Qt::ElideRight, cell.width()));
        } else {
            painter.drawText(cell, side | Qt::AlignTop | Qt::TextWordWrap, cells[column]);
        }
    }
}

} // namespace hauspost
