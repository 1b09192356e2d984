#pragma once

#include <QtCore/QAbstractProxyModel>
#include <QtCore/QCollator>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <functional>
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
class FilterProxy final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit FilterProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *source) override;

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
    void sortingChanged();

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

    void onSourceReset();
    void onSourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void readTexts(int first, int last); ///< of the source's rows; ranks are made anew when they are asked for
    void makeOrder();
    [[nodiscard]] const std::vector<int> &ranks(int column);
    [[nodiscard]] std::vector<int> matchingRows() const;
    [[nodiscard]] Shown makeShown();
    void refresh();
    void take(Shown shown);
    void show(Shown shown);
    void changeOrder(Shown shown);
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;

    QCollator m_collator;
    QString m_filter;
    QStringList m_words;
    std::function<bool(int)> m_predicate;
    Sorting m_sorting;
    int m_groupColumn = -1;
    QSet<QString> m_closed;               ///< texts of closed groups
    std::vector<QString> m_texts;         ///< by source row
    QHash<int, std::vector<int>> m_ranks; ///< by column, then source row; equal values have the same rank
    std::vector<int> m_order;             ///< all source rows, sorted
    std::vector<int> m_matches;           ///< source rows that match, sorted
    std::vector<int> m_rows;              ///< shown; see Shown
    std::vector<Group> m_groups;
    std::vector<int> m_places; ///< by source row: its shown row, or -1
};

} // namespace hauspost
