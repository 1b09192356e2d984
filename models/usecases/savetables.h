#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/base/tabledata.h"

namespace hauspost {

/// The endings that saveTables() knows, with their dots, the usual one first.
[[nodiscard]] QStringList tableSuffixes();

/// Writes tables into one file, as its name ends: .csv, .pdf, anything else as an Excel workbook. The file is there as
/// a whole or not at all. A thread that may paint. Errors: those of writeCsv(), writePdf(), writeXlsx().
[[nodiscard]] Result<> saveTables(const std::vector<TableData> &tables, const QString &file, Progress &progress);

} // namespace hauspost
