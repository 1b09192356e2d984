#include "models/exchange/importplan.h"

namespace hauspost {

bool ImportPlan::isEmpty() const
{
    return false;
}

ImportPlan makeImportPlan(const ImportedOffice &file, const ExistingOffice &)
{
    ImportPlan plan;
    plan.badRecords = file.badRecords;
    return plan;
}

} // namespace hauspost
