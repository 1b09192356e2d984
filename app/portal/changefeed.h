#pragma once

#include "app/portal/portalkey.h"
#include "models/base/ids.h"
#include "models/sql/database.h"
#include "models/wire/changepage.h"
#include "models/wire/digest.h"

namespace hauspost::portal {

/// What a desk pulls: the rows of an account changed since a cursor, in the order of their numbers. A snapshot is the
/// same from nothing. Cost depends on the rows returned, not on the rows there are.
class ChangeFeed
{
public:
    ChangeFeed(Database &database, const PortalKey &key) : m_database(database), m_key(key) {}

    /// since: "" or the cursor of an earlier page; limit >= 1. Errors: PortalResyncRequired (the cursor is damaged, of
    /// another account or epoch, ahead of the account or behind the tombstone horizon), Database….
    [[nodiscard]] Result<wire::ChangePage> page(const AccountId &account, const QByteArray &since, int limit);

    [[nodiscard]] Result<wire::Digest> digest(const AccountId &account);

private:
    Database &m_database;
    const PortalKey &m_key;
};

} // namespace hauspost::portal
