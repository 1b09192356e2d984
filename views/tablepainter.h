#pragma once

#include "models/exchange/tabledata.h"

#include <QtCore/QCoreApplication>

class QPagedPaintDevice;
class QPainter;

namespace hauspost {

/// Draws a table on paper: title and notes on the first page, the header on each, "Page 2 of 7" below. Columns share
/// the width in relation to each other; what does not fit into a cell is shortened.
class TablePainter
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::TablePainter)

public:
    explicit TablePainter(const TableData &data) : m_data(data) {}
    /// All pages onto the device, which is set to its paper. The number of pages.
    int paint(QPagedPaintDevice &device) const;

private:
    struct Sheet;
    void paintHead(QPainter &painter, Sheet &sheet) const;
    void paintCells(QPainter &painter, const Sheet &sheet, int top, const QStringList &cells) const;
    void paintPage(QPainter &painter, Sheet &sheet, int page) const;

    const TableData &m_data;
};

} // namespace hauspost
