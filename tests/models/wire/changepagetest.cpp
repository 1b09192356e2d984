#include "tests/support/catch.h"

#include "models/wire/changepage.h"
#include "models/wire/names.h"

#include <random>

using namespace hauspost;
using namespace hauspost::wire;

namespace {

Resident fullResident()
{
    Resident resident;
    resident.id = ResidentId(QStringLiteral("r1"));
    resident.unitId = UnitId(QStringLiteral("u1"));
    resident.propertyId = PropertyId(QStringLiteral("p1"));
    resident.clientKey = QStringLiteral("4711/0007");
    resident.names = {QStringLiteral("Jana Müller"), QStringLiteral("Max Groß")};
    resident.salutation = Salutation::Couple;
    resident.postalAddress = {resident.names, QStringLiteral("Ahornweg 3"), QStringLiteral("1010"),
                              QStringLiteral("Wien"), QStringLiteral("A")};
    resident.addressDeviates = true;
    resident.email = QStringLiteral("jana@example.org");
    resident.language = QStringLiteral("en");
    resident.moveIn = QDate(2024, 2, 29);
    resident.moveOut = QDate(2026, 12, 31);
    resident.access = AccessStatus::Pending;
    resident.code = RegistrationCode::fromBits(123456789);
    resident.codeValidUntil = QDate(2027, 5, 1);
    resident.imported = importableValues(resident);
    resident.imported.edit().salutation = Salutation::Mr;
    return resident;
}

ChangePage fullPage()
{
    Office office;
    office.name = QStringLiteral("Hausverwaltung Beispiel GmbH");
    office.registrationUrl = QStringLiteral("https://uvi.example.de/r");
    office.footerColumns = {QStringLiteral("a\nb"), QStringLiteral("c")};
    const Property property{PropertyId(QStringLiteral("p1")),
                            QStringLiteral("123456789"),
                            QStringLiteral("OBJ 1"),
                            QStringLiteral("Ahornweg 3"),
                            QStringLiteral("45127"),
                            QStringLiteral("Essen"),
                            QStringLiteral("D")};
    const Unit unit{UnitId(QStringLiteral("u1")), property.id, 7, QStringLiteral("2. OG RE"), UviRequirement::Yes};
    ChangePage page;
    page.epoch = QStringLiteral("e");
    page.account = AccountId(QStringLiteral("account-1"));
    page.role = OfficeRole::Reader;
    page.cursor = QStringLiteral("e.5");
    page.more = true;
    page.changes = {{1, office},
                    {2, property},
                    {3, unit},
                    {4, fullResident()},
                    {5, Tombstone{EntityType::Unit, QStringLiteral("u9")}}};
    return page;
}

QByteArray pageWith(const QByteArray &changes)
{
    return R"({"epoch":"e","cursor":"c","more":false,"schema":3,"changes":[)" + changes + "]}";
}

} // namespace

TEST_CASE("A page comes back from JSON as it was")
{
    const ChangePage page = fullPage();
    const auto read = changePageFrom(toJson(page));
    REQUIRE(isOk(read));
    CHECK(read->epoch == page.epoch);
    CHECK(read->cursor == page.cursor);
    CHECK(read->more);
    CHECK(read->account == page.account);
    CHECK(read->role == OfficeRole::Reader);
    REQUIRE(read->changes.size() == page.changes.size());
    CHECK(std::get<Office>(read->changes[0].row) == std::get<Office>(page.changes[0].row));
    CHECK(std::get<Property>(read->changes[1].row) == std::get<Property>(page.changes[1].row));
    CHECK(std::get<Unit>(read->changes[2].row) == std::get<Unit>(page.changes[2].row));
    CHECK(std::get<Resident>(read->changes[3].row) == fullResident());
    CHECK(std::get<Tombstone>(read->changes[4].row).id == QStringLiteral("u9"));
    CHECK(read->changes[4].seq == 5);
}

TEST_CASE("A newer portal's unknown types and members are skipped")
{
    const auto read = changePageFrom(pageWith(
        R"({"t":"meter","id":"m","seq":1,"d":{}},
           {"t":"unit","id":"u","seq":2,"d":{"propertyId":"p","number":1,"uviRequired":"no","colour":"red"}})"));
    REQUIRE(isOk(read));
    REQUIRE(read->changes.size() == 1);
    CHECK(std::get<Unit>(read->changes[0].row).uviRequired == UviRequirement::No);
}

TEST_CASE("Rows of another schema are not read, so that the caller can start anew")
{
    const auto read = changePageFrom(R"({"epoch":"e","cursor":"c","schema":99,"changes":[{"new":"shape"}]})");
    REQUIRE(isOk(read));
    CHECK(read->schema == 99);
    CHECK(read->changes.empty());
}

TEST_CASE("A malformed row fails the page and names the place")
{
    const auto [change, where] = GENERATE(table<const char *, const char *>({
        {R"({"t":"unit","id":"u","seq":1.5,"d":{}})", "$.changes[0].seq"},
        {R"({"t":"unit","id":7,"seq":1,"d":{}})", "$.changes[0].id"},
        {R"({"t":"unit","id":"u","seq":1})", "$.changes[0].d"},
        {R"({"t":"unit","id":"u","seq":1,"d":{"propertyId":"p","number":1,"uviRequired":"maybe"}})",
         "$.changes[0].d.uviRequired"},
        {R"({"t":"unit","id":"u","seq":1,"d":{"propertyId":"p","number":10000,"uviRequired":"no"}})",
         "$.changes[0].d.number"},
        {R"({"t":"resident","id":"r","seq":1,"d":{"unitId":"u","propertyId":"p","kind":"resident","access":"magic",
            "address":{}}})",
         "$.changes[0].d.access"},
        {R"({"t":"resident","id":"r","seq":1,"d":{"unitId":"u","propertyId":"p","kind":"vacancy","access":"none",
            "moveIn":"2026-02-30"}})",
         "$.changes[0].d.moveIn"},
        {R"({"t":"resident","id":"r","seq":1,"d":{"unitId":"u","propertyId":"p","kind":"resident","access":"none",
            "address":{"names":["a",5]}}})",
         "$.changes[0].d.address.names"},
        {"7", "$.changes[0].id"},
    }));
    const auto read = changePageFrom(pageWith(change));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::WireMalformed);
    CHECK(read.error().arguments.value(0) == QLatin1String(where));
}

TEST_CASE("Whatever bytes arrive, reading ends with a page or an error")
{
    std::mt19937 random(20261124); // NOLINT: repeatable
    const QByteArray good = toJson(fullPage());
    int errors = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = good;
        for (int change = 0; change < 3; ++change) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            if (random() % 4 == 0) {
                bytes.truncate(at + 1);
            } else {
                bytes[at] = static_cast<char>(random() % 256);
            }
        }
        errors += changePageFrom(bytes) ? 0 : 1;
    }
    CHECK(errors > 2000);
}

TEST_CASE("Every word of the wire reads back to its value")
{
    for (int i = 0; i <= static_cast<int>(AccessStatus::Deleted); ++i) {
        CHECK(accessStatusFrom(toName(AccessStatus(i))) == AccessStatus(i));
    }
    for (int i = 0; i <= static_cast<int>(Salutation::Company); ++i) {
        CHECK(salutationFrom(toName(Salutation(i))) == Salutation(i));
    }
    for (int i = 0; i <= static_cast<int>(UviRequirement::Yes); ++i) {
        CHECK(uviRequirementFrom(toName(UviRequirement(i))) == UviRequirement(i));
    }
    CHECK_FALSE(accessStatusFrom(u"Confirmed"));
}
