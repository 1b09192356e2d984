#include "tests/support/catch.h"

#include "models/sql/database.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/dispatchlog.h"

#include "models/storage/outbox.h"

#include <QtCore/QTemporaryDir>

using namespace hauspost;

namespace {

const ResidentId anna(QStringLiteral("r-anna"));
const ResidentId bernd(QStringLiteral("r-bernd"));
const QDateTime monday(QDate(2026, 11, 23), QTime(23, 30), Qt::UTC);

struct Desk
{
    QTemporaryDir dir;
    SystemClock clock;
    DeskDatabase desk = std::move(*DeskDatabase::open(DeskPaths(dir.path()), clock));
    DispatchLog log{desk.database()};
};

BatchNotes notes()
{
    return {{QStringLiteral("Hausverwaltung Beispiel"), QStringLiteral("clara"), QStringLiteral("All units"),
             LetterSequence::Route},
            {{UnitId(QStringLiteral("u1")), anna, LetterVerdict::AlreadyConfirmed},
             {UnitId(QStringLiteral("u2")), {}, LetterVerdict::Vacant}}};
}

BatchId batch(int n)
{
    return BatchId(QStringLiteral("b%1").arg(n));
}

} // namespace

TEST_CASE("Batches are numbered from 1 and listed newest first")
{
    Desk desk;
    CHECK(desk.log.takeBatchNumber() == 1);
    CHECK(desk.log.batches(10)->empty());
    REQUIRE(isOk(desk.log.record(batch(1), 1, monday, {{anna}, {bernd}})));
    const auto second = desk.log.record(batch(2), *desk.log.takeBatchNumber(), monday.addDays(1), {{anna}});
    REQUIRE(isOk(second));
    CHECK(second->number == 2);
    const auto all = desk.log.batches(10);
    REQUIRE(isOk(all));
    REQUIRE(all->size() == 2);
    CHECK(all->at(0).id == batch(2));
    CHECK(all->at(1).letters == 2);
    CHECK(all->at(1).createdAt == monday);
    CHECK(desk.log.batches(1)->size() == 1);
}

TEST_CASE("The last letter of each resident is known by its UTC day")
{
    Desk desk;
    REQUIRE(isOk(desk.log.record(batch(1), 1, monday, {{anna}, {bernd}})));
    REQUIRE(isOk(desk.log.record(batch(2), 2, monday.addDays(3), {{anna}})));
    const auto days = desk.log.lastWritten();
    REQUIRE(isOk(days));
    CHECK(days->size() == 2);
    CHECK(days->value(anna) == QDate(2026, 11, 26));
    CHECK(days->value(bernd) == QDate(2026, 11, 23));
}

TEST_CASE("Two runs at the same time do not get one number")
{
    Desk desk;
    const int number = *desk.log.takeBatchNumber();
    REQUIRE(isOk(desk.log.record(batch(1), number, monday, {{anna}})));
    CHECK_FALSE(desk.log.record(batch(2), number, monday, {{bernd}}));
    CHECK(desk.log.lastWritten()->size() == 1);
}

TEST_CASE("Whichever access fails, a batch is recorded wholly or not at all")
{
    Desk desk;
    int failing = 1;
    for (bool failed = true; failed; ++failing) {
        failed = false;
        int access = 0;
        desk.desk.database().setInterceptor([&]() -> Result<> {
            if (++access == failing) {
                failed = true;
                return fail(ErrorCode::DiskFull);
            }
            return {};
        });
        const auto recorded =
            desk.log.record(batch(failing), 1, monday, {{anna}, {bernd}}, {}, LetterState::Printed, notes());
        desk.desk.database().setInterceptor({});
        CHECK(recorded.has_value() != failed);
        CHECK(desk.log.batches(10)->size() == (failed ? 0U : 1U));
        CHECK(desk.log.lastWritten()->size() == (failed ? 0 : 2));
    }
    CHECK(failing > 10);
}

TEST_CASE("How a batch came about and who was left out is kept with it, and goes with it")
{
    Desk desk;
    REQUIRE(isOk(desk.log.record(batch(1), 1, monday, {{anna}})));
    REQUIRE(isOk(desk.log.record(batch(2), 2, monday, {{bernd}}, {}, LetterState::Printed, notes())));
    CHECK(desk.log.batch(1)->origin == BatchOrigin());
    CHECK(desk.log.leftOut(1)->empty());
    CHECK(desk.log.batch(2)->origin == notes().origin);
    CHECK(desk.log.leftOut(2) == notes().leftOut);
    CHECK(desk.log.leftOut(3).error().code == ErrorCode::BatchNotFound);
    REQUIRE(isOk(desk.log.forget(batch(2))));
    CHECK(desk.log.leftOut(2).error().code == ErrorCode::BatchNotFound);
    REQUIRE(isOk(desk.log.record(batch(2), 2, monday, {{bernd}})));
    CHECK(desk.log.leftOut(2)->empty());
}

