#pragma once

#include "app/portal/maintenance.h"
#include "app/portal/store.h"
#include "models/exchange/importplan.h"

namespace hauspost::portal {

struct ImportOutcome
{
    ImportPlan plan;
    MaintenanceCounts maintenance;
};

/// Plans and writes within an open transaction, with the codes and accesses that follow. The one way in: for the
/// command line as for the actions of desks.
[[nodiscard]] Result<ImportOutcome> applyImport(AccountTransaction &transaction, const PortalKey &key,
                                                const ImportedOffice &file, QDate today);

/// Brings what files say into an account.
class Importer
{
public:
    Importer(Store &store, AccountId account) : m_store(store), m_account(std::move(account)) {}

    using Outcome = ImportOutcome;

    /// What an import would do; writes nothing.
    [[nodiscard]] Result<ImportPlan> plan(const ImportedOffice &file);

    /// All of it in one transaction, or nothing; with the codes and accesses that follow from it.
    [[nodiscard]] Result<Outcome> apply(const ImportedOffice &file, QDate today);

private:
    Store &m_store;
    AccountId m_account;
};

} // namespace hauspost::portal
