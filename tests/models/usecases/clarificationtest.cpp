#include "models/usecases/clarification.h"

#include "tests/support/catch.h"
#include "tests/support/office.h"

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);

Occupancy now(AccessStatus access)
{
    Occupancy occupancy = test::occupancy(test::property(100000001), 1, QStringLiteral("Jana Müller"), access);
    occupancy.resident.edit().inviteNo = 4;
    occupancy.resident.edit().email = QStringLiteral("portal@example.de");
    return occupancy;
}

template <class Payload>
OutboxEntry refused(Payload payload, const char *problem)
{
    OutboxEntry entry;
    entry.action.id = ActionId(QStringLiteral("before"));
    entry.action.resident = now(AccessStatus::None).resident->id;
    entry.action.payload = std::move(payload);
    entry.state = OutboxState::Attention;
    entry.problem = QLatin1String(problem);
    return entry;
}

wire::InviteEmail invitation()
{
    return {QStringLiteral("jana@example.de"), wire::InviteIntent::First, 0, {}};
}

} // namespace

TEST_CASE("An overtaken invitation is sent anyway as an explicit resend on the present number")
{
    const auto problem =
        GENERATE(wire::problems::alreadyInvited, wire::problems::inviteNoChanged, wire::problems::portalRestored);
    const auto action = successorOf(refused(invitation(), problem), now(AccessStatus::Pending), today);
    REQUIRE(action);
    CHECK_FALSE(action->id == ActionId(QStringLiteral("before")));
    CHECK(action->resident == now(AccessStatus::None).resident->id);
    const auto &sent = std::get<wire::InviteEmail>(action->payload);
    CHECK(sent.intent == wire::InviteIntent::Resend);
    CHECK(sent.expectedInviteNo == 4);
    CHECK(sent.email == QStringLiteral("jana@example.de"));
}

TEST_CASE("A new code and another address are wanted on the state of the portal")
{
    const auto renewal =
        successorOf(refused(wire::InviteRenew{0}, wire::problems::inviteNoChanged), now(AccessStatus::Pending), today);
    REQUIRE(renewal);
    CHECK(std::get<wire::InviteRenew>(renewal->payload).expectedInviteNo == 4);

    wire::ResidentUpdate update;
    update.email = wire::Edit<QString>{QStringLiteral("old@example.de"), QStringLiteral("new@example.de")};
    update.clientKey = wire::Edit<QString>{QStringLiteral("old"), QStringLiteral("new")};
    const auto change = successorOf(refused(update, wire::problems::rowChanged), now(AccessStatus::None), today);
    REQUIRE(change);
    CHECK(std::get<wire::ResidentUpdate>(change->payload).email->from == QStringLiteral("portal@example.de"));
    CHECK(std::get<wire::ResidentUpdate>(change->payload).email->to == QStringLiteral("new@example.de"));
    CHECK(std::get<wire::ResidentUpdate>(change->payload).clientKey->from ==
          now(AccessStatus::None).resident->clientKey);
}

TEST_CASE("Each field that is changed anyway starts from what the portal has now")
{
    Occupancy present = now(AccessStatus::None);
    Resident &resident = present.resident.edit();
    resident.salutation = Salutation::Ms;
    resident.postalAddress.street = QStringLiteral("Neuer Weg 2");
    resident.names = {QStringLiteral("Jana Weber")};
    resident.clientKey = QStringLiteral("7/1");
    resident.language = QStringLiteral("en");
    wire::ResidentUpdate update;
    update.email = wire::Edit<QString>{};
    update.salutation = wire::Edit<Salutation>{};
    update.address = wire::Edit<PostalAddress>{};
    update.names = wire::Edit<QStringList>{};
    update.clientKey = wire::Edit<QString>{};
    update.language = wire::Edit<QString>{};
    const auto change = successorOf(refused(update, wire::problems::rowChanged), present, today);
    REQUIRE(change);
    const auto &sent = std::get<wire::ResidentUpdate>(change->payload);
    CHECK(sent.email->from == resident.email);
    CHECK(sent.salutation->from == Salutation::Ms);
    CHECK(sent.address->from == resident.postalAddress);
    CHECK(sent.names->from == resident.names);
    CHECK(sent.clientKey->from == resident.clientKey);
    CHECK(sent.language->from == resident.language);
}

TEST_CASE("What cannot succeed is not sent anyway")
{
    const auto isPossible = [](const OutboxEntry &entry, const Occupancy &occupancy) {
        return successorOf(entry, occupancy, today).has_value();
    };
    CHECK_FALSE(isPossible(refused(invitation(), wire::problems::alreadyInvited), now(AccessStatus::Confirmed)));
    CHECK_FALSE(isPossible(refused(invitation(), wire::problems::addressInvalid), now(AccessStatus::None)));
    CHECK_FALSE(isPossible(refused(invitation(), wire::problems::consentMissing), now(AccessStatus::None)));
    CHECK_FALSE(isPossible(refused(wire::AccessRevoke{}, wire::problems::notAllowed), now(AccessStatus::Pending)));
    Occupancy gone = now(AccessStatus::Pending);
    gone.resident.edit().moveOut = today.addDays(-1);
    CHECK_FALSE(isPossible(refused(invitation(), wire::problems::alreadyInvited), gone));
    Occupancy vacant = gone;
    vacant.resident.reset();
    CHECK_FALSE(isPossible(refused(invitation(), wire::problems::alreadyInvited), vacant));
    // Only what waits for the user.
    OutboxEntry waiting = refused(invitation(), wire::problems::alreadyInvited);
    waiting.state = OutboxState::Pending;
    CHECK_FALSE(isPossible(waiting, now(AccessStatus::Pending)));
}

TEST_CASE("What was refused because its sender may only look goes again as it was, once he may change")
{
    const auto invited = successorOf(refused(invitation(), wire::problems::readOnly), now(AccessStatus::None), today);
    REQUIRE(invited);
    CHECK_FALSE(invited->id == ActionId(QStringLiteral("before")));
    CHECK(std::get<wire::InviteEmail>(invited->payload).intent == wire::InviteIntent::First);
    CHECK(successorOf(refused(wire::AccessRevoke(), wire::problems::readOnly), now(AccessStatus::Pending), today));
}
