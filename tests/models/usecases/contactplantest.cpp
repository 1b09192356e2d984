#include "models/usecases/contactactions.h"
#include "models/usecases/contactplanner.h"
#include "models/usecases/contactreasontext.h"
#include "models/usecases/contactsides.h"
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

TEST_CASE("A similar name, or a key that nobody has, offers who lives in the unit")
{
    const Planned similar(QStringLiteral(";1;1;Anna Meier;a@example.org;;;;;"));
    CHECK(similar.says(Reason::NameSimilar, 4));
    CHECK(similar.only().candidates.size() == 1);
    CHECK(Planned(QStringLiteral(";1;1;Bo Lang;a@example.org;;;;;")).says(Reason::NameDiffers, 4));
    const Planned key(QStringLiteral("X-9;1;1;Anna Maier;a@example.org;;;;;"));
    CHECK(key.says(Reason::KeyUnknown, 1));
    CHECK(key.only().kind == Kind::Doubtful);

    auto pair = everybody();
    pair.push_back(test::occupancy(test::property(1), 1, QStringLiteral("Zoe Lang")));
    pair.back().resident.edit().id = ResidentId(QStringLiteral("z"));
    pair.back().resident.edit().clientKey.clear();
    const Planned first(QStringLiteral(";1;1;Zoe Land;a@example.org;;;;;"), pair);
    CHECK(first.only().candidates.front().resident->names == QStringList{QStringLiteral("Zoe Lang")});
    CHECK(first.only().candidates.size() == 2);
}

TEST_CASE("Nobody of the candidates is a decision, and each decision can be changed")
{
    Planned p(QStringLiteral(";1;1;Berta Schulz;a@example.org;;;;;"));
    CHECK(p.only().needsDecision());
    CHECK(p.plan.countOpen() == 1);
    p.planner.decide(p.plan, 0, std::nullopt);
    CHECK(p.only().kind == Kind::LeftOut);
    CHECK(p.plan.countOpen() == 0);
    CHECK(p.plan.countOn() == 0);
    p.planner.decide(p.plan, 0, 0);
    CHECK(p.only().isOn);
    p.planner.decide(p.plan, 0, std::nullopt);
    CHECK_FALSE(p.only().isOn);
    CHECK_FALSE(p.only().update);
}

TEST_CASE("Two rows decided for the same resident: the second is named, and free again when the first goes")
{
    Planned p(QStringLiteral(";1;1;Berta Schulz;a@example.org;;;;;\n;1;1;Carl Schulz;b@example.org;;;;;"));
    p.planner.decide(p.plan, 1, 0);
    CHECK(p.plan.rows[1].isOn);
    p.planner.decide(p.plan, 0, 0);
    CHECK(p.plan.rows[0].isOn);
    CHECK(p.plan.rows[1].kind == Kind::Bad);
    p.planner.decide(p.plan, 0, std::nullopt);
    CHECK(p.plan.rows[1].isOn);
    CHECK_FALSE(p.plan.rows[1].has(Reason::Duplicate));

    Planned certain(QStringLiteral(";1;1;Berta Schulz;a@example.org;;;;;\nMV-1;;;;b@example.org;;;;;"));
    certain.planner.decide(certain.plan, 0, 0);
    CHECK(certain.plan.rows[0].kind == Kind::Bad); // the certain row goes first, wherever it stands
    CHECK(certain.plan.rows[1].isOn);
}

namespace {

/// Anna's address and e-mail were edited by hand since the last import.
std::vector<Occupancy> edited()
{
    auto all = everybody();
    Resident &anna = all[0].resident.edit();
    anna.imported = importableValues(anna);
    anna.email = QStringLiteral("anna@hand.example");
    anna.postalAddress.street = QStringLiteral("Handweg 1");
    return all;
}

} // namespace

TEST_CASE("Where the desk was edited by hand and the list says something else the user chooses whose value counts")
{
    using Values = ContactDecision::Values;
    Planned p(QStringLiteral("MV-1;;;;anna@list.example;Frau;;;;"), edited());
    CHECK(p.only().kind == Kind::Conflict);
    CHECK(p.says(Reason::EditedByHand, 5));
    CHECK(p.plan.countOn() == 0);
    CHECK(p.plan.countOpen() == 1);

    p.planner.chooseValues(p.plan, 0, Values::List);
    CHECK(p.only().isOn);
    CHECK(p.only().update->email->to == QStringLiteral("anna@list.example"));

    p.planner.chooseValues(p.plan, 0, Values::Desk); // what only the list has is taken all the same
    CHECK(p.only().kind == Kind::Fresh);
    CHECK_FALSE(p.only().update->email);
    CHECK(p.only().update->salutation);

    Planned nothing(QStringLiteral("MV-1;;;;anna@list.example;;;;;"), edited());
    nothing.planner.chooseValues(nothing.plan, 0, Values::Desk);
    CHECK(nothing.only().kind == Kind::Unchanged);
    CHECK(Planned(QStringLiteral("MV-1;;;;ANNA@hand.example;;;;;"), edited()).only().kind == Kind::Unchanged);
}

