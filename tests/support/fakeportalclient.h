#pragma once

#include "models/sync/portalclient.h"
#include "tests/support/wirerows.h"

#include <deque>
#include <functional>

namespace hauspost::test {

/// What a portal holds, independent of how it is asked: the scripted HTTP server and the fake client serve it alike.
/// Cursors are "epoch:seq", opaque for the desk.
class PortalState
{
public:
    QString epoch = QStringLiteral("epoch-1");
    QString minClient = QStringLiteral("0.0.1");
    int schema = wire::mirrorSchema;
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

    [[nodiscard]] wire::Meta meta() const
    {
        wire::Meta result;
        result.minClient = minClient;
        return result;
    }

private:
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
    QStringList calls; ///< "meta", "changes <since>", "digest"

    Result<wire::ChangePage> changes(const QString &since) override
    {
        return asked(QStringLiteral("changes ") + since).and_then([&] { return state.page(since); });
    }
    Result<wire::Digest> digest() override
    {
        return asked(QStringLiteral("digest")).map([this] { return state.digest(); });
    }
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
