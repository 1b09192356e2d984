#pragma once

#include "app/portal/logins.h"
#include "app/portal/portalkey.h"
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/sql/database.h"

namespace hauspost::portal {

/// The mails that the portal sends; each has a text and an HTML part of its own.
enum class MailKind {
    Invitation,     ///< the link with which a resident registers
    ConfirmAddress, ///< proves the address that a resident typed beside the code of his letter
    ResetPassword,  ///< forgotten password
    ChangeAddress   ///< proves a registered resident's new address
};

struct NewMail
{
    QString id; ///< of the action for invitations (at most one mail per action), else a new UUIDv7
    AccountId account;
    ResidentId resident; ///< empty where the mail concerns a login only
    MailKind kind = MailKind::Invitation;
    QString recipient;  ///< checked: isPlausibleEmail()
    QString language;   ///< "de" or "en"; "" where the resident has not chosen: the portal's
    QByteArray token;   ///< secret of the link, see randomLinkToken()
    LoginId login = {}; ///< whom the mail concerns where there is no resident
};

/// How long the link of a mail works after the mail was asked for, but of an invitation: its date is in its row.
/// A mail that could not be sent within that time is not sent any more.
[[nodiscard]] int linkHours(MailKind kind);

[[nodiscard]] QString toName(MailKind kind);
[[nodiscard]] std::optional<MailKind> mailKindFrom(QStringView name);

/// UTC in the one form that the mail table sorts by.
[[nodiscard]] QString mailTime(const QDateTime &utc);

/// Puts a mail into the outgoing queue, in the caller's transaction: it is sent if and only if that is committed.
/// Errors: those of the database, also for an id that is there already.
[[nodiscard]] Result<> enqueueMail(Database &database, const PortalKey &key, const NewMail &mail,
                                   const QDateTime &nowUtc);

} // namespace hauspost::portal
