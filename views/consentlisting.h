#pragma once

#include "models/storage/outbox.h"
#include "models/tables/consenttable.h"
#include "models/tables/tablelisting.h"

#include <QtCore/QDate>
#include <QtCore/QFuture>

#include <array>
#include <memory>
#include <vector>

namespace hauspost {

/// What the rows of the page "Einwilligungen" are made from.
struct ConsentListingParts
{
    std::shared_ptr<const std::vector<Occupancy>> occupancies; ///< as in the mirror
    std::vector<OutboxEntry> waiting;                          ///< what is laid over them
    QDate today;
    ConsentTable::Rows before; ///< the rows shown now
    std::vector<int> columns;  ///< that the table sorts and groups by
};

/// The rows, and everything about them that takes its time.
struct ConsentListing : TableListing<ConsentTable>
{
    std::array<int, static_cast<size_t>(ConsentState::Count)> counts{};
};

/// Any thread.
[[nodiscard]] ConsentListing makeConsentListing(const ConsentListingParts &parts);
/// At once where they are few, on a thread of the global pool for a big office.
[[nodiscard]] QFuture<ConsentListing> consentListing(ConsentListingParts parts);

} // namespace hauspost
