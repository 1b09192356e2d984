#pragma once

#include "models/domain/office.h"
#include "models/domain/property.h"
#include "models/domain/resident.h"
#include "models/domain/unit.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace hauspost {

/// Everything one registration letter is made of. The caller has checked by letterVerdict() that the resident gets one.
struct LetterRequest
{
    Office office;
    Property property;
    Unit unit;
    Resident resident;
    QDate date;           ///< of the letter
    QString letterNumber; ///< "0012-0034": batch and running number; no personal data
    bool markings = true; ///< fold and punch marks; off for hybrid mail, which forbids them
};

} // namespace hauspost
