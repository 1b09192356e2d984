#pragma once

#include "app/portal/desktokens.h"
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/sql/database.h"
#include "models/sql/rowbatch.h"
#include "models/wire/action.h"
#include "models/wire/actionresult.h"

#include <QtCore/QHash>

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

    explicit ActionLog(Database &database);

    [[nodiscard]] Result<std::optional<Entry>> find(const AccountId &account, const ActionId &id);
    /// Those of them that are known.
    [[nodiscard]] Result<QHash<ActionId, Entry>> find(const AccountId &account, QList<ActionId> ids);

    /// In the caller's transaction: there if and only if the effect is. Written by flush() at the latest.
    /// hash: hashOf(action), or empty.
    [[nodiscard]] Result<> add(const DeskIdentity &desk, const wire::ReceivedAction &action, const QByteArray &hash,
                               const wire::ActionResult &result, const QDateTime &nowUtc);
    [[nodiscard]] Result<> flush() { return m_insert.flush(); }

    /// Whether a tenancy came by tenancy.moveIn and not by an import.
    [[nodiscard]] Result<bool> hasMovedIn(const AccountId &account, const ResidentId &resident);

private:
    [[nodiscard]] static Entry entryOf(const Statement &row, const ActionId &id);

    Database &m_database;
    RowBatch m_insert;
};

/// SHA-256 of the canonical JSON.
[[nodiscard]] QByteArray hashOf(const wire::ReceivedAction &action);

} // namespace hauspost::portal
