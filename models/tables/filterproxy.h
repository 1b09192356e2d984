#pragma once

#include "models/tables/tableindex.h"

#include <QtCore/QAbstractProxyModel>
#include <QtCore/QFutureWatcher>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace hauspost {

/// One step of a sorting: the first one counts, the next ones decide among equal rows.
struct SortKey
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};
using Sorting = std::vector<SortKey>; ///< empty: the order of the source

/// Shows the rows of a flat table that hold every word of the filter, sorted by RawSortRole, on wish in groups. Texts
/// that are searched and the rank of each row in a column are made once per source change, and a filter or sort step
/// only rebuilds the row vector: a keystroke over 10,000 rows takes about 2 ms (QSortFilterProxyModel takes rows out
/// range by range and needs seconds with persistent indexes in the view).
///
/// Sorting: numbers by value; text by German collation with numbers inside by value ("2. OG" before "10. OG"); equal
/// rows keep the order of the source; descending turns the order of different rows only. Belongs to the GUI thread.
///
/// Grouping: rows with the same text in one column stand together below a row of the proxy's own (IsGroupRole) that
/// says the text and how many rows there are; it can be closed. The table stays flat: no tree, no index per group.
///
/// A changed set of rows is a model reset; the view finds its row again by RowIdRole. A changed order alone is a
/// layout change.
///
/// Many rows: where the source can be copied (setCopies()), the ranks of a column are found on a thread of the global
/// pool. Until then the rows stand in the order they had; filter and predicate are always those that are set.
class FilterProxy final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit FilterProxy(QObject *parent = nullptr);

    /// From this number of rows on the ranks of a column are found on another thread.
    static constexpr size_t manyRows = 2000;

    void setSourceModel(QAbstractItemModel *source) override;
    /// copies is called on this thread, what it answers on another one: it makes a model with the rows of that moment.
    void setCopies(std::function<ModelCopy()> copies);
    /// null: setCopies() was not called.
    [[nodiscard]] ModelCopy copy() const { return m_copies ? m_copies() : ModelCopy(); }
    /// Runs change, which replaces rows of the source by those that the index was made of (indexOfTable()): with it
    /// nothing has to be found out here, however many they are.
    void changeSource(TableIndex index, const std::function<void()> &change);
    /// The columns that it sorts and groups by, for an index.
    [[nodiscard]] std::vector<int> arrangedColumns() const;
    /// Whether the rows are still in the order before; see arranged().
    [[nodiscard]] bool isArranging() const { return m_isAsking; }

    /// Words separated by blanks; each must occur, folded ("muller" finds "Müller"). Empty shows everything.
    void setFilter(const QString &text);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    /// Rows of the source that are left out whatever the words say; null lets all through. Called again for every row
    /// after each change of the source.
    void setPredicate(std::function<bool(int sourceRow)> predicate);

    /// column -1: the order of the source.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setSorting(const Sorting &sorting);
    [[nodiscard]] const Sorting &sorting() const { return m_sorting; }

    /// column -1: no groups.
    void setGrouping(int column);
    [[nodiscard]] int grouping() const { return m_groupColumn; }
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;
    /// Opens or closes the group of a group row.
    void toggleGroup(const QModelIndex &index);
    void setAllGroupsClosed(bool areClosed);

    /// Rows of the source that filter and predicate let through, also those in closed groups.
    [[nodiscard]] int matchCount() const { return static_cast<int>(m_matches.size()); }
    /// The same rows, in the order shown.
    [[nodiscard]] const std::vector<int> &matches() const { return m_matches; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;

Q_SIGNALS:
    /// Another one was set; the rows may follow later.
    void sortingChanged();
    /// What another thread has found is in force.
    void arranged();

private:
    struct Group
    {
        QString text;
        int count = 0;
        bool isClosed = false;

        friend bool operator==(const Group &, const Group &) = default;
    };
    /// What stands in the rows: a source row, or ~n for the group n.
    struct Shown
    {
        std::vector<int> rows;
        std::vector<int> matches;
        std::vector<Group> groups;
    };

    static constexpr int fewRows = 64; ///< are announced one by one

    void onSourceReset();
    void onSourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void announce(int first, int last);
    [[nodiscard]] bool isBig() const;
    [[nodiscard]] std::vector<int> missingRanks() const;
    void arrange(); ///< orders and shows the rows, now or when the ranks are found
    void ask(const std::vector<int> &columns);
    void takeFound();
    void makeOrder();
    [[nodiscard]] std::vector<int> matchingRows() const;
    [[nodiscard]] Shown makeShown();
    void refresh();
    void take(Shown shown);
    void show(Shown shown);
    void changeOrder(Shown shown);
    [[nodiscard]] QString accessibleHeader(int section) const; ///< with what it sorts by
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;

    std::function<ModelCopy()> m_copies;
    QFutureWatcher<TableIndex> m_found;
    bool m_isAsking = false;
    bool m_hasOldTexts = false;                     ///< the new ones have been asked for
    std::optional<TableIndex> m_given;              ///< of the rows that are coming
    std::vector<std::pair<int, int>> m_changedRuns; ///< while they come
    QString m_filter;
    QStringList m_words;
    std::function<bool(int)> m_predicate;
    Sorting m_sorting;
    int m_groupColumn = -1;
    QSet<QString> m_closed;        ///< texts of closed groups
    TableIndex m_index;            ///< of the source's rows; ranks of those columns that were asked for
    int m_orderedGroup = -1;       ///< the column by whose groups m_order is made
    std::vector<int> m_groupRanks; ///< of it
    std::vector<int> m_order;      ///< all source rows, sorted
    std::vector<int> m_matches;    ///< source rows that match, sorted
    std::vector<int> m_rows;       ///< shown; see Shown
    std::vector<Group> m_groups;
    std::vector<int> m_places; ///< by source row: its shown row, or -1
};

} // namespace hauspost