TEST_CASE("A reason that only a newer version knows is not lost, but told as taken off")
{
    Desk desk;
    REQUIRE(isOk(desk.log.record(batch(1), 1, monday, {{anna}}, {}, LetterState::Printed, notes())));
    REQUIRE(isOk(
        desk.desk.database().execute(QStringLiteral("UPDATE letter_left_out SET reason='tooTall' WHERE position=1"))));
    CHECK(desk.log.leftOut(1)->at(0).verdict == LetterVerdict::Unticked);
    CHECK(desk.log.leftOut(1)->at(1).verdict == LetterVerdict::Vacant);
}

TEST_CASE("A letter's way is noted with its days, and steps that do not fit leave it alone")
{
    Desk desk;
    const QDate tuesday(2026, 11, 24);
    const QDate friday(2026, 11, 27);
    REQUIRE(isOk(desk.log.record(batch(1), 1, monday, {{anna, 3}, {bernd}})));
    CHECK(desk.log.note(1, {1, 2}, LetterStep::Post, tuesday) == 2);
    CHECK(desk.log.note(1, {1}, LetterStep::HandOver, tuesday) == 0);
    CHECK(desk.log.note(1, {2}, LetterStep::Return, friday, ReturnReason::MovedAway) == 1);
    const auto letters = desk.log.letters(1);
    REQUIRE(isOk(letters));
    CHECK(
        letters->at(0) ==
        DispatchedLetter{
            {1, 1}, anna, 3, LetterState::Posted, monday.date(), tuesday, {}, {}, {}, {}, LetterDestination::OneFile});
    CHECK(letters->at(1).state == LetterState::Returned);
    CHECK(letters->at(1).stateDay() == friday);
    CHECK(letters->at(1).returnReason == ReturnReason::MovedAway);
    const auto counted = desk.log.batch(1);
    REQUIRE(isOk(counted));
    CHECK(counted->count(LetterState::Posted) == 1);
    CHECK(counted->count(LetterState::Returned) == 1);
    CHECK(counted->count(LetterState::Printed) == 0);
    CHECK(desk.log.note(1, {2}, LetterStep::TakeBack, friday) == 1);
    CHECK_FALSE(desk.log.letter({1, 2})->returnedOn);
    CHECK(desk.log.letter({1, 3}).error().code == ErrorCode::LetterNotFound);
    CHECK(desk.log.note(7, {1}, LetterStep::Post, friday).error().code == ErrorCode::BatchNotFound);
}

TEST_CASE("Who is in a job that never reached the printer was not written to, and the portal is told with the paper")
{
    Desk desk;
    Outbox outbox(desk.desk.database(), desk.clock);
    const QDate tuesday(2026, 11, 24);
    const BatchTarget printer{LetterDestination::Printer, QStringLiteral("Etage 2")};
    REQUIRE(isOk(desk.log.record(batch(1), 1, monday, {{anna}, {bernd}}, printer, LetterState::InJob)));
    CHECK(desk.log.lastWritten()->isEmpty());
    CHECK(outbox.entries()->empty());
    CHECK(desk.log.batch(1)->target.name == QStringLiteral("Etage 2"));
    CHECK(desk.log.note(1, {1}, LetterStep::Print, tuesday) == 1);
    CHECK(desk.log.note(1, {2}, LetterStep::Fail, tuesday) == 1);
    CHECK(desk.log.lastWritten()->keys() == QList{anna});
    CHECK(outbox.entries()->size() == 1);
    CHECK(desk.log.note(1, {1, 2}, LetterStep::Print, tuesday.addDays(1)) == 2);
    CHECK(outbox.entries()->size() == 2);
    CHECK(desk.log.lastWritten()->value(bernd) == tuesday.addDays(1));
}

