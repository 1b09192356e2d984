#pragma once

#include <QtCore/QAbstractItemModel>
#include <QtCore/QCollator>

#include <vector>

namespace hauspost {

/// The place of each row of a column among the values of RawSortRole, 0 for the smallest; equal values share one. Text
/// goes by the collator, everything else by value. The first row says which of both.
[[nodiscard]] std::vector<int> columnRanks(const QAbstractItemModel &model, int column, const QCollator &collator);

} // namespace hauspost
