#pragma once

#include "app/portal/maintenance.h"
#include "app/portal/store.h"
#include "models/exchange/importplan.h"

namespace hauspost::portal {

/// Brings what files say into an account.
class Importer
{
public:
    Importer(Store &store, AccountId account) : m_store(store), m_account(std::move(account)) {}

    struct Outcome
    {
        ImportPlan plan;
        MaintenanceCounts maintenance;
    };

    /// What an import would do; writes nothing.
    [[nodiscard]] Result<ImportPlan> plan(const ImportedOffice &file);

    /// All of it in one transaction, or nothing; with the codes and accesses that follow from it.
    [[nodiscard]] Result<Outcome> apply(const ImportedOffice &file, QDate today);

private:
    Store &m_store;
    AccountId m_account;
};

} // namespace hauspost::portal
