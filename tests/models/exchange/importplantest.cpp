#include "models/exchange/importplan.h"
#include "models/exchange/importtext.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace hauspost;

namespace {

const QString house = QStringLiteral("123456789");

ImportedTenancy filed(int unit, const QString &key, std::optional<QDate> moveIn = {}, std::optional<QDate> moveOut = {},
                      int year = 2026)
{
    ImportedTenancy t;
    t.propertyNumber = house;
    t.unitNumber = unit;
    t.clientKey = key;
    t.names = QStringList{QStringLiteral("Name ") + key};
    t.postalAddress = {t.names, QStringLiteral("Weg 1"), QStringLiteral("50667"), QStringLiteral("Köln"), {}};
    t.moveIn = moveIn;
    t.moveOut = moveOut;
    t.knownFrom = QDate(year, 1, 1);
    t.knownUntil = QDate(year, 12, 31);
    return t;
}

ImportedTenancy filedVacancy(int unit, std::optional<QDate> moveIn, std::optional<QDate> moveOut)
{
    ImportedTenancy t = filed(unit, {}, moveIn, moveOut);
    t.kind = OccupancyKind::Vacancy;
    t.names.clear();
    t.postalAddress = {};
    return t;
}

ImportedOffice fileOf(std::vector<ImportedTenancy> tenancies, int year = 2026)
{
    ImportedOffice office;
    office.properties.push_back({house,
                                 {},
                                 QStringLiteral("Weg 1"),
                                 QStringLiteral("50667"),
                                 QStringLiteral("Köln"),
                                 {},
                                 QDate(year, 1, 1),
                                 QDate(year, 12, 31)});
    for (const ImportedTenancy &t : tenancies) {
        if (office.units.empty() || office.units.back().number != t.unitNumber) {
            office.units.push_back({house, t.unitNumber, {}, {}});
        }
    }
    office.tenancies = std::move(tenancies);
    return office;
}

/// What is on record after a plan was applied, with ids of our own.
ExistingOffice applied(const ImportPlan &plan, ExistingOffice now = {})
{
    const auto put = [](auto &rows, const auto &value) {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&value](const auto &row) { return row.id == value.id; });
        if (found == rows.end()) {
            rows.push_back(value);
        } else {
            *found = value;
        }
    };
    for (PlannedProperty row : plan.properties) {
        if (row.value.id.isEmpty()) {
            row.value.id = PropertyId(QStringLiteral("p") + row.value.number);
        }
        now.lastPeriodEnds.insert(row.value.number, row.periodEnd);
        put(now.properties, row.value);
    }
    for (PlannedUnit row : plan.units) {
        if (row.value.id.isEmpty()) {
            row.value.id = UnitId(QStringLiteral("u%1").arg(row.value.number));
            row.value.propertyId = PropertyId(QStringLiteral("p") + row.propertyNumber);
        }
        put(now.units, row.value);
    }
    for (PlannedTenancy row : plan.tenancies) {
        if (row.value.id.isEmpty()) {
            row.value.id = ResidentId(QStringLiteral("r%1").arg(now.residents.size()));
            row.value.unitId = UnitId(QStringLiteral("u%1").arg(row.unitNumber));
            row.value.propertyId = PropertyId(QStringLiteral("p") + row.propertyNumber);
        }
        put(now.residents, row.value);
    }
    return now;
}

ExistingOffice onRecord(std::vector<ImportedTenancy> tenancies, int year = 2026)
{
    return applied(makeImportPlan(fileOf(std::move(tenancies), year), {}));
}

bool hasWarning(const ImportPlan &plan, ImportWarningKind kind)
{
    return std::any_of(plan.warnings.begin(), plan.warnings.end(), [kind](const ImportWarning &w) {
        CHECK_FALSE(importWarningText(w).isEmpty());
        return w.kind == kind;
    });
}

const QString a = QStringLiteral("A");
const QString b = QStringLiteral("B");

} // namespace

