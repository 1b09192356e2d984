#pragma once

#include "models/domain/importline.h"
#include "models/usecases/importoffice.h"

/// Sentences about the rows of an import at the desk. Plain text. Hold personal data: show them, never log them.
namespace hauspost {

/// Of everything in the plan: bad records first, then properties, units, tenancies in the order of the plan.
[[nodiscard]] std::vector<ImportLine> importLines(const ImportPreview &preview);

/// What the portal left out of an import, row by row, with the reason.
[[nodiscard]] QString importReportText(const wire::ImportReport &report);

} // namespace hauspost
