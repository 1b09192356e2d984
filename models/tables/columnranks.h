#pragma once

#include <QtCore/QAbstractItemModel>
#include <QtCore/QCollator>

#include <vector>

namespace hauspost {

/// How texts sort in every table: as in a German telephone book, numbers inside by value.
[[nodiscard]] QCollator tableCollator();

/// The place of each row of a column among the values of RawSortRole, 0 for the smallest; equal values share one. Text
/// goes by the collator, everything else by value. The first row says which of both.
/// On the model's thread.
[[nodiscard]] std::vector<int> columnRanks(const QAbstractItemModel &model, int column, const QCollator &collator);

/// order, sorted by these ranks, each below their number; rows of one rank keep their order.
[[nodiscard]] std::vector<int> sortedByRank(const std::vector<int> &order, const std::vector<int> &ranks,
                                            Qt::SortOrder direction);

} // namespace hauspost