TEST_CASE("Into an empty office everything is new, a second time nothing is")
{
    const ImportedOffice file = fileOf({filed(1, a), filed(2, b, QDate(2026, 3, 1)), filedVacancy(3, {}, {})});
    const ImportPlan plan = makeImportPlan(file, {});
    CHECK(plan.propertyCounts == ImportCounts{1, 0, 0, 0});
    CHECK(plan.unitCounts == ImportCounts{3, 0, 0, 0});
    CHECK(plan.tenancyCounts == ImportCounts{3, 0, 0, 0});
    CHECK_FALSE(plan.isEmpty());
    CHECK(plan.tenancies[1].value.moveIn == QDate(2026, 3, 1));
    CHECK(plan.tenancies[1].value.id.isEmpty());

    const ImportPlan again = makeImportPlan(file, applied(plan));
    CHECK(again.isEmpty());
    CHECK(again.tenancyCounts == ImportCounts{0, 0, 3, 0});
    CHECK(again.warnings.empty());
}

TEST_CASE("A changed field is named, and what the file does not know stays")
{
    ExistingOffice now = onRecord({filed(1, a)});
    now.residents[0].access = AccessStatus::Confirmed;
    now.residents[0].email = QStringLiteral("a@example.org");
    now.residents[0].code = RegistrationCode::fromBits(1);
    now.units[0].location = QStringLiteral("EG LI");

    ImportedOffice file = fileOf({filed(1, a)});
    file.tenancies[0].names = QStringList{QStringLiteral("Neuer Name")};
    file.properties[0].city = QStringLiteral("Bonn");
    file.units[0].uviRequired = UviRequirement::Yes;
    const ImportPlan plan = makeImportPlan(file, now);
    CHECK(plan.properties[0].changed == std::vector{ImportField::City});
    CHECK(plan.units[0].changed == std::vector{ImportField::UviRequired});
    CHECK(plan.units[0].value.location == QStringLiteral("EG LI"));
    const PlannedTenancy &row = plan.tenancies[0];
    CHECK(row.verdict == ImportVerdict::Changed);
    CHECK(row.changed == std::vector{ImportField::Names});
    CHECK(row.value.id == now.residents[0].id);
    CHECK(row.value.access == AccessStatus::Confirmed);
    CHECK(row.value.email == QStringLiteral("a@example.org"));
    CHECK(row.value.code == now.residents[0].code);
}

TEST_CASE("The key makes the tenancy, without a key the folded name does")
{
    ImportedTenancy renamed = filed(1, a);
    renamed.names = QStringList{QStringLiteral("Ganz anders")};
    CHECK(makeImportPlan(fileOf({renamed}), onRecord({filed(1, a)})).tenancyCounts == ImportCounts{0, 1, 0, 0});

    ImportedTenancy rekeyed = filed(1, b);
    rekeyed.names = filed(1, a).names;
    CHECK(makeImportPlan(fileOf({rekeyed}), onRecord({filed(1, a)})).tenancyCounts == ImportCounts{1, 0, 0, 1});

    ImportedTenancy keyless = filed(1, {});
    keyless.names = QStringList{QStringLiteral("NAME A")};
    const ImportPlan plan = makeImportPlan(fileOf({keyless}), onRecord({filed(1, a)}));
    REQUIRE(plan.tenancies.size() == 1);
    CHECK(plan.tenancies[0].verdict == ImportVerdict::Changed); // the spelling
    CHECK(plan.tenancies[0].value.clientKey == a);

    CHECK(makeImportPlan(fileOf({filed(2, a)}), onRecord({filed(1, a)})).tenancyCounts == ImportCounts{1, 0, 0, 1});
}

