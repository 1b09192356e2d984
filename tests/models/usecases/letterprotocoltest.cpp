#include "tests/models/usecases/letterdesk.h"

#include "models/usecases/eligibilitytext.h"
#include "models/usecases/letterprotocol.h"
#include "models/usecases/printletters.h"

#include <algorithm>

using namespace hauspost;

namespace {

LetterSelection everybody()
{
    return {LetterSelection::Everybody{}, QStringLiteral("All units of the office"), QStringLiteral("clara")};
}

LetterProtocol protocolOf(LetterDesk &desk, int batch)
{
    auto protocol = letterProtocol(desk.mirror.get(), *desk.log, batch, desk.clock.today());
    REQUIRE(isOk(protocol));
    return *protocol;
}

std::optional<QString> reasonOf(const LetterProtocol &protocol, const QString &name)
{
    for (const LetterProtocol::LeftOut &left : protocol.leftOut) {
        if (left.occupancy && left.occupancy->resident && displayName(*left.occupancy->resident) == name) {
            return left.reason;
        }
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("The protocol of a run says where it came from, who got a letter, and why everybody else got none")
{
    LetterDesk desk;
    LetterPlan plan = desk.plan(everybody());
    orderLetters(plan, LetterSequence::Route);
    const auto begun =
        beginPrinting(plan, {LetterDestination::Printer, QStringLiteral("Etage 2")}, *desk.log, desk.clock);
    REQUIRE(isOk(begun));
    const LetterProtocol protocol = protocolOf(desk, begun->number);
    CHECK(protocol.batch.origin == BatchOrigin{QStringLiteral("Hausverwaltung Beispiel GmbH"), QStringLiteral("clara"),
                                               QStringLiteral("All units of the office"), LetterSequence::Route});
    REQUIRE(protocol.letters.size() == 2);
    CHECK(protocol.letters.at(0).letter.state == LetterState::InJob);
    CHECK(protocol.leftOut.size() == plan.leftOut.size());
    CHECK(reasonOf(protocol, QStringLiteral("Ida Weiß")) == verdictText(LetterVerdict::AlreadyConfirmed));
    CHECK(reasonOf(protocol, QStringLiteral("Otto Groß")) == verdictText(LetterVerdict::NotMovedIn));
    CHECK(std::any_of(protocol.leftOut.begin(), protocol.leftOut.end(), [](const LetterProtocol::LeftOut &left) {
        return left.reason == verdictText(LetterVerdict::Vacant) &&
               left.occupancy->unit.id == UnitId(QStringLiteral("u4"));
    }));
}

TEST_CASE("Files on the disk have their protocol too, and who was taken off or outside the range stands in it")
{
    LetterDesk desk;
    LetterPlan plan = desk.plan(everybody());
    keepRange(plan, {2, 2});
    NoProgress progress;
    const LetterTarget target{LetterDestination::OneFile, desk.dir.filePath(QStringLiteral("a.pdf")), false};
    const auto made = makeLetters(plan, target, *desk.fonts, *desk.log, desk.clock, progress);
    REQUIRE(isOk(made));
    const LetterProtocol protocol = protocolOf(desk, made->batch.number);
    CHECK(protocol.letters.size() == 1);
    CHECK(reasonOf(protocol, QStringLiteral("Jana Müller")) == verdictText(LetterVerdict::OutsideRange));
    CHECK(protocol.batch.origin.sequence == LetterSequence::Units);
}

TEST_CASE("Whom the portal does not know any more is still counted, by what is left of him")
{
    LetterDesk desk;
    const auto begun = beginPrinting(desk.plan(everybody()), {LetterDestination::Printer, QStringLiteral("Etage 2")},
                                     *desk.log, desk.clock);
    REQUIRE(isOk(begun));
    auto writer = Mirror::open(desk.paths.mirrorFile(), desk.cipher);
    REQUIRE(isOk(writer));
    wire::ChangePage gone = pageOf({wire::Tombstone{wire::EntityType::Resident, QStringLiteral("r3")},
                                    wire::Tombstone{wire::EntityType::Unit, QStringLiteral("u4")}},
                                   QStringLiteral("c2"));
    for (wire::Change &change : gone.changes) {
        change.seq += 100;
    }
    REQUIRE(isOk((*writer)->apply(gone)));
    const LetterProtocol protocol = protocolOf(desk, 1);
    CHECK(std::count_if(protocol.leftOut.begin(), protocol.leftOut.end(),
                        [](const auto &left) { return !left.occupancy; }) == 1);
    CHECK_FALSE(reasonOf(protocol, QStringLiteral("Ida Weiß")));

    const auto without = letterProtocol(nullptr, *desk.log, 1, desk.clock.today());
    REQUIRE(isOk(without));
    CHECK(without->leftOut.size() == protocol.leftOut.size());
    CHECK(letterProtocol(nullptr, *desk.log, 2, desk.clock.today()).error().code == ErrorCode::BatchNotFound);
}
