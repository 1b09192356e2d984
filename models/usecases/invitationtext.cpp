// The texts of invitationplan.h.

#include "models/usecases/importplantext.h"
#include "models/usecases/invitationplan.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <utility>

namespace hauspost {

namespace {

struct InvitationTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::InvitationTexts)
};

enum class Problem {
    AlreadyInvited,
    InviteNoChanged,
    AlreadyConfirmed,
    ResidentGone,
    RowChanged,
    NotAllowed,
    ConsentMissing,
    AddressInvalid,
    TooManyMails,
    DatesImpossible,
    ActionIdReused,
    ReadOnly,
    LeadOnly,
    PortalRestored,
    Malformed,
    Unknown ///< of a newer portal
};

Problem problemFrom(const QString &word)
{
    constexpr std::array words{
        std::pair{wire::problems::alreadyInvited, Problem::AlreadyInvited},
        std::pair{wire::problems::inviteNoChanged, Problem::InviteNoChanged},
        std::pair{wire::problems::alreadyConfirmed, Problem::AlreadyConfirmed},
        std::pair{wire::problems::residentGone, Problem::ResidentGone},
        std::pair{wire::problems::rowChanged, Problem::RowChanged},
        std::pair{wire::problems::notAllowed, Problem::NotAllowed},
        std::pair{wire::problems::consentMissing, Problem::ConsentMissing},
        std::pair{wire::problems::addressInvalid, Problem::AddressInvalid},
        std::pair{wire::problems::tooManyMails, Problem::TooManyMails},
        std::pair{wire::problems::datesImpossible, Problem::DatesImpossible},
        std::pair{wire::problems::actionIdReused, Problem::ActionIdReused},
        std::pair{wire::problems::malformed, Problem::Malformed},
        std::pair{wire::problems::readOnly, Problem::ReadOnly},
        std::pair{wire::problems::leadOnly, Problem::LeadOnly},
        std::pair{wire::problems::portalRestored, Problem::PortalRestored},
    };
    for (const auto &[known, problem] : words) {
        if (word == QLatin1String(known)) {
            return problem;
        }
    }
    return Problem::Unknown;
}

struct KindText
{
    QString operator()(const wire::InviteEmail &payload) const
    {
        return payload.intent == wire::InviteIntent::Resend ? InvitationTexts::tr("Registration e-mail, once more")
                                                            : InvitationTexts::tr("Registration e-mail");
    }
    QString operator()(const wire::InviteRenew &) const { return InvitationTexts::tr("New code"); }
    QString operator()(const wire::AccessRevoke &) const { return InvitationTexts::tr("Take access back"); }
    QString operator()(const wire::LetterIssued &) const { return InvitationTexts::tr("Letter printed"); }
    QString operator()(const wire::ResidentUpdate &payload) const
    {
        if (payload.email) {
            return payload.email->to.isEmpty() ? InvitationTexts::tr("Delete e-mail address")
                                               : InvitationTexts::tr("Change e-mail address");
        }
        if (payload.language) {
            return InvitationTexts::tr("Change language of the e-mails");
        }
        return InvitationTexts::tr("Change resident");
    }
    QString operator()(const wire::ConsentSet &payload) const
    {
        return payload.consent.withdrawnOn ? InvitationTexts::tr("Consent withdrawn")
                                           : InvitationTexts::tr("Consent given");
    }
    QString operator()(const wire::TenancyMoveOut &payload) const
    {
        return payload.lastDay ? InvitationTexts::tr("Move-out") : InvitationTexts::tr("Withdraw move-out");
    }
    QString operator()(const wire::TenancyMoveIn &) const { return InvitationTexts::tr("Move-in"); }
    QString operator()(const wire::TenancyUndoMoveIn &) const { return InvitationTexts::tr("Undo move-in"); }
    //: Daten löschen
    QString operator()(const wire::ResidentErase &) const { return InvitationTexts::tr("Erase personal data"); }
    QString operator()(const wire::ImportApply &payload) const
    {
        return payload.parts == 1 ? InvitationTexts::tr("Import from “%1”").arg(payload.source)
                                  : InvitationTexts::tr("Import from “%1”, part %2 of %3")
                                        .arg(payload.source)
                                        .arg(payload.part)
                                        .arg(payload.parts);
    }
};

