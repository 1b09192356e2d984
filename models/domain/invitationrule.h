#pragma once

#include "models/domain/occupancy.h"

#include <QtCore/QDate>

namespace hauspost {

/// Whether a registration e-mail may be sent to a resident, and why not (state table of the trade).
enum class InvitationVerdict {
    Eligible,    ///< first invitation
    NeedsResend, ///< pending: only an explicit "once more"
    Vacant,
    UviNotRequired,
    UviUnknown,
    AlreadyConfirmed, ///< has access; changing the address would take it away
    MustReregister,   ///< as NeedsResend, after a change of address
    MovedOut,
    Waiting, ///< an e-mail to this resident is in the outbox already
    Count
};

/// The rule without looking at address and consent, which the dialog asks for. waiting: an open invite.email in the
/// outbox.
[[nodiscard]] InvitationVerdict invitationVerdict(const Occupancy &occupancy, QDate today, bool waiting);

} // namespace hauspost
