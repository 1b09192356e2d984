// FilterProxy: what it knows about the rows of its source, and in which order they stand.

#include "models/tables/columnranks.h"
#include "models/tables/filterproxy.h"
#include "models/tables/tableroles.h"

#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <algorithm>
#include <numeric>

namespace hauspost {

void FilterProxy::changeSource(TableIndex index, const std::function<void()> &change)
{
    m_given = std::move(index);
    m_changedRuns.clear();
    change();
    if (m_given) { // not a reset
        m_index = std::move(*m_given);
        m_given.reset();
        m_hasOldTexts = false;
        arrange();
        for (const auto &[first, last] : m_changedRuns) {
            announce(first, last);
        }
    }
}

void FilterProxy::onSourceReset()
{
    m_isAsking = false;
    m_hasOldTexts = false;
    if (m_given) {
        m_index = std::move(*m_given);
        m_given.reset();
    } else {
        m_index = sourceModel() ? indexOfTable(*sourceModel(), {}) : TableIndex();
    }
    makeOrder();
    take(makeShown());
    endResetModel();
    if (!missingRanks().empty()) { // another sorting was chosen while the index was made
        arrange();
    }
}

void FilterProxy::onSourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    const int first = topLeft.row();
    const int last = bottomRight.row();
    if (m_given) {
        m_changedRuns.emplace_back(first, last);
        return;
    }
    m_index.ranks.clear();
    if (isBig() && last - first > fewRows) {
        m_hasOldTexts = true;
    } else {
        for (int row = first; row <= last; ++row) {
            m_index.texts[static_cast<size_t>(row)] = sourceModel()->index(row, 0).data(FilterTextRole).toString();
        }
    }
    arrange();
    announce(first, last);
}

/// What stayed visible is announced row by row; a wide change as a whole.
void FilterProxy::announce(int first, int last)
{
    const int lastColumn = columnCount() - 1;
    if (last - first > fewRows) {
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, lastColumn));
        }
        return;
    }
    for (int row = first; row <= last; ++row) {
        const int place = m_places[static_cast<size_t>(row)];
        if (place >= 0) {
            Q_EMIT dataChanged(index(place, 0), index(place, lastColumn));
        }
    }
}

bool FilterProxy::isBig() const
{
    return m_copies && m_index.texts.size() > manyRows;
}

std::vector<int> FilterProxy::arrangedColumns() const
{
    std::vector<int> columns;
    if (m_groupColumn >= 0 && m_groupColumn < columnCount()) {
        columns.push_back(m_groupColumn);
    }
    for (const SortKey &key : m_sorting) {
        if (key.column >= 0 && key.column < columnCount() &&
            std::find(columns.begin(), columns.end(), key.column) == columns.end()) {
            columns.push_back(key.column);
        }
    }
    return columns;
}

std::vector<int> FilterProxy::missingRanks() const
{
    std::vector<int> columns = arrangedColumns();
    std::erase_if(columns, [this](int column) { return m_index.ranks.contains(column); });
    return columns;
}

void FilterProxy::arrange()
{
    const std::vector<int> missing = missingRanks();
    m_isAsking = isBig() && (m_hasOldTexts || !missing.empty());
    if (m_isAsking) {
        ask(missing);
    } else {
        makeOrder();
    }
    refresh();
}

void FilterProxy::ask(const std::vector<int> &columns)
{
    const auto promise = std::make_shared<QPromise<TableIndex>>();
    const ModelCopy copy = m_copies();
    m_found.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, copy, columns, hasTexts = !m_hasOldTexts] {
        promise->start();
        const auto model = copy();
        promise->addResult(hasTexts ? indexOfColumns(*model, columns) : indexOfTable(*model, columns));
        promise->finish();
    });
}

void FilterProxy::takeFound()
{
    if (!m_isAsking || m_found.future().resultCount() == 0) {
        return; // the source has changed since, or the program ends
    }
    TableIndex found = m_found.future().takeResult();
    m_isAsking = false;
    m_index.ranks.insert(found.ranks);
    if (m_hasOldTexts) {
        m_index.texts = std::move(found.texts);
        m_hasOldTexts = false;
    }
    arrange();
    Q_EMIT arranged();
}

/// Of what is known; what is not has been asked for.
void FilterProxy::makeOrder()
{
    if (!isBig()) {
        for (const int column : missingRanks()) {
            m_index.ranks.insert(indexOfColumns(*sourceModel(), {column}).ranks);
        }
    }
    std::vector<int> order(m_index.texts.size());
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
        if (const auto ranks = m_index.ranks.constFind(step->column); ranks != m_index.ranks.constEnd()) {
            order = sortedByRank(order, *ranks, step->order);
        }
    }
    m_order.swap(order);
    m_groupRanks = m_index.ranks.value(m_groupColumn);
    m_orderedGroup = m_index.ranks.contains(m_groupColumn) ? m_groupColumn : -1;
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
        const QString &text = m_index.texts[static_cast<size_t>(row)];
        return std::all_of(m_words.begin(), m_words.end(),
                           [&text](const QString &word) { return text.contains(word); });
    });
    return rows;
}

FilterProxy::Shown FilterProxy::makeShown()
{
    Shown shown;
    shown.matches = matchingRows();
    if (m_orderedGroup < 0) {
        shown.rows = shown.matches;
        return shown;
    }
    int before = -1;
    for (const int row : shown.matches) {
        const int place = m_groupRanks[static_cast<size_t>(row)];
        if (place != before) {
            const QString text = sourceModel()->index(row, m_orderedGroup).data().toString();
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
    m_places.assign(m_index.texts.size(), -1);
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
