#pragma once

#include "models/base/result.h"
#include "models/domain/resident.h"
#include "models/wire/importapply.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <optional>
#include <variant>
#include <vector>

/// What a desk asks the portal to do. Intent, not state: each action has an id made by the desk (UUIDv7) that is the
/// key of its effect at the portal, for ever; sent again, it gets the same answer.
namespace hauspost::wire {

constexpr int actionsPerRequest = 100;

enum class InviteIntent {
    First, ///< nobody has invited this resident yet; the only one for bulk jobs
    Resend ///< once more, explicitly, after looking at what happened before
};

/// invite.email: saves the address and sends the registration link to it.
struct InviteEmail
{
    QString email;
    InviteIntent intent = InviteIntent::First;
    int expectedInviteNo = 0; ///< Resident::inviteNo as the user saw it
    std::optional<Consent> consent;
    friend bool operator==(const InviteEmail &, const InviteEmail &) = default;
};

/// invite.renew: a new code; the old code and all links die.
struct InviteRenew
{
    int expectedInviteNo = 0;
    friend bool operator==(const InviteRenew &, const InviteRenew &) = default;
};

/// access.revoke: access is taken back on purpose; codes and links die.
struct AccessRevoke
{
    friend bool operator==(const AccessRevoke &, const AccessRevoke &) = default;
};

/// letter.issued: append-only note that a letter was printed; never changes access.
struct LetterIssued
{
    QDate on;
    int batch = 0;
    int number = 0; ///< running number within the batch, from 1
    friend bool operator==(const LetterIssued &, const LetterIssued &) = default;
};

/// One field as the user saw it and as he wants it. Another value at the portal than both is a conflict.
template <class Value>
struct Edit
{
    Value from;
    Value to;
    friend bool operator==(const Edit &, const Edit &) = default;
};

/// resident.update. An address taken out revokes access; the same one entered again brings it back; another one for a
/// confirmed resident makes him register anew.
struct ResidentUpdate
{
    std::optional<Edit<QString>> email;
    std::optional<Edit<Salutation>> salutation;
    std::optional<Edit<PostalAddress>> address;
    std::optional<Edit<QStringList>> names = {}; ///< 1 to 4 lines; the names in the address are an edit of their own
    std::optional<Edit<QString>> clientKey = {};
    std::optional<Edit<QString>> language = {}; ///< of his mails; "" = the portal's
    friend bool operator==(const ResidentUpdate &, const ResidentUpdate &) = default;
};

/// consent.set: given, or given and withdrawn.
struct ConsentSet
{
    Consent consent;
    friend bool operator==(const ConsentSet &, const ConsentSet &) = default;
};

/// tenancy.moveOut. lastDay nullopt: withdraws a move-out.
struct TenancyMoveOut
{
    std::optional<QDate> lastDay;
    friend bool operator==(const TenancyMoveOut &, const TenancyMoveOut &) = default;
};

/// tenancy.moveIn: a new tenancy whose id is Action::resident. A gap after the previous one becomes a vacancy.
struct TenancyMoveIn
{
    UnitId unit;
    QDate firstDay;
    QStringList names;
    QString clientKey;
    Salutation salutation = Salutation::None;
    QString email;
    friend bool operator==(const TenancyMoveIn &, const TenancyMoveIn &) = default;
};

/// tenancy.undoMoveIn: removes a wrongly entered new tenancy and brings the previous one back.
struct TenancyUndoMoveIn
{
    friend bool operator==(const TenancyUndoMoveIn &, const TenancyUndoMoveIn &) = default;
};

/// resident.erase: everything that the portal holds of a tenancy that is over goes. lastDay: as the user saw it;
/// another one at the portal is a conflict, one that is not over yet is refused.
struct ResidentErase
{
    QDate lastDay;
    friend bool operator==(const ResidentErase &, const ResidentErase &) = default;
};

struct Action
{
    ActionId id;
    /// The tenancy, never the unit: an old invitation must not reach the next tenant. Empty for ImportApply alone.
    ResidentId resident;
    std::variant<InviteEmail, InviteRenew, AccessRevoke, LetterIssued, ResidentUpdate, ConsentSet, TenancyMoveOut,
                 TenancyMoveIn, TenancyUndoMoveIn, ImportApply, ResidentErase>
        payload;
    friend bool operator==(const Action &, const Action &) = default;
};

/// "invite.email", "access.revoke", …
[[nodiscard]] QString kindName(const Action &action);

/// Canonical: members sorted, no blanks. The outbox keeps exactly these bytes and sends them at every try.
[[nodiscard]] QByteArray toJson(const Action &action);

/// Errors: WireMalformed with the JSON path.
[[nodiscard]] Result<Action> actionFrom(const QByteArray &json);

/// Body of POST /v1/actions from canonical actions.
[[nodiscard]] QByteArray actionsBody(const std::vector<QByteArray> &canonicalActions);

/// One action of a request as it arrived: a bad one is rejected alone and does not spoil its neighbours.
struct ReceivedAction
{
    ActionId id;
    QByteArray canonical; ///< what is hashed
    Result<Action> action;
};

/// Errors: WireMalformed: no JSON, no array, none or more than actionsPerRequest actions, one without an id, an id
/// twice.
[[nodiscard]] Result<std::vector<ReceivedAction>> actionsFrom(const QByteArray &body);

} // namespace hauspost::wire
