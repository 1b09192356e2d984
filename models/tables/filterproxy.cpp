#include "models/tables/filterproxy.h"

#include "models/base/textfold.h"
#include "models/tables/tableroles.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace hauspost {

FilterProxy::FilterProxy(QObject *parent) : QAbstractProxyModel(parent)
{
    connect(&m_found, &QFutureWatcherBase::finished, this, &FilterProxy::takeFound);
}

void FilterProxy::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (QAbstractItemModel *before = sourceModel()) {
        before->disconnect(this);
    }
    QAbstractProxyModel::setSourceModel(source);
    if (source) {
        connect(source, &QAbstractItemModel::modelAboutToBeReset, this, &FilterProxy::beginResetModel);
        connect(source, &QAbstractItemModel::modelReset, this, &FilterProxy::onSourceReset);
        connect(source, &QAbstractItemModel::dataChanged, this, &FilterProxy::onSourceChanged);
        connect(source, &QAbstractItemModel::headerDataChanged, this, &FilterProxy::headerDataChanged);
    }
    onSourceReset();
}

void FilterProxy::setCopies(std::function<ModelCopy()> copies)
{
    m_copies = std::move(copies);
}

void FilterProxy::setFilter(const QString &text)
{
    if (text == m_filter) {
        return;
    }
    m_filter = text;
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    refresh();
}

void FilterProxy::setPredicate(std::function<bool(int sourceRow)> predicate)
{
    m_predicate = std::move(predicate);
    refresh();
}

void FilterProxy::sort(int column, Qt::SortOrder order)
{
    setSorting(column < 0 ? Sorting() : Sorting{{column, order}});
}

void FilterProxy::setSorting(const Sorting &sorting)
{
    m_sorting = sorting;
    arrange();
    Q_EMIT sortingChanged();
    if (columnCount() > 0) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); // says by what, to who cannot see the arrow
    }
}

void FilterProxy::setGrouping(int column)
{
    if (column == m_groupColumn) {
        return;
    }
    m_groupColumn = column;
    m_closed.clear();
    arrange();
}

bool FilterProxy::isGroup(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() && m_rows[static_cast<size_t>(index.row())] < 0;
}

void FilterProxy::toggleGroup(const QModelIndex &index)
{
    if (!isGroup(index)) {
        return;
    }
    const QString text = m_groups[static_cast<size_t>(~m_rows[static_cast<size_t>(index.row())])].text;
    if (!m_closed.remove(text)) {
        m_closed.insert(text);
    }
    refresh();
}

void FilterProxy::setAllGroupsClosed(bool areClosed)
{
    m_closed.clear();
    if (areClosed) {
        for (const Group &group : m_groups) {
            m_closed.insert(group.text);
        }
    }
    refresh();
}

QModelIndex FilterProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex FilterProxy::parent(const QModelIndex &) const
{
    return {};
}

int FilterProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FilterProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QVariant FilterProxy::data(const QModelIndex &index, int role) const
{
    if (isGroup(index)) {
        return groupData(m_groups[static_cast<size_t>(~m_rows[static_cast<size_t>(index.row())])], role);
    }
    return QAbstractProxyModel::data(index, role);
}

Qt::ItemFlags FilterProxy::flags(const QModelIndex &index) const
{
    // The keyboard reaches a group, a selection does not hold it.
    return isGroup(index) ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : QAbstractProxyModel::flags(index);
}

QVariant FilterProxy::groupData(const Group &group, int role) const
{
    const QString text = group.text.isEmpty() ? QStringLiteral("–") : group.text;
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1  (%2)").arg(text, QLocale().toString(group.count));
    case Qt::AccessibleTextRole:
        return group.isClosed ? tr("%1, %Ln row(s), closed", nullptr, group.count).arg(text)
                              : tr("%1, %Ln row(s), open", nullptr, group.count).arg(text);
    case IsGroupRole:
        return true;
    case GroupClosedRole:
        return group.isClosed;
    case RowIdRole:
        return QStringLiteral("group:") + group.text; // no id of the portal holds a colon
    default:
        return {};
    }
}

QVariant FilterProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Not through a row: headers must be there when no row matches.
    if (role == Qt::AccessibleTextRole && orientation == Qt::Horizontal) {
        return accessibleHeader(section);
    }
    return sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
}

QString FilterProxy::accessibleHeader(int section) const
{
    const QString name = headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const auto key = std::find_if(m_sorting.begin(), m_sorting.end(),
                                  [section](const SortKey &one) { return one.column == section; });
    if (key == m_sorting.end() || name.isEmpty()) {
        return name;
    }
    const bool isAscending = key->order == Qt::AscendingOrder;
    if (key == m_sorting.begin()) {
        return isAscending ? tr("%1, sorted ascending").arg(name) : tr("%1, sorted descending").arg(name);
    }
    return isAscending ? tr("%1, then sorted ascending").arg(name) : tr("%1, then sorted descending").arg(name);
}

QModelIndex FilterProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || !sourceModel() || !checkIndex(proxyIndex) || isGroup(proxyIndex)) {
        return {};
    }
    return sourceModel()->index(m_rows[static_cast<size_t>(proxyIndex.row())], proxyIndex.column());
}

QModelIndex FilterProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || static_cast<size_t>(sourceIndex.row()) >= m_places.size()) {
        return {};
    }
    const int place = m_places[static_cast<size_t>(sourceIndex.row())];
    return place < 0 ? QModelIndex() : createIndex(place, sourceIndex.column());
}

} // namespace hauspost
