#include "models/storage/foreseen.h"
#include "tests/support/office.h"
#include "tests/support/outboxdesk.h"

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);
const Occupancy jana = test::occupancy(test::property(1), 1, QStringLiteral("Jana Müller"));
const ResidentId newId(QStringLiteral("new"));

OutboxEntry entry(const ResidentId &resident, decltype(wire::Action::payload) payload,
                  OutboxState state = OutboxState::Pending)
{
    OutboxEntry entry;
    entry.action = {ActionId(QStringLiteral("a")), resident, std::move(payload)};
    entry.state = state;
    return entry;
}

wire::TenancyMoveIn newcomer(QDate firstDay)
{
    return {jana.unit.id, firstDay, {QStringLiteral("Mia Neu")}, QStringLiteral("MV-9"), Salutation::Ms, {}};
}

} // namespace

TEST_CASE("What waits lies over the mirror's row, what was refused does not")
{
    const ResidentId id = jana.resident->id;
    wire::ResidentUpdate update;
    update.names = {jana.resident->names, {QStringLiteral("Jana Groß")}};
    update.clientKey = {QStringLiteral("MV-1"), QStringLiteral("MV-2")};
    update.email = {QString(), QStringLiteral("jana@example.org")};
    const Consent consent{today, QStringLiteral("phone call"), {}};
    const Resident shown =
        foreseenResident(*jana.resident, {entry(id, update), entry(id, wire::ConsentSet{consent}),
                                          entry(newId, wire::TenancyMoveOut{today}),
                                          entry(id, wire::TenancyMoveOut{today}, OutboxState::Attention)});
    CHECK(shown.names == QStringList{QStringLiteral("Jana Groß")});
    CHECK(shown.clientKey == u"MV-2");
    CHECK(shown.email == u"jana@example.org");
    CHECK(shown.consent == consent);
    CHECK_FALSE(shown.moveOut);
    CHECK(shown.access == jana.resident->access);
}

TEST_CASE("A new resident who waits comes first, with the address of the house, and only once")
{
    const auto waiting = entry(newId, newcomer(QDate(2027, 1, 1)));
    auto tenancies = foreseenTenancies(jana, {*jana.resident}, {waiting});
    REQUIRE(tenancies.size() == 2);
    CHECK(tenancies.front().names == QStringList{QStringLiteral("Mia Neu")});
    CHECK(tenancies.front().postalAddress.street == u"Lindenallee 1");
    CHECK(tenancies.front().moveIn == QDate(2027, 1, 1));
    CHECK(foreseenTenancies(jana, tenancies, {waiting}).size() == 2);
    wire::TenancyMoveIn elsewhere = newcomer(QDate(2027, 1, 1));
    elsewhere.unit = UnitId(QStringLiteral("other"));
    CHECK(foreseenTenancies(jana, {*jana.resident}, {entry(newId, elsewhere)}).size() == 1);
}

TEST_CASE("Who is taken out is gone, and the one before goes on living there")
{
    Resident before = *jana.resident;
    before.moveOut = QDate(2026, 9, 30);
    Resident vacancy;
    vacancy.id = ResidentId(QStringLiteral("vacancy"));
    vacancy.kind = OccupancyKind::Vacancy;
    Resident wrong = before;
    wrong.id = newId;
    const auto tenancies = foreseenTenancies(jana, {wrong, vacancy, before}, {entry(newId, wire::TenancyUndoMoveIn{})});
    REQUIRE(tenancies.size() == 1);
    CHECK(tenancies.front().id == before.id);
    CHECK_FALSE(tenancies.front().moveOut);
}

TEST_CASE("A row shows who lives there today: the old resident, nobody, the new one")
{
    const ResidentId id = jana.resident->id;
    const auto left = entry(id, wire::TenancyMoveOut{today.addDays(-1)});
    CHECK(foreseenOccupancy(jana, {}, today) == jana);
    CHECK(foreseenOccupancy(jana, {entry(id, wire::TenancyMoveOut{today})}, today).resident->id == id);
    CHECK(foreseenOccupancy(jana, {left}, today).isVacant());
    CHECK(foreseenOccupancy(jana, {left, entry(newId, newcomer(today))}, today).resident->id == newId);
    CHECK(foreseenOccupancy(jana, {left, entry(newId, newcomer(today.addDays(7)))}, today).isVacant());
}
