#include "tests/support/catch.h"

#include "models/sql/database.h"
#include "models/storage/codecipher.h"
#include "models/storage/mirror.h"
#include "models/storage/mirrorreader.h"
#include "tests/support/wirerows.h"

#include <QtCore/QTemporaryDir>

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);

struct Office1
{
    QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("mirror.db"));
    CodeCipher cipher{"hpd_token"};
    std::unique_ptr<Mirror> mirror = std::move(*Mirror::open(file, cipher));
    test::Rows rows;

    std::unique_ptr<MirrorReader> read()
    {
        REQUIRE(isOk(mirror->startAnew(rows.page())));
        auto reader = MirrorReader::open(file, &cipher);
        REQUIRE(isOk(reader));
        return std::move(*reader);
    }
};

Resident tenancy(int n, std::optional<QDate> moveIn, std::optional<QDate> moveOut = {})
{
    Resident row = test::resident(1, 1, n);
    row.moveIn = moveIn;
    row.moveOut = moveOut;
    return row;
}

/// Tenancy number that units() shows; -1 for none.
QString currentOf(Office1 &office)
{
    const auto units = office.read()->units({}, today);
    REQUIRE(isOk(units));
    REQUIRE(units->size() == 1);
    return units->front().resident ? units->front().resident->id.toString() : QString();
}

} // namespace

TEST_CASE("Rows come back from the mirror as the portal sent them")
{
    Office1 office;
    Resident full = test::resident(1, 1);
    full.addressDeviates = true;
    full.access = AccessStatus::Pending;
    full.moveIn = QDate(2020, 1, 1);
    full.moveOut = QDate(2030, 1, 1);
    Resident bare;
    bare.id = ResidentId(QStringLiteral("bare"));
    bare.unitId = test::unit(1, 2).id;
    bare.propertyId = test::property(1).id;
    office.rows.add(test::office()).add(test::property(1)).add(test::unit(1, 1)).add(full);
    office.rows.add(test::unit(1, 2)).add(bare);
    const auto reader = office.read();
    CHECK(reader->office().value() == test::office());
    const auto units = reader->units({}, today);
    REQUIRE(isOk(units));
    REQUIRE(units->size() == 2);
    // The tables show no codes, so no code is opened for them.
    Resident withoutCode = full;
    withoutCode.code.reset();
    CHECK(units->at(0) == Occupancy{test::property(1), test::unit(1, 1), withoutCode});
    CHECK(reader->letterCandidates({}, today)->at(0) == Occupancy{test::property(1), test::unit(1, 1), full});
    CHECK(units->at(1) == Occupancy{test::property(1), test::unit(1, 2), bare});
}

TEST_CASE("There is nothing to read before the first page")
{
    Office1 office;
    CHECK(MirrorReader::open(office.file, nullptr).error().code == ErrorCode::NotSyncedYet);
    CHECK(MirrorReader::open(office.dir.filePath(QStringLiteral("no.db")), nullptr).error().code ==
          ErrorCode::NotSyncedYet);
    CHECK(MirrorReader::open(office.dir.path(), nullptr).error().code == ErrorCode::DatabaseOpen);
}

TEST_CASE("Units come by property number and unit number, of one property where asked")
{
    Office1 office;
    office.rows.addProperty(20, 1).addProperty(3, 11);
    const auto reader = office.read();
    const auto all = reader->units({}, today);
    REQUIRE(isOk(all));
    REQUIRE(all->size() == 12);
    for (int i = 0; i < 11; ++i) {
        CHECK(all->at(static_cast<size_t>(i)).unit.number == i + 1);
    }
    CHECK(all->back().property == test::property(20));
    CHECK(reader->units(test::property(20).id, today)->size() == 1);
    CHECK(reader->units(PropertyId(QStringLiteral("none")), today)->empty());
}

TEST_CASE("Rows that refer to something not here yet are left out")
{
    Office1 office;
    office.rows.add(test::unit(1, 1)).add(test::resident(1, 1)).addProperty(2, 1);
    CHECK(office.read()->units({}, today)->size() == 1);
    CHECK(office.read()->letterCandidates({}, today)->size() == 1);
}

