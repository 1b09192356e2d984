#pragma once

#include "app/portal/maildispatcher.h"
#include "tests/app/portal/storefixture.h"
#include "tests/support/process.h"
#include "tests/support/smtppeer.h"

#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

/// Mail that waits in a portal, and who takes it.
namespace hauspost::portal::test {

/// A portal whose residents "k1" and "k2" can be invited.
struct MailFixture : StoreFixture
{
    MailFixture();

    FixedClock clock;

    /// Does what an action would: the next invitation of the resident, and its mail. The mail's id.
    QString invite(const QString &clientKey, const QString &recipient = QStringLiteral("jana@example.org"));
    /// A mail that is no invitation, for the resident "k1".
    QString enqueue(MailKind kind, const QString &recipient = QStringLiteral("jana@example.org"));

    [[nodiscard]] MailQueue queue(const QString &owner = QStringLiteral("me"));
    [[nodiscard]] QString stateOf(const QString &id);
    [[nodiscard]] QString problemOf(const QString &id);
    [[nodiscard]] bool hasLink(const QString &id); ///< the token is still there
    [[nodiscard]] QString text(const QString &query);
    [[nodiscard]] MailDelivery mailOf(const QString &clientKey) { return residents().at(clientKey).mail; }
    [[nodiscard]] ResidentId residentId(const QString &clientKey) { return residents().at(clientKey).id; }

    QByteArray lastToken;
};

/// Remembers what it gets; answers what it is told to.
class FakeSender final : public MailSender
{
public:
    SendResult send(const MailMessage &message, const std::function<bool()> &aboutToFinish) override;
    void endBatch() override { ++batches; }

    SendResult answer{SendOutcome::Accepted, {}, false};
    std::function<void()> beforeDot; ///< what happens meanwhile
    QStringList recipients;          ///< of the mails that were accepted
    int batches = 0;
};

} // namespace hauspost::portal::test
