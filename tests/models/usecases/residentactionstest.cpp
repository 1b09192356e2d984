#include "models/usecases/residentactions.h"
#include "tests/support/office.h"
#include "tests/support/outboxdesk.h"

using namespace hauspost;

namespace {

const QString address = QStringLiteral("anna@example.org");
const Consent consent{QDate(2026, 3, 1), QStringLiteral("lease"), {}};

struct Desk : test::OutboxDesk
{
    template <class Payload>
    Payload only()
    {
        const auto all = entries();
        REQUIRE(all.size() == 1);
        REQUIRE(std::holds_alternative<Payload>(all.front().action.payload));
        return std::get<Payload>(all.front().action.payload);
    }

    Result<ActionId> send(const EmailRequest &request) { return sendRegistrationEmail(outbox, clock, request); }
};

Occupancy tenant(AccessStatus access = AccessStatus::None, int number = 1)
{
    Occupancy occupancy = test::occupancy(test::property(1), number, QStringLiteral("Anna Maier"), access);
    occupancy.resident.edit().email = address;
    occupancy.resident.edit().consent = consent;
    occupancy.resident.edit().inviteNo = 3;
    return occupancy;
}

EmailRequest request(AccessStatus access = AccessStatus::None)
{
    return {tenant(access), address, {}, false};
}

} // namespace

TEST_CASE("The e-mail is queued for the tenancy, with what the user saw")
{
    Desk desk;
    const auto id = desk.send(request());
    REQUIRE(isOk(id));
    CHECK(desk.only<wire::InviteEmail>() == wire::InviteEmail{address, wire::InviteIntent::First, 3, {}});
    const wire::Action action = desk.entries().front().action;
    CHECK(action.id == *id);
    CHECK(action.resident == tenant().resident->id);
    CHECK(desk.send(request()).error().code == ErrorCode::ActionWaitsAlready);
}

TEST_CASE("Blanks around the address are taken off, an impossible one is refused")
{
    Desk desk;
    EmailRequest asked = request();
    for (const char *bad : {"", "anna", "anna@web", "anna@gmx,de", "a b@web.de", "anna@x.de\r\nBcc: all@x.de"}) {
        asked.email = QString::fromUtf8(bad);
        CHECK(desk.send(asked).error() == Error{ErrorCode::EmailInvalid, {}});
    }
    asked.email = QStringLiteral("  neu@example.org ");
    REQUIRE(isOk(desk.send(asked)));
    CHECK(desk.only<wire::InviteEmail>().email == u"neu@example.org");
}

TEST_CASE("Without a consent that counts nothing goes out, and a new one travels along")
{
    Desk desk;
    EmailRequest asked = request();
    Consent withdrawn = consent;
    withdrawn.withdrawnOn = QDate(2026, 6, 1);
    asked.occupancy.resident.edit().consent.reset();
    CHECK(desk.send(asked).error().code == ErrorCode::ConsentMissing);
    asked.occupancy.resident.edit().consent = withdrawn;
    CHECK(desk.send(asked).error().code == ErrorCode::ConsentMissing);
    asked.consent = withdrawn;
    CHECK(desk.send(asked).error().code == ErrorCode::ConsentMissing);
    asked.consent = Consent{QDate(2026, 11, 24), QStringLiteral("phone call"), {}};
    REQUIRE(isOk(desk.send(asked)));
    CHECK(desk.only<wire::InviteEmail>().consent == asked.consent);
}

TEST_CASE("Once more is only sent where it was asked for explicitly")
{
    const auto access = GENERATE(AccessStatus::Pending, AccessStatus::Reregister);
    Desk desk;
    EmailRequest asked = request(access);
    const auto refused = desk.send(asked);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvitationNotAllowed);
    CHECK_FALSE(refused.error().arguments.value(0).isEmpty());
    asked.resend = true;
    REQUIRE(isOk(desk.send(asked)));
    CHECK(desk.only<wire::InviteEmail>().intent == wire::InviteIntent::Resend);
}