TEST_CASE("Next year's file keeps the known move-in and takes the new move-out")
{
    const ExistingOffice now = onRecord({filed(1, a, QDate(2025, 5, 1), {}, 2025)}, 2025);
    const ImportPlan plan = makeImportPlan(fileOf({filed(1, a, {}, QDate(2026, 6, 30))}), now);
    REQUIRE(plan.tenancies.size() == 1);
    CHECK(plan.tenancies[0].changed == std::vector{ImportField::MoveOut});
    CHECK(plan.tenancies[0].value.moveIn == QDate(2025, 5, 1));
    CHECK(plan.tenancies[0].value.moveOut == QDate(2026, 6, 30));
}

TEST_CASE("A corrected file may take dates back, and says so")
{
    const ExistingOffice now = onRecord({filed(1, a, QDate(2026, 5, 1), QDate(2026, 8, 31))});
    const ImportPlan plan = makeImportPlan(fileOf({filed(1, a)}), now);
    CHECK_FALSE(plan.tenancies[0].value.moveIn);
    CHECK_FALSE(plan.tenancies[0].value.moveOut);
    CHECK(hasWarning(plan, ImportWarningKind::MoveOutWithdrawn));
}

TEST_CASE("A move-out after the file's period is not touched")
{
    ExistingOffice now = onRecord({filed(1, a)});
    now.residents[0].moveOut = QDate(2027, 2, 28);
    CHECK(makeImportPlan(fileOf({filed(1, a)}), now).isEmpty());
}

TEST_CASE("Who is missing is gone but kept. Where somebody follows, the day before is his last")
{
    const ExistingOffice now = onRecord({filed(1, a), filed(2, b)});
    SECTION("nobody follows")
    {
        const ImportPlan plan = makeImportPlan(fileOf({filed(1, a)}), now);
        CHECK(plan.tenancyCounts == ImportCounts{0, 0, 1, 1});
        CHECK(plan.tenancies[1].value == now.residents[1]);
        CHECK(plan.tenancies[1].changed.empty());
        CHECK(plan.isEmpty());
    }
    SECTION("somebody follows on a known day")
    {
        const ImportPlan plan =
            makeImportPlan(fileOf({filed(1, a), filed(2, QStringLiteral("C"), QDate(2026, 9, 1))}), now);
        const PlannedTenancy &gone = plan.tenancies.back();
        CHECK(gone.verdict == ImportVerdict::Gone);
        CHECK(gone.value.moveOut == QDate(2026, 8, 31));
        CHECK(gone.changed == std::vector{ImportField::MoveOut});
        CHECK_FALSE(plan.isEmpty());
    }
    SECTION("somebody else lives there since the turn of the year")
    {
        const ImportPlan plan = makeImportPlan(fileOf({filed(1, a), filed(2, QStringLiteral("C"))}), now);
        CHECK(plan.tenancies.back().value.moveOut == QDate(2025, 12, 31));
    }
}

TEST_CASE("Who left before the file's period or comes after it is not gone")
{
    ExistingOffice now = onRecord({filed(1, a, {}, QDate(2025, 6, 30), 2025)}, 2025);
    CHECK(makeImportPlan(fileOf({filed(1, b)}), now).tenancyCounts == ImportCounts{1, 0, 0, 0});
    now.residents[0].moveIn = QDate(2027, 1, 1);
    now.residents[0].moveOut = std::nullopt;
    CHECK(makeImportPlan(fileOf({filed(1, b)}), now).tenancyCounts == ImportCounts{1, 0, 0, 0});
}

TEST_CASE("Nobody is gone where records could not be read")
{
    const ExistingOffice now = onRecord({filed(1, a), filed(2, b)});
    ImportedOffice file = fileOf({filed(1, a)});
    SECTION("of this property")
    {
        file.incompleteProperties.insert(house);
        const ImportPlan plan = makeImportPlan(file, now);
        CHECK(plan.tenancyCounts.gone == 0);
        CHECK(hasWarning(plan, ImportWarningKind::IncompleteProperty));
    }
    SECTION("of which nobody knows whose they were")
    {
        file.incomplete = true;
        const ImportPlan plan = makeImportPlan(file, now);
        CHECK(plan.tenancyCounts.gone == 0);
        CHECK(hasWarning(plan, ImportWarningKind::IncompleteFile));
    }
}