TEST_CASE("A letter that came back counts until a newer one went out")
{
    Desk desk;
    const QDate friday(2026, 11, 27);
    REQUIRE(isOk(desk.log.record(batch(1), 1, monday, {{anna}, {bernd}})));
    REQUIRE(isOk(desk.log.note(1, {1, 2}, LetterStep::Return, friday)));
    CHECK(desk.log.returned()->size() == 2);
    REQUIRE(isOk(desk.log.record(batch(2), 2, monday.addDays(6), {{anna}})));
    const auto returned = desk.log.returned();
    REQUIRE(isOk(returned));
    CHECK(returned->keys() == QList{bernd});
    CHECK(returned->value(bernd) == friday);
    const auto history = desk.log.lettersOf(anna);
    REQUIRE(isOk(history));
    REQUIRE(history->size() == 2);
    CHECK(history->at(0).number == LetterNumber{2, 1});
    CHECK(history->at(1).state == LetterState::Returned);
}

TEST_CASE("Whichever access fails while steps are noted, all letters take the step or none")
{
    Desk desk;
    REQUIRE(isOk(desk.log.record(batch(1), 1, monday, {{anna}, {bernd}}, {}, LetterState::InJob)));
    int failing = 1;
    for (bool failed = true; failed; ++failing) {
        failed = false;
        int access = 0;
        desk.desk.database().setInterceptor([&]() -> Result<> {
            failed = failed || ++access == failing;
            return access == failing ? Result<>(fail(ErrorCode::DiskFull)) : Result<>();
        });
        const auto noted = desk.log.note(1, {1, 2}, LetterStep::Print, monday.date());
        desk.desk.database().setInterceptor({});
        CHECK(noted.has_value() != failed);
        CHECK(desk.log.batch(1)->count(LetterState::Printed) == (failed ? 0 : 2));
    }
    CHECK(failing > 8);
}

TEST_CASE("After a jam the states follow the last good letter, and what was posted stays posted")
{
    Desk desk;
    Outbox outbox(desk.desk.database(), desk.clock);
    const QDate tuesday(2026, 11, 24);
    std::vector<LetterRecipient> residents;
    for (int i = 1; i <= 8; ++i) {
        residents.push_back({ResidentId(QStringLiteral("r-%1").arg(i))});
    }
    REQUIRE(isOk(desk.log.record(batch(1), 1, monday, residents, {}, LetterState::InJob)));
    REQUIRE(isOk(desk.log.note(1, {1, 2, 3, 4, 5, 6}, LetterStep::Print, monday.date())));
    REQUIRE(isOk(desk.log.note(1, {7, 8}, LetterStep::Fail, monday.date())));
    REQUIRE(isOk(desk.log.note(1, {6}, LetterStep::Post, monday.date())));
    const auto stateOf = [&desk](int position) { return desk.log.letter({1, position})->state; };

    CHECK(desk.log.printedUpTo(1, {1, 2, 3, 4, 5, 6, 7, 8}, 3, tuesday) == 4);
    CHECK(stateOf(3) == LetterState::Printed);
    CHECK(desk.log.letter({1, 3})->printedOn == monday.date()); // it was on paper before already
    CHECK(stateOf(4) == LetterState::Failed);
    CHECK(stateOf(6) == LetterState::Posted);
    CHECK(stateOf(8) == LetterState::Failed);

    CHECK(desk.log.printedUpTo(1, {7, 8}, 7, tuesday) == 1); // of these only
    CHECK(stateOf(4) == LetterState::Failed);
    CHECK(stateOf(7) == LetterState::Printed);
    CHECK(desk.log.letter({1, 7})->printedOn == tuesday);
    CHECK(outbox.entries()->size() == 7); // each letter is told to the portal once
    CHECK(desk.log.printedUpTo(1, {1, 2, 3}, 0, tuesday) == 3);
    CHECK(desk.log.printedUpTo(2, {1}, 1, tuesday).error().code == ErrorCode::BatchNotFound);
}

TEST_CASE("Whichever access fails after a jam, all states follow the paper or none")
{
    Desk desk;
    REQUIRE(isOk(desk.log.record(batch(1), 1, monday, {{anna}, {bernd}}, {}, LetterState::InJob)));
    int failing = 1;
    for (bool failed = true; failed; ++failing) {
        failed = false;
        int access = 0;
        desk.desk.database().setInterceptor([&]() -> Result<> {
            failed = failed || ++access == failing;
            return access == failing ? Result<>(fail(ErrorCode::DiskFull)) : Result<>();
        });
        const auto settled = desk.log.printedUpTo(1, {1, 2}, 1, monday.date());
        desk.desk.database().setInterceptor({});
        CHECK(settled.has_value() != failed);
        CHECK(desk.log.batch(1)->count(LetterState::InJob) == (failed ? 2 : 0));
    }
    CHECK(failing > 8);
}
