#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/exchange/tabledata.h"

namespace hauspost {

/// Writes a CSV file as German spreadsheets open it by a double click: UTF-8 with mark, semicolons, CR LF. Text that
/// looks like a formula gets an apostrophe. The file is there as a whole or not at all; one that was there stays until
/// then. Any thread. Errors: FileNotWritable, DiskFull, Cancelled.
[[nodiscard]] Result<> writeCsv(const TableData &data, const QString &file, Progress &progress);

/// Several tables, each below its title, with an empty line between them.
[[nodiscard]] Result<> writeCsv(const std::vector<TableData> &tables, const QString &file, Progress &progress);

} // namespace hauspost
