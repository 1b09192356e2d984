#pragma once

#include "tests/support/catch.h"
#include "tests/support/office.h"
#include "views/outgoing.h"

#include <QtCore/QPromise>

#include <algorithm>
#include <deque>

namespace hauspost::test {

/// An outbox in memory that takes whatever it is told.
class FakeOutgoing final : public Outgoing
{
public:
    explicit FakeOutgoing(QDate day) : m_today(day) {}

    std::vector<OutboxEntry> waiting;
    std::optional<Error> fails; ///< of everything that changes something
    std::optional<Error> readFails;
    bool isTooLate = false; ///< withdraw() and discard() come too late

    /// The action queued last; the test fails where there is none.
    const wire::Action &last() const
    {
        REQUIRE_FALSE(waiting.empty());
        return waiting.back().action;
    }
    template <class Payload>
    const Payload &lastOf() const
    {
        const auto *payload = std::get_if<Payload>(&last().payload);
        REQUIRE(payload);
        return *payload;
    }

    /// Something that waits for the user.
    void addRefused(const Occupancy &occupancy, const char *problem, const QString &email)
    {
        REQUIRE(add(occupancy, wire::InviteEmail{email, wire::InviteIntent::First, 0, {}}));
        waiting.back().state = OutboxState::Attention;
        waiting.back().attempts = 1;
        waiting.back().outcome = wire::ActionOutcome::Conflict;
        waiting.back().problem = QLatin1String(problem);
    }

    QDate today() const override { return m_today; }
    /// At once, or when finishRead() is called.
    QFuture<Result<SharedOutgoing>> read() override
    {
        if (!holdsRead) {
            return QtFuture::makeReadyFuture(readNow());
        }
        reads.emplace_back();
        reads.back().start();
        return reads.back().future();
    }
    /// The oldest reading that is held comes to its end.
    void finishRead()
    {
        reads.front().addResult(readNow());
        reads.front().finish();
        reads.pop_front();
    }
    Result<ActionId> sendEmail(const EmailRequest &request) override
    {
        const auto intent = request.resend ? wire::InviteIntent::Resend : wire::InviteIntent::First;
        return add(request.occupancy,
                   wire::InviteEmail{request.email, intent, request.occupancy.resident->inviteNo, request.consent});
    }
    QFuture<Result<int>> sendEmails(const InvitationPlan &plan) override
    {
        for (const Occupancy &occupancy : plan.recipients) {
            const auto added = add(
                occupancy, wire::InviteEmail{
                               occupancy.resident->email, wire::InviteIntent::First, occupancy.resident->inviteNo, {}});
            if (!added) {
                return QtFuture::makeReadyFuture(Result<int>(Failure(added.error())));
            }
        }
        return QtFuture::makeReadyFuture(Result<int>(static_cast<int>(plan.recipients.size())));
    }
    Result<ActionId> renewCode(const Occupancy &occupancy) override
    {
        return add(occupancy, wire::InviteRenew{occupancy.resident->inviteNo});
    }
    Result<ActionId> revokeAccess(const Occupancy &occupancy) override { return add(occupancy, wire::AccessRevoke{}); }
    Result<ActionId> changeEmail(const Occupancy &occupancy, const QString &email) override
    {
        wire::ResidentUpdate update;
        update.email = wire::Edit<QString>{occupancy.resident->email, email};
        return add(occupancy, update);
    }
    Result<ActionId> recordConsent(const Occupancy &occupancy, const Consent &consent) override
    {
        return add(occupancy, wire::ConsentSet{consent});
    }
    QFuture<Result<>> queue(const std::vector<wire::Action> &actions) override
    {
        if (fails) {
            return QtFuture::makeReadyFuture(Result<>(Failure(*fails)));
        }
        for (const wire::Action &action : actions) {
            waiting.push_back(entryOf(action));
        }
        return QtFuture::makeReadyFuture(Result<>());
    }
    QFuture<Result<bool>> takeBack(const std::vector<ActionId> &ids) override
    {
        Result<bool> done = true;
        for (const ActionId &id : ids) {
            done = done && *done ? remove(id) : done;
        }
        return QtFuture::makeReadyFuture(done);
    }
    Result<bool> withdraw(const ActionId &id) override { return remove(id); }
    Result<bool> discard(const ActionId &id) override { return remove(id); }
    Result<> replace(const ActionId &id, const wire::Action &successor) override
    {
        return remove(id).map([this, &successor](bool) { waiting.push_back(entryOf(successor)); });
    }

    bool holdsRead = false;
    std::deque<QPromise<Result<SharedOutgoing>>> reads; ///< held

private:
    Result<SharedOutgoing> readNow() const
    {
        return readFails ? Result<SharedOutgoing>(Failure(*readFails)) : outgoingPicture(waiting);
    }
    template <class Payload>
    Result<ActionId> add(const Occupancy &occupancy, Payload payload)
    {
        if (fails) {
            return Failure(*fails);
        }
        wire::Action action;
        action.id = ActionId(QStringLiteral("a%1").arg(++m_number));
        action.resident = occupancy.resident->id;
        action.payload = std::move(payload);
        waiting.push_back(entryOf(action));
        return action.id;
    }
    OutboxEntry entryOf(const wire::Action &action) const
    {
        OutboxEntry entry;
        entry.action = action;
        entry.createdAt = QDateTime(m_today, QTime(9, 30), Qt::UTC);
        return entry;
    }
    Result<bool> remove(const ActionId &id)
    {
        if (fails) {
            return Failure(*fails);
        }
        return !isTooLate &&
               std::erase_if(waiting, [&id](const OutboxEntry &entry) { return entry.action.id == id; }) > 0;
    }

    QDate m_today;
    int m_number = 0;
};

} // namespace hauspost::test
