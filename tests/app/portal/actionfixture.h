#pragma once

#include "app/portal/actionrunner.h"
#include "tests/app/portal/storefixture.h"

namespace hauspost::portal::test {

const QString jana = QStringLiteral("k1");
const QString otto = QStringLiteral("k2");
const QString janasMail = QStringLiteral("jana@example.org");
const QString otherMail = QStringLiteral("other@example.org");

/// The small file imported, two desks that ask for things.
struct ActionFixture : StoreFixture
{
    ActionFixture();

    FixedClock clock;
    DeskIdentity desk;

    using Payload = decltype(wire::Action::payload);

    [[nodiscard]] ResidentId idOf(const QString &clientKey) { return residents().at(clientKey).id; }
    [[nodiscard]] Resident resident(const QString &clientKey) { return residents().at(clientKey); }

    /// A new action about somebody, performed alone; requires that the portal could answer.
    [[nodiscard]] wire::ActionResult act(const ResidentId &resident, const Payload &payload);
    [[nodiscard]] wire::ActionResult act(const QString &clientKey, const Payload &payload)
    {
        return act(idOf(clientKey), payload);
    }
    [[nodiscard]] std::vector<wire::ActionResult> run(const std::vector<wire::Action> &actions);

    /// Sets the column of somebody's row behind the portal's back.
    void set(const QString &clientKey, const QString &column, const QString &value);

    [[nodiscard]] qint64 mails() { return number(QStringLiteral("SELECT count(*) FROM mail_job")); }
    [[nodiscard]] qint64 waitingMails()
    {
        return number(QStringLiteral("SELECT count(*) FROM mail_job WHERE state = 'queued'"));
    }
    [[nodiscard]] qint64 links()
    {
        return number(QStringLiteral("SELECT count(*) FROM invitation WHERE used_at IS NULL"));
    }

    /// Numbers are unique and none is above the account's, the digest is the sum of what is crawled, nobody without
    /// reason has a code, and running the maintenance finds nothing to do.
    void checkConsistency();
};

[[nodiscard]] wire::Action newAction(const ResidentId &resident, const ActionFixture::Payload &payload);
[[nodiscard]] std::vector<wire::ReceivedAction> received(const std::vector<wire::Action> &actions);

[[nodiscard]] Consent someConsent();
[[nodiscard]] wire::InviteEmail invitation(const QString &email = janasMail,
                                           wire::InviteIntent intent = wire::InviteIntent::First, int expected = 0);

/// "applied", "conflict already-invited", …
[[nodiscard]] QString textOf(const wire::ActionResult &result);

} // namespace hauspost::portal::test
