#include "models/usecases/contactactions.h"
#include "models/usecases/contactplanner.h"
#include "models/usecases/contactreasontext.h"
#include "tests/support/office.h"
#include "tests/support/outboxdesk.h"

#include <QtCore/QElapsedTimer>

using namespace hauspost;
using Kind = ContactPlan::Kind;
using Reason = ContactPlan::Reason;

namespace {

const QDate today(2026, 11, 24);
const QStringList header{QStringLiteral("Key"),    QStringLiteral("Liegenschaft"), QStringLiteral("NE"),
                         QStringLiteral("Name"),   QStringLiteral("E-Mail"),       QStringLiteral("Anrede"),
                         QStringLiteral("Straße"), QStringLiteral("Ort"),          QStringLiteral("Einwilligung am"),
                         QStringLiteral("Quelle")};

std::vector<ContactRow> listed(const QString &rows)
{
    auto reader = openPastedSheet(header.join(u';') + u'\n' + rows);
    REQUIRE(isOk(reader));
    NoProgress progress;
    auto list = readContactList(**reader, ColumnMapping::guessed(header), true, today, progress);
    REQUIRE(isOk(list));
    return *list;
}

/// Units 1 to 4 of property 1: Anna Maier; Ida Weiß, confirmed; Jo Neu after Max Alt; one more with the key MV-1.
std::vector<Occupancy> everybody()
{
    const Property house = test::property(1);
    std::vector<Occupancy> all{test::occupancy(house, 1, QStringLiteral("Maier, Anna")),
                               test::occupancy(house, 2, QStringLiteral("Ida Weiß"), AccessStatus::Confirmed),
                               test::occupancy(house, 3, QStringLiteral("Jo Neu")),
                               test::occupancy(house, 3, QStringLiteral("Max Alt"), AccessStatus::Ended)};
    all[1].resident.edit().email = QStringLiteral("ida@example.org");
    all[2].resident.edit().clientKey = QStringLiteral("0030");
    all[3].resident.edit().id = ResidentId(QStringLiteral("old"));
    all[3].resident.edit().moveOut = QDate(2026, 1, 31);
    return all;
}

struct Planned
{
    ContactPlanner planner;
    ContactPlan plan;

    explicit Planned(const QString &rows, std::vector<Occupancy> all = everybody(),
                     const std::vector<OutboxEntry> &waiting = {})
        : planner(std::move(all), waiting, today)
    {
        NoProgress progress;
        auto made = planner.plan(listed(rows), ColumnMapping::guessed(header), progress);
        REQUIRE(isOk(made));
        plan = *made;
    }

    [[nodiscard]] const ContactPlan::Row &only() const
    {
        REQUIRE(plan.rows.size() == 1);
        return plan.rows.front();
    }
    [[nodiscard]] bool says(Reason reason, int column = 0) const
    {
        const auto &remarks = only().remarks;
        return std::any_of(remarks.begin(), remarks.end(), [reason, column](const auto &r) {
            return r.reason == reason && (column == 0 || r.column == column);
        });
    }
};

} // namespace

TEST_CASE("A row says what is new, changed or as it was, field by field")
{
    const Planned fresh(QStringLiteral("MV-1;;;;anna@example.org;Frau;;;1.3.2026;Vertrag"));
    CHECK(fresh.only().kind == Kind::Fresh);
    CHECK(fresh.only().isOn);
    CHECK(fresh.only().changes.size() == 3);
    CHECK(fresh.only().consent == wire::ConsentSet{{QDate(2026, 3, 1), QStringLiteral("Vertrag"), {}}});

    const Planned moved(QStringLiteral("mv-1;;;;;;Neuer Weg 2;Kiel;;"));
    CHECK(moved.only().kind == Kind::Changed);
    CHECK(moved.only().changes.front() ==
          ContactPlan::Change{ContactField::Street, QStringLiteral("Lindenallee 1"), QStringLiteral("Neuer Weg 2")});
    CHECK(moved.only().update->address->to.names == QStringList{QStringLiteral("Maier, Anna")});
    CHECK(moved.only().update->address->to.postalCode == QStringLiteral("22765"));

    const Planned same(QStringLiteral("MV-2;;;;IDA@example.org;;;;;"));
    CHECK(same.only().kind == Kind::Unchanged);
    CHECK_FALSE(same.only().isOn);
}

TEST_CASE("Without a key property, unit and name together find the resident")
{
    CHECK(Planned(QStringLiteral(";0001;1;Anna Maier;a@example.org;;;;;")).only().kind == Kind::Fresh);
    const Planned other(QStringLiteral(";1;1;Berta Schulz;a@example.org;;;;;"));
    CHECK(other.only().kind == Kind::Doubtful);
    CHECK(other.says(Reason::NameDiffers, 4));
    CHECK(Planned(QStringLiteral(";1;9;Anna Maier;a@example.org;;;;;")).says(Reason::Unknown, 3));
}

