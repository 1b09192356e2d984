#include "models/usecases/erasure.h"

#include "models/storage/privacylog.h"
#include "models/storage/residentnotes.h"
#include "models/usecases/retention.h"
#include "tests/models/usecases/letterdesk.h"
#include "tests/support/office.h"

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);

Occupancy livedUntil(std::optional<QDate> lastDay)
{
    Occupancy person = test::occupancy(test::property(100000001), 1, QStringLiteral("Jana Müller"));
    person.resident.edit().moveOut = lastDay;
    return person;
}

OutboxEntry entryFor(const Occupancy &person, decltype(wire::Action::payload) payload, OutboxState state)
{
    OutboxEntry entry;
    entry.action = {ActionId(QStringLiteral("a")), person.resident->id, std::move(payload)};
    entry.state = state;
    return entry;
}

} // namespace

TEST_CASE("Only who has moved out can be erased - and only while nothing of him waits")
{
    const Occupancy gone = livedUntil(today.addDays(-1));
    CHECK(obstacleToErasure(gone, {}, today) == ErasureObstacle::None);
    CHECK(obstacleToErasure(livedUntil(today), {}, today) == ErasureObstacle::LivesThere);
    CHECK(obstacleToErasure(livedUntil({}), {}, today) == ErasureObstacle::LivesThere);
    CHECK(obstacleToErasure(test::vacancy(test::property(1), 1), {}, today) == ErasureObstacle::Vacant);
    const wire::ResidentErase erase{today.addDays(-1)};
    CHECK(obstacleToErasure(gone, {entryFor(gone, erase, OutboxState::Pending)}, today) == ErasureObstacle::Waits);
    CHECK(obstacleToErasure(gone, {entryFor(gone, erase, OutboxState::Attention)}, today) == ErasureObstacle::None);
    CHECK(obstacleToErasure(gone, {entryFor(gone, wire::LetterIssued{}, OutboxState::Pending)}, today) ==
          ErasureObstacle::None);
    CHECK(obstacleToErasure(gone, {entryFor(livedUntil({}), erase, OutboxState::Pending)}, today) ==
          ErasureObstacle::Waits); // the same tenancy
}

TEST_CASE("An erasure names the last day that the user saw")
{
    const auto actions = erasureActions({livedUntil(today.addDays(-40))}, today);
    REQUIRE(isOk(actions));
    REQUIRE(actions->size() == 1);
    CHECK(std::get<wire::ResidentErase>(actions->front().payload).lastDay == today.addDays(-40));
    CHECK_FALSE(erasureActions({livedUntil(today.addDays(-40)), livedUntil({})}, today));
    const Occupancy gone = livedUntil(today.addDays(-40));
    const wire::ResidentErase erase{today.addDays(-40)};
    CHECK_FALSE(erasureActions({gone}, today, {entryFor(gone, erase, OutboxState::Pending)}));
    CHECK(isOk(erasureActions({gone}, today, {entryFor(gone, erase, OutboxState::Attention)})));
}

TEST_CASE("The list says what goes and stays and whether the office's own period is over")
{
    const ErasurePlan plain = planErasure(livedUntil(today.addDays(-10)), {}, {}, today);
    const ErasurePlan full = planErasure(livedUntil(today.addYears(-9)), {1, 2, 3}, {}, today);
    CHECK(full.goes.size() == plain.goes.size() + 3);
    CHECK(full.goes.join(u' ').contains(QStringLiteral("2 letter")));
    CHECK(full.stays.size() == plain.stays.size() + 1);
    CHECK_FALSE(plain.remark.isEmpty());
    CHECK(full.remark.isEmpty());
}

