#pragma once

#include "models/tables/tableindex.h"

#include <memory>
#include <utility>
#include <vector>

namespace hauspost {

/// The rows of a TableModel as they are made beside the window, with what the table and its FilterProxy need to take
/// them at once.
template <class Table>
struct TableListing
{
    using Rows = typename Table::Rows;

    Rows rows = std::make_shared<typename Rows::element_type>();
    Rows before;                     ///< the rows shown when these were asked for
    typename Table::Changes changes; ///< since before
    TableIndex index;

    /// columns: FilterProxy::arrangedColumns(). Any thread: some milliseconds for each thousand rows.
    void take(std::vector<typename Rows::element_type::value_type> made, Rows shown, const std::vector<int> &columns)
    {
        rows = std::make_shared<typename Rows::element_type>(std::move(made));
        before = std::move(shown);
        Table table; // of this thread
        table.replaceRows(before, {});
        changes = table.changesTo(*rows);
        table.replaceRows(rows, {});
        index = indexOfTable(table, columns);
    }
};

} // namespace hauspost
