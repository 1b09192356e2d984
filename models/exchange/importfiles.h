#pragma once

#include "models/base/progress.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/importedoffice.h"

#include <optional>

namespace hauspost {

/// The files of an import, as the user named them.
struct ImportFiles
{
    QString dtm;
    QString contacts;                       ///< "": none
    QString uviRules;                       ///< "": none
    std::optional<UviRequirement> uviOfAll; ///< instead of uviRules: for each unit
};

struct ImportInput
{
    ImportedOffice office;
    std::vector<CsvProblem> contactProblems;
    std::vector<CsvProblem> uviProblems;
    qsizetype contactsWithoutTenancy = 0;
};

/// Reads all of them. Errors: FileNotFound, FileNotReadable, ImportEmpty, ImportNotDtm, ImportNothingUsable,
/// CsvMissingColumn, CsvBadRow, Cancelled.
[[nodiscard]] Result<ImportInput> readImportFiles(const ImportFiles &files, Progress &progress);

} // namespace hauspost
