#include "app/portal/accesschange.h"
#include "models/base/uuid7.h"
#include "tests/app/portal/actionfixture.h"

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

template <class Change>
auto changed(ActionFixture &f, Change change)
{
    auto transaction = AccountTransaction::begin(f.store.database(), f.account);
    REQUIRE(isOk(transaction));
    const auto done = change(*transaction);
    REQUIRE(isOk(done));
    REQUIRE(isOk(transaction->commit()));
    return done;
}

bool confirm(ActionFixture &f, const QString &key = jana)
{
    const ResidentId id = f.idOf(key);
    return *changed(f, [&](auto &transaction) { return confirmAccess(transaction, id, otherMail, f.clock); });
}

void mark(ActionFixture &f, std::optional<int> inviteNo, MailDelivery delivery)
{
    const ResidentId id = f.idOf(jana);
    (void)changed(f, [&](auto &transaction) { return markMail(transaction, id, inviteNo, delivery); });
}

} // namespace

TEST_CASE("Who registers is confirmed with his address, and code and links die")
{
    ActionFixture f;
    if (GENERATE(false, true)) {
        REQUIRE(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
    }
    const qint64 seq = f.seqOf(jana);
    CHECK(confirm(f));
    const Resident after = f.resident(jana);
    CHECK(after.access == AccessStatus::Confirmed);
    CHECK(after.email == otherMail);
    CHECK_FALSE(after.code.has_value());
    CHECK(f.links() == 0);
    CHECK(f.seqOf(jana) > seq);
    f.checkConsistency();
    CHECK_FALSE(confirm(f));
}

TEST_CASE("Nobody registers whose access was taken back, who has moved out, or who is a vacancy")
{
    ActionFixture f;
    SECTION("taken back")
    {
        REQUIRE(textOf(f.act(jana, wire::AccessRevoke())) == QStringLiteral("applied"));
        CHECK_FALSE(confirm(f));
    }
    SECTION("moved out yesterday, before the maintenance has seen it")
    {
        f.set(jana, QStringLiteral("move_out"), QStringLiteral("'2026-11-23'"));
        CHECK_FALSE(confirm(f));
    }
    SECTION("a vacancy")
    {
        CHECK_FALSE(confirm(f, QString()));
    }
    SECTION("a resident of nobody's")
    {
        CHECK_FALSE(*changed(f, [&](auto &transaction) {
            return confirmAccess(transaction, ResidentId(newUuid7()), janasMail, f.clock);
        }));
    }
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM resident WHERE access = 'confirmed'")) == 0);
}

TEST_CASE("The row shows what became of the last invitation's mail, not of an earlier one's")
{
    ActionFixture f;
    REQUIRE(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
    mark(f, 1, MailDelivery::Sent);
    CHECK(f.resident(jana).mail == MailDelivery::Sent);
    const qint64 seq = f.seqOf(jana);
    mark(f, 1, MailDelivery::Sent);
    CHECK(f.seqOf(jana) == seq);

    REQUIRE(textOf(f.act(jana, invitation(janasMail, wire::InviteIntent::Resend, 1))) == QStringLiteral("applied"));
    mark(f, 1, MailDelivery::Failed);
    CHECK(f.resident(jana).mail == MailDelivery::Queued);
    // A new code is no invitation: the mail's end is still shown.
    REQUIRE(textOf(f.act(jana, wire::InviteRenew{2})) == QStringLiteral("applied"));
    mark(f, 2, MailDelivery::Unclear);
    CHECK(f.resident(jana).mail == MailDelivery::Unclear);
    mark(f, std::nullopt, MailDelivery::Sent);
    CHECK(f.resident(jana).mail == MailDelivery::Sent);
}

TEST_CASE("A registered resident changes his address and gives up his account himself")
{
    ActionFixture f;
    const ResidentId id = f.idOf(jana);
    const auto follow = [&](auto &transaction) { return followEmail(transaction, id, janasMail); };
    const auto give = [&](auto &transaction) { return deleteAccess(transaction, id); };
    CHECK_FALSE(*changed(f, follow));
    CHECK_FALSE(*changed(f, give));
    REQUIRE(confirm(f));
    CHECK(*changed(f, follow));
    CHECK(f.resident(jana).email == janasMail);
    CHECK(f.resident(jana).access == AccessStatus::Confirmed);
    CHECK(*changed(f, give));
    CHECK(f.resident(jana).access == AccessStatus::Deleted);
    f.checkConsistency();
}