QString problemText(Problem problem)
{
    switch (problem) {
    case Problem::AlreadyInvited:
        return InvitationTexts::tr("Somebody else invited this resident in the meantime, at another address. No e-mail "
                                   "was sent. Please compare the addresses and send once more if yours is the right "
                                   "one.");
    case Problem::InviteNoChanged:
        return InvitationTexts::tr("This resident was invited, or got a new code, at another desk in the meantime. "
                                   "Nothing was changed. Please look at the present state and do it again if it is "
                                   "still needed.");
    case Problem::AlreadyConfirmed:
        return InvitationTexts::tr(
            "The resident has registered in the meantime and has access. Nothing was changed and "
            "nothing is left to do.");
    case Problem::ResidentGone:
        return InvitationTexts::tr(
            "The resident has moved out or is not on record any more. Nothing was changed. Please "
            "check who lives there now.");
    case Problem::RowChanged:
        return InvitationTexts::tr(
            "Another desk, or the resident, changed the same in the meantime. The portal's value "
            "stays. Please compare and enter yours again if it is the right one.");
    case Problem::NotAllowed:
        return InvitationTexts::tr("The portal does not allow this for the resident as he is now, for example because "
                                   "consumption information is not required for the unit. Nothing was changed.");
    case Problem::ConsentMissing:
        return InvitationTexts::tr("The portal has no valid consent of this resident to e-mail; it may have been "
                                   "withdrawn. No e-mail was sent. Please obtain the consent or send the letter by "
                                   "post.");
    case Problem::AddressInvalid:
        return InvitationTexts::tr("The portal does not take this e-mail address. No e-mail was sent. Please check the "
                                   "address.");
    case Problem::TooManyMails:
        return InvitationTexts::tr("This resident was invited by e-mail several times today already. No e-mail was "
                                   "sent. Please wait until tomorrow, or send the letter by post.");
    case Problem::DatesImpossible:
        return InvitationTexts::tr("The dates do not fit those of the previous or next resident. Nothing was changed. "
                                   "Please check them.");
    case Problem::ActionIdReused:
        return InvitationTexts::tr(
            "The portal knows another request under the same number; perhaps this computer's data "
            "was copied from another one. Nothing was changed. Please do it again.");
    case Problem::ReadOnly:
        return InvitationTexts::tr("Your sign-in may look, but not change. Nothing was changed. Please ask the "
                                   "administrator of your office for the right to do so, and do it again.");
    case Problem::LeadOnly:
        return InvitationTexts::tr("Only a lead of your office may erase personal data. Nothing was changed. Please "
                                   "ask a lead to do it at a desk where he is signed in.");
    case Problem::PortalRestored:
        return InvitationTexts::tr("The portal was restored from a backup and does not know whether this e-mail was "
                                   "sent before; perhaps it was. It is not sent by itself. Please send it anyway if it "
                                   "did not arrive, or discard it.");
    case Problem::Malformed:
        return InvitationTexts::tr("The portal does not understand this request. Nothing was changed. Please check "
                                   "whether Hauspost has to be updated.");
    case Problem::Unknown:
        return InvitationTexts::tr(
            "The portal refused this. Nothing was changed. Please check whether Hauspost has to be "
            "updated.");
    }
    return {};
}

QString elsewhereText(const QString &portal)
{
    if (portal.isEmpty()) { // older than the note of the office
        return InvitationTexts::tr("It is not known for which office this was made, so it is not sent. Please do it "
                                   "again where it is right, and discard this.");
    }
    return InvitationTexts::tr("This was made for another office, signed in at the portal %1. It is not sent from "
                               "here. Please sign in there again to send it, or discard it.")
        .arg(portal);
}

} // namespace

QString invitationVerdictText(InvitationVerdict verdict)
{
    switch (verdict) {
    case InvitationVerdict::Eligible:
        return InvitationTexts::tr("gets an e-mail");
    case InvitationVerdict::NeedsResend:
        return InvitationTexts::tr("was invited already and has not registered yet");
    case InvitationVerdict::Vacant:
        return InvitationTexts::tr("nobody lives there");
    case InvitationVerdict::UviNotRequired:
        return InvitationTexts::tr("consumption information is not required for this unit");
    case InvitationVerdict::UviUnknown:
        return InvitationTexts::tr("the portal has not said yet whether consumption information is required");
    case InvitationVerdict::AlreadyConfirmed:
        return InvitationTexts::tr("has access already");
    case InvitationVerdict::MustReregister:
        return InvitationTexts::tr("was asked already to register anew with the changed e-mail address");
    case InvitationVerdict::MovedOut:
        return InvitationTexts::tr("has moved out");
    case InvitationVerdict::Waiting:
        return InvitationTexts::tr("an e-mail is waiting for the portal already");
    case InvitationVerdict::Count:
        break;
    }
    return {};
}

QString leftOutText(const InvitationPlan::LeftOut &row)
{
    switch (row.reason) {
    case InvitationPlan::Reason::Verdict:
        return invitationVerdictText(row.verdict);
    case InvitationPlan::Reason::NoAddress:
        return InvitationTexts::tr("no e-mail address on record");
    case InvitationPlan::Reason::AddressInvalid:
        return InvitationTexts::tr("the e-mail address on record cannot be right");
    case InvitationPlan::Reason::NoConsent:
        return InvitationTexts::tr("no consent recorded");
    case InvitationPlan::Reason::AccessRevoked:
        return InvitationTexts::tr("access was taken back on purpose; only one by one");
    case InvitationPlan::Reason::AccountDeleted:
        return InvitationTexts::tr("has deleted the account; only one by one");
    case InvitationPlan::Reason::WishesLetter:
        return InvitationTexts::tr("wishes to be written to by letter; e-mails only one by one");
    case InvitationPlan::Reason::WishesPaper:
        return InvitationTexts::tr("wishes paper for good; e-mails only one by one");
    case InvitationPlan::Reason::Count:
        break;
    }
    return {};
}

QString actionProblemText(const OutboxEntry &entry)
{
    if (entry.isElsewhere) {
        return elsewhereText(entry.portal);
    }
    if (entry.report) {
        return importReportText(*entry.report);
    }
    return problemText(problemFrom(entry.problem));
}

QString actionKindText(const wire::Action &action)
{
    return std::visit(KindText{}, action.payload);
}

} // namespace hauspost
