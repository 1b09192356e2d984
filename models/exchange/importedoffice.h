#pragma once

#include "models/domain/importedrows.h"
#include "models/exchange/dtmdiagnostic.h"

#include <QtCore/QSet>
#include <QtCore/QString>

#include <vector>

namespace hauspost {

/// What files say about an office, without any id of the portal. Sorted by property number, unit number, date.
struct ImportedOffice
{
    std::vector<ImportedProperty> properties;
    std::vector<ImportedUnit> units;
    std::vector<ImportedTenancy> tenancies;

    std::vector<DtmDiagnostic> diagnostics; ///< of the file it was made of
    qint64 furtherDiagnostics = 0;          ///< how many more there are
    qint64 badRecords = 0;                  ///< records that had to be left out
    QSet<QString> incompleteProperties;     ///< numbers with a record left out: nobody there counts as gone
    bool incomplete = false;                ///< a record was left out that belongs nobody knows where
};

} // namespace hauspost
