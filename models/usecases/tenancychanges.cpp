#include "models/usecases/tenancychanges.h"

#include "models/base/uuid7.h"
#include "models/domain/emailaddress.h"
#include "models/storage/foreseen.h"

#include <algorithm>

namespace hauspost {

namespace {

using Payload = decltype(wire::Action::payload);

wire::Action actionFor(const ResidentId &resident, Payload payload)
{
    return {ActionId(newUuid7()), resident, std::move(payload)};
}

TenancyActions refuse(TenancyObstacle obstacle)
{
    return fail(ErrorCode::ActionRefused, {obstacleText(obstacle)});
}

template <class OfPayload>
bool waits(const UnitHistory &history, const ResidentId &resident)
{
    return std::any_of(history.waiting.begin(), history.waiting.end(), [&resident](const OutboxEntry &entry) {
        return entry.action.resident == resident && std::holds_alternative<OfPayload>(entry.action.payload);
    });
}

bool isPerson(const Resident *resident)
{
    return resident && resident->kind == OccupancyKind::Resident;
}

bool hasName(const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), [](const QString &name) { return !name.trimmed().isEmpty(); });
}

/// The last known end in the unit; nullopt where somebody lives there without one, or nobody is on record.
std::optional<QDate> endBefore(const UnitHistory &history, const MoveInRequest &request)
{
    const Resident *last = history.last();
    if (!last) {
        return std::nullopt;
    }
    return last->moveOut ? last->moveOut : request.previousLastDay;
}

TenancyObstacle toEdit(const UnitHistory &history, const Resident &resident, QDate today)
{
    if (resident.access == AccessStatus::Ended || phaseOn(resident, today) == OccupancyPhase::Previous) {
        return TenancyObstacle::MovedOut;
    }
    return waits<wire::ResidentUpdate>(history, resident.id) ? TenancyObstacle::Waits : TenancyObstacle::None;
}

TenancyObstacle toMoveIn(const UnitHistory &history, QDate today)
{
    const Resident *last = history.last();
    if (last && phaseOn(*last, today) == OccupancyPhase::Future) {
        return TenancyObstacle::NextOnRecord;
    }
    return TenancyObstacle::None;
}

TenancyObstacle toVacancy(const UnitHistory &history, const Resident *resident)
{
    if (!isPerson(resident) || resident->moveOut) {
        return isPerson(resident) && history.next(resident->id) ? TenancyObstacle::NextOnRecord
                                                                : TenancyObstacle::VacantAlready;
    }
    return waits<wire::TenancyMoveOut>(history, resident->id) ? TenancyObstacle::Waits : TenancyObstacle::None;
}

TenancyObstacle toWithdrawMoveOut(const UnitHistory &history, const Resident &resident)
{
    if (waits<wire::TenancyMoveOut>(history, resident.id)) {
        return TenancyObstacle::Waits;
    }
    if (!resident.moveOut) {
        return TenancyObstacle::NoMoveOut;
    }
    return history.next(resident.id) ? TenancyObstacle::NextOnRecord : TenancyObstacle::None;
}

TenancyObstacle toDelete(const UnitHistory &history, const Resident &resident, QDate today)
{
    // Who has lived there and left was not entered by mistake; if he was, his move-out is withdrawn first.
    if (resident.access == AccessStatus::Ended || phaseOn(resident, today) == OccupancyPhase::Previous) {
        return TenancyObstacle::MovedOut;
    }
    if (resident.access == AccessStatus::Confirmed) {
        return TenancyObstacle::HasAccess;
    }
    if (!resident.moveIn) {
        return TenancyObstacle::NotEntered;
    }
    const bool isQueued = waits<wire::TenancyMoveIn>(history, resident.id);
    return isQueued && waitingMoveIn(history, resident).empty() ? TenancyObstacle::OnItsWay : TenancyObstacle::None;
}

bool concerns(const OutboxEntry &entry, const UnitHistory &history)
{
    return entry.state != OutboxState::Attention && history.find(entry.action.resident) != nullptr;
}

} // namespace

UnitHistory UnitHistory::of(const Occupancy &flat, std::vector<Resident> tenancies,
                            const std::vector<OutboxEntry> &entries)
{
    UnitHistory history{flat.property, flat.unit, foreseenTenancies(flat, std::move(tenancies), entries), {}};
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(history.waiting),
                 [&history](const OutboxEntry &entry) { return concerns(entry, history); });
    return history;
}

