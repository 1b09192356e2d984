#include "models/storage/overlay.h"
#include "tests/support/outboxdesk.h"

using namespace hauspost;
using test::action;

namespace {

OutboxEntry entry(int resident, decltype(wire::Action::payload) payload, OutboxState state = OutboxState::Pending)
{
    OutboxEntry entry;
    entry.action = action(1, resident, std::move(payload));
    entry.state = state;
    return entry;
}

OpenActions of(const std::vector<OutboxEntry> &entries, int resident)
{
    return overlayOf(entries).value(ResidentId(QStringLiteral("resident-%1").arg(resident)));
}

} // namespace

TEST_CASE("Each open action shows at its resident and nowhere else")
{
    const QString address = QStringLiteral("anna@example.org");
    wire::ResidentUpdate deleted;
    deleted.email = wire::Edit<QString>{address, QString()};
    const std::vector<OutboxEntry> entries{
        entry(1, wire::InviteEmail{address, wire::InviteIntent::First, 0, {}}),
        entry(2, wire::InviteRenew{3}, OutboxState::Inflight),
        entry(3, wire::AccessRevoke{}, OutboxState::Acked),
        entry(4, deleted),
        entry(5, wire::ConsentSet{}),
    };
    CHECK(overlayOf(entries).size() == 5);
    CHECK(of(entries, 1) == OpenActions{address, false, false, {}, false, false});
    CHECK(of(entries, 2) == OpenActions{{}, true, false, {}, false, false});
    CHECK(of(entries, 3) == OpenActions{{}, false, true, {}, false, false});
    CHECK(of(entries, 4) == OpenActions{{}, false, false, QString(), false, false});
    CHECK(of(entries, 5) == OpenActions{{}, false, false, {}, true, false});
}

TEST_CASE("A refused action shows as attention beside what still waits, not as something under way")
{
    const std::vector<OutboxEntry> entries{
        entry(1, wire::AccessRevoke{}, OutboxState::Attention),
        entry(1, wire::InviteRenew{1}),
    };
    CHECK(of(entries, 1) == OpenActions{{}, true, false, {}, false, true});
}

TEST_CASE("Notes about printed letters show only where the portal refused them")
{
    CHECK(overlayOf({entry(1, wire::LetterIssued{QDate(2026, 1, 1), 1, 1})}).isEmpty());
    CHECK(of({entry(1, wire::LetterIssued{QDate(2026, 1, 1), 1, 1}, OutboxState::Attention)}, 1).attention);
}
