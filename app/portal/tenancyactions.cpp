#include "app/portal/tenancyactions.h"

#include "app/portal/actionlog.h"
#include "app/portal/maintenance.h"
#include "app/portal/residentrecord.h"
#include "app/portal/unittimeline.h"
#include "models/domain/emailaddress.h"
#include "models/sql/database.h"

#include <algorithm>

namespace hauspost::portal {

namespace {

namespace problems = wire::problems;

Result<> settle(const ActionContext &context, const ResidentId &resident)
{
    return Maintenance(context.key).settle(context.transaction, resident, context.clock.today());
}

Result<> saveMoveOut(const ActionContext &context, ResidentRecord &record, std::optional<QDate> lastDay)
{
    record.value.moveOut = lastDay;
    return saveResident(context.transaction, record).and_then([&] { return settle(context, record.value.id); });
}

/// The vacancies behind a tenancy follow its last day.
Result<> fitBehind(const ActionContext &context, const UnitTimeline &timeline, const Resident &resident)
{
    const auto *next = timeline.nextResident(resident.id);
    const auto vacancies = timeline.vacancies(resident.id, next ? next->id : ResidentId());
    const QDate today = context.clock.today();
    if (resident.moveOut) {
        const auto until = next ? std::optional(next->moveIn->addDays(-1)) : std::nullopt;
        return fitVacancies(context.transaction, resident, vacancies, resident.moveOut->addDays(1), until, today);
    }
    // He goes on living there.
    Result<> done;
    for (size_t i = 0; done && i < vacancies.size(); ++i) {
        done = removeResident(context.transaction, vacancies[i].id, today);
    }
    return done;
}

bool areMoveOutDatesPossible(const UnitTimeline &timeline, const Resident &resident, std::optional<QDate> lastDay)
{
    const auto *next = timeline.nextResident(resident.id);
    if (!lastDay) {
        return next == nullptr;
    }
    const bool begun = !resident.moveIn || *resident.moveIn <= *lastDay;
    return begun && (next == nullptr || (next->moveIn && *lastDay < *next->moveIn));
}

/// The flat of a new tenancy: unit, property and the address that letters go to. nullopt: no such unit.
Result<std::optional<Resident>> flatOf(const ActionContext &context, const UnitId &unit)
{
    auto statement = context.transaction.database().prepare(
        QStringLiteral("SELECT u.property_id, p.street, p.postal_code, p.city, p.country FROM unit u "
                       "JOIN property p ON p.account_id = u.account_id AND p.id = u.property_id "
                       "WHERE u.account_id = ? AND u.id = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->bind(context.transaction.account().toString()).bind(unit.toString()).next();
    if (!row) {
        return Failure(row.error());
    }
    if (!*row) {
        return std::nullopt;
    }
    Resident resident;
    resident.unitId = unit;
    resident.propertyId = PropertyId(statement->text(0));
    resident.postalAddress.street = statement->text(1);
    resident.postalAddress.postalCode = statement->text(2);
    resident.postalAddress.city = statement->text(3);
    resident.postalAddress.country = statement->text(4);
    return resident;
}

/// Whether the id of a new tenancy is new.
Result<bool> isFree(const ActionContext &context)
{
    return findResident(context.transaction, context.resident)
        .and_then([&context](const std::optional<ResidentRecord> &there) {
            return there ? Result<bool>(true) : wasRemoved(context.transaction, context.resident);
        })
        .map([](bool used) { return !used; });
}

std::optional<ActionVerdict> refusalOf(const wire::TenancyMoveIn &action)
{
    if (!areNames(action.names) || !isPlainLine(action.clientKey)) {
        return ActionVerdict::rejected(problems::malformed);
    }
    if (!action.email.isEmpty() && !isPlausibleEmail(action.email)) {
        return ActionVerdict::rejected(problems::addressInvalid);
    }
    return std::nullopt;
}

/// Everybody before must have left.
bool isVacantFrom(const UnitTimeline &timeline, QDate firstDay)
{
    const auto &all = timeline.tenancies();
    return std::all_of(all.begin(), all.end(), [firstDay](const UnitTimeline::Tenancy &tenancy) {
        return tenancy.kind == OccupancyKind::Vacancy || (tenancy.moveOut && *tenancy.moveOut < firstDay);
    });
}

Result<ActionVerdict> moveIn(const ActionContext &context, const UnitTimeline &timeline, ResidentRecord record)
{
    const auto *previous = timeline.previousResident(context.resident);
    const auto free = previous ? std::optional(previous->moveOut->addDays(1)) : std::nullopt;
    return fitVacancies(context.transaction, record.value,
                        timeline.vacancies(previous ? previous->id : ResidentId(), context.resident), free,
                        record.value.moveIn->addDays(-1), context.clock.today())
        .and_then([&] { return insertResident(context.transaction, record); })
        .and_then([&] { return settle(context, context.resident); })
        .map([&record] { return ActionVerdict::applied(record.seq); });
}

Result<> openVacancy(const ActionContext &context, const ResidentId &id)
{
    auto record = findResident(context.transaction, id);
    if (!record || !*record) {
        return record ? Result<>() : Failure(record.error());
    }
    (*record)->value.moveOut = std::nullopt;
    return saveResident(context.transaction, **record);
}

/// Brings back who lived there before, without his move-out, and leaves the flat to him.
Result<> bringBack(const ActionContext &context, const UnitTimeline &timeline)
{
    const auto *previous = timeline.previousResident(context.resident);
    const auto vacancies = timeline.vacancies(previous ? previous->id : ResidentId(), context.resident);
    if (!previous) {
        // Nobody before: the flat is as empty as it was.
        return vacancies.empty() ? Result<>() : openVacancy(context, vacancies.back().id);
    }
    for (const auto &vacancy : vacancies) {
        if (const auto done = removeResident(context.transaction, vacancy.id, context.clock.today()); !done) {
            return done;
        }
    }
    auto record = findResident(context.transaction, previous->id);
    if (!record || !*record) {
        return record ? Result<>() : Failure(record.error());
    }
    return saveMoveOut(context, **record, std::nullopt);
}

} // namespace

Result<ActionVerdict> perform(const ActionContext &context, const wire::TenancyMoveOut &action)
{
    auto record = findResident(context.transaction, context.resident);
    if (!record) {
        return Failure(record.error());
    }
    if (!*record) {
        return ActionVerdict::conflict(problems::residentGone);
    }
    Resident &value = (*record)->value;
    if (value.kind != OccupancyKind::Resident) {
        return ActionVerdict::rejected(problems::notAllowed);
    }
    if (value.moveOut == action.lastDay) {
        return ActionVerdict::superseded((*record)->seq);
    }
    const auto timeline = UnitTimeline::load(context.transaction, value.unitId);
    if (!timeline) {
        return Failure(timeline.error());
    }
    if (!areMoveOutDatesPossible(*timeline, value, action.lastDay)) {
        return ActionVerdict::rejected(problems::datesImpossible);
    }
    return saveMoveOut(context, **record, action.lastDay)
        .and_then([&] { return fitBehind(context, *timeline, value); })
        .map([&record] { return ActionVerdict::applied((*record)->seq); });
}

Result<ActionVerdict> perform(const ActionContext &context, const wire::TenancyMoveIn &action)
{
    if (const auto refusal = refusalOf(action)) {
        return *refusal;
    }
    const auto flat = flatOf(context, action.unit);
    const auto free = isFree(context);
    const auto timeline = UnitTimeline::load(context.transaction, action.unit);
    if (!flat || !free || !timeline) {
        return Failure(!flat ? flat.error() : !free ? free.error() : timeline.error());
    }
    if (!*flat) {
        return ActionVerdict::conflict(problems::residentGone);
    }
    if (!*free) {
        return ActionVerdict::rejected(problems::notAllowed);
    }
    if (!isVacantFrom(*timeline, action.firstDay)) {
        return ActionVerdict::rejected(problems::datesImpossible);
    }
    ResidentRecord record;
    record.value = **flat;
    record.value.id = context.resident;
    record.value.clientKey = action.clientKey;
    record.value.names = action.names;
    record.value.salutation = action.salutation;
    record.value.postalAddress.names = action.names;
    record.value.email = action.email;
    record.value.moveIn = action.firstDay;
    return moveIn(context, *timeline, std::move(record));
}

Result<ActionVerdict> perform(const ActionContext &context, const wire::TenancyUndoMoveIn &)
{
    const auto record = findResident(context.transaction, context.resident);
    const auto removed = wasRemoved(context.transaction, context.resident);
    const auto entered =
        ActionLog(context.transaction.database()).hasMovedIn(context.transaction.account(), context.resident);
    if (!record || !removed || !entered) {
        return Failure(!record ? record.error() : !removed ? removed.error() : entered.error());
    }
    if (!*record) {
        return *removed ? ActionVerdict::superseded(0) : ActionVerdict::conflict(problems::residentGone);
    }
    const Resident &value = (*record)->value;
    // Who came with an import is not entered wrongly by a desk: he would be back with the next file.
    if (!*entered) {
        return ActionVerdict::rejected(problems::notAllowed);
    }
    if (value.access == AccessStatus::Confirmed) {
        return ActionVerdict::conflict(problems::alreadyConfirmed);
    }
    const auto timeline = UnitTimeline::load(context.transaction, value.unitId);
    if (!timeline) {
        return Failure(timeline.error());
    }
    if (timeline->nextResident(context.resident)) {
        return ActionVerdict::rejected(problems::datesImpossible);
    }
    return removeResident(context.transaction, context.resident, context.clock.today())
        .and_then([&] { return bringBack(context, *timeline); })
        .map([&context] { return ActionVerdict::applied(context.transaction.lastSeq()); });
}

} // namespace hauspost::portal
