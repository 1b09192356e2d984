#include "models/usecases/eligibilitytext.h"

#include <QtCore/QCoreApplication>

namespace hauspost {

namespace {

struct EligibilityTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::EligibilityTexts)
};

} // namespace

QString verdictText(LetterVerdict verdict)
{
    using T = EligibilityTexts;
    switch (verdict) {
    case LetterVerdict::Eligible:
        return T::tr("gets a letter");
    case LetterVerdict::Vacant:
        return T::tr("nobody lives there");
    case LetterVerdict::UviNotRequired:
        return T::tr("consumption information is not required for this unit");
    case LetterVerdict::UviUnknown:
        return T::tr("the portal has not said yet whether consumption information is required");
    case LetterVerdict::AlreadyConfirmed:
        return T::tr("has access already");
    case LetterVerdict::AccessRevoked:
        return T::tr("access was taken back on purpose");
    case LetterVerdict::MustReregister:
        return T::tr("has to register anew with the changed e-mail address");
    case LetterVerdict::AccountDeleted:
        return T::tr("has deleted the account");
    case LetterVerdict::MovedOut:
        return T::tr("has moved out");
    case LetterVerdict::NotMovedIn:
        return T::tr("has not moved in yet");
    case LetterVerdict::RecentlyWritten:
        return T::tr("was written to a short time ago");
    case LetterVerdict::AddressIncomplete:
        return T::tr("the postal address is incomplete");
    case LetterVerdict::CodeMissing:
        return T::tr("there is no registration code yet; please synchronise");
    case LetterVerdict::CodeExpired:
        return T::tr("the registration code has expired; please synchronise to get a new one");
    case LetterVerdict::Count:
        break;
    }
    return {};
}

} // namespace hauspost
