#include "app/desk/outgoingwork.h"

#include "models/usecases/residentactions.h"

namespace hauspost {

Result<Outbox> OutgoingWork::outbox()
{
    if (!m_desk) {
        auto opened = DeskDatabase::open(m_paths, m_clock, DeskDatabase::Checks::None);
        if (!opened) {
            return Failure(opened.error());
        }
        m_desk.emplace(std::move(*opened));
    }
    return Outbox(m_desk->database(), m_clock);
}

template <class T>
QFuture<Result<T>> OutgoingWork::later(std::function<Result<T>(Outbox &)> work)
{
    const auto body = [work = std::move(work), paths = m_paths](Progress &) -> Result<T> {
        const SystemClock clock; // of that thread
        auto desk = DeskDatabase::open(paths, clock, DeskDatabase::Checks::None);
        if (!desk) {
            return Failure(desk.error());
        }
        Outbox box(desk->database(), clock);
        return work(box);
    };
    return m_thread.start<T>(body).future;
}

QFuture<Result<SharedOutgoing>> OutgoingWork::read()
{
    return later<SharedOutgoing>([](Outbox &box) { return box.entries().map(outgoingPicture); });
}

Result<int> OutgoingWork::waiting()
{
    return outbox().and_then([](Outbox box) { return box.counts(); }).map([](const OutboxCounts &counts) {
        return counts.waiting;
    });
}

Result<ActionId> OutgoingWork::sendEmail(const EmailRequest &request)
{
    return outbox().and_then([&](Outbox box) { return sendRegistrationEmail(box, m_clock, request); });
}

QFuture<Result<int>> OutgoingWork::sendEmails(const InvitationPlan &plan)
{
    return later<int>([plan](Outbox &box) { return sendRegistrationEmails(box, plan); });
}

Result<ActionId> OutgoingWork::renewCode(const Occupancy &occupancy)
{
    return outbox().and_then([&](Outbox box) { return renewInvitation(box, occupancy); });
}

Result<ActionId> OutgoingWork::revokeAccess(const Occupancy &occupancy)
{
    return outbox().and_then([&](Outbox box) { return hauspost::revokeAccess(box, occupancy); });
}

Result<ActionId> OutgoingWork::changeEmail(const Occupancy &occupancy, const QString &email)
{
    return outbox().and_then([&](Outbox box) { return hauspost::changeEmail(box, occupancy, email); });
}

Result<ActionId> OutgoingWork::recordConsent(const Occupancy &occupancy, const Consent &consent)
{
    return outbox().and_then([&](Outbox box) { return hauspost::recordConsent(box, occupancy, consent); });
}

QFuture<Result<>> OutgoingWork::queue(const std::vector<wire::Action> &actions)
{
    return later<void>([actions](Outbox &box) { return box.add(actions); });
}

QFuture<Result<bool>> OutgoingWork::takeBack(const std::vector<ActionId> &ids)
{
    return later<bool>([ids](Outbox &box) { return box.cancelAll(ids); });
}

Result<bool> OutgoingWork::withdraw(const ActionId &id)
{
    return outbox().and_then([&](Outbox box) { return box.cancel(id); });
}

Result<bool> OutgoingWork::discard(const ActionId &id)
{
    return outbox().and_then([&](Outbox box) { return box.dismiss(id); });
}

Result<> OutgoingWork::replace(const ActionId &id, const wire::Action &successor)
{
    return outbox().and_then([&](Outbox box) { return box.replace(id, successor); });
}

} // namespace hauspost
