#include "tests/support/catch.h"

#include "models/domain/worklist.h"

#include <functional>

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);

UnitFacts facts()
{
    UnitFacts value;
    value.occupancy.unit.uviRequired = UviRequirement::Yes;
    Resident resident;
    resident.names = {QStringLiteral("Jana Müller")};
    resident.email = QStringLiteral("jana@example.org");
    resident.consent = Consent{today.addYears(-1), QStringLiteral("Mietvertrag"), {}};
    resident.postalAddress = {
        resident.names, QStringLiteral("Ahornweg 3"), QStringLiteral("45127"), QStringLiteral("Essen"), {}};
    resident.access = AccessStatus::Confirmed;
    value.occupancy.resident = resident;
    return value;
}

std::vector<WorkList> listsOf(const UnitFacts &value)
{
    std::vector<WorkList> lists;
    for (int list = 0; list < static_cast<int>(WorkList::Count); ++list) {
        if (belongsTo(static_cast<WorkList>(list), value, today)) {
            lists.push_back(static_cast<WorkList>(list));
        }
    }
    return lists;
}

Resident successor(int days)
{
    Resident resident;
    resident.moveIn = today.addDays(days);
    return resident;
}

} // namespace

TEST_CASE("A resident with access, address and consent is on no work list")
{
    CHECK(listsOf(facts()).empty());
}

TEST_CASE("Each work list is entered by its own reason")
{
    struct Case
    {
        const char *what;
        std::function<void(UnitFacts &, Resident &)> change;
        std::vector<WorkList> lists;
    };
    const std::vector<Case> cases{
        {"no access, nothing sent",
         [](UnitFacts &, Resident &r) { r.access = AccessStatus::None; },
         {WorkList::WithoutAccess, WorkList::NeverWritten}},
        {"no access, a letter went out",
         [](UnitFacts &f, Resident &r) {
             r.access = AccessStatus::None;
             f.lastWritten = today.addDays(-3);
         },
         {WorkList::WithoutAccess}},
        {"pending for 14 days",
         [](UnitFacts &, Resident &r) {
             r.access = AccessStatus::Pending;
             r.invitedOn = today.addDays(-14);
         },
         {}},
        {"pending for 15 days",
         [](UnitFacts &, Resident &r) {
             r.access = AccessStatus::Pending;
             r.invitedOn = today.addDays(-15);
         },
         {WorkList::Pending14}},
        {"pending for 31 days",
         [](UnitFacts &, Resident &r) {
             r.access = AccessStatus::Pending;
             r.invitedOn = today.addDays(-31);
         },
         {WorkList::Pending14, WorkList::Pending30}},
        {"expired",
         [](UnitFacts &, Resident &r) { r.access = AccessStatus::Expired; },
         {WorkList::WithoutAccess, WorkList::Expired}},
        {"bounced",
         [](UnitFacts &, Resident &r) {
             r.access = AccessStatus::Pending;
             r.mail = MailDelivery::Failed;
         },
         {WorkList::Undeliverable}},
        {"letter came back",
         [](UnitFacts &f, Resident &r) {
             r.access = AccessStatus::Pending;
             f.isReturned = true;
         },
         {WorkList::LetterReturned}},
        {"no e-mail", [](UnitFacts &, Resident &r) { r.email.clear(); }, {WorkList::WithoutEmail}},
        {"no city", [](UnitFacts &, Resident &r) { r.postalAddress.city.clear(); }, {WorkList::IncompleteAddress}},
        {"consent withdrawn",
         [](UnitFacts &, Resident &r) { r.consent->withdrawnOn = today; },
         {WorkList::WithoutConsent}},
        {"successor in 14 days",
         [](UnitFacts &f, Resident &r) {
             r.moveOut = today.addDays(13);
             f.next = successor(14);
         },
         {WorkList::MoveInSoon}},
        {"successor in 15 days",
         [](UnitFacts &f, Resident &r) {
             r.moveOut = today.addDays(14);
             f.next = successor(15);
         },
         {}},
        {"successor, but no move-out",
         [](UnitFacts &f, Resident &) { f.next = successor(40); },
         {WorkList::MoveOutUnreported}},
        {"conflict", [](UnitFacts &f, Resident &) { f.needsDecision = true; }, {WorkList::NeedsDecision}},
    };
    for (const Case &example : cases) {
        UnitFacts value = facts();
        example.change(value, value.occupancy.resident.edit());
        INFO(example.what);
        CHECK(listsOf(value) == example.lists);
    }
}

TEST_CASE("Where no information is required and where nobody lives there is nothing to do")
{
    UnitFacts value = facts();
    value.occupancy.resident.edit().access = AccessStatus::None;
    value.occupancy.resident.edit().email.clear();
    value.occupancy.unit.uviRequired = UviRequirement::No;
    CHECK(listsOf(value).empty());
    value.occupancy.unit.uviRequired = UviRequirement::Yes;
    value.occupancy.resident.edit().kind = OccupancyKind::Vacancy;
    CHECK(listsOf(value).empty());
    value.next = successor(3);
    CHECK(listsOf(value) == std::vector{WorkList::MoveInSoon});
}
