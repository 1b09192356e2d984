#pragma once

#include "app/portal/desktokens.h"
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/sql/database.h"
#include "models/wire/action.h"
#include "models/wire/actionresult.h"

#include <optional>

namespace hauspost::portal {

/// What became of the actions of the desks. Kept for ever, so that a desk may ask or send again after any time.
class ActionLog
{
public:
    struct Entry
    {
        QByteArray hash;
        wire::ActionResult result;
    };

    explicit ActionLog(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Entry>> find(const AccountId &account, const ActionId &id);

    /// In the caller's transaction: there if and only if the effect is.
    [[nodiscard]] Result<> add(const DeskIdentity &desk, const wire::ReceivedAction &action,
                               const wire::ActionResult &result, const QDateTime &nowUtc);

    /// Whether a tenancy came by tenancy.moveIn and not by an import.
    [[nodiscard]] Result<bool> hasMovedIn(const AccountId &account, const ResidentId &resident);

private:
    Database &m_database;
};

/// SHA-256 of the canonical JSON.
[[nodiscard]] QByteArray hashOf(const wire::ReceivedAction &action);

} // namespace hauspost::portal
