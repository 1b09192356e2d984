#include "models/tables/filterproxy.h"

#include "models/base/textfold.h"
#include "models/tables/tableroles.h"

#include <algorithm>
#include <numeric>

namespace hauspost {

FilterProxy::FilterProxy(QObject *parent)
    : QAbstractProxyModel(parent), m_collator(QLocale(QLocale::German, QLocale::Germany))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
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
    readTexts();
    makeOrder();
    m_rows = matchingRows();
    rebuildMapping();
    endResetModel();
}

void FilterProxy::setFilter(const QString &text)
{
    if (text == m_filter) {
        return;
    }
    m_filter = text;
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    show(matchingRows());
}

void FilterProxy::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    makeOrder();
    show(matchingRows());
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

QVariant FilterProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Not through a row: headers must be there when no row matches.
    return sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
}

QModelIndex FilterProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || !sourceModel() || !checkIndex(proxyIndex)) {
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

void FilterProxy::onSourceReset()
{
    readTexts();
    makeOrder();
    m_rows = matchingRows();
    rebuildMapping();
    endResetModel();
}

void FilterProxy::onSourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    readTexts();
    makeOrder();
    show(matchingRows());
    // What stayed visible is announced row by row; a wide change as a whole.
    constexpr int few = 64;
    if (bottomRight.row() - topLeft.row() > few) {
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, topLeft.column()), index(rowCount() - 1, bottomRight.column()));
        }
        return;
    }
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const int place = m_places[static_cast<size_t>(row)];
        if (place >= 0) {
            Q_EMIT dataChanged(index(place, topLeft.column()), index(place, bottomRight.column()));
        }
    }
}

void FilterProxy::readTexts()
{
    m_texts.clear();
    const QAbstractItemModel *source = sourceModel();
    if (!source || source->columnCount() == 0) {
        return;
    }
    m_texts.reserve(static_cast<size_t>(source->rowCount()));
    for (int row = 0; row < source->rowCount(); ++row) {
        m_texts.push_back(source->index(row, 0).data(FilterTextRole).toString());
    }
}

void FilterProxy::makeOrder()
{
    std::vector<int> order(m_texts.size());
    std::iota(order.begin(), order.end(), 0);
    const bool isSorted = sourceModel() && m_sortColumn >= 0 && m_sortColumn < sourceModel()->columnCount();
    if (isSorted && !order.empty()) {
        const QVariant sample = sourceModel()->index(0, m_sortColumn).data(RawSortRole);
        if (sample.typeId() == QMetaType::QString) {
            makeOrderByText(order);
        } else {
            makeOrderByNumber(order);
        }
    }
    m_order.swap(order);
}

void FilterProxy::makeOrderByText(std::vector<int> &order) const
{
    std::vector<QCollatorSortKey> keys;
    keys.reserve(order.size());
    for (const int row : order) {
        keys.push_back(m_collator.sortKey(sourceModel()->index(row, m_sortColumn).data(RawSortRole).toString()));
    }
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(order.begin(), order.end(), [&keys, isDescending](int a, int b) {
        const int compared = keys[static_cast<size_t>(a)].compare(keys[static_cast<size_t>(b)]);
        return isDescending ? compared > 0 : compared < 0;
    });
}

void FilterProxy::makeOrderByNumber(std::vector<int> &order) const
{
    std::vector<double> keys;
    keys.reserve(order.size());
    for (const int row : order) {
        keys.push_back(sourceModel()->index(row, m_sortColumn).data(RawSortRole).toDouble());
    }
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(order.begin(), order.end(), [&keys, isDescending](int a, int b) {
        const double left = keys[static_cast<size_t>(a)];
        const double right = keys[static_cast<size_t>(b)];
        return isDescending ? left > right : left < right;
    });
}

std::vector<int> FilterProxy::matchingRows() const
{
    if (m_words.isEmpty()) {
        return m_order;
    }
    std::vector<int> rows;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(rows), [this](int row) {
        const QString &text = m_texts[static_cast<size_t>(row)];
        return std::all_of(m_words.begin(), m_words.end(),
                           [&text](const QString &word) { return text.contains(word); });
    });
    return rows;
}

void FilterProxy::show(std::vector<int> rows)
{
    if (rows == m_rows) {
        return;
    }
    if (rows.size() != m_rows.size() || !std::is_permutation(rows.begin(), rows.end(), m_rows.begin())) {
        beginResetModel();
        m_rows.swap(rows);
        rebuildMapping();
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sourceRows;
    for (const QModelIndex &persistent : before) {
        sourceRows.push_back(m_rows[static_cast<size_t>(persistent.row())]);
    }
    m_rows.swap(rows);
    rebuildMapping();
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i) {
        after << createIndex(m_places[static_cast<size_t>(sourceRows[static_cast<size_t>(i)])], before[i].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void FilterProxy::rebuildMapping()
{
    m_places.assign(m_texts.size(), -1);
    for (size_t place = 0; place < m_rows.size(); ++place) {
        m_places[static_cast<size_t>(m_rows[place])] = static_cast<int>(place);
    }
}

} // namespace hauspost
