#pragma once

#include "models/base/tabledata.h"
#include "models/storage/letterprotocol.h"

namespace hauspost {

/// The protocol of a run ("Versandprotokoll") as a document of three tables: what the run was and its totals, the
/// letters, who was left out. For paper, files and the command line alike; never a code.
[[nodiscard]] std::vector<TableData> protocolTables(const LetterProtocol &protocol, QDate today);

/// A file name to suggest, without folder and suffix: the run's number, no personal data.
[[nodiscard]] QString protocolFileName(int batch);

} // namespace hauspost