TEST_CASE("Persons past the period are a work list - notes and recipients are cleared when asked for - and noted")
{
    LetterDesk desk;
    Database &database = desk.desk->database();
    ResidentNotes notes(database, desk.clock);
    const ResidentId karl(QStringLiteral("r5")); // moved out on 31 August 2026
    const ResidentId jana(QStringLiteral("r1"));
    REQUIRE(isOk(notes.save(karl, {QStringLiteral("Hinweis"), ContactPreference::None})));
    REQUIRE(isOk(notes.save(jana, {QStringLiteral("bleibt"), ContactPreference::None})));
    const QDateTime longAgo(QDate(2022, 5, 2), QTime(9, 0), Qt::UTC);
    REQUIRE(isOk(desk.log->record(BatchId(QStringLiteral("b1")), 1, longAgo, {{karl}, {jana}})));
    REQUIRE(isOk(desk.log->record(BatchId(QStringLiteral("b2")), 2, desk.clock.nowUtc(), {{jana}})));

    RetentionRules rules;
    auto preview = previewRetention(*desk.mirror, database, rules, desk.clock.today());
    REQUIRE(isOk(preview));
    CHECK(preview->persons.empty());
    CHECK(preview->notes.empty());
    REQUIRE(preview->letters.size() == 2);
    CHECK(preview->letters.front().number == LetterNumber{1, 1});

    rules.set(RetentionKind::Persons, 2);
    rules.set(RetentionKind::Notes, 2);
    preview = previewRetention(*desk.mirror, database, rules, desk.clock.today());
    REQUIRE(isOk(preview));
    REQUIRE(preview->persons.size() == 1);
    CHECK(preview->persons.front().resident->id == karl);
    REQUIRE(preview->notes.size() == 1);

    REQUIRE(isOk(clearDesk(database, desk.clock, *preview)));
    CHECK(notes.of(karl)->isEmpty());
    CHECK_FALSE(notes.of(jana)->isEmpty());
    CHECK(desk.log->letters(1)->at(0).resident.isEmpty());
    CHECK(desk.log->letters(1)->at(1).resident.isEmpty());
    CHECK(desk.log->letters(2)->at(0).resident == jana);
    CHECK(Outbox(database, desk.clock).entries().has_value());
    const auto log = PrivacyLog(database, desk.clock).newest(10);
    REQUIRE(isOk(log));
    REQUIRE(log->size() == 2);
    CHECK(log->at(0).event == PrivacyEvent::Letters);
    CHECK(log->at(0).count == 2);
    CHECK(log->at(1).event == PrivacyEvent::Notes);
    // Nobody was erased by it.
    preview = previewRetention(*desk.mirror, database, rules, desk.clock.today());
    CHECK(preview->persons.size() == 1);
    CHECK_FALSE(preview->hasDeskWork());
}

TEST_CASE("With the recipient of a letter go the name of its file and who was left out of its run")
{
    LetterDesk desk;
    Database &database = desk.desk->database();
    const ResidentId karl(QStringLiteral("r5"));
    const QDateTime longAgo(QDate(2022, 5, 2), QTime(9, 0), Qt::UTC);
    const BatchNotes notes{
        {}, {{UnitId(QStringLiteral("u1")), ResidentId(QStringLiteral("r1")), LetterVerdict::AlreadyConfirmed}}};
    REQUIRE(
        isOk(desk.log->record(BatchId(QStringLiteral("b1")), 1, longAgo, {{karl}},
                              {LetterDestination::OneFile, QStringLiteral("Karl.pdf")}, LetterState::Printed, notes)));
    REQUIRE(
        isOk(desk.log->record(BatchId(QStringLiteral("b2")), 2, desk.clock.nowUtc(), {{karl}},
                              {LetterDestination::OneFile, QStringLiteral("new.pdf")}, LetterState::Printed, notes)));
    auto preview = previewRetention(*desk.mirror, database, {}, desk.clock.today());
    REQUIRE(isOk(preview));
    CHECK(preview->letters.size() == 1);
    CHECK(preview->leftOut.size() == 1);
    REQUIRE(isOk(clearDesk(database, desk.clock, *preview)));
    CHECK(desk.log->batch(1)->target.name.isEmpty());
    CHECK(desk.log->batch(2)->target.name == QStringLiteral("new.pdf"));
    RetentionStore store(database);
    REQUIRE(store.leftOut()->size() == 1);
    CHECK(store.leftOut()->front().number.batch == 2);
    preview = previewRetention(*desk.mirror, database, {}, desk.clock.today());
    CHECK_FALSE(preview->hasDeskWork());
}