TEST_CASE("A property that is not in the file makes no row")
{
    ImportedOffice file = fileOf({filed(1, a)});
    file.properties[0].number = QStringLiteral("000000001");
    file.units[0].propertyNumber = file.tenancies[0].propertyNumber = file.properties[0].number;
    const ImportPlan plan = makeImportPlan(file, onRecord({filed(1, a)}));
    CHECK(plan.propertyCounts == ImportCounts{1, 0, 0, 0});
    CHECK(plan.tenancyCounts == ImportCounts{1, 0, 0, 0});
}

TEST_CASE("An older file adds the past and changes nothing of the present")
{
    const ExistingOffice now = onRecord({filed(1, b)});
    ImportedTenancy known = filed(1, b, QDate(2025, 7, 1), {}, 2025);
    known.names = QStringList{QStringLiteral("Früherer Name")};
    const ImportPlan plan = makeImportPlan(
        fileOf({filed(1, a, {}, QDate(2025, 6, 30), 2025), known, filed(2, a, {}, {}, 2025)}, 2025), now);
    CHECK(hasWarning(plan, ImportWarningKind::OlderFile));
    CHECK(plan.tenancyCounts == ImportCounts{2, 1, 0, 0});
    CHECK(plan.tenancies[1].changed == std::vector{ImportField::MoveIn});
    CHECK(plan.tenancies[2].value.moveOut == QDate(2025, 12, 31)); // else two would live in unit 2 some day
    CHECK(plan.properties[0].periodEnd == QDate(2026, 12, 31));
}

TEST_CASE("A vacancy is the same where the dates meet, and ends where somebody moves in")
{
    const ExistingOffice now = onRecord({filedVacancy(1, QDate(2026, 3, 1), {})});
    CHECK(makeImportPlan(fileOf({filedVacancy(1, {}, {})}), now).tenancyCounts == ImportCounts{0, 1, 0, 0});
    const ImportPlan plan = makeImportPlan(
        fileOf({filedVacancy(1, QDate(2026, 3, 1), QDate(2026, 8, 31)), filed(1, a, QDate(2026, 9, 1))}), now);
    CHECK(plan.tenancyCounts == ImportCounts{1, 1, 0, 0});
    CHECK(plan.tenancies[0].value.moveOut == QDate(2026, 8, 31));

    // A vacancy that never was ends before it began, so that it is nobody's present.
    const ImportPlan never = makeImportPlan(fileOf({filed(1, a, QDate(2026, 3, 1))}), now);
    CHECK(never.tenancies.back().verdict == ImportVerdict::Gone);
    CHECK(never.tenancies.back().value.moveOut == QDate(2026, 2, 28));
}

TEST_CASE("What a manager should look at is told")
{
    ImportedOffice file = fileOf({filed(1, a), filed(2, b)});
    file.tenancies[0].email = QStringLiteral("Haus@example.org");
    file.tenancies[1].email = QStringLiteral("haus@example.org");
    file.tenancies[1].postalAddress.city.clear();
    const ImportPlan plan = makeImportPlan(file, {});
    CHECK(hasWarning(plan, ImportWarningKind::SameEmailSeveralUnits));
    CHECK(hasWarning(plan, ImportWarningKind::NotALetterAddress));
    CHECK_FALSE(hasWarning(plan, ImportWarningKind::ManyGone));

    const ExistingOffice now = onRecord({filed(1, a), filed(2, b), filed(3, QStringLiteral("C"))});
    CHECK(hasWarning(makeImportPlan(fileOf({filed(1, a)}), now), ImportWarningKind::ManyGone));
    CHECK_FALSE(hasWarning(makeImportPlan(fileOf({filed(1, a), filed(2, b)}), now), ImportWarningKind::ManyGone));
}
