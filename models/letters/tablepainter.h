#pragma once

#include "models/base/progress.h"
#include "models/base/tabledata.h"

#include <QtCore/QCoreApplication>

class QPagedPaintDevice;
class QPainter;

namespace hauspost {

/// Draws tables on paper, one below the other: each begins with its title and its notes, its header stands on every
/// page, "Page 2 of 7" below. Columns share the width in relation to each other; what does not fit into a cell is
/// shortened. Facts (a table without header) are wrapped instead. Any one thread.
class TablePainter
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::TablePainter)

public:
    explicit TablePainter(std::vector<TableData> tables) : m_tables(std::move(tables)) {}
    explicit TablePainter(TableData table) : m_tables{std::move(table)} {}
    /// All pages onto the device, which is set to its paper; ends early where the user stops it. The number of pages.
    int paint(QPagedPaintDevice &device, Progress &progress) const;
    int paint(QPagedPaintDevice &device) const;

private:
    struct Sheet;
    struct Line;
    [[nodiscard]] std::vector<Line> linesOf(const Sheet &sheet, int table, QPagedPaintDevice &device) const;
    [[nodiscard]] std::vector<std::vector<Line>> pagesOf(const Sheet &sheet, QPagedPaintDevice &device) const;
    void paintLine(QPainter &painter, const Sheet &sheet, const Line &line, int top) const;
    void paintCells(QPainter &painter, const QRect &area, const TableData &table, const QStringList &cells) const;

    std::vector<TableData> m_tables;
};

} // namespace hauspost
