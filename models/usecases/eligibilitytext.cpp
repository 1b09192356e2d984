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
    switch (verdict) {
    case LetterVerdict::Eligible:
        return EligibilityTexts::tr("gets a letter");
    case LetterVerdict::Vacant:
        return EligibilityTexts::tr("nobody lives there");
    case LetterVerdict::UviNotRequired:
        return EligibilityTexts::tr("consumption information is not required for this unit");
    case LetterVerdict::UviUnknown:
        return EligibilityTexts::tr("the portal has not said yet whether consumption information is required");
    case LetterVerdict::AlreadyConfirmed:
        return EligibilityTexts::tr("has access already");
    case LetterVerdict::AccessRevoked:
        return EligibilityTexts::tr("access was taken back on purpose");
    case LetterVerdict::MustReregister:
        return EligibilityTexts::tr("has to register anew with the changed e-mail address");
    case LetterVerdict::AccountDeleted:
        return EligibilityTexts::tr("has deleted the account");
    case LetterVerdict::MovedOut:
        return EligibilityTexts::tr("has moved out");
    case LetterVerdict::NotMovedIn:
        return EligibilityTexts::tr("has not moved in yet");
    case LetterVerdict::RecentlyWritten:
        return EligibilityTexts::tr("was written to a short time ago");
    case LetterVerdict::AddressIncomplete:
        return EligibilityTexts::tr("the postal address is incomplete");
    case LetterVerdict::CodeMissing:
        return EligibilityTexts::tr("there is no registration code yet; please synchronise");
    case LetterVerdict::CodeExpired:
        return EligibilityTexts::tr("the registration code has expired; please synchronise to get a new one");
    case LetterVerdict::CodeReplaced:
        return EligibilityTexts::tr("has another registration code than on that letter; please write a new one");
    case LetterVerdict::NotOnRecord:
        return EligibilityTexts::tr("is not on record any more");
    case LetterVerdict::Unticked:
        return EligibilityTexts::tr("taken off the list");
    case LetterVerdict::OutsideRange:
        return EligibilityTexts::tr("was not among the letters asked for");
    case LetterVerdict::Count:
        break;
    }
    return {};
}

} // namespace hauspost
