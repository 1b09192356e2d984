#pragma once

#include "app/portal/logintokens.h"
#include "models/base/ids.h"
#include "models/domain/accessstatus.h"

#include <QtCore/QStringList>

namespace hauspost::portal {

/// What a code or link of an invitation leads to.
struct Registration
{
    LinkState state = LinkState::Unknown; ///< Good: the resident may register now
    bool isClosed = false;                ///< he moved out, or access was taken back: neither code nor link helps
    AccountId account;
    ResidentId resident;
    QStringList names;
    QString street;
    QString city; ///< with postal code
    int unit = 0;
    QString location;
    QString email; ///< of a link only: where it was sent
};

/// Finds the tenancy behind what a resident has in hand. Looking has no effect.
class Registrations
{
public:
    Registrations(Database &database, const PortalKey &key, const Clock &clock)
        : m_database(database), m_key(key), m_clock(clock)
    {
    }

    /// state Unknown also for a right code with another unit's number.
    [[nodiscard]] Result<Registration> findByCode(const QByteArray &codeHash, int unit);
    [[nodiscard]] Result<Registration> findByCode(const RegistrationCode &code, int unit);
    [[nodiscard]] Result<Registration> findByLink(const QByteArray &token);

    /// Uses the link up, in the caller's transaction: of many at once one gets true.
    [[nodiscard]] Result<bool> redeemLink(const QByteArray &token);

private:
    [[nodiscard]] Registration read(const Statement &row) const;

    Database &m_database;
    const PortalKey &m_key;
    const Clock &m_clock;
};

} // namespace hauspost::portal
