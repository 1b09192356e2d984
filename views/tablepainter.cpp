#include "views/tablepainter.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>

#include <algorithm>
#include <numeric>

namespace hauspost {

/// Measures in the device's dots.
struct TablePainter::Sheet
{
    QRect area;
    QFont font;
    QFont bold;
    QFont title;
    int lineHeight = 0;
    int headHeight = 0;     ///< title and notes, on the first page
    std::vector<int> lefts; ///< of the columns, and the right end
    int rowsOnFirst = 1;
    int rowsOnNext = 1;
    int pages = 1;

    Sheet(const TableData &data, QPagedPaintDevice &device, const QRect &page)
        : area(page), font(QStringLiteral("Noto Sans")), bold(font), title(font)
    {
        constexpr double textPoints = 8.0;
        constexpr double titlePoints = 13.0;
        font.setPointSizeF(textPoints);
        bold.setPointSizeF(textPoints);
        bold.setBold(true);
        title.setPointSizeF(titlePoints);
        title.setBold(true);
        lineHeight = QFontMetrics(font, &device).height() * 14 / 10;
        headHeight = QFontMetrics(title, &device).height() * 14 / 10 +
                     static_cast<int>(data.notes.size()) * lineHeight + lineHeight / 2;
        placeColumns(data);
        // One line for the header, two for the foot.
        rowsOnNext = std::max(1, area.height() / lineHeight - 3);
        rowsOnFirst = std::max(1, (area.height() - headHeight) / lineHeight - 3);
        const int left = std::max(0, static_cast<int>(data.rows.size()) - rowsOnFirst);
        pages = 1 + (left + rowsOnNext - 1) / rowsOnNext;
    }

    void placeColumns(const TableData &data)
    {
        const int sum = std::max(1, std::accumulate(data.columns.begin(), data.columns.end(), 0,
                                                    [](int all, const auto &column) { return all + column.width; }));
        int before = 0;
        for (const TableData::Column &column : data.columns) {
            lefts.push_back(area.left() + static_cast<int>(qint64(area.width()) * before / sum));
            before += column.width;
        }
        lefts.push_back(area.right());
    }
};

int TablePainter::paint(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    Sheet sheet(m_data, device, painter.viewport());
    for (int page = 0; page < sheet.pages; ++page) {
        if (page > 0) {
            device.newPage();
        }
        paintPage(painter, sheet, page);
    }
    return sheet.pages;
}

void TablePainter::paintHead(QPainter &painter, Sheet &sheet) const
{
    QRect line = sheet.area;
    painter.setFont(sheet.title);
    line.setHeight(painter.fontMetrics().height() * 14 / 10);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, m_data.title);
    painter.setFont(sheet.font);
    int top = line.bottom() + 1;
    for (const QString &note : m_data.notes) {
        painter.drawText(QRect(sheet.area.left(), top, sheet.area.width(), sheet.lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, note);
        top += sheet.lineHeight;
    }
}

void TablePainter::paintCells(QPainter &painter, const Sheet &sheet, int top, const QStringList &cells) const
{
    const int gap = sheet.lineHeight / 3;
    for (int column = 0; column < cells.size(); ++column) {
        const auto place = static_cast<size_t>(column);
        const QRect cell(sheet.lefts[place], top, sheet.lefts[place + 1] - sheet.lefts[place] - gap, sheet.lineHeight);
        const QString text = painter.fontMetrics().elidedText(cells[column], Qt::ElideRight, cell.width());
        painter.drawText(cell,
                         (m_data.columns[place].isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter |
                             Qt::TextSingleLine,
                         text);
    }
}

void TablePainter::paintPage(QPainter &painter, Sheet &sheet, int page) const
{
    int top = sheet.area.top();
    if (page == 0) {
        paintHead(painter, sheet);
        top += sheet.headHeight;
    }
    QStringList names;
    for (const TableData::Column &column : m_data.columns) {
        names << column.name;
    }
    painter.setPen(Qt::black);
    painter.setFont(sheet.bold);
    paintCells(painter, sheet, top, names);
    top += sheet.lineHeight;
    painter.drawLine(sheet.area.left(), top, sheet.area.right(), top);
    painter.setFont(sheet.font);
    const int first = page == 0 ? 0 : sheet.rowsOnFirst + (page - 1) * sheet.rowsOnNext;
    const int end =
        std::min(first + (page == 0 ? sheet.rowsOnFirst : sheet.rowsOnNext), static_cast<int>(m_data.rows.size()));
    for (int row = first; row < end; ++row) {
        QStringList cells;
        for (const TableData::Cell &cell : m_data.rows[static_cast<size_t>(row)]) {
            cells << cellText(cell);
        }
        paintCells(painter, sheet, top, cells);
        top += sheet.lineHeight;
    }
    painter.drawText(sheet.area, Qt::AlignRight | Qt::AlignBottom, tr("Page %1 of %2").arg(page + 1).arg(sheet.pages));
}

} // namespace hauspost
