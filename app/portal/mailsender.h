#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>

namespace hauspost::portal {

/// One mail, ready for the wire; both addresses in ASCII.
struct MailMessage
{
    QString id; ///< letters, digits and '-' only: fit for a file name and a Message-ID
    QByteArray from;
    QByteArray to;
    QByteArray content; ///< RFC 5322, CRLF
};

enum class SendOutcome {
    Accepted,
    Refused,  ///< for good: this recipient or this mail
    TryAgain, ///< provably not accepted
    Stopped,  ///< aboutToFinish said no: provably not accepted
    Unclear   ///< the last byte may have arrived, the answer did not
};

struct SendResult
{
    SendOutcome outcome = SendOutcome::TryAgain;
    QString problem;              ///< the server's code or what failed on the way; no personal data
    bool isServerTrouble = false; ///< the next mail would fare the same now
};

/// Hands mails over, one at a time. Used by one thread.
class MailSender
{
public:
    virtual ~MailSender() = default;

    /// aboutToFinish is called once, just before the mail can become accepted; false stops it.
    [[nodiscard]] virtual SendResult send(const MailMessage &message, const std::function<bool()> &aboutToFinish) = 0;

    /// No further mail for the time being: connections may be closed.
    virtual void endBatch() {}
};

} // namespace hauspost::portal
