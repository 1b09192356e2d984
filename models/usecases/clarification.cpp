#include "models/usecases/clarification.h"

#include "models/base/uuid7.h"
#include "models/domain/invitationrule.h"

namespace hauspost {

namespace {

bool is(const OutboxEntry &entry, const char *problem)
{
    return entry.problem == QLatin1String(problem);
}

/// Somebody invited or renewed meanwhile, or it was perhaps sent already: knowing that, the user may want it still.
bool isOvertaken(const OutboxEntry &entry)
{
    return is(entry, wire::problems::alreadyInvited) || is(entry, wire::problems::inviteNoChanged) ||
           is(entry, wire::problems::portalRestored);
}

bool mayBeInvited(const Occupancy &now, QDate today)
{
    const InvitationVerdict verdict = invitationVerdict(now, today, false);
    return verdict == InvitationVerdict::Eligible || verdict == InvitationVerdict::NeedsResend ||
           verdict == InvitationVerdict::MustReregister;
}

/// The same edits on what the user sees now.
void seeAgain(wire::ResidentUpdate &update, const Resident &now)
{
    const auto see = [](auto &edit, const auto &value) {
        if (edit) {
            edit->from = value;
        }
    };
    see(update.email, now.email);
    see(update.salutation, now.salutation);
    see(update.address, now.postalAddress);
    see(update.names, now.names);
    see(update.clientKey, now.clientKey);
    see(update.language, now.language);
}

} // namespace

std::optional<wire::Action> successorOf(const OutboxEntry &entry, const Occupancy &now, QDate today)
{
    if (entry.state != OutboxState::Attention || now.isVacant() ||
        phaseOn(*now.resident, today) == OccupancyPhase::Previous) {
        return std::nullopt;
    }
    wire::Action action = entry.action;
    action.id = ActionId(newUuid7());
    if (is(entry, wire::problems::readOnly)) {
        return action; // the wish was in order, only whose it was is not; the portal judges it anew
    }
    if (auto *invitation = std::get_if<wire::InviteEmail>(&action.payload)) {
        invitation->intent = wire::InviteIntent::Resend;
        invitation->expectedInviteNo = now.resident->inviteNo;
        return isOvertaken(entry) && mayBeInvited(now, today) ? std::optional(action) : std::nullopt;
    }
    if (auto *renewal = std::get_if<wire::InviteRenew>(&action.payload)) {
        renewal->expectedInviteNo = now.resident->inviteNo;
        return isOvertaken(entry) && mayBeInvited(now, today) ? std::optional(action) : std::nullopt;
    }
    auto *update = std::get_if<wire::ResidentUpdate>(&action.payload);
    if (update && is(entry, wire::problems::rowChanged)) {
        seeAgain(*update, *now.resident);
        return action;
    }
    return std::nullopt;
}

} // namespace hauspost
