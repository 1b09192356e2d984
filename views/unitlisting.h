#pragma once

#include "models/storage/outbox.h"
#include "models/tables/tablelisting.h"
#include "models/tables/unitfilter.h"
#include "models/tables/unittable.h"

#include <QtCore/QDate>
#include <QtCore/QFuture>

#include <memory>
#include <vector>

namespace hauspost {

/// What the rows of the view "Nutzeinheiten" are made from.
struct UnitListingParts
{
    std::shared_ptr<const std::vector<UnitFacts>> facts; ///< as in the mirror
    std::vector<OutboxEntry> waiting;                    ///< what is laid over them
    QDate today;
    UnitTable::Rows before;   ///< the rows shown now
    std::vector<int> columns; ///< that the table sorts and groups by
};

/// The rows, and everything about them that takes its time: tags and counts of the chips, texts to search in, ranks to
/// sort by.
struct UnitListing : TableListing<UnitTable>
{
    std::vector<UnitTags> tags; ///< by row
    UnitCounts counts{};
};

/// Any thread.
[[nodiscard]] UnitListing makeUnitListing(const UnitListingParts &parts);
/// At once for the units of a house, on a thread of the global pool for those of a big office.
[[nodiscard]] QFuture<UnitListing> unitListing(UnitListingParts parts);

} // namespace hauspost
