#pragma once

#include <QtCore/QAbstractProxyModel>
#include <QtCore/QCollator>
#include <QtCore/QStringList>

#include <vector>

namespace hauspost {

/// Shows the rows of a flat table that hold every word of the filter, sorted by RawSortRole. Texts that are searched
/// and sort keys are made once per source change, and a filter or sort step only rebuilds the row vector: a keystroke
/// over 10,000 rows takes about 2 ms (QSortFilterProxyModel takes rows out range by range and needs seconds with
/// persistent indexes in the view).
///
/// Sorting: numbers by value; text by German collation with numbers inside by value ("2. OG" before "10. OG"); equal
/// rows keep the order of the source; descending turns the order of different rows only. Belongs to the GUI thread.
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

    /// column -1: the order of the source.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;

private:
    void onSourceReset();
    void onSourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void readTexts();
    void makeOrder();
    void makeOrderByText(std::vector<int> &order) const;
    void makeOrderByNumber(std::vector<int> &order) const;
    [[nodiscard]] std::vector<int> matchingRows() const;
    void show(std::vector<int> rows);
    void rebuildMapping();

    QCollator m_collator;
    QString m_filter;
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<QString> m_texts; ///< by source row
    std::vector<int> m_order;     ///< all source rows, sorted
    std::vector<int> m_rows;      ///< shown source rows, sorted
    std::vector<int> m_places;    ///< by source row: its shown row, or -1
};

} // namespace hauspost
