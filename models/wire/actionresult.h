#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/wire/importapply.h"

#include <QtCore/QByteArray>

#include <optional>
#include <vector>

/// What became of the actions of a desk (action.h).
namespace hauspost::wire {

enum class ActionOutcome {
    Applied,
    Superseded, ///< another desk did the same already: success, no second mail
    Conflict,   ///< the portal's row is not what the user saw; he decides
    Rejected    ///< can never be applied
};

/// problem of a conflict or a rejection: the last word of the problem's type.
namespace problems {
constexpr char alreadyInvited[] = "already-invited";     ///< pending at another address
constexpr char inviteNoChanged[] = "invite-no-changed";  ///< somebody invited or renewed meanwhile
constexpr char alreadyConfirmed[] = "already-confirmed"; ///< the resident has access
constexpr char residentGone[] = "resident-gone";         ///< deleted, moved out, or never there
constexpr char rowChanged[] = "row-changed";             ///< the field has a third value by now
constexpr char notAllowed[] = "not-allowed";             ///< a guard of the state table (UVI not required, …)
constexpr char consentMissing[] = "consent-missing";     ///< e-mail without consent
constexpr char addressInvalid[] = "address-invalid";     ///< no e-mail address
constexpr char tooManyMails[] = "too-many-mails";        ///< invited often enough for today
constexpr char datesImpossible[] = "dates-impossible";   ///< move-in before the previous move-out, …
constexpr char actionIdReused[] = "action-id-reused";    ///< same id, other content
constexpr char malformed[] = "malformed";                ///< not an action this portal understands
constexpr char portalRestored[] = "portal-restored";     ///< the desk's own word: perhaps done before a restored backup
constexpr char leadOnly[] = "lead-only";                 ///< who signed in is no lead of the office
constexpr char readOnly[] = "read-only"; ///< also the type of a whole request refused: who signed in may look only
} // namespace problems

struct ActionResult
{
    ActionId id;
    ActionOutcome outcome = ActionOutcome::Rejected;
    qint64 seq = 0;  ///< of the row that shows what was asked for; 0 where there is none to wait for
    QString problem; ///< "" for applied and superseded
    std::optional<ImportReport> import = {}; ///< of an import.apply that was applied
    friend bool operator==(const ActionResult &, const ActionResult &) = default;
};

[[nodiscard]] QString toName(ActionOutcome outcome);
[[nodiscard]] std::optional<ActionOutcome> actionOutcomeFrom(QStringView name);

/// Answer of POST /v1/actions, in the order of the request.
[[nodiscard]] QByteArray toJson(const std::vector<ActionResult> &results);
[[nodiscard]] Result<std::vector<ActionResult>> actionResultsFrom(const QByteArray &body); ///< Errors: WireMalformed

/// Answer of GET /v1/actions/{id}.
[[nodiscard]] QByteArray toJson(const ActionResult &result);
[[nodiscard]] Result<ActionResult> actionResultFrom(const QByteArray &body); ///< Errors: WireMalformed

} // namespace hauspost::wire
