#include "app/portal/actionrunner.h"

#include "app/portal/actionlog.h"
#include "app/portal/eraseaction.h"
#include "app/portal/importaction.h"
#include "app/portal/inviteactions.h"
#include "app/portal/residentactions.h"
#include "app/portal/residentrecord.h"
#include "app/portal/tenancyactions.h"

namespace hauspost::portal {

namespace {

/// Performs an action or takes back what it had done.
Result<ActionVerdict> perform(const ActionContext &context, const wire::Action &action)
{
    auto savepoint = context.transaction.database().savepoint();
    if (!savepoint) {
        return Failure(savepoint.error());
    }
    const auto verdict =
        std::visit([&context](const auto &payload) { return perform(context, payload); }, action.payload);
    if (!verdict || verdict->outcome != wire::ActionOutcome::Applied) {
        return verdict;
    }
    return savepoint->release().map([&verdict] { return *verdict; });
}

/// What must not even be tried by who signed in; nullptr: nothing.
const char *forbidden(const DeskIdentity &desk, const wire::Action &action)
{
    return std::holds_alternative<wire::ResidentErase>(action.payload) && !mayErase(desk.role)
               ? wire::problems::leadOnly
               : nullptr;
}

bool hasErased(const std::vector<wire::ReceivedAction> &actions, const std::vector<wire::ActionResult> &results)
{
    for (size_t i = 0; i < actions.size(); ++i) {
        if (results[i].outcome == wire::ActionOutcome::Applied && actions[i].action &&
            std::holds_alternative<wire::ResidentErase>(actions[i].action->payload)) {
            return true;
        }
    }
    return false;
}

bool isReadable(const wire::ReceivedAction &action)
{
    constexpr qsizetype longestId = 64;
    if (!action.action) {
        return false;
    }
    const bool isImport = std::holds_alternative<wire::ImportApply>(action.action->payload);
    return action.action->resident.isEmpty() == isImport && action.action->resident.toString().size() <= longestId &&
           isPlainLine(action.action->resident.toString());
}

} // namespace

struct ActionRunner::Run
{
    AccountTransaction &transaction;
    const DeskIdentity &desk;
    ActionLog &log;
    QHash<ActionId, ActionLog::Entry> known; ///< of this request, and of those before it
};

Result<std::vector<wire::ActionResult>> ActionRunner::run(const DeskIdentity &desk,
                                                          const std::vector<wire::ReceivedAction> &actions)
{
    auto transaction = AccountTransaction::begin(m_database, desk.account);
    if (!transaction) {
        return Failure(transaction.error());
    }
    QList<ActionId> ids;
    for (const wire::ReceivedAction &action : actions) {
        ids << action.id;
    }
    ActionLog log(m_database);
    auto known = log.find(desk.account, ids);
    if (!known) {
        return Failure(known.error());
    }
    Run run{*transaction, desk, log, std::move(*known)};
    std::vector<wire::ActionResult> results;
    for (const wire::ReceivedAction &action : actions) {
        auto result = runOne(run, action);
        if (!result) {
            return Failure(result.error());
        }
        results.push_back(std::move(*result));
    }
    const auto committed = log.flush().and_then([&] { return transaction->commit(); });
    if (committed && hasErased(actions, results)) {
        clearUpAfterErasures(m_database, m_spool);
    }
    return committed.map([&results] { return std::move(results); });
}

Result<QByteArray> ActionRunner::hashToKeep(Run &run, const wire::ReceivedAction &action, wire::ActionOutcome outcome)
{
    const QByteArray hash = hashOf(action);
    const bool isErasure = action.action && std::holds_alternative<wire::ResidentErase>(action.action->payload);
    if (!action.action || action.action->resident.isEmpty() ||
        (outcome == wire::ActionOutcome::Applied && !isErasure)) {
        return hash;
    }
    // A desk may ask for something about somebody who is erased by now.
    return findResident(run.transaction, action.action->resident).map([&hash](const auto &record) {
        return record ? hash : QByteArray("");
    });
}

Result<wire::ActionResult> ActionRunner::runOne(Run &run, const wire::ReceivedAction &action)
{
    const QByteArray hash = hashOf(action);
    if (const auto known = run.known.constFind(action.id); known != run.known.constEnd()) {
        const wire::ActionResult reused{action.id, wire::ActionOutcome::Rejected, 0,
                                        QString::fromLatin1(wire::problems::actionIdReused)};
        // Of somebody who was erased no hash is left to compare.
        const bool isSame = known->hash.isEmpty() || known->hash == hash;
        return isSame ? known->result : reused;
    }
    ActionVerdict verdict = ActionVerdict::rejected(wire::problems::malformed);
    wire::ReceivedAction kept = action;
    if (!isReadable(action)) {
        kept.action = fail(ErrorCode::WireMalformed);
    } else if (const char *problem = forbidden(run.desk, *action.action)) {
        verdict = ActionVerdict::rejected(problem);
    } else {
        // They look into the log for what may be of the same request: a move-in, all of somebody.
        const bool looksBack = std::holds_alternative<wire::TenancyUndoMoveIn>(action.action->payload) ||
                               std::holds_alternative<wire::ResidentErase>(action.action->payload);
        if (const auto flushed = looksBack ? run.log.flush() : Result<>(); !flushed) {
            return Failure(flushed.error());
        }
        const auto performed =
            perform(ActionContext{run.transaction, m_key, m_clock, run.desk.desk, action.id, action.action->resident},
                    *action.action);
        if (!performed) {
            return Failure(performed.error());
        }
        verdict = *performed;
    }
    const wire::ActionResult result{action.id, verdict.outcome, verdict.seq, verdict.problem, verdict.report};
    const auto keptHash = hashToKeep(run, kept, verdict.outcome);
    if (!keptHash) {
        return Failure(keptHash.error());
    }
    run.known.insert(action.id, {*keptHash, result});
    return run.log.add(run.desk, kept, *keptHash, result, m_clock.nowUtc()).map([&result] { return result; });
}

Result<std::optional<wire::ActionResult>> ActionRunner::find(const AccountId &account, const ActionId &id)
{
    return ActionLog(m_database).find(account, id).map([](const std::optional<ActionLog::Entry> &entry) {
        return entry ? std::optional(entry->result) : std::nullopt;
    });
}

} // namespace hauspost::portal
