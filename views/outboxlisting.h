#pragma once

#include "models/tables/outboxtable.h"
#include "models/tables/tablelisting.h"
#include "views/outgoingpicture.h"

namespace hauspost {

/// What the page "Postausgang" is made of. A value.
struct OutboxListingParts
{
    SharedOutgoing waiting;
    std::vector<Occupancy> newcomers; ///< who moves in with what waits
    OutboxTable::Rows before;         ///< what the table shows now
    std::vector<int> columns;         ///< FilterProxy::arrangedColumns()
};

/// The rows of the page, with what table and proxy need to know to take them at once.
using OutboxListing = TableListing<OutboxTable>;

/// residents: those that waiting is about, as far as they are on record. Any thread: some milliseconds for each
/// thousand rows.
[[nodiscard]] OutboxListing makeOutboxListing(const OutboxListingParts &parts, const std::vector<Occupancy> &residents);

} // namespace hauspost
