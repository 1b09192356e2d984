#pragma once

#include "models/base/clock.h"
#include "models/domain/occupancy.h"
#include "models/storage/outbox.h"
#include "models/usecases/invitationplan.h"

namespace hauspost {

/// What the dialog "per E-Mail versenden" asks for.
struct EmailRequest
{
    Occupancy occupancy; ///< as the user saw it
    QString email;
    std::optional<Consent> consent; ///< the tick "Einwilligung liegt vor", unless already recorded
    bool resend = false;            ///< explicitly once more
};

/// Each queues one action (works offline) and gives its id.
/// Errors: EmailInvalid, ConsentMissing, InvitationNotAllowed (with the verdict's sentence), ActionWaitsAlready,
/// database errors.
[[nodiscard]] Result<ActionId> sendRegistrationEmail(Outbox &outbox, const Clock &clock, const EmailRequest &request);
[[nodiscard]] Result<ActionId> renewInvitation(Outbox &outbox, const Occupancy &occupancy);
[[nodiscard]] Result<ActionId> revokeAccess(Outbox &outbox, const Occupancy &occupancy);
/// email "": deletes it, which revokes the access.
[[nodiscard]] Result<ActionId> changeEmail(Outbox &outbox, const Occupancy &occupancy, const QString &email);
[[nodiscard]] Result<ActionId> recordConsent(Outbox &outbox, const Occupancy &occupancy, const Consent &consent);

/// All of a bulk plan's recipients, always InviteIntent::First, in one transaction. The number queued.
[[nodiscard]] Result<int> sendRegistrationEmails(Outbox &outbox, const InvitationPlan &plan);

} // namespace hauspost
