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

Result<ImportOutcome> applyImport(AccountTransaction &transaction, const PortalKey &key, const ImportedOffice &file,
                                  QDate today)
{
    const auto existing = existingOffice(transaction.database(), transaction.account());
    if (!existing) {
        return Failure(existing.error());
    }
    ImportOutcome outcome;
    outcome.plan = makeImportPlan(file, *existing);
    if (const auto written = writePlan(transaction, outcome.plan, *existing); !written) {
        return Failure(written.error());
    }
    return Maintenance(key).run(transaction, today).map([&outcome](const MaintenanceCounts &counts) {
        outcome.maintenance = counts;
        return std::move(outcome);
    });
}

Result<ImportOutcome> Importer::apply(const ImportedOffice &file, QDate today)
{
    auto transaction = AccountTransaction::begin(m_store.database(), m_account);
    if (!transaction) {
        return Failure(transaction.error());
    }
    auto outcome = applyImport(*transaction, m_store.key(), file, today);
    if (!outcome) {
        return outcome;
    }
    return transaction->commit().map([&outcome] { return std::move(*outcome); });
}

} // namespace hauspost::portal
