#pragma once

#include "app/portal/accounttransaction.h"
#include "app/portal/portalkey.h"

#include <QtCore/QDate>

namespace hauspost::portal {

struct MaintenanceCounts
{
    int codesIssued = 0;
    int codesRemoved = 0;
    int accessesEnded = 0;
    int accessesReopened = 0;
    int accessesExpired = 0;
    qint64 tombstonesCleared = 0;

    friend bool operator==(const MaintenanceCounts &, const MaintenanceCounts &) = default;
};

/// Brings the rows of an account to where the calendar and an import want them: accesses, registration codes (see
/// tenancyrule.h) and tombstones and mails past their time. Writes only rows that are not there yet, so running it
/// again the same day changes nothing.
class Maintenance
{
public:
    static constexpr int tombstoneDays = 180;
    static constexpr int mailDays = 90; ///< how long sent and failed mails can be looked up

    explicit Maintenance(const PortalKey &key) : m_key(key) {}

    [[nodiscard]] Result<MaintenanceCounts> run(AccountTransaction &transaction, QDate today) const;

    /// The same for one tenancy, in the transaction that changed it.
    [[nodiscard]] Result<> settle(AccountTransaction &transaction, const ResidentId &resident, QDate today) const;

private:
    const PortalKey &m_key;
};

} // namespace hauspost::portal
