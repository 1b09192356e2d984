#pragma once

#include "models/base/result.h"
#include "models/wire/actionresult.h"
#include "models/wire/changepage.h"
#include "models/wire/digest.h"
#include "models/wire/meta.h"

namespace hauspost {

/// What the sync engine asks of a portal. Calls block the sync thread (never the window's) until there is an answer,
/// a fault or a cancel; each call is one request.
/// Errors: the Portal… and ProxyFailed codes; Cancelled. A fault of the way is never mistaken for a word of the portal.
class PortalClient
{
public:
    virtual ~PortalClient() = default;
    /// Of the portal, to be shown; may be empty.
    [[nodiscard]] virtual QString address() const { return {}; }
    [[nodiscard]] virtual Result<wire::Meta> meta() = 0;
    /// cursor "": from nothing. Errors: also PortalResyncRequired.
    [[nodiscard]] virtual Result<wire::ChangePage> changes(const QString &cursor) = 0;
    [[nodiscard]] virtual Result<wire::Digest> digest() = 0;
    /// POST /v1/actions with wire::actionsBody(). Any error but PortalRequestRefused leaves open whether the portal did
    /// what it was told. Errors: also AccessReadOnly: nothing was done; PortalRequestRefused: the request is at fault
    /// and nothing of it was done.
    [[nodiscard]] virtual Result<std::vector<wire::ActionResult>> actions(const QByteArray &body) = 0;
    /// After a fault of the way: false where it is certain that nothing of the last request left this computer.
    [[nodiscard]] virtual bool mayHaveArrived() const { return true; }
};

} // namespace hauspost
