#pragma once

#include "app/portal/accounttransaction.h"
#include "app/portal/portalkey.h"
#include "models/sql/rowbatch.h"
#include "models/sql/statement.h"

#include <QtCore/QDate>

namespace hauspost::portal {

/// Gives and takes the registration codes of tenancies within a transaction. Who calls gives the resident's row a new
/// seq.
class RegistrationCodes
{
public:
    [[nodiscard]] static Result<RegistrationCodes> prepare(AccountTransaction &transaction, const PortalKey &key);

    /// A new random code; the tenancy must have none. In the database after flush().
    [[nodiscard]] Result<> issue(const ResidentId &resident, QDate validUntil);
    [[nodiscard]] Result<> remove(const ResidentId &resident);
    [[nodiscard]] Result<> flush() { return m_insert.flush(); }

    /// Takes one code away, where there is one; for who gives none.
    [[nodiscard]] static Result<> withdraw(AccountTransaction &transaction, const ResidentId &resident);

private:
    RegistrationCodes(AccountTransaction &transaction, const PortalKey &key, Statement remove);

    AccountId m_account;
    const PortalKey &m_key;
    RowBatch m_insert;
    Statement m_remove;
};

} // namespace hauspost::portal
