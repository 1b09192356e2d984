#include "models/tables/tableindex.h"

#include "models/tables/columnranks.h"
#include "models/tables/tableroles.h"

namespace hauspost {

TableIndex indexOfColumns(const QAbstractItemModel &model, const std::vector<int> &columns)
{
    TableIndex index;
    const QCollator collator = tableCollator();
    for (const int column : columns) {
        index.ranks.insert(column, columnRanks(model, column, collator));
    }
    return index;
}

TableIndex indexOfTable(const QAbstractItemModel &model, const std::vector<int> &columns)
{
    TableIndex index = indexOfColumns(model, columns);
    const int rows = model.columnCount() > 0 ? model.rowCount() : 0;
    index.texts.reserve(static_cast<size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        index.texts.push_back(model.index(row, 0).data(FilterTextRole).toString());
    }
    return index;
}

} // namespace hauspost
