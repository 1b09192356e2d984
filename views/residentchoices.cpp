#include "views/residentchoices.h"

#include "models/usecases/eligibilitytext.h"
#include "models/usecases/invitationplan.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace hauspost {

namespace {

struct ChoiceTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ResidentChoices)
};

bool isOpen(const OutboxEntry &entry)
{
    return entry.state != OutboxState::Attention;
}

template <class Payload>
bool waits(const std::vector<OutboxEntry> &waiting)
{
    return std::any_of(waiting.begin(), waiting.end(), [](const OutboxEntry &entry) {
        return isOpen(entry) && std::holds_alternative<Payload>(entry.action.payload);
    });
}

QString waitsAlready()
{
    return ChoiceTexts::tr("This waits for the portal already.");
}

QString readOnly()
{
    return ChoiceTexts::tr("Your sign-in may look, but not change.");
}

QString sendReason(InvitationVerdict verdict)
{
    return verdict == InvitationVerdict::Eligible
               ? QString()
               : ChoiceTexts::tr("No e-mail: %1.").arg(invitationVerdictText(verdict));
}

QString resendReason(InvitationVerdict verdict)
{
    switch (verdict) {
    case InvitationVerdict::NeedsResend:
    case InvitationVerdict::MustReregister:
        return {};
    case InvitationVerdict::Eligible:
        return ChoiceTexts::tr("Not invited yet. Please use “send by e-mail”.");
    case InvitationVerdict::Vacant:
    case InvitationVerdict::UviNotRequired:
    case InvitationVerdict::UviUnknown:
    case InvitationVerdict::AlreadyConfirmed:
    case InvitationVerdict::MovedOut:
    case InvitationVerdict::Waiting:
    case InvitationVerdict::Count:
        break;
    }
    return sendReason(verdict);
}

/// Where nobody lives any more, nothing can be changed for him.
QString goneReason(const Occupancy &occupancy, QDate today)
{
    if (occupancy.isVacant()) {
        return ChoiceTexts::tr("Nobody lives there.");
    }
    return occupancy.access() == AccessStatus::Ended || phaseOn(*occupancy.resident, today) == OccupancyPhase::Previous
               ? ChoiceTexts::tr("Has moved out.")
               : QString();
}

QString renewReason(const Occupancy &occupancy)
{
    switch (occupancy.access()) {
    case AccessStatus::None:
    case AccessStatus::Pending:
    case AccessStatus::Expired:
        break;
    case AccessStatus::Reregister:
        return ChoiceTexts::tr("Has to register anew with the changed address. Please send the e-mail again.");
    case AccessStatus::Confirmed:
        return ChoiceTexts::tr("Has access already and needs no code.");
    case AccessStatus::Revoked:
        return ChoiceTexts::tr("Access was revoked. Please invite by e-mail to give it again.");
    case AccessStatus::Deleted:
        return ChoiceTexts::tr("Has deleted the account. Please invite by e-mail to give access again.");
    case AccessStatus::Ended:
        return ChoiceTexts::tr("Has moved out.");
    }
    return occupancy.unit.uviRequired == UviRequirement::Yes
               ? QString()
               : ChoiceTexts::tr("Consumption information is not required for this unit.");
}

QString revokeReason(const Occupancy &occupancy)
{
    switch (occupancy.access()) {
    case AccessStatus::Pending:
    case AccessStatus::Confirmed:
    case AccessStatus::Reregister:
        return {};
    case AccessStatus::None:
    case AccessStatus::Expired:
    case AccessStatus::Deleted:
    case AccessStatus::Ended:
        return ChoiceTexts::tr("There is no access to revoke.");
    case AccessStatus::Revoked:
        return ChoiceTexts::tr("Access is revoked already.");
    }
    return {};
}

QString withdrawReason(const std::vector<OutboxEntry> &waiting)
{
    const bool canBeWithdrawn = std::any_of(waiting.begin(), waiting.end(), [](const OutboxEntry &entry) {
        return entry.state == OutboxState::Pending && entry.attempts == 0;
    });
    return canBeWithdrawn ? QString() : ChoiceTexts::tr("It is on its way to the portal already.");
}

/// The first reason that is one.
QString firstOf(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : a;
}

} // namespace

ResidentChoices residentChoices(const Occupancy &occupancy, const std::vector<OutboxEntry> &waiting,
                                LetterVerdict letter, QDate today, bool mayChange)
{
    ResidentChoices choices;
    choices.isWaiting = std::any_of(waiting.begin(), waiting.end(), isOpen);
    const auto set = [&choices, mayChange](ResidentChoice choice, const QString &reason) {
        const bool isForbidden =
            !mayChange && choice != ResidentChoice::DownloadLetter && choice != ResidentChoice::Withdraw;
        choices.reasons.at(static_cast<size_t>(choice)) = isForbidden ? readOnly() : reason;
    };
    const QString gone = goneReason(occupancy, today);
    const InvitationVerdict verdict = invitationVerdict(occupancy, today, waits<wire::InviteEmail>(waiting));
    const auto unlessWaiting = [](bool waits, const QString &reason) {
        return firstOf(reason, waits ? waitsAlready() : QString());
    };
    set(ResidentChoice::SendEmail, sendReason(verdict));
    set(ResidentChoice::DownloadLetter,
        letter == LetterVerdict::Eligible ? QString() : ChoiceTexts::tr("No letter: %1.").arg(verdictText(letter)));
    set(ResidentChoice::Resend, resendReason(verdict));
    set(ResidentChoice::RenewCode,
        firstOf(gone, unlessWaiting(waits<wire::InviteRenew>(waiting), renewReason(occupancy))));
    set(ResidentChoice::Revoke,
        firstOf(gone, unlessWaiting(waits<wire::AccessRevoke>(waiting), revokeReason(occupancy))));
    set(ResidentChoice::ChangeEmail, firstOf(gone, unlessWaiting(waits<wire::ResidentUpdate>(waiting), QString())));
    set(ResidentChoice::RecordConsent, firstOf(gone, unlessWaiting(waits<wire::ConsentSet>(waiting), QString())));
    set(ResidentChoice::Withdraw, withdrawReason(waiting));
    for (const auto choice :
         {ResidentChoice::Edit, ResidentChoice::MoveIn, ResidentChoice::MoveOut, ResidentChoice::RecordVacancy,
          ResidentChoice::WithdrawMoveOut, ResidentChoice::DeleteResident}) {
        set(choice, {}); // what else is in the way, TenancyController knows
    }
    return choices;
}

} // namespace hauspost
