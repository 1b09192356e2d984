#pragma once

#include "app/portal/accounttransaction.h"
#include "models/base/clock.h"
#include "models/domain/maildelivery.h"

#include <optional>

/// Changes of a resident's access and mail that come from elsewhere than a desk: from himself and from the mailer. Each
/// gives his row a new seq, in the caller's transaction.
namespace hauspost::portal {

/// The resident chose a password: access is confirmed, with this address; his code and all his links die.
/// false, and nothing changed: he may not register any more (confirmed already, taken back, account deleted, moved out,
/// no such resident). Whether code or link were right is the caller's to check, within the same transaction.
[[nodiscard]] Result<bool> confirmAccess(AccountTransaction &transaction, const ResidentId &resident,
                                         const QString &email, const Clock &clock, const QString &language = {});

/// A registered resident changed his address himself: the row follows. false: he has no confirmed access.
[[nodiscard]] Result<bool> followEmail(AccountTransaction &transaction, const ResidentId &resident,
                                       const QString &email);

/// A registered resident gave up his account. false: he has no confirmed access.
[[nodiscard]] Result<bool> deleteAccess(AccountTransaction &transaction, const ResidentId &resident);

/// What became of an invitation's mail, for the resident's row. inviteNo: of the invitation; the row only shows the
/// last one, so older ones are passed over. nullopt: whichever is the last. A resident who is not there any more, and a
/// row that says so already, are no failure.
[[nodiscard]] Result<> markMail(AccountTransaction &transaction, const ResidentId &resident,
                                std::optional<int> inviteNo, MailDelivery delivery);

/// All links of a resident but those to this address ("": all) are worthless from now on, and mails with them that
/// have not left yet are not sent. The row itself is not touched. Returns whether a mail was held back.
[[nodiscard]] Result<bool> withdrawInvitations(AccountTransaction &transaction, const ResidentId &resident,
                                               const QString &butTo, const QDateTime &nowUtc);

/// The mails alone; links keep their worth.
[[nodiscard]] Result<bool> withdrawQueuedMail(AccountTransaction &transaction, const ResidentId &resident,
                                              const QString &butTo, const QDateTime &nowUtc);

} // namespace hauspost::portal
