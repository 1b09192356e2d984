#pragma once

#include "app/portal/accounttransaction.h"
#include "app/portal/portalkey.h"
#include "models/domain/maildelivery.h"

#include <QtCore/QDate>

#include <optional>

namespace hauspost::portal {

/// The invitation whose link a mail carries.
struct MailInvitation
{
    ResidentId resident;
    int inviteNo = 0;
    QDate expiresOn;       ///< last day
    bool isWanted = false; ///< unused, unexpired, the resident's newest, for a tenancy that still waits for it
};

/// Found by the link's token. nullopt: there is none (any more). Errors: those of the database.
[[nodiscard]] Result<std::optional<MailInvitation>> findInvitation(Database &database, const PortalKey &key,
                                                                   const AccountId &account, const QByteArray &token,
                                                                   QDate today);

} // namespace hauspost::portal
