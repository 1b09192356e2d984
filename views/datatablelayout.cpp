// DataTable: which columns, how wide, in which order; what leaves the table.

#include "models/exchange/tabledata.h"
#include "models/tables/filterproxy.h"
#include "models/tables/tableroles.h"
#include "views/datatable.h"
#include "views/tableheader.h"

#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QResizeEvent>

#include <algorithm>

namespace hauspost {

namespace {

const QString headerKey = QStringLiteral("header");
const QString hiddenKey = QStringLiteral("hidden");
const QString insistedKey = QStringLiteral("insisted");
const QString sortingKey = QStringLiteral("sorting");
const QString groupingKey = QStringLiteral("grouping");

QStringList toStrings(const Sorting &sorting)
{
    QStringList steps;
    for (const SortKey &step : sorting) {
        steps << QStringLiteral("%1%2").arg(step.order == Qt::DescendingOrder ? u'-' : u'+').arg(step.column);
    }
    return steps;
}

Sorting toSorting(const QStringList &steps, int columns)
{
    Sorting sorting;
    for (const QString &step : steps) {
        bool isNumber = false;
        const int column = step.mid(1).toInt(&isNumber);
        if (isNumber && column >= 0 && column < columns) {
            sorting.push_back({column, step.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder});
        }
    }
    return sorting;
}

QVariantList toList(const QSet<int> &columns)
{
    QVariantList list;
    for (const int column : columns) {
        list << column;
    }
    return list;
}

QSet<int> toSet(const QVariantList &list)
{
    QSet<int> columns;
    for (const QVariant &column : list) {
        columns.insert(column.toInt());
    }
    return columns;
}

TableData::Cell cellOf(const QModelIndex &index)
{
    const QVariant value = index.data(ExportRole);
    if (value.typeId() == QMetaType::QDate) {
        return value.toDate();
    }
    return value.isValid() ? TableData::Cell(value.toDouble()) : TableData::Cell(index.data().toString());
}

} // namespace

void DataTable::saveColumns() const
{
    if (m_settings && !m_settingsKey.isEmpty()) {
        m_settings->setValue(m_settingsKey, layoutState());
    }
}

QVariantMap DataTable::layoutState() const
{
    return {{headerKey, m_header->saveState()},
            {hiddenKey, toList(m_hidden)},
            {insistedKey, toList(m_insisted)},
            {sortingKey, toStrings(m_proxy->sorting())},
            {groupingKey, m_proxy->grouping()}};
}

void DataTable::setLayoutState(const QVariantMap &state)
{
    if (!m_header->restoreState(state.value(headerKey).toByteArray())) {
        return; // nothing kept, or by another version
    }
    m_hidden = toSet(state.value(hiddenKey).toList());
    m_insisted = toSet(state.value(insistedKey).toList());
    m_proxy->setSorting(toSorting(state.value(sortingKey).toStringList(), m_proxy->columnCount()));
    const int group = state.value(groupingKey, -1).toInt();
    m_proxy->setGrouping(group < m_proxy->columnCount() ? group : -1);
    showColumns();
}

void DataTable::resetLayout()
{
    for (int column = 0; column < m_header->count(); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
    }
    m_proxy->setGrouping(-1);
    applyLayout();
}

void DataTable::applyLayout()
{
    m_hidden = QSet<int>(m_layout.hidden.begin(), m_layout.hidden.end());
    m_insisted.clear();
    for (int column = 0; column < static_cast<int>(m_layout.widths.size()); ++column) {
        const int width = m_layout.widths[static_cast<size_t>(column)];
        m_header->setSectionHidden(column, false);
        m_header->setSectionResizeMode(column, QHeaderView::Interactive);
        if (width > 0) {
            m_header->resizeSection(column, width);
        }
    }
    widenColumns();
    m_proxy->sort(m_layout.sortColumn);
    showColumns();
}

/// Words of the trade are longer in one language than in another.
void DataTable::widenColumns()
{
    constexpr int sides = 12; // what TableHeader leaves free beside the word
    for (int column = 0; column < static_cast<int>(m_layout.widths.size()); ++column) {
        const int needed = m_header->sectionSizeHint(column) + sides;
        if (!isWide(column) && !m_header->isSectionHidden(column) && m_header->sectionSize(column) < needed) {
            m_header->resizeSection(column, needed);
        }
    }
}

std::vector<int> DataTable::choosableColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (!m_proxy->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty()) {
            columns.push_back(column);
        }
    }
    return columns;
}

