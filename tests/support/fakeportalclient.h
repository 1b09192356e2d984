#pragma once

#include "models/sync/portalclient.h"
#include "models/wire/action.h"
#include "tests/support/wirerows.h"

#include <deque>
#include <functional>
#include <map>

namespace hauspost::test {

/// What a portal holds, independent of how it is asked: the scripted HTTP server and the fake client serve it alike.
/// Cursors are "epoch:seq", opaque for the desk.
class PortalState
{
public:
    QString epoch = QStringLiteral("epoch-1");
    QString minClient = QStringLiteral("0.0.1");
    int schema = wire::mirrorSchema;
    AccountId account;
    OfficeRole role = OfficeRole::Clerk;
    int largestPage = 3;
    std::vector<wire::Change> changes; ///< ascending seq, one per row
    QMap<wire::EntityType, wire::Digest::Sum> digestOverride;

    [[nodiscard]] Result<wire::ChangePage> page(const QString &since) const
    {
        qint64 seq = 0;
        if (!since.isEmpty()) {
            if (since.section(u':', 0, 0) != epoch) {
                return fail(ErrorCode::PortalResyncRequired);
            }
            seq = since.section(u':', 1).toLongLong();
        }
        wire::ChangePage result;
        result.epoch = epoch;
        result.schema = schema;
        result.account = account;
        result.role = role;
        for (const wire::Change &change : changes) {
            if (change.seq <= seq) {
                continue;
            }
            if (result.changes.size() == static_cast<size_t>(largestPage)) {
                result.more = true;
                break;
            }
            result.changes.push_back(change);
        }
        result.cursor =
            QStringLiteral("%1:%2").arg(epoch).arg(result.changes.empty() ? seq : result.changes.back().seq);
        return result;
    }

    [[nodiscard]] wire::Digest digest() const
    {
        wire::Digest result{epoch, QStringLiteral("another text for the same place"), digestOverride};
        if (!digestOverride.isEmpty()) {
            return result;
        }
        for (const wire::Change &change : changes) {
            if (const auto type = typeOf(change)) {
                wire::Digest::Sum &sum = result.sums[*type];
                ++sum.count;
                sum.sumSeq += change.seq;
            }
        }
        return result;
    }

    /// What became of an action, by its id: the same id again gets the same answer.
    struct Answered
    {
        QByteArray canonical;
        wire::ActionResult result;
    };
    std::map<ActionId, Answered> answered;
    /// How often an id took effect: more than once would be a second mail.
    std::map<ActionId, int> effects;
    /// Decides about an action that is new; not set: all are applied.
    std::function<wire::ActionResult(const wire::Action &)> decide;
    /// Bytes in a body that this portal calls a bad request, wherever they stand; "": none.
    QByteArray poison;

    /// POST /v1/actions. Errors: PortalRequestRefused.
    [[nodiscard]] Result<std::vector<wire::ActionResult>> apply(const QByteArray &body)
    {
        auto received = wire::actionsFrom(body);
        if (!received || (!poison.isEmpty() && body.contains(poison))) {
            return fail(ErrorCode::PortalRequestRefused, {QStringLiteral("portal"), QStringLiteral("bad request")});
        }
        std::vector<wire::ActionResult> results;
        for (const wire::ReceivedAction &action : *received) {
            results.push_back(apply(action));
        }
        return results;
    }

    [[nodiscard]] wire::Meta meta() const
    {
        wire::Meta result;
        result.minClient = minClient;
        return result;
    }

private:
    [[nodiscard]] wire::ActionResult apply(const wire::ReceivedAction &received)
    {
        const auto known = answered.find(received.id);
        if (known != answered.end()) {
            return known->second.canonical == received.canonical
                       ? known->second.result
                       : wire::ActionResult{received.id, wire::ActionOutcome::Rejected, 0,
                                            QString::fromLatin1(wire::problems::actionIdReused)};
        }
        wire::ActionResult result{received.id, wire::ActionOutcome::Applied, 1, {}};
        if (!received.action) {
            result = {received.id, wire::ActionOutcome::Rejected, 0, QString::fromLatin1(wire::problems::malformed)};
        } else if (decide) {
            result = decide(*received.action);
            result.id = received.id;
        }
        if (result.outcome == wire::ActionOutcome::Applied) {
            ++effects[received.id];
        }
        answered[received.id] = {received.canonical, result};
        return result;
    }

    static std::optional<wire::EntityType> typeOf(const wire::Change &change)
    {
        constexpr wire::EntityType types[] = {wire::EntityType::Office, wire::EntityType::Property,
                                              wire::EntityType::Unit, wire::EntityType::Resident};
        return change.row.index() < std::size(types) ? std::optional(types[change.row.index()]) : std::nullopt;
    }
};

class FakePortalClient final : public PortalClient
{
public:
    PortalState state;
    /// Asked first at each call, with its running number from 1; an error is the call's answer.
    std::function<Result<>(int call)> beforeCall;
    /// Asked after the portal has done what it was told, before the answer arrives: an error is an answer that was
    /// lost.
    std::function<Result<>()> afterActions;
    bool neverLeaves = false;       ///< what mayHaveArrived() denies
    QStringList calls;              ///< "meta", "changes <since>", "digest", "actions"
    std::vector<QByteArray> bodies; ///< of the "actions" calls

    Result<wire::ChangePage> changes(const QString &since) override
    {
        return asked(QStringLiteral("changes ") + since).and_then([&] { return state.page(since); });
    }
    Result<wire::Digest> digest() override
    {
        return asked(QStringLiteral("digest")).map([this] { return state.digest(); });
    }
    Result<std::vector<wire::ActionResult>> actions(const QByteArray &body) override
    {
        bodies.push_back(body);
        const auto results = asked(QStringLiteral("actions")).and_then([&] { return state.apply(body); });
        const auto arrived = afterActions ? afterActions() : Result<>();
        return arrived ? results : Failure(arrived.error());
    }
    bool mayHaveArrived() const override { return !neverLeaves; }
    Result<wire::Meta> meta() override
    {
        return asked(QStringLiteral("meta")).map([this] { return state.meta(); });
    }

private:
    Result<> asked(const QString &call)
    {
        calls << call;
        return beforeCall ? beforeCall(static_cast<int>(calls.size())) : Result<>();
    }
};

} // namespace hauspost::test
