#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/base/tabledata.h"

namespace hauspost {

/// Writes tables as a PDF file, A4, upright or where a table has many columns across. The file is there as a whole or
/// not at all, readable by its owner only. A thread that may paint; progress counts pages.
/// Errors: FolderNotWritable, FileNotWritable, DiskFull, LetterWriteFailed, Cancelled.
[[nodiscard]] Result<> writePdf(const std::vector<TableData> &tables, const QString &file, Progress &progress);

} // namespace hauspost
