#include "views/datatable.h"

#include "models/tables/filterproxy.h"
#include "models/tables/tableroles.h"
#include "views/celldelegate.h"
#include "views/tableheader.h"
#include "views/theme.h"

#include <QtCore/QSettings>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace hauspost {

DataTable::DataTable(QAbstractItemModel &source, const Layout &layout, QSettings *settings, QString settingsKey,
                     QWidget *parent)
    : QTableView(parent),
      m_proxy(new FilterProxy(this)),
      m_header(new TableHeader(this)),
      m_layout(layout),
      m_settings(settings),
      m_settingsKey(std::move(settingsKey))
{
    m_proxy->setSourceModel(&source);
    setHorizontalHeader(m_header);
    setModel(m_proxy);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight);
    softenSelection();
    connect(m_proxy, &FilterProxy::sortingChanged, this, &DataTable::tellSorting);
    connect(m_header, &QHeaderView::sectionClicked, this,
            [this](int column) { sortBy(column, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    connect(m_header, &QHeaderView::sectionResized, this, &DataTable::noteResized);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT headerMenuRequested(m_header->mapToGlobal(at)); });
    applyLayout();
    if (m_settings && !m_settingsKey.isEmpty()) {
        setLayoutState(m_settings->value(m_settingsKey).toMap());
    }
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::keepPlace);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &DataTable::restorePlace);
}

QModelIndex DataTable::sourceIndex(const QModelIndex &index) const
{
    return m_proxy->mapToSource(index);
}

bool DataTable::selectRow(const QString &rowId)
{
    if (rowId.isEmpty()) {
        return false;
    }
    const QModelIndex expected = m_proxy->sourceModel()->index(m_keptSourceRow, 0);
    if (expected.isValid() && expected.data(RowIdRole).toString() == rowId) {
        const QModelIndex index = m_proxy->mapFromSource(expected);
        if (index.isValid()) {
            setCurrentIndex(index);
        }
        return index.isValid();
    }
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, firstColumn());
        if (index.data(RowIdRole).toString() == rowId) {
            setCurrentIndex(index);
            return true;
        }
    }
    return false;
}

int DataTable::firstColumn() const
{
    int column = 0;
    while (column < m_proxy->columnCount() - 1 && isColumnHidden(column)) {
        ++column;
    }
    return column;
}

QString DataTable::currentRowId() const
{
    return currentIndex().data(RowIdRole).toString();
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (m_proxy->isGroup(currentIndex()) && keyOnGroup(event->key())) {
        return;
    }
    if (isEnter && currentIndex().isValid() && event->modifiers().testFlag(Qt::AltModifier) == false) {
        Q_EMIT rowOpened(currentIndex());
        return;
    }
    // X11 makes a context-menu event of the menu key only.
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier &&
        sourceIndex(currentIndex()).isValid()) {
        Q_EMIT menuRequested(currentIndex(), menuPosition(currentIndex()));
        return;
    }
    QTableView::keyPressEvent(event);
}

/// As in a tree: Enter and Space turn, Right opens, Left closes.
bool DataTable::keyOnGroup(int key)
{
    const bool isClosed = currentIndex().data(GroupClosedRole).toBool();
    const bool turns = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (turns || (key == Qt::Key_Right && isClosed) || (key == Qt::Key_Left && !isClosed)) {
        m_proxy->toggleGroup(currentIndex());
    }
    return turns || key == Qt::Key_Right || key == Qt::Key_Left;
}

void DataTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && m_proxy->isGroup(index)) {
        m_proxy->toggleGroup(index);
        return;
    }
    m_pressedAction = event->button() == Qt::LeftButton && isAction(index) ? index : QModelIndex();
}

void DataTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && index == m_pressedAction) {
        m_pressedAction = QModelIndex();
        Q_EMIT actionClicked(index, menuPosition(index));
    }
}

void DataTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && sourceIndex(index).isValid() && !isAction(index)) {
        Q_EMIT rowOpened(index);
    }
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!sourceIndex(index).isValid()) {
        return;
    }
    if (isByKey) {
        scrollTo(index);
    }
    Q_EMIT menuRequested(index, isByKey ? menuPosition(index) : event->globalPos());
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        softenSelection();
    } else if (event->type() == QEvent::LanguageChange) { // the page has retranslated the model before
        showColumns();
        tellSorting();
    }
}

/// A pale selection lets the status colours of the row speak.
void DataTable::softenSelection()
{
    const QPalette of = QGuiApplication::palette();
    const QColor soft = selectionColor(of);
    QPalette own = palette();
    if (own.color(QPalette::Highlight) == soft) {
        return; // setPalette() sends the event that brought us here
    }
    own.setColor(QPalette::Highlight, soft);
    own.setColor(QPalette::HighlightedText, of.color(QPalette::Text));
    setPalette(own);
}

void DataTable::keepPlace()
{
    if (currentIndex().isValid()) {
        m_keptRow = currentRowId();
        m_keptSourceRow = sourceIndex(currentIndex()).row();
    }
    m_keptScroll = verticalScrollBar()->value();
    m_keptSelection.clear();
    const std::vector<int> selected = selectedSourceRows();
    if (selected.size() > 1) {
        for (const int row : selected) {
            m_keptSelection.insert(m_proxy->sourceModel()->index(row, 0).data(RowIdRole).toString());
        }
    }
}

void DataTable::restorePlace()
{
    // The view's own reset ran before this slot: it was connected earlier.
    if (!selectRow(m_keptRow)) {
        setCurrentIndex(m_proxy->index(0, firstColumn()));
        restoreSelection();
        return;
    }
    updateGeometries();
    verticalScrollBar()->setValue(m_keptScroll);
    scrollTo(currentIndex());
    restoreSelection();
}

void DataTable::restoreSelection()
{
    if (m_keptSelection.isEmpty()) {
        return;
    }
    selectWhere(
        [this](const QModelIndex &index) { return m_keptSelection.contains(index.data(RowIdRole).toString()); });
}

QModelIndex DataTable::selectWhere(const std::function<bool(const QModelIndex &)> &isWanted)
{
    QItemSelection selection;
    int first = -1;
    // Adjacent rows are one range: the time of select() grows with the square of the number of ranges.
    for (int row = 0; row <= m_proxy->rowCount(); ++row) {
        const bool wanted = row < m_proxy->rowCount() && isWanted(m_proxy->index(row, 0));
        if (wanted && first < 0) {
            first = row;
        } else if (!wanted && first >= 0) {
            selection.select(m_proxy->index(first, 0), m_proxy->index(row - 1, 0));
            first = -1;
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return selection.isEmpty() ? QModelIndex() : m_proxy->index(selection.constFirst().top(), 0);
}

bool DataTable::isAction(const QModelIndex &index) const
{
    return index.isValid() && static_cast<CellKind>(index.data(CellKindRole).toInt()) == CellKind::Action;
}

QPoint DataTable::menuPosition(const QModelIndex &index) const
{
    const QModelIndex last = index.siblingAtColumn(m_proxy->columnCount() - 1);
    const QModelIndex place = isAction(last) ? last : index;
    return viewport()->mapToGlobal(CellDelegate::buttonRect(visualRect(place)).bottomLeft());
}

} // namespace hauspost
