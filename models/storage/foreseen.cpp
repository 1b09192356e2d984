#include "models/storage/foreseen.h"

#include <algorithm>

namespace hauspost {

namespace {

struct Foresee
{
    Resident &resident;

    void operator()(const wire::InviteEmail &payload) const
    {
        resident.email = payload.email;
        resident.consent = payload.consent ? payload.consent : resident.consent;
    }
    void operator()(const wire::ResidentUpdate &payload) const
    {
        take(payload.email, resident.email);
        take(payload.salutation, resident.salutation);
        take(payload.address, resident.postalAddress);
        take(payload.names, resident.names);
        take(payload.clientKey, resident.clientKey);
    }
    void operator()(const wire::ConsentSet &payload) const { resident.consent = payload.consent; }
    void operator()(const wire::TenancyMoveOut &payload) const { resident.moveOut = payload.lastDay; }
    template <class Other>
    void operator()(const Other &) const
    {
    }

private:
    template <class Value>
    static void take(const std::optional<wire::Edit<Value>> &edit, Value &value)
    {
        if (edit) {
            value = edit->to;
        }
    }
};

bool counts(const OutboxEntry &entry)
{
    return entry.state != OutboxState::Attention;
}

/// Without the resident who was entered wrongly; who lived there before him goes on living there.
void takeOut(std::vector<Resident> &tenancies, const ResidentId &id)
{
    auto place = std::find_if(tenancies.begin(), tenancies.end(), [&id](const Resident &one) { return one.id == id; });
    if (place == tenancies.end()) {
        return;
    }
    place = tenancies.erase(place);
    while (place != tenancies.end() && place->kind == OccupancyKind::Vacancy) {
        place = tenancies.erase(place);
    }
    if (place != tenancies.end()) {
        place->moveOut.reset();
    }
}

} // namespace

Resident foreseenResident(Resident resident, const std::vector<OutboxEntry> &entries)
{
    for (const OutboxEntry &entry : entries) {
        if (entry.action.resident == resident.id && counts(entry)) {
            std::visit(Foresee{resident}, entry.action.payload);
        }
    }
    return resident;
}

Resident newcomer(const Occupancy &flat, const wire::Action &action)
{
    const auto &moveIn = std::get<wire::TenancyMoveIn>(action.payload);
    Resident resident;
    resident.id = action.resident;
    resident.unitId = flat.unit.id;
    resident.propertyId = flat.property.id;
    resident.names = moveIn.names;
    resident.clientKey = moveIn.clientKey;
    resident.salutation = moveIn.salutation;
    resident.postalAddress = {moveIn.names, flat.property.street, flat.property.postalCode, flat.property.city,
                              flat.property.country};
    resident.email = moveIn.email;
    resident.moveIn = moveIn.firstDay;
    return resident;
}

std::vector<Resident> foreseenTenancies(const Occupancy &flat, std::vector<Resident> tenancies,
                                        const std::vector<OutboxEntry> &entries)
{
    for (const OutboxEntry &entry : entries) {
        const auto *moveIn = std::get_if<wire::TenancyMoveIn>(&entry.action.payload);
        const bool isKnown = std::any_of(tenancies.begin(), tenancies.end(),
                                         [&entry](const Resident &one) { return one.id == entry.action.resident; });
        if (moveIn && moveIn->unit == flat.unit.id && counts(entry) && !isKnown) {
            tenancies.insert(tenancies.begin(), newcomer(flat, entry.action));
        }
    }
    for (Resident &resident : tenancies) {
        resident = foreseenResident(std::move(resident), entries);
    }
    for (const OutboxEntry &entry : entries) {
        if (std::holds_alternative<wire::TenancyUndoMoveIn>(entry.action.payload) && counts(entry)) {
            takeOut(tenancies, entry.action.resident);
        }
    }
    return tenancies;
}

Occupancy foreseenOccupancy(const Occupancy &occupancy, const std::vector<OutboxEntry> &entries, QDate today)
{
    std::vector<Resident> known;
    if (occupancy.resident) {
        known.push_back(*occupancy.resident);
    }
    const auto tenancies = foreseenTenancies(occupancy, known, entries);
    if (tenancies == known) {
        return occupancy;
    }
    Occupancy result = occupancy;
    result.resident.reset();
    for (const Resident &resident : tenancies) {
        if (phaseOn(resident, today) == OccupancyPhase::Current) {
            result.resident = resident;
            break;
        }
    }
    return result;
}

} // namespace hauspost