const Resident *UnitHistory::find(const ResidentId &id) const
{
    const auto found =
        std::find_if(tenancies.begin(), tenancies.end(), [&id](const Resident &resident) { return resident.id == id; });
    return found == tenancies.end() ? nullptr : &*found;
}

const Resident *UnitHistory::next(const ResidentId &id) const
{
    const Resident *following = nullptr;
    for (const Resident &resident : tenancies) {
        if (resident.id == id) {
            return following;
        }
        following = isPerson(&resident) ? &resident : following;
    }
    return nullptr;
}

const Resident *UnitHistory::last() const
{
    const auto found =
        std::find_if(tenancies.begin(), tenancies.end(), [](const Resident &resident) { return isPerson(&resident); });
    return found == tenancies.end() ? nullptr : &*found;
}

const Resident *subjectOf(TenancyChange change, const UnitHistory &history, const ResidentId &chosen)
{
    if (change == TenancyChange::Delete) {
        return history.last();
    }
    const Resident *resident = history.find(chosen);
    if (isPerson(resident)) {
        return resident;
    }
    if (change != TenancyChange::WithdrawMoveOut) {
        return nullptr;
    }
    // Who lived there before the vacancy; nobody on record today: who came last.
    auto place = std::find_if(history.tenancies.begin(), history.tenancies.end(),
                              [&chosen](const Resident &one) { return one.id == chosen; });
    place = place == history.tenancies.end() ? history.tenancies.begin() : place;
    place = std::find_if(place, history.tenancies.end(), [](const Resident &one) { return isPerson(&one); });
    return place == history.tenancies.end() ? nullptr : &*place;
}

TenancyObstacle obstacleTo(TenancyChange change, const UnitHistory &history, const ResidentId &chosen, QDate today)
{
    const Resident *subject = subjectOf(change, history, chosen);
    if (change == TenancyChange::MoveIn) {
        return toMoveIn(history, today);
    }
    if (change == TenancyChange::Vacancy) {
        return toVacancy(history, subject);
    }
    if (!subject) {
        return TenancyObstacle::Vacant;
    }
    switch (change) {
    case TenancyChange::Edit:
        return toEdit(history, *subject, today);
    case TenancyChange::MoveOut:
        return waits<wire::TenancyMoveOut>(history, subject->id) ? TenancyObstacle::Waits : TenancyObstacle::None;
    case TenancyChange::WithdrawMoveOut:
        return toWithdrawMoveOut(history, *subject);
    case TenancyChange::Delete:
        return toDelete(history, *subject, today);
    case TenancyChange::MoveIn:
    case TenancyChange::Vacancy:
    case TenancyChange::Count:
        break;
    }
    return TenancyObstacle::None;
}

ResidentEdit ResidentEdit::of(const Resident &resident)
{
    return {resident.names, resident.clientKey, resident.salutation, resident.postalAddress, resident.email, {}};
}

Resident ResidentEdit::applied(Resident resident) const
{
    resident.names = names;
    resident.clientKey = clientKey;
    resident.salutation = salutation;
    resident.postalAddress = address;
    resident.email = email;
    return resident;
}

std::optional<QDate> firstDayOf(const MoveInRequest &request, const UnitHistory &history)
{
    if (!history.last()) {
        return request.firstDay;
    }
    const auto end = endBefore(history, request);
    if (!end) {
        return std::nullopt;
    }
    return (request.vacantUntil ? *request.vacantUntil : *end).addDays(1);
}

TenancyObstacle checkEdit(const Resident &resident, const ResidentEdit &edit)
{
    if (!hasName(edit.names)) {
        return TenancyObstacle::NameMissing;
    }
    if (!edit.email.isEmpty() && !isPlausibleEmail(edit.email)) {
        return TenancyObstacle::EmailInvalid;
    }
    if (edit.address != resident.postalAddress && !edit.address.isComplete()) {
        return TenancyObstacle::AddressIncomplete;
    }
    return edit == ResidentEdit::of(resident) ? TenancyObstacle::NothingChanged : TenancyObstacle::None;
}

TenancyObstacle checkMoveOut(const UnitHistory &history, const Resident &resident, QDate lastDay)
{
    if (!lastDay.isValid()) {
        return TenancyObstacle::DateMissing;
    }
    if (resident.moveIn && lastDay < *resident.moveIn) {
        return TenancyObstacle::EndsBeforeBegin;
    }
    const Resident *next = history.next(resident.id);
    if (next && (!next->moveIn || lastDay >= *next->moveIn)) {
        return TenancyObstacle::OverlapsNext;
    }
    return resident.moveOut == lastDay ? TenancyObstacle::NothingChanged : TenancyObstacle::None;
}

