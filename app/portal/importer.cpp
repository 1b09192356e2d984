#include "app/portal/importer.h"

#include "app/portal/existingoffice.h"
#include "app/portal/planwriter.h"

namespace hauspost::portal {

Result<ImportPlan> Importer::plan(const ImportedOffice &file)
{
    const auto snapshot = m_store.database().beginRead();
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    return existingOffice(m_store.database(), m_account).map([&file](const ExistingOffice &existing) {
        return makeImportPlan(file, existing);
    });
}

Result<Importer::Outcome> Importer::apply(const ImportedOffice &file, QDate today)
{
    auto transaction = AccountTransaction::begin(m_store.database(), m_account);
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto existing = existingOffice(m_store.database(), m_account);
    if (!existing) {
        return Failure(existing.error());
    }
    Outcome outcome;
    outcome.plan = makeImportPlan(file, *existing);
    if (const auto written = writePlan(*transaction, outcome.plan, *existing); !written) {
        return Failure(written.error());
    }
    const auto maintained = Maintenance(m_store.key()).run(*transaction, today);
    if (!maintained) {
        return Failure(maintained.error());
    }
    outcome.maintenance = *maintained;
    return transaction->commit().map([&outcome] { return std::move(outcome); });
}

} // namespace hauspost::portal