void DataTable::setColumnWanted(int column, bool isWanted)
{
    if (isWanted) {
        m_hidden.remove(column);
        m_insisted.insert(column);
    } else {
        m_hidden.insert(column);
        m_insisted.remove(column);
    }
    showColumns();
}

void DataTable::setColumnUseful(int column, bool isUseful)
{
    if (isUseful) {
        m_pointless.remove(column);
    } else {
        m_pointless.insert(column);
    }
    showColumns();
}

void DataTable::setGrouping(int column)
{
    m_proxy->setGrouping(column);
}

void DataTable::showColumns()
{
    yieldColumns();
    stretchColumns();
}

bool DataTable::isWide(int column) const
{
    return column < static_cast<int>(m_layout.widths.size()) && m_layout.widths[static_cast<size_t>(column)] == 0;
}

/// Names that cannot be read help nobody: a narrow table does without what can be seen elsewhere.
void DataTable::yieldColumns()
{
    int needed = 0;
    for (int column = 0; column < m_header->count(); ++column) {
        const bool isHidden = m_hidden.contains(column) || m_pointless.contains(column);
        m_header->setSectionHidden(column, isHidden);
        needed += isHidden ? 0 : isWide(column) ? m_layout.readable : m_header->sectionSize(column);
    }
    m_yielding.clear();
    for (const int column : m_layout.yielding) {
        if (needed <= viewport()->width()) {
            break;
        }
        if (!m_header->isSectionHidden(column) && !m_insisted.contains(column)) {
            needed -= isWide(column) ? m_layout.readable : m_header->sectionSize(column);
            m_yielding.insert(column);
            m_header->setSectionHidden(column, true);
        }
    }
}

/// The wide columns share what is left; where nothing is left they keep a readable width, and the table scrolls.
void DataTable::stretchColumns()
{
    int others = 0;
    std::vector<int> wide;
    for (int column = 0; column < m_header->count(); ++column) {
        if (!m_header->isSectionHidden(column)) {
            isWide(column) ? wide.push_back(column) : void(others += m_header->sectionSize(column));
        }
    }
    const bool isRoom = others + static_cast<int>(wide.size()) * m_layout.readable <= viewport()->width();
    for (const int column : wide) {
        const auto mode = isRoom ? QHeaderView::Stretch : QHeaderView::Interactive;
        if (m_header->sectionResizeMode(column) != mode) {
            m_header->setSectionResizeMode(column, mode);
        }
        if (!isRoom && m_header->sectionSize(column) < m_layout.readable) {
            m_header->resizeSection(column, m_layout.readable);
        }
    }
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_layout.yielding.empty() && event->size().width() != event->oldSize().width()) {
        yieldColumns();
    }
    stretchColumns();
}

/// A click sorts by this column alone and turns the direction; with Shift it is added behind the others, turned, and
/// taken away again.
void DataTable::sortByHeader(int column)
{
    if (m_proxy->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty()) {
        return;
    }
    Sorting sorting = m_proxy->sorting();
    const auto own =
        std::find_if(sorting.begin(), sorting.end(), [column](const SortKey &step) { return step.column == column; });
    const bool isAdded = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    if (!isAdded) {
        const bool turns = sorting.size() == 1 && own != sorting.end() && own->order == Qt::AscendingOrder;
        sorting = {{column, turns ? Qt::DescendingOrder : Qt::AscendingOrder}};
    } else if (own == sorting.end()) {
        sorting.push_back({column, Qt::AscendingOrder});
    } else if (own->order == Qt::AscendingOrder) {
        own->order = Qt::DescendingOrder;
    } else if (sorting.size() > 1) {
        sorting.erase(own);
    } else {
        own->order = Qt::AscendingOrder;
    }
    m_proxy->setSorting(sorting);
}

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

TableData DataTable::dataOf(const std::vector<int> &sourceRows) const
{
    TableData result;
    std::vector<int> columns;
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
    result.rows.reserve(sourceRows.size());
    for (const int row : sourceRows) {
        TableData::Row cells;
        cells.reserve(columns.size());
        for (const int column : columns) {
            cells.push_back(cellOf(m_proxy->sourceModel()->index(row, column)));
        }
        result.rows.push_back(std::move(cells));
    }
    return result;
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
