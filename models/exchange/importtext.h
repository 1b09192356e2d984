#pragma once

#include "models/exchange/csvreader.h"
#include "models/exchange/importplan.h"

#include <QtCore/QString>

/// Sentences about imports in the language of the installed translator. Plain text.
namespace hauspost {

[[nodiscard]] QString csvFaultText(CsvFault fault);              ///< half a sentence, for ErrorCode::CsvBadRow
[[nodiscard]] QString csvProblemText(const CsvProblem &problem); ///< where and what
[[nodiscard]] QString importWarningText(const ImportWarning &warning);
[[nodiscard]] QString importVerdictName(ImportVerdict verdict);
[[nodiscard]] QString importFieldName(ImportField field);

} // namespace hauspost
