#include "models/tables/filterproxy.h"

#include "models/base/textfold.h"
#include "models/tables/columnranks.h"
#include "models/tables/tableroles.h"

#include <QtCore/QLocale>

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
    onSourceReset();
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
    makeOrder();
    refresh();
    Q_EMIT sortingChanged();
}

void FilterProxy::setGrouping(int column)
{
    if (column == m_groupColumn) {
        return;
    }
    m_groupColumn = column;
    m_closed.clear();
    makeOrder();
    refresh();
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
    return sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
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

void FilterProxy::onSourceReset()
{
    m_texts.clear();
    if (sourceModel() && sourceModel()->columnCount() > 0) {
        m_texts.resize(static_cast<size_t>(sourceModel()->rowCount()));
    }
    readTexts(0, static_cast<int>(m_texts.size()) - 1);
    makeOrder();
    take(makeShown());
    endResetModel();
}

void FilterProxy::onSourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    readTexts(topLeft.row(), bottomRight.row());
    makeOrder();
    refresh();
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

void FilterProxy::readTexts(int first, int last)
{
    m_ranks.clear();
    for (int row = first; row <= last; ++row) {
        m_texts[static_cast<size_t>(row)] = sourceModel()->index(row, 0).data(FilterTextRole).toString();
    }
}

const std::vector<int> &FilterProxy::ranks(int column)
{
    auto known = m_ranks.find(column);
    if (known == m_ranks.end()) {
        known = m_ranks.insert(column, columnRanks(*sourceModel(), column, m_collator));
    }
    return *known;
}

void FilterProxy::makeOrder()
{
    std::vector<int> order(m_texts.size());
    std::iota(order.begin(), order.end(), 0);
    Sorting steps = m_sorting;
    if (m_groupColumn >= 0) {
        // Where the rows are sorted by the group's column, its direction turns the groups.
        const auto own = std::find_if(steps.begin(), steps.end(),
                                      [this](const SortKey &key) { return key.column == m_groupColumn; });
        steps.insert(steps.begin(), own == steps.end() ? SortKey{m_groupColumn, Qt::AscendingOrder} : *own);
    }
    // From the last step to the first: each one keeps what the ones before have made of equal rows.
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (!order.empty() && step->column >= 0 && step->column < columnCount()) {
            const std::vector<int> &places = ranks(step->column);
            const bool isDescending = step->order == Qt::DescendingOrder;
            std::stable_sort(order.begin(), order.end(), [&places, isDescending](int a, int b) {
                const int left = places[static_cast<size_t>(a)];
                const int right = places[static_cast<size_t>(b)];
                return isDescending ? left > right : left < right;
            });
        }
    }
    m_order.swap(order);
}

std::vector<int> FilterProxy::matchingRows() const
{
    if (m_words.isEmpty() && !m_predicate) {
        return m_order;
    }
    std::vector<int> rows;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(rows), [this](int row) {
        if (m_predicate && !m_predicate(row)) {
            return false;
        }
        const QString &text = m_texts[static_cast<size_t>(row)];
        return std::all_of(m_words.begin(), m_words.end(),
                           [&text](const QString &word) { return text.contains(word); });
    });
    return rows;
}

FilterProxy::Shown FilterProxy::makeShown()
{
    Shown shown;
    shown.matches = matchingRows();
    if (m_groupColumn < 0 || m_groupColumn >= columnCount()) {
        shown.rows = shown.matches;
        return shown;
    }
    const std::vector<int> empty;
    const std::vector<int> &places = m_texts.empty() ? empty : ranks(m_groupColumn);
    int before = -1;
    for (const int row : shown.matches) {
        const int place = places[static_cast<size_t>(row)];
        if (place != before) {
            const QString text = sourceModel()->index(row, m_groupColumn).data().toString();
            shown.rows.push_back(~static_cast<int>(shown.groups.size()));
            shown.groups.push_back({text, 0, m_closed.contains(text)});
            before = place;
        }
        ++shown.groups.back().count;
        if (!shown.groups.back().isClosed) {
            shown.rows.push_back(row);
        }
    }
    return shown;
}

void FilterProxy::refresh()
{
    show(makeShown());
}

void FilterProxy::take(Shown shown)
{
    m_rows = std::move(shown.rows);
    m_matches = std::move(shown.matches);
    m_groups = std::move(shown.groups);
    m_places.assign(m_texts.size(), -1);
    for (size_t place = 0; place < m_rows.size(); ++place) {
        if (m_rows[place] >= 0) {
            m_places[static_cast<size_t>(m_rows[place])] = static_cast<int>(place);
        }
    }
}

void FilterProxy::show(Shown shown)
{
    if (shown.rows == m_rows && shown.groups == m_groups) {
        m_matches = std::move(shown.matches);
        return;
    }
    const bool sameRows = shown.groups.empty() && m_groups.empty() && shown.rows.size() == m_rows.size() &&
                          std::all_of(shown.rows.begin(), shown.rows.end(),
                                      [this](int row) { return m_places[static_cast<size_t>(row)] >= 0; });
    if (sameRows) {
        changeOrder(std::move(shown));
        return;
    }
    beginResetModel();
    take(std::move(shown));
    endResetModel();
}

void FilterProxy::changeOrder(Shown shown)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sourceRows;
    for (const QModelIndex &persistent : before) {
        sourceRows.push_back(m_rows[static_cast<size_t>(persistent.row())]);
    }
    take(std::move(shown));
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i) {
        after << createIndex(m_places[static_cast<size_t>(sourceRows[static_cast<size_t>(i)])], before[i].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace hauspost
