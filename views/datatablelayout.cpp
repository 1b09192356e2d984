// DataTable: which columns, how wide, in which order.

#include "models/tables/filterproxy.h"
#include "views/datatable.h"
#include "views/tableheader.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSettings>
#include <QtGui/QResizeEvent>

#include <algorithm>
#include <cmath>

namespace hauspost {

namespace {

const QString headerKey = QStringLiteral("header");
const QString hiddenKey = QStringLiteral("hidden");
const QString insistedKey = QStringLiteral("insisted");
const QString columnsKey = QStringLiteral("columns");
const QString resizedKey = QStringLiteral("resized");
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

} // namespace

void DataTable::saveColumns() const
{
    if (m_settings && !m_settingsKey.isEmpty()) {
        m_settings->setValue(m_settingsKey, layoutState());
    }
}

QVariantMap DataTable::layoutState() const
{
    return {{headerKey, m_header->saveState()}, {hiddenKey, toList(m_hidden)},
            {insistedKey, toList(m_insisted)},  {resizedKey, toList(m_resized)},
            {columnsKey, m_header->count()},    {sortingKey, toStrings(m_proxy->sorting())},
            {groupingKey, m_proxy->grouping()}};
}

void DataTable::setLayoutState(const QVariantMap &state)
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        if (!m_header->restoreState(state.value(headerKey).toByteArray())) {
            return; // nothing kept, or by another version
        }
    }
    m_hidden = toSet(state.value(hiddenKey).toList());
    m_insisted = toSet(state.value(insistedKey).toList());
    m_resized = toSet(state.value(resizedKey).toList());
    completeState(state);
    m_proxy->setSorting(toSorting(state.value(sortingKey).toStringList(), m_proxy->columnCount()));
    const int group = state.value(groupingKey, -1).toInt();
    m_proxy->setGrouping(group < m_proxy->columnCount() ? group : -1);
    showColumns();
}

/// What a state does not say that an earlier version kept.
void DataTable::completeState(const QVariantMap &state)
{
    // New columns come before the last one, which is the menu.
    const int before = m_layout.columnsBefore > 0 ? m_layout.columnsBefore : m_header->count();
    const int known = state.value(columnsKey, before).toInt();
    for (const int column : m_layout.hidden) {
        if (known < m_header->count() && column >= known - 1) {
            m_hidden.insert(column);
        }
    }
    for (int column = 0; !state.contains(resizedKey) && column < known - 1; ++column) {
        // Another width than that version gave is the user's.
        const int width = m_header->sectionSize(column);
        if (width > 0 && !isWide(column) && width != ownWidth(column)) {
            m_resized.insert(column);
        }
    }
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
    m_resized.clear();
    for (int column = 0; column < static_cast<int>(m_layout.widths.size()); ++column) {
        m_header->setSectionResizeMode(column, QHeaderView::Interactive);
    }
    m_proxy->sort(m_layout.sortColumn);
    showColumns();
}

/// Words of the trade are longer in one language than in another.
int DataTable::neededWidth(int column) const
{
    constexpr int sides = 12; // what TableHeader leaves free beside the word
    return m_header->sectionSizeHint(column) + sides;
}

/// What a column that is shown has where there is room: what the user gave it, or what it was made with.
int DataTable::ownWidth(int column) const
{
    return m_resized.contains(column) || column >= static_cast<int>(m_layout.widths.size())
               ? m_header->sectionSize(column)
               : std::max(m_layout.widths[static_cast<size_t>(column)], neededWidth(column));
}

/// How much of it a column can do without: its text is shortened then, and its tool tip tells it.
int DataTable::spareWidth(int column) const
{
    if (m_resized.contains(column)) {
        return 0;
    }
    const int own = ownWidth(column);
    return std::max(0, own - std::max(neededWidth(column), own * 7 / 10));
}

void DataTable::noteResized(int column, int before, int now)
{
    if (!m_isFitting && before > 0 && now > 0 && m_header->sectionResizeMode(column) == QHeaderView::Interactive) {
        m_resized.insert(column);
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
    const QScopedValueRollback fitting(m_isFitting, true);
    int needed = 0;
    for (int column = 0; column < m_header->count(); ++column) {
        const bool isHidden = m_hidden.contains(column) || m_pointless.contains(column);
        m_header->setSectionHidden(column, isHidden);
        needed += isHidden ? 0 : isWide(column) ? m_layout.readable : ownWidth(column);
    }
    m_yielding.clear();
    for (const int column : m_layout.yielding) {
        if (needed <= viewport()->width()) {
            break;
        }
        if (!m_header->isSectionHidden(column) && !m_insisted.contains(column)) {
            needed -= isWide(column) ? m_layout.readable : ownWidth(column);
            m_yielding.insert(column);
            m_header->setSectionHidden(column, true);
        }
    }
}

/// The wide columns share what is left. Where that is not enough to read them the others give way, and where that is
/// not enough either the table scrolls.
void DataTable::stretchColumns()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    int lacking = -viewport()->width();
    int spare = 0;
    std::vector<int> wide;
    std::vector<int> others;
    for (int column = 0; column < m_header->count(); ++column) {
        if (!m_header->isSectionHidden(column)) {
            (isWide(column) ? wide : others).push_back(column);
            lacking += isWide(column) ? m_layout.readable : ownWidth(column);
            spare += isWide(column) ? 0 : spareWidth(column);
        }
    }
    const double share = lacking <= 0 || spare == 0 ? 0.0 : std::min(1.0, static_cast<double>(lacking) / spare);
    for (const int column : others) {
        m_header->resizeSection(column, ownWidth(column) - static_cast<int>(std::ceil(share * spareWidth(column))));
    }
    const auto mode = lacking <= spare ? QHeaderView::Stretch : QHeaderView::Interactive;
    for (const int column : wide) {
        if (m_header->sectionResizeMode(column) != mode) {
            m_header->setSectionResizeMode(column, mode);
        }
        if (mode == QHeaderView::Interactive && m_header->sectionSize(column) < m_layout.readable) {
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

void DataTable::sortBy(int column, bool isFurther)
{
    if (m_proxy->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty()) {
        return;
    }
    Sorting sorting = m_proxy->sorting();
    const auto own =
        std::find_if(sorting.begin(), sorting.end(), [column](const SortKey &step) { return step.column == column; });
    if (!isFurther) {
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

/// The header shows it, who listens hears it.
void DataTable::tellSorting()
{
    m_header->setSorting(m_proxy->sorting());
    QStringList keys;
    for (const SortKey &key : m_proxy->sorting()) {
        keys << m_proxy->headerData(key.column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    }
    setAccessibleDescription(keys.join(QStringLiteral("; ")));
}

} // namespace hauspost