TEST_CASE("Nothing sends an e-mail to somebody with access, gone or in a unit without need")
{
    Desk desk;
    EmailRequest asked = request(AccessStatus::Confirmed);
    asked.resend = true;
    CHECK(desk.send(asked).error().code == ErrorCode::InvitationNotAllowed);
    asked = request(AccessStatus::Ended);
    CHECK(desk.send(asked).error().code == ErrorCode::InvitationNotAllowed);
    asked = request();
    asked.occupancy.resident.edit().moveOut = QDate(2026, 11, 23);
    CHECK(desk.send(asked).error().code == ErrorCode::InvitationNotAllowed);
    asked = request();
    asked.occupancy.unit.uviRequired = UviRequirement::No;
    CHECK(desk.send(asked).error().code == ErrorCode::InvitationNotAllowed);
    asked.occupancy = test::vacancy(test::property(1), 2);
    CHECK(desk.send(asked).error().code == ErrorCode::InvitationNotAllowed);
    CHECK(desk.entries().empty());
}

TEST_CASE("Which access may get a new code, be taken back, or have its address changed")
{
    struct Row
    {
        AccessStatus access;
        bool renew;
        bool revoke;
        bool change;
    };
    const Row row =
        GENERATE(Row{AccessStatus::None, true, true, true}, Row{AccessStatus::Pending, true, true, true},
                 Row{AccessStatus::Expired, true, true, true}, Row{AccessStatus::Confirmed, false, true, true},
                 Row{AccessStatus::Reregister, false, true, true}, Row{AccessStatus::Revoked, false, false, true},
                 Row{AccessStatus::Deleted, false, false, true}, Row{AccessStatus::Ended, false, false, false});
    Desk desk;
    const Occupancy occupancy = tenant(row.access);
    INFO(static_cast<int>(row.access));
    CHECK(renewInvitation(desk.outbox, occupancy).has_value() == row.renew);
    CHECK(revokeAccess(desk.outbox, occupancy).has_value() == row.revoke);
    CHECK(changeEmail(desk.outbox, occupancy, QStringLiteral("neu@example.org")).has_value() == row.change);
    CHECK(desk.entries().size() == static_cast<size_t>(row.renew + row.revoke + row.change));
}

TEST_CASE("A new code names the number of invitations that the user saw")
{
    Desk desk;
    REQUIRE(isOk(renewInvitation(desk.outbox, tenant(AccessStatus::Pending))));
    CHECK(desk.only<wire::InviteRenew>().expectedInviteNo == 3);
}

TEST_CASE("A changed address says what it was. An empty one deletes it. The same or an impossible one is refused")
{
    Desk desk;
    CHECK(changeEmail(desk.outbox, tenant(), address).error().code == ErrorCode::InvitationNotAllowed);
    CHECK(changeEmail(desk.outbox, tenant(), QStringLiteral("anna@")).error().code == ErrorCode::EmailInvalid);
    REQUIRE(isOk(changeEmail(desk.outbox, tenant(AccessStatus::Confirmed), QString())));
    const auto edit = desk.only<wire::ResidentUpdate>().email;
    REQUIRE(edit);
    CHECK(edit->from == address);
    CHECK(edit->to.isEmpty());
}

TEST_CASE("A consent needs a day and a source. Its withdrawal is one too")
{
    Desk desk;
    CHECK(recordConsent(desk.outbox, tenant(), {}).error().code == ErrorCode::ConsentMissing);
    CHECK(recordConsent(desk.outbox, tenant(), {QDate(2026, 1, 1), QStringLiteral(" "), {}}).error().code ==
          ErrorCode::ConsentMissing);
    Consent withdrawn = consent;
    withdrawn.withdrawnOn = QDate(2026, 11, 24);
    REQUIRE(isOk(recordConsent(desk.outbox, tenant(), withdrawn)));
    CHECK(desk.only<wire::ConsentSet>().consent == withdrawn);
}

TEST_CASE("A bulk job queues first invitations to the addresses on record, all or none")
{
    Desk desk;
    InvitationPlan plan;
    for (int n = 1; n <= 120; ++n) {
        plan.recipients.push_back(tenant(AccessStatus::None, n));
    }
    CHECK(sendRegistrationEmails(desk.outbox, plan) == 120);
    for (const OutboxEntry &entry : desk.entries()) {
        CHECK(std::get<wire::InviteEmail>(entry.action.payload) ==
              wire::InviteEmail{address, wire::InviteIntent::First, 3, {}});
    }
    // The second click.
    plan.recipients.push_back(tenant(AccessStatus::None, 121));
    CHECK(sendRegistrationEmails(desk.outbox, plan).error().code == ErrorCode::ActionWaitsAlready);
    CHECK(desk.entries().size() == 120);
}
