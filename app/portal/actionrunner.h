#pragma once

#include "app/portal/accounttransaction.h"
#include "app/portal/desktokens.h"
#include "app/portal/portalkey.h"
#include "models/base/clock.h"
#include "models/sql/database.h"
#include "models/wire/action.h"
#include "models/wire/actionresult.h"

#include <optional>
#include <vector>

namespace hauspost::portal {

/// Does what desks ask for. Each action has its effect once: its id is kept for ever with what became of it.
class ActionRunner
{
public:
    /// spool: where mails lie as files that an erasure must clear; empty: none.
    ActionRunner(Database &database, const PortalKey &key, const Clock &clock, QString spool = {})
        : m_database(database), m_key(key), m_clock(clock), m_spool(std::move(spool))
    {
    }

    /// In this order, in one transaction; an action that cannot be applied changes nothing and does not spoil its
    /// neighbours. Errors: those of the database; then nothing at all was done.
    [[nodiscard]] Result<std::vector<wire::ActionResult>> run(const DeskIdentity &desk,
                                                              const std::vector<wire::ReceivedAction> &actions);

    /// nullopt: this account knows no such action.
    [[nodiscard]] Result<std::optional<wire::ActionResult>> find(const AccountId &account, const ActionId &id);

private:
    struct Run; ///< what the actions of one request share
    [[nodiscard]] Result<wire::ActionResult> runOne(Run &run, const wire::ReceivedAction &action);
    /// The hash that is kept of an action; empty where nothing may be left to compare with guesses.
    [[nodiscard]] static Result<QByteArray> hashToKeep(Run &run, const wire::ReceivedAction &action,
                                                       wire::ActionOutcome outcome);

    Database &m_database;
    const PortalKey &m_key;
    const Clock &m_clock;
    QString m_spool;
};

} // namespace hauspost::portal
