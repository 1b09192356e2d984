#pragma once

#include "models/base/result.h"

#include <QtCore/QString>

namespace hauspost::portal {

/// The mail server that takes the portal's mails.
struct SmtpServer
{
    QString url; ///< smtp://host:port or smtps://host:port, without user and password
    QString user;
    QString password;
    bool tlsRequired = true; ///< false: on this computer
    QString caFile;          ///< certificates to trust instead of the system's; may be empty

    friend bool operator==(const SmtpServer &, const SmtpServer &) = default;
};

/// From "smtp://[user[:password]@]host[:port]" or smtps://. TLS is required unless the host is this computer by name
/// or number. Errors: UsageError.
[[nodiscard]] Result<SmtpServer> smtpServerFrom(const QString &url);

} // namespace hauspost::portal
