#include "views/residentchoices.h"

#include "tests/support/catch.h"
#include "tests/support/office.h"

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);
const Property house = test::property(100000001);

ResidentChoices choicesOf(const Occupancy &occupancy, const std::vector<OutboxEntry> &waiting = {})
{
    return residentChoices(occupancy, waiting, LetterVerdict::Eligible, today);
}

Occupancy with(AccessStatus access)
{
    return test::occupancy(house, 1, QStringLiteral("Jana Müller"), access);
}

template <class Payload>
OutboxEntry entry(Payload payload, OutboxState state = OutboxState::Pending, int attempts = 0)
{
    OutboxEntry entry;
    entry.action.id = ActionId(QStringLiteral("a"));
    entry.action.resident = with(AccessStatus::None).resident->id;
    entry.action.payload = std::move(payload);
    entry.state = state;
    entry.attempts = attempts;
    return entry;
}

/// The names of the choices that can be used.
QString allowed(const ResidentChoices &choices)
{
    constexpr std::array names{"send", "letter", "resend", "renew", "revoke", "change", "consent"};
    QStringList result;
    for (size_t choice = 0; choice < names.size(); ++choice) {
        if (choices.isAllowed(static_cast<ResidentChoice>(choice))) {
            result << QLatin1String(names.at(choice));
        }
    }
    return result.join(u' ');
}

} // namespace

TEST_CASE("Who may only look prints letters and changes nothing, and is told why")
{
    const ResidentChoices choices =
        residentChoices(with(AccessStatus::None), {}, LetterVerdict::Eligible, today, false);
    CHECK(allowed(choices) == QStringLiteral("letter"));
    CHECK(choices.reason(ResidentChoice::SendEmail) == QStringLiteral("Your sign-in may look, but not change."));
    CHECK_FALSE(choices.isAllowed(ResidentChoice::Edit));
    CHECK_FALSE(choices.isAllowed(ResidentChoice::MoveIn));
    CHECK_FALSE(choices.isAllowed(ResidentChoice::DeleteResident));
}

TEST_CASE("Each state of the access offers what the state table allows")
{
    const auto [access, expected] = GENERATE(
        table<AccessStatus, const char *>({{AccessStatus::None, "send letter renew change consent"},
                                           {AccessStatus::Pending, "letter resend renew revoke change consent"},
                                           {AccessStatus::Confirmed, "letter revoke change consent"},
                                           {AccessStatus::Expired, "send letter renew change consent"},
                                           {AccessStatus::Revoked, "send letter change consent"},
                                           {AccessStatus::Reregister, "letter resend revoke change consent"},
                                           {AccessStatus::Deleted, "send letter change consent"},
                                           {AccessStatus::Ended, "letter"}}));
    CHECK(allowed(choicesOf(with(access))).toStdString() == expected);
}

TEST_CASE("What cannot be used says why")
{
    const auto choices = choicesOf(with(AccessStatus::Confirmed));
    CHECK(choices.reason(ResidentChoice::SendEmail) == QStringLiteral("No e-mail: has access already."));
    CHECK(choices.reason(ResidentChoice::RenewCode) == QStringLiteral("Has access already and needs no code."));
    CHECK(choicesOf(with(AccessStatus::None)).reason(ResidentChoice::Resend) ==
          QStringLiteral("Not invited yet. Please use “send by e-mail”."));
    CHECK(choicesOf(with(AccessStatus::None)).reason(ResidentChoice::Revoke) ==
          QStringLiteral("There is no access to revoke."));
    CHECK(choicesOf(with(AccessStatus::Revoked)).reason(ResidentChoice::Revoke) ==
          QStringLiteral("Access is revoked already."));
    for (const auto status : {AccessStatus::Revoked, AccessStatus::Deleted, AccessStatus::Ended}) {
        CHECK_FALSE(choicesOf(with(status)).reason(ResidentChoice::RenewCode).isEmpty());
    }
    const auto noLetter = residentChoices(with(AccessStatus::None), {}, LetterVerdict::CodeExpired, today);
    CHECK(noLetter.reason(ResidentChoice::DownloadLetter).startsWith(QStringLiteral("No letter: ")));
}

TEST_CASE("Where nobody lives or UVI is not required nothing can be sent")
{
    const auto vacant = choicesOf(test::vacancy(house, 1));
    for (const auto choice : {ResidentChoice::SendEmail, ResidentChoice::Resend, ResidentChoice::RenewCode,
                              ResidentChoice::Revoke, ResidentChoice::ChangeEmail, ResidentChoice::RecordConsent}) {
        CHECK_FALSE(vacant.isAllowed(choice));
    }
    Occupancy notRequired = with(AccessStatus::None);
    notRequired.unit.uviRequired = UviRequirement::No;
    CHECK_FALSE(choicesOf(notRequired).isAllowed(ResidentChoice::SendEmail));
    CHECK_FALSE(choicesOf(notRequired).isAllowed(ResidentChoice::RenewCode));

    Occupancy gone = with(AccessStatus::None);
    gone.resident.edit().moveOut = today.addDays(-1);
    CHECK(choicesOf(gone).reason(ResidentChoice::ChangeEmail) == QStringLiteral("Has moved out."));
}

TEST_CASE("What waits already cannot be asked for twice")
{
    const QString waits = QStringLiteral("This waits for the portal already.");
    CHECK_FALSE(choicesOf(with(AccessStatus::None), {entry(wire::InviteEmail{})}).isAllowed(ResidentChoice::SendEmail));
    CHECK_FALSE(choicesOf(with(AccessStatus::Pending), {entry(wire::InviteEmail{})}).isAllowed(ResidentChoice::Resend));
    const Occupancy pending = with(AccessStatus::Pending);
    CHECK(choicesOf(pending, {entry(wire::InviteRenew{})}).reason(ResidentChoice::RenewCode) == waits);
    CHECK(choicesOf(pending, {entry(wire::AccessRevoke{})}).reason(ResidentChoice::Revoke) == waits);
    CHECK(choicesOf(pending, {entry(wire::ResidentUpdate{})}).reason(ResidentChoice::ChangeEmail) == waits);
    CHECK(choicesOf(pending, {entry(wire::ConsentSet{})}).reason(ResidentChoice::RecordConsent) == waits);
    // Refused is decided, not waiting.
    CHECK(choicesOf(pending, {entry(wire::InviteRenew{}, OutboxState::Attention, 1)})
              .isAllowed(ResidentChoice::RenewCode));
}

TEST_CASE("Only what has not left can be withdrawn")
{
    const Occupancy row = with(AccessStatus::None);
    CHECK_FALSE(choicesOf(row).isWaiting);
    const auto fresh = choicesOf(row, {entry(wire::InviteEmail{})});
    CHECK(fresh.isWaiting);
    CHECK(fresh.isAllowed(ResidentChoice::Withdraw));
    for (const auto &tried :
         {entry(wire::InviteEmail{}, OutboxState::Pending, 1), entry(wire::InviteEmail{}, OutboxState::Inflight, 1),
          entry(wire::InviteEmail{}, OutboxState::Acked, 1)}) {
        CHECK(choicesOf(row, {tried}).isWaiting);
        CHECK(choicesOf(row, {tried}).reason(ResidentChoice::Withdraw) ==
              QStringLiteral("It is on its way to the portal already."));
    }
}
