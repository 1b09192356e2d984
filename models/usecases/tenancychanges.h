#pragma once

#include "models/domain/contactpreference.h"
#include "models/domain/occupancy.h"
#include "models/storage/outbox.h"

#include <QtCore/QDate>

#include <vector>

namespace hauspost {

/// One unit with everybody who lived, lives and will live there, as foreseen with what waits at this desk.
struct UnitHistory
{
    Property property;
    Unit unit;
    std::vector<Resident> tenancies;  ///< the latest first, vacancies included
    std::vector<OutboxEntry> waiting; ///< of this unit, what is refused left out

    /// flat: of the view "Nutzeinheiten"; tenancies: as in the mirror; entries: of the whole outbox.
    [[nodiscard]] static UnitHistory of(const Occupancy &flat, std::vector<Resident> tenancies,
                                        const std::vector<OutboxEntry> &entries);

    [[nodiscard]] const Resident *find(const ResidentId &id) const;
    /// The resident (no vacancy) after this one; null where he is the last.
    [[nodiscard]] const Resident *next(const ResidentId &id) const;
    /// The resident who came last; null where nobody is on record.
    [[nodiscard]] const Resident *last() const;
    /// The flat with this tenancy.
    [[nodiscard]] Occupancy with(const Resident &resident) const { return {property, unit, resident}; }
};

/// What the office reports about who lives where. A Leerstand is not an action of its own: it is a move-out without a
/// successor, as at the portal.
enum class TenancyChange { Edit, MoveIn, MoveOut, Vacancy, WithdrawMoveOut, Delete, Count };

/// Why a change cannot be made, or not with these values.
enum class TenancyObstacle {
    None,
    Vacant,        ///< nobody lives there
    MovedOut,      ///< nothing can be changed for who has left
    Waits,         ///< the same waits for the portal already
    OnItsWay,      ///< has left for the portal; wait for its answer
    NextOnRecord,  ///< a successor is on record
    VacantAlready, ///< the end is on record and nobody follows
    NoMoveOut,     ///< there is none that could be withdrawn
    HasAccess,     ///< has registered: not entered by mistake
    NotEntered,    ///< lives there since before the records: nobody entered him here
    NothingChanged,
    NameMissing,
    EmailInvalid,
    AddressIncomplete,
    DateMissing,
    EndsBeforeBegin,  ///< move-out before the move-in
    OverlapsNext,     ///< move-out not before the successor's move-in
    OverlapsPrevious, ///< move-in not after the predecessor's move-out
    Count
};

/// Whether a change is offered for a tenancy of the unit. chosen: a resident or a vacancy; empty where nobody is on
/// record. MoveIn looks at the unit, Delete at who came last; WithdrawMoveOut at a vacancy means who lived there
/// before.
[[nodiscard]] TenancyObstacle obstacleTo(TenancyChange change, const UnitHistory &history, const ResidentId &chosen,
                                         QDate today);
/// A sentence for a tool tip or below a dialog; empty for None.
[[nodiscard]] QString obstacleText(TenancyObstacle obstacle);

/// Whose change it is: chosen, who lived there before a vacancy, who came last (Delete). Null where nobody.
[[nodiscard]] const Resident *subjectOf(TenancyChange change, const UnitHistory &history, const ResidentId &chosen);

/// What "Nutzer bearbeiten" edits.
struct ResidentEdit
{
    QStringList names;
    QString clientKey;
    Salutation salutation = Salutation::None;
    PostalAddress address;
    QString email;
    /// Noted at this desk (ResidentNotes), not told to the portal; nullopt: as before.
    std::optional<ContactPreference> preference = {};

    [[nodiscard]] static ResidentEdit of(const Resident &resident);
    /// The resident with these values.
    [[nodiscard]] Resident applied(Resident resident) const;
    friend bool operator==(const ResidentEdit &, const ResidentEdit &) = default;
};

/// What "Einzug erfassen" asks for. The first day follows from what was before and is not typed in, but in a unit
/// where nobody is on record.
struct MoveInRequest
{
    std::optional<QDate> previousLastDay; ///< of who lives there without an end on record: his move-out, queued with it
    std::optional<QDate> vacantUntil;     ///< a Leerstand between, its last day
    std::optional<QDate> firstDay;        ///< only where nobody is on record
    QStringList names;
    QString clientKey;
    Salutation salutation = Salutation::None;
    QString email;
};
/// nullopt while something is missing.
[[nodiscard]] std::optional<QDate> firstDayOf(const MoveInRequest &request, const UnitHistory &history);

[[nodiscard]] TenancyObstacle checkEdit(const Resident &resident, const ResidentEdit &edit);
[[nodiscard]] TenancyObstacle checkMoveIn(const UnitHistory &history, const MoveInRequest &request);
[[nodiscard]] TenancyObstacle checkMoveOut(const UnitHistory &history, const Resident &resident, QDate lastDay);

/// The actions for Outbox::add(), all in one step; of an edit of the preference only: none. Errors: ActionRefused with
/// the obstacle's sentence.
using TenancyActions = Result<std::vector<wire::Action>>;
[[nodiscard]] TenancyActions editResident(const Resident &resident, const ResidentEdit &edit);
[[nodiscard]] TenancyActions moveIn(const UnitHistory &history, const MoveInRequest &request);
/// Also a Leerstand. Of a resident with a move-out on record: another day.
[[nodiscard]] TenancyActions moveOut(const UnitHistory &history, const Resident &resident, QDate lastDay);
[[nodiscard]] TenancyActions withdrawMoveOut(const Resident &resident);
[[nodiscard]] TenancyActions undoMoveIn(const Resident &resident);

/// What waits of a move-in that has not left: who was entered wrongly is taken back here, with the move-out of the
/// predecessor that was entered with him. Empty where the move-in is at the portal already (then: undoMoveIn()).
[[nodiscard]] std::vector<ActionId> waitingMoveIn(const UnitHistory &history, const Resident &resident);

} // namespace hauspost
