#pragma once

#include "app/portal/accounttransaction.h"
#include "models/base/clock.h"

/// Changes of a resident's access that come from himself. Each gives his row a new seq, in the caller's transaction.
namespace hauspost::portal {

/// The resident chose a password: access is confirmed, with this address; his code and all his links die.
/// false, and nothing changed: he may not register any more (confirmed already, taken back, account deleted, moved out,
/// no such resident). Whether code or link were right is the caller's to check, within the same transaction.
[[nodiscard]] Result<bool> confirmAccess(AccountTransaction &transaction, const ResidentId &resident,
                                         const QString &email, const Clock &clock);

/// A registered resident changed his address himself: the row follows. false: he has no confirmed access.
[[nodiscard]] Result<bool> followEmail(AccountTransaction &transaction, const ResidentId &resident,
                                       const QString &email);

/// A registered resident gave up his account. false: he has no confirmed access.
[[nodiscard]] Result<bool> deleteAccess(AccountTransaction &transaction, const ResidentId &resident);

} // namespace hauspost::portal
