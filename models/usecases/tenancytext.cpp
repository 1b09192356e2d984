// The sentences of tenancychanges.h.

#include "models/usecases/tenancychanges.h"

#include <QtCore/QCoreApplication>

namespace hauspost {

namespace {

struct TenancyTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::TenancyTexts)
};

} // namespace

QString obstacleText(TenancyObstacle obstacle)
{
    switch (obstacle) {
    case TenancyObstacle::None:
    case TenancyObstacle::Count:
        break;
    case TenancyObstacle::Vacant:
        return TenancyTexts::tr("Nobody lives there.");
    case TenancyObstacle::MovedOut:
        return TenancyTexts::tr("Has moved out.");
    case TenancyObstacle::Waits:
        return TenancyTexts::tr("A change of this kind waits for the portal. Take it back first, or wait for the next "
                                "synchronisation.");
    case TenancyObstacle::OnItsWay:
        return TenancyTexts::tr("The move-in is on its way to the portal. Please wait for the next synchronisation.");
    case TenancyObstacle::NextOnRecord:
        return TenancyTexts::tr("A successor is on record already.");
    case TenancyObstacle::VacantAlready:
        return TenancyTexts::tr("The end of the tenancy is on record already.");
    case TenancyObstacle::NoMoveOut:
        return TenancyTexts::tr("No move-out is on record.");
    case TenancyObstacle::HasAccess:
        return TenancyTexts::tr("Has registered and has access. Please record a move-out instead.");
    case TenancyObstacle::NotEntered:
        return TenancyTexts::tr("Was not entered here but has lived there since before the records.");
    case TenancyObstacle::NothingChanged:
        return TenancyTexts::tr("Nothing has been changed yet.");
    case TenancyObstacle::NameMissing:
        return TenancyTexts::tr("Please enter a name.");
    case TenancyObstacle::EmailInvalid:
        return TenancyTexts::tr("This is not a complete e-mail address.");
    case TenancyObstacle::AddressIncomplete:
        return TenancyTexts::tr("The postal address is not complete: a letter would not arrive.");
    case TenancyObstacle::DateMissing:
        return TenancyTexts::tr("Please enter the day.");
    case TenancyObstacle::EndsBeforeBegin:
        return TenancyTexts::tr("The move-out lies before the move-in.");
    case TenancyObstacle::OverlapsNext:
        return TenancyTexts::tr("The successor has moved in by that day.");
    case TenancyObstacle::OverlapsPrevious:
        return TenancyTexts::tr("The vacancy has to end after the move-out of the predecessor.");
    }
    return {};
}

} // namespace hauspost
