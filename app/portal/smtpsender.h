#pragma once

#include "app/portal/mailsender.h"
#include "app/portal/smtpserver.h"

#include <memory>

namespace hauspost::portal {

/// Hands mails to a mail server (RFC 5321), a batch over one connection. The only class that uses libcurl.
///
/// Refused for good is what the server answers with 5yz to the recipient or to the mail. A 5yz before that (greeting,
/// sign-in, sender) is the server's or the administrator's trouble and must not fail every mail that waits.
class SmtpSender final : public MailSender
{
public:
    explicit SmtpSender(SmtpServer server);
    ~SmtpSender() override;

    [[nodiscard]] SendResult send(const MailMessage &message, const std::function<bool()> &aboutToFinish) override;
    void endBatch() override;

    /// No mail takes longer; the lease of the queue must be longer.
    static constexpr long overallSeconds = 300;

private:
    struct Connection;
    SmtpServer m_server;
    std::unique_ptr<Connection> m_connection; ///< null between batches
};

} // namespace hauspost::portal
