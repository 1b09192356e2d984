#pragma once

#include "app/desk/workthread.h"

#include "models/base/clock.h"
#include "models/base/paths.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/outbox.h"
#include "views/outgoing.h"

#include <optional>

namespace hauspost {

/// The outbox of desk.db for the window, beside the connection that the synchronisation sends with: one on the GUI
/// thread for single wishes, and for all that may be much a thread with its own ones. The destructor waits for what is
/// running.
class OutgoingWork final : public Outgoing
{
public:
    OutgoingWork(DeskPaths paths, const Clock &clock) : m_paths(std::move(paths)), m_clock(clock) {}

    QDate today() const override { return m_clock.today(); }
    QFuture<Result<SharedOutgoing>> read() override;
    Result<ActionId> sendEmail(const EmailRequest &request) override;
    QFuture<Result<int>> sendEmails(const InvitationPlan &plan) override;
    Result<ActionId> renewCode(const Occupancy &occupancy) override;
    Result<ActionId> revokeAccess(const Occupancy &occupancy) override;
    Result<ActionId> changeEmail(const Occupancy &occupancy, const QString &email) override;
    Result<ActionId> recordConsent(const Occupancy &occupancy, const Consent &consent) override;
    QFuture<Result<>> queue(const std::vector<wire::Action> &actions) override;
    QFuture<Result<bool>> takeBack(const std::vector<ActionId> &ids) override;
    Result<bool> withdraw(const ActionId &id) override;
    Result<bool> discard(const ActionId &id) override;
    Result<> replace(const ActionId &id, const wire::Action &successor) override;

    /// How many wait for the portal; notes about printed letters are not counted.
    Result<int> waiting();

    /// desk.db was put back from a backup: open it again.
    void reopen()
    {
        m_thread.stop();
        m_desk.reset();
    }

private:
    Result<Outbox> outbox();
    /// On the other thread, with a connection of its own.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> later(std::function<Result<T>(Outbox &)> work);

    DeskPaths m_paths;
    const Clock &m_clock;
    std::optional<DeskDatabase> m_desk;
    WorkThread m_thread;
};

} // namespace hauspost
