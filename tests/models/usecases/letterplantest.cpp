#include "tests/models/usecases/letterdesk.h"

#include "models/base/uuid7.h"
#include "models/usecases/eligibilitytext.h"

using namespace hauspost;

namespace {

QStringList names(const std::vector<Occupancy> &rows)
{
    QStringList result;
    for (const Occupancy &row : rows) {
        result << displayName(*row.resident);
    }
    return result;
}

} // namespace

TEST_CASE("Everybody whom the rule names is planned, in the order of the properties and units")
{
    LetterDesk desk;
    CHECK(names(desk.plan().recipients) ==
          QStringList{QStringLiteral("Jana Müller"), QStringLiteral("Ärzte GmbH & Co. KG")});
}

TEST_CASE("Everybody left out is listed with the reason. Previous residents are not even candidates")
{
    LetterDesk desk;
    const LetterPlan plan = desk.plan();
    std::map<LetterVerdict, int> reasons;
    for (const LetterPlan::LeftOut &row : plan.leftOut) {
        ++reasons[row.verdict];
        CHECK((!row.occupancy.resident || displayName(*row.occupancy.resident) != QStringLiteral("Karl Alt")));
    }
    // Unit 2 is vacant today and has a future resident: two rows. Unit 4 is vacant.
    CHECK(reasons == std::map<LetterVerdict, int>{{LetterVerdict::Vacant, 2},
                                                  {LetterVerdict::AlreadyConfirmed, 1},
                                                  {LetterVerdict::NotMovedIn, 1}});
}

TEST_CASE("The switch for future residents adds them and nobody else")
{
    LetterDesk desk;
    CHECK(
        names(desk.plan({LetterSelection::Everybody{}}, true).recipients) ==
        QStringList{QStringLiteral("Jana Müller"), QStringLiteral("Otto Groß"), QStringLiteral("Ärzte GmbH & Co. KG")});
}

TEST_CASE("A property or chosen residents narrow the plan, the rule stays")
{
    LetterDesk desk;
    CHECK(names(desk.plan({PropertyId(QStringLiteral("p2"))}).recipients) ==
          QStringList{QStringLiteral("Ärzte GmbH & Co. KG")});
    const LetterPlan chosen = desk.plan({std::vector{ResidentId(QStringLiteral("r3")), ResidentId(QStringLiteral("r1")),
                                                     ResidentId(QStringLiteral("r5"))}});
    CHECK(names(chosen.recipients) == QStringList{QStringLiteral("Jana Müller")});
    REQUIRE(chosen.leftOut.size() == 1);
    CHECK(chosen.leftOut.front().verdict == LetterVerdict::AlreadyConfirmed);
}

TEST_CASE("Codes of another desk's token are named as such and not as missing")
{
    LetterDesk desk;
    const CodeCipher other("hpd_" + QByteArray(43, 'X'));
    auto reader = MirrorReader::open(desk.paths.mirrorFile(), &other);
    REQUIRE(isOk(reader));
    const auto plan = planLetters(**reader, *desk.log, {LetterSelection::Everybody{}}, {desk.clock.today()}, {});
    REQUIRE_FALSE(plan);
    CHECK(plan.error().code == ErrorCode::CodesUnreadable);
}

TEST_CASE("No letter goes out while the sender is the placeholder of a new portal")
{
    LetterDesk desk;
    Office office = smallOfficeSender();
    office.name = QStringLiteral("[Name of the office]");
    wire::ChangePage page = pageOf({office}, QStringLiteral("c2"));
    page.changes.front().seq = 100;
    auto writer = Mirror::open(desk.paths.mirrorFile(), desk.cipher);
    REQUIRE(isOk(writer));
    REQUIRE(isOk((*writer)->apply(page)));
    const auto plan = planLetters(*desk.mirror, *desk.log, {LetterSelection::Everybody{}}, {desk.clock.today()}, {});
    REQUIRE_FALSE(plan);
    CHECK(plan.error().code == ErrorCode::OfficeIncomplete);
}

TEST_CASE("Every verdict has its words")
{
    for (int verdict = 0; verdict < static_cast<int>(LetterVerdict::Count); ++verdict) {
        CHECK_FALSE(verdictText(LetterVerdict(verdict)).isEmpty());
    }
}

TEST_CASE("Letters of several chosen properties")
{
    LetterDesk desk;
    const PropertyId one(QStringLiteral("p1"));
    const PropertyId two(QStringLiteral("p2"));
    CHECK(desk.plan({std::vector{one, two}}).recipients.size() == 2);
    CHECK(desk.plan({std::vector{two}}).recipients.size() == 1);
    CHECK(desk.plan({std::vector<PropertyId>{}}).recipients.empty());
}

TEST_CASE("Who is unticked is left out, and the remarks on the others stay with them")
{
    LetterDesk desk;
    LetterPlan plan = desk.plan();
    plan.notices = {{0, {LetterWarning::Kind::LinkTooLong, {}}}, {1, {LetterWarning::Kind::SentElsewhere, {}}}};
    takeOff(plan, {plan.recipients.front().resident->id});
    REQUIRE(plan.recipients.size() == 1);
    REQUIRE(plan.notices.size() == 1);
    CHECK(plan.notices.front().recipient == 0);
    CHECK(plan.notices.front().warning.kind == LetterWarning::Kind::SentElsewhere);
    CHECK(plan.leftOut.back().verdict == LetterVerdict::Unticked);
}

TEST_CASE("A plan counts whom a letter reached a short time ago")
{
    LetterDesk desk;
    REQUIRE(isOk(desk.log->record(BatchId(QStringLiteral("b")), 1, desk.clock.nowUtc().addDays(-10),
                                  {{ResidentId(QStringLiteral("r1"))}})));
    const LetterPlan plan = desk.plan();
    CHECK(plan.writtenWithin(30) == 1);
    CHECK(plan.writtenWithin(10) == 0);
}

TEST_CASE("What waits in the outbox counts for letters: who moved out or asked for a new code gets none")
{
    const auto leavesOut = [](const wire::Action &action) -> std::optional<LetterVerdict> {
        LetterDesk desk;
        REQUIRE(isOk(Outbox(desk.desk->database(), desk.clock).add({action})));
        for (const LetterPlan::LeftOut &row : desk.plan().leftOut) {
            if (row.occupancy.resident && row.occupancy.resident->id == action.resident) {
                return row.verdict;
            }
        }
        return std::nullopt;
    };
    const auto action = [](auto payload) {
        return wire::Action{ActionId(newUuid7()), ResidentId(QStringLiteral("r1")), std::move(payload)};
    };
    CHECK(leavesOut(action(wire::TenancyMoveOut{QDate(2026, 11, 20)})) == LetterVerdict::MovedOut);
    CHECK(leavesOut(action(wire::TenancyMoveOut{QDate(2026, 12, 31)})) == std::nullopt);
    CHECK(leavesOut(action(wire::InviteRenew{0})) == LetterVerdict::CodeMissing);
    CHECK(leavesOut(action(wire::AccessRevoke{})) == LetterVerdict::CodeMissing);
}
