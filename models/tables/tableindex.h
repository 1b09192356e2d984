#pragma once

#include <QtCore/QAbstractItemModel>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <vector>

namespace hauspost {

/// What a FilterProxy has to know about the rows of its source: some milliseconds for each thousand rows. A value: it
/// may be made on another thread, by a copy of the model.
struct TableIndex
{
    std::vector<QString> texts;         ///< FilterTextRole, by row
    QHash<int, std::vector<int>> ranks; ///< by column, then row; see columnRanks()
};

/// Makes a model with the same rows on the thread that calls it, any thread; see copyOf().
using ModelCopy = std::function<std::unique_ptr<QAbstractItemModel>()>;

/// The ranks of these columns, without the texts. On the model's thread.
[[nodiscard]] TableIndex indexOfColumns(const QAbstractItemModel &model, const std::vector<int> &columns);
/// The ranks of these columns and the texts of all rows. On the model's thread.
[[nodiscard]] TableIndex indexOfTable(const QAbstractItemModel &model, const std::vector<int> &columns);

} // namespace hauspost
