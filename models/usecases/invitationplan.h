#pragma once

#include "models/base/result.h"
#include "models/domain/contactpreference.h"
#include "models/domain/invitationrule.h"
#include "models/domain/occupancy.h"
#include "models/storage/outbox.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <vector>

namespace hauspost {

/// Who gets an invitation by e-mail in a bulk run and who does not and why: shown before anything is queued.
struct InvitationPlan
{
    enum class Reason {
        Verdict,
        NoAddress,
        AddressInvalid,
        NoConsent,
        AccessRevoked,  ///< on purpose: not by a bulk job
        AccountDeleted, ///< by the resident himself: not by a bulk job
        WishesLetter,   ///< his preference: not by a bulk job, nor the next
        WishesPaper,
        Count
    };
    struct LeftOut
    {
        Occupancy occupancy;
        Reason reason = Reason::Verdict;
        InvitationVerdict verdict = InvitationVerdict::Eligible; ///< for Reason::Verdict
    };
    std::vector<Occupancy> recipients;
    std::vector<LeftOut> leftOut;
};

/// Bulk: only first invitations, only with a recorded consent and a plausible address, to nobody who wishes post, each
/// resident once. waiting: residents with an open invite.email in the outbox. preferences:
/// ResidentNotes::preferences().
[[nodiscard]] InvitationPlan planInvitations(const std::vector<Occupancy> &selection, const QSet<ResidentId> &waiting,
                                             const QHash<ResidentId, ContactPreference> &preferences, QDate today);

/// "no consent recorded", "has access already", …
[[nodiscard]] QString leftOutText(const InvitationPlan::LeftOut &row);
[[nodiscard]] QString invitationVerdictText(InvitationVerdict verdict);
/// What became of an action, for Attention entries: what happened, why, what to do.
[[nodiscard]] QString actionProblemText(const OutboxEntry &entry);
/// "Registration e-mail", "New code", …
[[nodiscard]] QString actionKindText(const wire::Action &action);

} // namespace hauspost
