#pragma once

#include "models/exchange/dtmdiagnostic.h"

namespace hauspost {

/// Name of a field as the trade calls it, in the language of the installed translator.
[[nodiscard]] QString dtmFieldName(DtmFieldId field);

/// The sentence of a diagnostic: where, what is wrong, what now. Plain text. May hold what stands in the file
/// (personal data): show it, never log it.
[[nodiscard]] QString dtmDiagnosticText(const DtmDiagnostic &diagnostic);

} // namespace hauspost
