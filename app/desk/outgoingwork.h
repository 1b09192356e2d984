#pragma once

#include "models/base/clock.h"
#include "models/base/paths.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/outbox.h"
#include "views/outgoing.h"

#include <optional>

namespace hauspost {

/// The outbox of desk.db for the window: its own connection on the GUI thread, beside the one that the synchronisation
/// sends with. Reading and adding are short.
class OutgoingWork final : public Outgoing
{
public:
    OutgoingWork(DeskPaths paths, const Clock &clock) : m_paths(std::move(paths)), m_clock(clock) {}

    QDate today() const override { return m_clock.today(); }
    Result<std::vector<OutboxEntry>> entries() override;
    Result<ActionId> sendEmail(const EmailRequest &request) override;
    Result<int> sendEmails(const InvitationPlan &plan) override;
    Result<ActionId> renewCode(const Occupancy &occupancy) override;
    Result<ActionId> revokeAccess(const Occupancy &occupancy) override;
    Result<ActionId> changeEmail(const Occupancy &occupancy, const QString &email) override;
    Result<ActionId> recordConsent(const Occupancy &occupancy, const Consent &consent) override;
    Result<> queue(const std::vector<wire::Action> &actions) override;
    Result<bool> takeBack(const std::vector<ActionId> &ids) override;
    Result<bool> withdraw(const ActionId &id) override;
    Result<bool> discard(const ActionId &id) override;
    Result<> replace(const ActionId &id, const wire::Action &successor) override;

    /// desk.db was put back from a backup: open it again.
    void reopen() { m_desk.reset(); }

private:
    Result<Outbox> outbox();

    DeskPaths m_paths;
    const Clock &m_clock;
    std::optional<DeskDatabase> m_desk;
};

} // namespace hauspost
