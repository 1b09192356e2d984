// DataTable: which rows are selected, what leaves the table.

#include "models/exchange/tabledata.h"
#include "models/tables/filterproxy.h"
#include "models/tables/tableroles.h"
#include "views/datatable.h"
#include "views/tableheader.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <algorithm>

namespace hauspost {

namespace {

TableData::Cell cellOf(const QModelIndex &index)
{
    const QVariant value = index.data(ExportRole);
    if (value.typeId() == QMetaType::QDate) {
        return value.toDate();
    }
    return value.isValid() ? TableData::Cell(value.toDouble()) : TableData::Cell(index.data().toString());
}

std::vector<TableData::Row> cellsOf(const QAbstractItemModel &model, const std::vector<int> &rows,
                                    const std::vector<int> &columns)
{
    std::vector<TableData::Row> result;
    result.reserve(rows.size());
    for (const int row : rows) {
        TableData::Row cells;
        cells.reserve(columns.size());
        for (const int column : columns) {
            cells.push_back(cellOf(model.index(row, column)));
        }
        result.push_back(std::move(cells));
    }
    return result;
}

} // namespace

std::vector<int> DataTable::selectedSourceRows() const
{
    std::vector<int> shown;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            shown.push_back(row);
        }
    }
    std::sort(shown.begin(), shown.end());
    shown.erase(std::unique(shown.begin(), shown.end()), shown.end());
    std::vector<int> rows;
    for (const int row : shown) {
        if (const QModelIndex source = sourceIndex(m_proxy->index(row, 0)); source.isValid()) {
            rows.push_back(source.row());
        }
    }
    return rows;
}

TableData DataTable::tableData() const
{
    return dataOf(m_proxy->matches());
}

TableData DataTable::selectedData() const
{
    return dataOf(selectedSourceRows());
}

/// The columns, without rows. columns: which ones of the model they are.
TableData DataTable::shownColumns(std::vector<int> &columns) const
{
    TableData result;
    const auto widthOf = [this](int column) {
        return m_yielding.contains(column) ? std::max(m_layout.widths[static_cast<size_t>(column)], m_layout.readable)
                                           : m_header->sectionSize(column);
    };
    for (const int column : choosableColumns()) {
        // What leaves the program does not depend on how wide the window is.
        if (m_hidden.contains(column) || m_pointless.contains(column)) {
            continue;
        }
        columns.push_back(column);
        const auto alignment =
            m_proxy->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        result.columns.push_back({m_proxy->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                  alignment.testFlag(Qt::AlignRight), widthOf(column)});
    }
    return result;
}

TableData DataTable::dataOf(const std::vector<int> &sourceRows) const
{
    std::vector<int> columns;
    TableData result = shownColumns(columns);
    result.rows = cellsOf(*m_proxy->sourceModel(), sourceRows, columns);
    return result;
}

std::function<TableData()> DataTable::tableReader() const
{
    const ModelCopy copy = m_proxy->copy();
    if (!copy) {
        return [result = tableData()] { return result; };
    }
    std::vector<int> columns;
    TableData shown = shownColumns(columns);
    return [shown = std::move(shown), columns = std::move(columns), rows = m_proxy->matches(), copy] {
        TableData result = shown;
        result.rows = cellsOf(*copy(), rows, columns);
        return result;
    };
}

void DataTable::copySelection() const
{
    const TableData copied = selectedData();
    if (copied.rows.empty()) {
        return;
    }
    auto *mime = new QMimeData;
    mime->setText(tabSeparated(copied));
    mime->setHtml(htmlTable(copied));
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace hauspost
