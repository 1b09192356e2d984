#include "app/portal/actionrunner.h"

#include "app/portal/actionlog.h"
#include "app/portal/importaction.h"
#include "app/portal/inviteactions.h"
#include "app/portal/residentactions.h"
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

Result<std::vector<wire::ActionResult>> ActionRunner::run(const DeskIdentity &desk,
                                                          const std::vector<wire::ReceivedAction> &actions)
{
    auto transaction = AccountTransaction::begin(m_database, desk.account);
    if (!transaction) {
        return Failure(transaction.error());
    }
    std::vector<wire::ActionResult> results;
    for (const wire::ReceivedAction &action : actions) {
        auto result = runOne(*transaction, desk, action);
        if (!result) {
            return Failure(result.error());
        }
        results.push_back(std::move(*result));
    }
    return transaction->commit().map([&results] { return std::move(results); });
}

Result<wire::ActionResult> ActionRunner::runOne(AccountTransaction &transaction, const DeskIdentity &desk,
                                                const wire::ReceivedAction &action)
{
    ActionLog log(m_database);
    const auto known = log.find(desk.account, action.id);
    if (!known) {
        return Failure(known.error());
    }
    if (*known) {
        const wire::ActionResult reused{action.id, wire::ActionOutcome::Rejected, 0,
                                        QString::fromLatin1(wire::problems::actionIdReused)};
        return (*known)->hash == hashOf(action) ? (*known)->result : reused;
    }
    ActionVerdict verdict = ActionVerdict::rejected(wire::problems::malformed);
    wire::ReceivedAction kept = action;
    if (isReadable(action)) {
        const auto performed = perform(
            ActionContext{transaction, m_key, m_clock, desk.desk, action.id, action.action->resident}, *action.action);
        if (!performed) {
            return Failure(performed.error());
        }
        verdict = *performed;
    } else {
        kept.action = fail(ErrorCode::WireMalformed);
    }
    const wire::ActionResult result{action.id, verdict.outcome, verdict.seq, verdict.problem, verdict.report};
    return log.add(desk, kept, result, m_clock.nowUtc()).map([&result] { return result; });
}

Result<std::optional<wire::ActionResult>> ActionRunner::find(const AccountId &account, const ActionId &id)
{
    return ActionLog(m_database).find(account, id).map([](const std::optional<ActionLog::Entry> &entry) {
        return entry ? std::optional(entry->result) : std::nullopt;
    });
}

} // namespace hauspost::portal
