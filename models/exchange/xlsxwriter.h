#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/exchange/tabledata.h"

namespace hauspost {

/// Writes an Excel workbook with one sheet: text cells are text, dates are dates, the header stays in sight and has
/// filters. The file is there as a whole or not at all; one that was there stays until then. Any thread.
/// Errors: FolderNotWritable, FileNotWritable, Cancelled.
[[nodiscard]] Result<> writeXlsx(const TableData &data, const QString &file, Progress &progress);

/// Several tables, a sheet each that is named by the table's title.
[[nodiscard]] Result<> writeXlsx(const std::vector<TableData> &tables, const QString &file, Progress &progress);

} // namespace hauspost