TEST_CASE("The current tenancy is the one that covers today, both ends included")
{
    Office1 office;
    office.rows.add(test::property(1)).add(test::unit(1, 1));
    SECTION("nobody was ever there")
    {
        CHECK(currentOf(office).isEmpty());
    }
    SECTION("moved out yesterday, next one comes tomorrow")
    {
        office.rows.add(tenancy(0, {}, today.addDays(-1))).add(tenancy(1, today.addDays(1)));
        CHECK(currentOf(office).isEmpty());
    }
    SECTION("moves in today")
    {
        office.rows.add(tenancy(0, today));
        CHECK(currentOf(office) == tenancy(0, {}).id.toString());
    }
    SECTION("moves out today")
    {
        office.rows.add(tenancy(0, {}, today));
        CHECK(currentOf(office) == tenancy(0, {}).id.toString());
    }
    SECTION("out and in on the same day: the new one counts, in whichever order they come")
    {
        office.rows.add(tenancy(1, today)).add(tenancy(0, {}, today));
        CHECK(currentOf(office) == tenancy(1, {}).id.toString());
    }
}

TEST_CASE("Letter candidates are the units and behind each its future tenancies, codes included")
{
    Office1 office;
    Resident futureVacancy = tenancy(3, today.addDays(90));
    futureVacancy.kind = OccupancyKind::Vacancy;
    office.rows.add(test::property(1)).add(test::unit(1, 1)).add(tenancy(2, today.addDays(60)));
    office.rows.add(tenancy(1, today.addDays(30))).add(tenancy(0, {}, today.addDays(20))).add(futureVacancy);
    office.rows.add(test::unit(1, 2)).add(test::resident(1, 2));
    const auto reader = office.read();
    for (const auto &property : {std::optional<PropertyId>(), std::optional(test::property(1).id)}) {
        const auto candidates = reader->letterCandidates(property, today);
        REQUIRE(isOk(candidates));
        QStringList ids;
        for (const Occupancy &row : *candidates) {
            ids << row.resident->clientKey;
            CHECK(row.resident->code == test::code(row.unit.number));
        }
        CHECK(ids == QStringList{QStringLiteral("1/1/0"), QStringLiteral("1/1/1"), QStringLiteral("1/1/2"),
                                 QStringLiteral("1/2/0")});
    }
}

TEST_CASE("The property table counts required units and their residents' access")
{
    Office1 office;
    office.rows.add(test::property(1)).add(test::property(2));
    auto add = [&, n = 0](UviRequirement required, std::optional<AccessStatus> access, OccupancyKind kind) mutable {
        Unit unit = test::unit(1, ++n);
        unit.uviRequired = required;
        office.rows.add(unit);
        if (access) {
            Resident row = test::resident(1, n);
            row.access = *access;
            row.kind = kind;
            office.rows.add(row);
        }
    };
    add(UviRequirement::Yes, AccessStatus::Confirmed, OccupancyKind::Resident);
    add(UviRequirement::Yes, AccessStatus::Confirmed, OccupancyKind::Resident);
    add(UviRequirement::Yes, AccessStatus::Pending, OccupancyKind::Resident);
    add(UviRequirement::Yes, AccessStatus::None, OccupancyKind::Resident);
    add(UviRequirement::Yes, AccessStatus::Expired, OccupancyKind::Resident);
    add(UviRequirement::Yes, AccessStatus::Revoked, OccupancyKind::Resident);
    add(UviRequirement::Yes, AccessStatus::None, OccupancyKind::Vacancy);
    add(UviRequirement::Yes, {}, OccupancyKind::Resident);
    add(UviRequirement::No, AccessStatus::Confirmed, OccupancyKind::Resident);
    add(UviRequirement::Unknown, AccessStatus::Pending, OccupancyKind::Resident);
    const auto properties = office.read()->properties(today);
    REQUIRE(isOk(properties));
    REQUIRE(properties->size() == 2);
    CHECK(properties->at(0) == PropertySummary{test::property(1), 10, 8, 2, 1, 3});
    CHECK(properties->at(1) == PropertySummary{test::property(2), 0, 0, 0, 0, 0});
}

