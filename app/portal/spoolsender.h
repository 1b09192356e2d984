#pragma once

#include "app/portal/mailsender.h"

namespace hauspost {
class Database;
}

namespace hauspost::portal {

/// Puts each mail as a file ID.eml into a folder, for whoever takes it from there (mode 0600, whole or not at all).
/// Creates the folder (0700) when the first mail comes.
class SpoolSender final : public MailSender
{
public:
    /// Removes what a killed program left half written.
    explicit SpoolSender(QString folder);
    [[nodiscard]] SendResult send(const MailMessage &message, const std::function<bool()> &aboutToFinish) override;

    /// Removes the mails whose recipient the portal does not know any more: erased, or cleared away long after sending.
    static void forget(const QString &folder, Database &database);

private:
    QString m_folder;
};

} // namespace hauspost::portal
