#pragma once

#include "app/portal/mailfacts.h"
#include "app/portal/mailsender.h"

namespace hauspost::portal {

struct MailSettings
{
    QString from;                            ///< sender's address; checked by mime::addressFrom()
    QString language = QStringLiteral("de"); ///< for a mail that has none: "de" or "en"
};

/// The mail as it goes over the wire: text and HTML, one recipient, the office as sender's name, Message-ID from the
/// mail's id. Errors: OfficeIncomplete (placeholder, or no http(s) address to register at), UsageError (an address
/// that no mail can have).
[[nodiscard]] Result<MailMessage> composeMail(const MailJob &job, const MailFacts &facts, const MailSettings &settings,
                                              const QDateTime &nowUtc);

/// Where the link of a mail leads: "<registrationUrl>/TOKEN", "…/confirm/TOKEN", "…/reset/TOKEN", "…/change/TOKEN".
[[nodiscard]] QString mailLink(const QString &registrationUrl, MailKind kind, const QByteArray &token);

} // namespace hauspost::portal