TEST_CASE("Whatever is doubtful is left to the user and never guessed")
{
    auto twice = everybody();
    twice[2].resident.edit().clientKey = QStringLiteral("MV-1");
    Planned two(QStringLiteral("MV-1;;;;a@example.org;;;;;"), twice);
    CHECK(two.says(Reason::Ambiguous, 1));
    CHECK(two.only().candidates.size() == 2);
    CHECK_FALSE(two.only().isOn);
    two.planner.decide(two.plan, 0, 1);
    CHECK(two.only().kind == Kind::Fresh);
    CHECK(two.only().occupancy->resident->names == QStringList{QStringLiteral("Jo Neu")});

    CHECK(Planned(QStringLiteral("MV-1;;;Berta Schulz;a@example.org;;;;;")).says(Reason::NameDiffers, 4));
    const Planned old(QStringLiteral("MV-3;;;;a@example.org;;;;;"));
    CHECK(old.says(Reason::PreviousResident));
    CHECK(old.only().kind == Kind::Doubtful);
    CHECK(old.only().candidates.size() == 1);
    CHECK(Planned(QStringLiteral("MV-9;;;;a@example.org;;;;;")).says(Reason::Unknown, 1));
}

TEST_CASE("A key that lost its zeros in the spreadsheet is offered, not taken")
{
    auto rows = listed(QStringLiteral("30;;;;a@example.org;;;;;"));
    rows[0].warnings.push_back({1, ContactFault::ZerosLost});
    const ContactPlanner planner(everybody(), {}, today);
    NoProgress progress;
    const auto plan = planner.plan(rows, ColumnMapping::guessed(header), progress);
    CHECK(plan->rows[0].kind == Kind::Doubtful);
    CHECK(plan->rows[0].candidates.size() == 1);
}

TEST_CASE("A second row about the same resident is named with the first")
{
    const Planned planned(QStringLiteral("MV-1;;;;a@example.org;;;;;\n;1;1;Maier;b@example.org;;;;;"));
    CHECK(planned.plan.rows[0].isOn);
    CHECK(planned.plan.rows[1].kind == Kind::Bad);
    CHECK(planned.plan.rows[1].remarks.back() == ContactPlan::Remark{Reason::Duplicate, 0, {}, 2});
}

TEST_CASE("What would end an access, or looks like a slip, is off until the user wants it")
{
    const Planned revokes(QStringLiteral("MV-2;;;;new@example.org;;;;;"));
    CHECK(revokes.only().kind == Kind::Changed);
    CHECK(revokes.says(Reason::RevokesAccess));
    CHECK_FALSE(revokes.only().isOn);

    Planned slip(QStringLiteral("MV-1;;;;anna@gmial.com;;;;;"));
    CHECK(slip.only().suggestion == QStringLiteral("anna@gmail.com"));
    CHECK_FALSE(slip.only().isOn);
    slip.planner.useSuggestion(slip.plan, 0);
    CHECK(slip.only().isOn);
    CHECK(slip.only().update->email->to == QStringLiteral("anna@gmail.com"));
}

TEST_CASE("An open change or a later withdrawal is a conflict")
{
    OutboxEntry open;
    open.action = {ActionId(QStringLiteral("a")), everybody()[0].resident->id, wire::ResidentUpdate()};
    CHECK(Planned(QStringLiteral("MV-1;;;;a@example.org;;;;;"), everybody(), {open}).only().kind == Kind::Conflict);
    auto all = everybody();
    all[0].resident.edit().consent = Consent{QDate(2026, 1, 1), QStringLiteral("x"), QDate(2026, 6, 1)};
    const QString older = QStringLiteral("MV-1;;;;;;;;1.3.2026;Vertrag");
    CHECK(Planned(older, all).only().kind == Kind::Conflict);
    CHECK(Planned(QStringLiteral("MV-1;;;;;;;;1.7.2026;Vertrag"), all).only().isOn);
}

TEST_CASE("A list is queued as one step and taken back as one step")
{
    test::OutboxDesk desk;
    Planned planned(QStringLiteral("MV-1;;;;a@example.org;;;;1.3.2026;Vertrag\n0030;;;;b@example.org;;;;;"));
    const auto applied = applyContacts(desk.outbox, planned.plan);
    REQUIRE(isOk(applied));
    CHECK(applied->residents == 2);
    CHECK(desk.entries().size() == 3);
    CHECK(applyContacts(desk.outbox, planned.plan).error().code == ErrorCode::ActionWaitsAlready);
    CHECK(desk.entries().size() == 3);
    CHECK(undoContacts(desk.outbox, *applied).value_or(false));
    CHECK(desk.entries().empty());
    CHECK(applyContacts(desk.outbox, {}).error().code == ErrorCode::NothingToChange);
}

TEST_CASE("Once something of a list has left, nothing of it is taken back")
{
    test::OutboxDesk desk;
    const Planned planned(QStringLiteral("MV-1;;;;a@example.org;;;;;\n0030;;;;b@example.org;;;;;"));
    const auto applied = applyContacts(desk.outbox, planned.plan);
    REQUIRE(isOk(applied));
    REQUIRE(isOk(desk.outbox.take(1)));
    CHECK_FALSE(undoContacts(desk.outbox, *applied).value_or(true));
    CHECK(desk.entries().size() == 2);
}

TEST_CASE("Whichever access to desk.db fails, a list is queued whole or not at all")
{
    for (int n = 1;; ++n) {
        test::OutboxDesk desk;
        const Planned planned(QStringLiteral("MV-1;;;;a@example.org;;;;;\n0030;;;;b@example.org;;;;;"));
        desk.crashAt(n);
        const auto applied = applyContacts(desk.outbox, planned.plan);
        desk.crashAt(0);
        CHECK(desk.entries().size() == (applied ? 2U : 0U));
        if (applied) {
            CHECK(n > 3);
            break;
        }
    }
}