TEST_CASE("No letters are planned from half a mirror or with another token's codes")
{
    Office1 office;
    office.rows.addProperty(1, 1);
    wire::ChangePage first = office.rows.page();
    first.more = true;
    REQUIRE(isOk(office.mirror->startAnew(first)));
    auto reader = MirrorReader::open(office.file, &office.cipher);
    REQUIRE(isOk(reader));
    CHECK((*reader)->units({}, today)->size() == 1);
    CHECK((*reader)->letterCandidates({}, today).error().code == ErrorCode::NotSyncedYet);

    office.read();
    const CodeCipher other("hpd_other");
    auto foreign = MirrorReader::open(office.file, &other);
    REQUIRE(isOk(foreign));
    CHECK((*foreign)->letterCandidates({}, today).error().code == ErrorCode::CodesUnreadable);
    CHECK_FALSE((*foreign)->units({}, today)->front().resident->code);
    auto without = MirrorReader::open(office.file, nullptr);
    REQUIRE(isOk(without));
    CHECK_FALSE((*without)->letterCandidates({}, today)->front().resident->code);
}

TEST_CASE("A reader works without the writer and beside its open transaction")
{
    Office1 office;
    office.rows.addProperty(1, 2);
    auto reader = office.read();
    {
        auto writing = office.mirror->database().begin();
        REQUIRE(isOk(writing));
        REQUIRE(isOk(office.mirror->database().execute(QStringLiteral("DELETE FROM unit"))));
        CHECK(reader->units({}, today)->size() == 2);
    }
    office.mirror.reset();
    CHECK(reader->units({}, today)->size() == 2);
}

TEST_CASE("Each unit comes with its current tenancy and the next one on record")
{
    Office1 office;
    office.rows.addProperty(1, 2);
    Resident leaving = test::resident(1, 1);
    leaving.moveOut = today.addDays(5);
    office.rows.add(leaving);
    for (const int days : {40, 6}) {
        Resident later = test::resident(1, 1);
        later.id = ResidentId(QStringLiteral("later-%1").arg(days));
        later.moveIn = today.addDays(days);
        office.rows.add(later);
    }
    const auto facts = office.read()->unitFacts({}, today);
    REQUIRE(isOk(facts));
    REQUIRE(facts->size() == 2);
    CHECK(facts->at(0).occupancy.resident->id == leaving.id);
    REQUIRE(facts->at(0).next);
    CHECK(facts->at(0).next->id == ResidentId(QStringLiteral("later-6")));
    CHECK_FALSE(facts->at(1).next);
}

TEST_CASE("The history of a unit begins with the latest tenancy and ends with one of unknown beginning")
{
    Office1 office;
    office.rows.addProperty(1, 1);
    Resident first = test::resident(1, 1);
    first.moveIn.reset();
    office.rows.add(first);
    Resident vacant = test::resident(1, 1);
    vacant.id = ResidentId(QStringLiteral("vacant"));
    vacant.kind = OccupancyKind::Vacancy;
    vacant.moveIn = today.addDays(-30);
    office.rows.add(vacant);
    const auto history = office.read()->tenancies(first.unitId);
    REQUIRE(isOk(history));
    REQUIRE(history->size() == 2);
    CHECK(history->at(0).id == vacant.id);
    CHECK(history->at(1).id == first.id);
    CHECK(office.read()->tenancies(UnitId(QStringLiteral("nowhere")))->empty());
}

TEST_CASE("Units are found by their ids without the people in them")
{
    Office1 office;
    office.rows.addProperty(1, 2);
    const UnitId first = test::resident(1, 1).unitId;
    const auto flats = office.read()->flats({first, UnitId(QStringLiteral("nowhere"))});
    REQUIRE(isOk(flats));
    REQUIRE(flats->size() == 1);
    CHECK(flats->front().unit.id == first);
    CHECK_FALSE(flats->front().resident);
    CHECK((*office.read()->flat(first))->unit.id == first);
    CHECK_FALSE(*office.read()->flat(UnitId(QStringLiteral("nowhere"))));
}