TenancyObstacle checkMoveIn(const UnitHistory &history, const MoveInRequest &request)
{
    const Resident *last = history.last();
    if (last && !last->moveOut && request.previousLastDay) {
        const TenancyObstacle ends = checkMoveOut(history, *last, *request.previousLastDay);
        if (ends != TenancyObstacle::None) {
            return ends;
        }
    }
    const auto firstDay = firstDayOf(request, history);
    if (!firstDay || !firstDay->isValid()) {
        return TenancyObstacle::DateMissing;
    }
    if (const auto end = endBefore(history, request); end && *firstDay <= *end) {
        return TenancyObstacle::OverlapsPrevious;
    }
    if (!hasName(request.names)) {
        return TenancyObstacle::NameMissing;
    }
    return request.email.isEmpty() || isPlausibleEmail(request.email) ? TenancyObstacle::None
                                                                      : TenancyObstacle::EmailInvalid;
}

TenancyActions editResident(const Resident &resident, const ResidentEdit &edit)
{
    if (const auto obstacle = checkEdit(resident, edit); obstacle != TenancyObstacle::None) {
        return refuse(obstacle);
    }
    wire::ResidentUpdate update;
    const auto put = [](auto &field, const auto &from, const auto &to) {
        if (from != to) {
            field = {from, to};
        }
    };
    put(update.names, resident.names, edit.names);
    put(update.clientKey, resident.clientKey, edit.clientKey);
    put(update.salutation, resident.salutation, edit.salutation);
    put(update.address, resident.postalAddress, edit.address);
    put(update.email, resident.email, edit.email);
    if (update == wire::ResidentUpdate()) {
        return std::vector<wire::Action>();
    }
    return std::vector{actionFor(resident.id, update)};
}

TenancyActions moveIn(const UnitHistory &history, const MoveInRequest &request)
{
    if (const auto obstacle = checkMoveIn(history, request); obstacle != TenancyObstacle::None) {
        return refuse(obstacle);
    }
    std::vector<wire::Action> actions;
    const Resident *last = history.last();
    if (last && !last->moveOut) {
        actions.push_back(actionFor(last->id, wire::TenancyMoveOut{request.previousLastDay}));
    }
    actions.push_back(actionFor(ResidentId(newUuid7()),
                                wire::TenancyMoveIn{history.unit.id, *firstDayOf(request, history), request.names,
                                                    request.clientKey, request.salutation, request.email}));
    return actions;
}

TenancyActions moveOut(const UnitHistory &history, const Resident &resident, QDate lastDay)
{
    const auto obstacle = checkMoveOut(history, resident, lastDay);
    return obstacle == TenancyObstacle::None
               ? TenancyActions(std::vector{actionFor(resident.id, wire::TenancyMoveOut{lastDay})})
               : refuse(obstacle);
}

TenancyActions withdrawMoveOut(const Resident &resident)
{
    return resident.moveOut ? TenancyActions(std::vector{actionFor(resident.id, wire::TenancyMoveOut{})})
                            : refuse(TenancyObstacle::NoMoveOut);
}

TenancyActions undoMoveIn(const Resident &resident)
{
    return resident.moveIn ? TenancyActions(std::vector{actionFor(resident.id, wire::TenancyUndoMoveIn{})})
                           : refuse(TenancyObstacle::NotEntered);
}

std::vector<ActionId> waitingMoveIn(const UnitHistory &history, const Resident &resident)
{
    if (!waits<wire::TenancyMoveIn>(history, resident.id)) {
        return {};
    }
    const Resident *before = nullptr;
    for (auto one = history.tenancies.rbegin(); one != history.tenancies.rend() && one->id != resident.id; ++one) {
        before = isPerson(&*one) ? &*one : before;
    }
    std::vector<ActionId> ids;
    for (const OutboxEntry &entry : history.waiting) {
        const bool isOfBefore = before && entry.action.resident == before->id &&
                                std::holds_alternative<wire::TenancyMoveOut>(entry.action.payload);
        if (entry.action.resident != resident.id && !isOfBefore) {
            continue;
        }
        if (entry.state != OutboxState::Pending || entry.attempts > 0) {
            return {};
        }
        ids.push_back(entry.action.id);
    }
    return ids;
}

} // namespace hauspost