TEST_CASE("An address that was deleted by hand does not come back without a word")
{
    auto all = everybody();
    all[0].resident.edit().imported = importableValues(*all[0].resident);
    all[0].resident.edit().imported.edit().email = QStringLiteral("anna@old.example");
    CHECK(Planned(QStringLiteral("MV-1;;;;anna@old.example;;;;;"), all).only().kind == Kind::Conflict);
}

TEST_CASE("One choice settles all conflicts, and only those")
{
    auto all = edited();
    all[2].resident.edit().imported = importableValues(*all[2].resident);
    all[2].resident.edit().email = QStringLiteral("jo@hand.example");
    Planned p(QStringLiteral("MV-1;;;;a@list.example;;;;;\n0030;;;;jo@list.example;;;;;\nMV-2;;;;ida@new.example;;;;;"),
              all);
    CHECK(p.plan.countOpen() == 2);
    p.planner.chooseValuesForAll(p.plan, ContactDecision::Values::List);
    CHECK(p.plan.countOpen() == 0);
    CHECK(p.plan.rows[0].isOn);
    CHECK(p.plan.rows[1].isOn);
    CHECK_FALSE(p.plan.rows[2].isOn); // would end an access: that is another question
    p.planner.chooseValuesForAll(p.plan, ContactDecision::Values::Desk);
    CHECK(p.plan.countOn() == 0);
}

TEST_CASE("Decisions outlive the plan, unless a row is about somebody else by then")
{
    const QString rows = QStringLiteral(";1;1;Berta Schulz;a@example.org;;;;;\n0030;;;;anna@gmial.com;;;;;\n"
                                        "MV-2;;;;;Frau;;;;");
    Planned p(rows);
    p.planner.decide(p.plan, 0, 0);
    p.planner.useSuggestion(p.plan, 1);
    p.planner.setOn(p.plan, 2, false);
    const ContactDecisions decisions = ContactPlanner::decisionsOf(p.plan);
    CHECK(decisions.size() == 3);

    Planned again(rows);
    again.planner.redecide(again.plan, decisions);
    CHECK(again.plan.rows == p.plan.rows);
    CHECK(again.plan.rows[0].isOn);
    CHECK(again.plan.rows[1].update->email->to == QStringLiteral("anna@gmail.com"));
    CHECK_FALSE(again.plan.rows[2].isOn);

    Planned other(QStringLiteral(";1;1;Carl Schulz;a@example.org;;;;;"));
    other.planner.redecide(other.plan, decisions);
    CHECK(other.only().needsDecision());

    auto gone = everybody(); // Anna has left, somebody else lives there
    gone[0].resident.edit().id = ResidentId(QStringLiteral("new"));
    Planned moved(QStringLiteral(";1;1;Berta Schulz;a@example.org;;;;;"), gone);
    moved.planner.redecide(moved.plan, decisions);
    CHECK(moved.only().needsDecision());
}

TEST_CASE("Side by side the fields that differ are marked")
{
    const Planned p(QStringLiteral(";0001;1;Anna Meier;anna@example.org;;;;;"), edited());
    const ContactSides sides = contactSides(p.only());
    CHECK(sides.heads == QStringList{QStringLiteral("Maier, Anna")});
    CHECK_FALSE(sides.chosen);
    const auto differs = [&sides](const char *field) {
        for (const auto &line : sides.lines) {
            if (line.field == QLatin1String(field)) {
                return line.onRecord.at(0).differs;
            }
        }
        FAIL("no line " << field);
        return false;
    };
    CHECK_FALSE(differs("Property"));
    CHECK_FALSE(differs("Unit no."));
    CHECK_FALSE(differs("User key")); // the list has none
    CHECK(differs("Name"));
    CHECK(differs("E-mail address"));
    CHECK(sides.lines.size() == 5);
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
