#pragma once

#include "models/base/result.h"
#include "models/wire/changepage.h"
#include "models/wire/digest.h"
#include "models/wire/meta.h"

namespace hauspost {

/// What the desk asks the portal. Calls block, because they run in the sync thread (or in hauspost-ctl) only: a run is
/// then one straight function with one exit. Each call ends early when its owner cancels.
/// Errors of all calls: Cancelled, PortalUnreachable, PortalTimeout, PortalTlsFailed, ProxyFailed, PortalNotOurs,
/// PortalBadAnswer, PortalUnauthorized, PortalBusy, PortalError, PortalResyncRequired, PortalAddressInvalid.
class PortalClient
{
public:
    virtual ~PortalClient() = default;

    /// since: cursor of the last page; empty: everything.
    [[nodiscard]] virtual Result<wire::ChangePage> changes(const QString &since, int limit) = 0;
    [[nodiscard]] virtual Result<wire::Digest> digest() = 0;
    [[nodiscard]] virtual Result<wire::Meta> meta() = 0;
    /// For messages.
    [[nodiscard]] virtual QString host() const = 0;
};

} // namespace hauspost
