#pragma once

#include "app/portal/accounttransaction.h"
#include "app/portal/portalkey.h"

#include <QtCore/QDate>

namespace hauspost::portal {

/// For whoever redeems a link of a mail: if it was unclear whether the mail arrived, it is not any more. Does nothing
/// for other mails. Errors: those of the database.
[[nodiscard]] Result<> noteLinkUsed(AccountTransaction &transaction, const PortalKey &key, const QByteArray &token,
                                    QDate today);

} // namespace hauspost::portal
