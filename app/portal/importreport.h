#pragma once

#include "app/portal/maintenance.h"
#include "models/exchange/importfiles.h"
#include "models/exchange/importplan.h"

#include <QtCore/QTextStream>

namespace hauspost::portal {

/// Tells in sentences and a table what an import did or would do. Holds what stands in the files: for the person at
/// the terminal, not for a log.
void writeImportReport(QTextStream &out, const ImportInput &input, const ImportPlan &plan);
void writeMaintenanceReport(QTextStream &out, const MaintenanceCounts &counts);

} // namespace hauspost::portal
