#include "models/exchange/dtmoffice.h"
#include "tests/models/exchange/dtmbytes.h"
#include "tests/support/catch.h"

using namespace hauspost;
using namespace hauspost::test;

namespace {

const QString keyA = QStringLiteral("A");
const QString keyB = QStringLiteral("B");

template <class... Records>
ImportedOffice office(const Records &...records)
{
    const auto file = read(test::file(records...));
    REQUIRE(isOk(file));
    return importedOfficeFrom(*file);
}

/// "A 2025-01-01..2025-03-31" with "…" for an open side and "-" for a vacancy.
QStringList summary(const ImportedOffice &office)
{
    QStringList lines;
    for (const ImportedTenancy &t : office.tenancies) {
        const auto day = [](const std::optional<QDate> &date) {
            return date ? date->toString(Qt::ISODate) : QStringLiteral("…");
        };
        lines << (t.kind == OccupancyKind::Vacancy ? QStringLiteral("-") : t.clientKey) + u' ' + day(t.moveIn) +
                     QStringLiteral("..") + day(t.moveOut);
    }
    return lines;
}

DtmParty party(const QString &name, const QString &street)
{
    return {{name}, street, QStringLiteral("A"), QStringLiteral("1030"), QStringLiteral("Wien")};
}

DtmUser tenant(const QStringList &names)
{
    DtmUser user = someUser(1, keyA);
    user.user.names = names;
    return user;
}

} // namespace

TEST_CASE("Ends at the limits of the billing period are open, others are moves")
{
    CHECK(summary(office(someProperty(), someUser(1, keyA))) == QStringList{QStringLiteral("A …..…")});
    CHECK(summary(office(someProperty(), someUser(1, keyA, {2025, 3, 1}, {2025, 10, 31}))) ==
          QStringList{QStringLiteral("A 2025-03-01..2025-10-31")});
}

TEST_CASE("A change of user gives a previous and a current user")
{
    const auto result = office(someProperty(), someUser(1, keyB, {2025, 7, 1}, {2025, 12, 31}),
                               someUser(1, keyA, {2025, 1, 1}, {2025, 6, 30}));
    CHECK(summary(result) == QStringList{QStringLiteral("A …..2025-06-30"), QStringLiteral("B 2025-07-01..…")});
    CHECK(result.units.size() == 1);
    CHECK(result.diagnostics.empty());
}

TEST_CASE("A gap between users and the vacancy flag are vacancies, and melt into one")
{
    CHECK(summary(office(someProperty(), someUser(1, keyA, {2025, 1, 1}, {2025, 3, 31}),
                         someUser(1, keyB, {2025, 6, 1}, {2025, 12, 31}))) ==
          QStringList{QStringLiteral("A …..2025-03-31"), QStringLiteral("- 2025-04-01..2025-05-31"),
                      QStringLiteral("B 2025-06-01..…")});
    CHECK(summary(office(someProperty(), someUser(1, keyA, {2025, 1, 1}, {2025, 3, 31}),
                         vacancy(1, {2025, 5, 1}, {2025, 12, 31}))) ==
          QStringList{QStringLiteral("A …..2025-03-31"), QStringLiteral("- 2025-04-01..…")});
    CHECK(summary(office(someProperty(), vacancy(1, {2025, 1, 1}, {2025, 3, 31}),
                         someUser(1, keyB, {2025, 6, 1}, {2025, 12, 31}))) ==
          QStringList{QStringLiteral("- …..2025-05-31"), QStringLiteral("B 2025-06-01..…")});
}

TEST_CASE("One tenancy over two billing periods of a file is one, with its real dates")
{
    const QString number = QStringLiteral("123456789");
    const auto result =
        office(someProperty(number, 2024), someProperty(number, 2025), someUser(1, keyA, {2024, 5, 1}, {2024, 12, 31}),
               someUser(1, keyA), someUser(2, keyA, {2024, 1, 1}, {2024, 12, 31}), someUser(2, keyB));
    // In unit 2 somebody else follows at the turn of the year: only then is the end of the period a move-out.
    CHECK(summary(result) == QStringList{QStringLiteral("A 2024-05-01..…"), QStringLiteral("A …..2024-12-31"),
                                         QStringLiteral("B 2025-01-01..…")});
    REQUIRE(result.properties.size() == 1);
    CHECK(result.properties.front().periodEnd == QDate(2025, 12, 31));
    CHECK(result.tenancies.front().knownFrom == QDate(2024, 1, 1));
    CHECK(result.tenancies.front().knownUntil == QDate(2025, 12, 31));
}

TEST_CASE("Who comes back after somebody else has two tenancies")
{
    const auto result =
        office(someProperty(), someUser(1, keyA, {2025, 1, 1}, {2025, 3, 31}),
               someUser(1, keyB, {2025, 4, 1}, {2025, 9, 30}), someUser(1, keyA, {2025, 10, 1}, {2025, 12, 31}));
    CHECK(result.tenancies.size() == 3);
}

TEST_CASE("Without a key the folded name tells who is who")
{
    DtmUser first = someUser(1, {}, {2025, 1, 1}, {2025, 6, 30});
    DtmUser second = someUser(1, {}, {2025, 7, 1}, {2025, 12, 31});
    second.user.names = QStringList{QStringLiteral("JURGEN GROSS"), QStringLiteral("Kathe Gross")};
    CHECK(office(someProperty(), first, second).tenancies.size() == 1);
    second.user.names = QStringList{QStringLiteral("Mia Voß")};
    CHECK(office(someProperty(), first, second).tenancies.size() == 2);
}

TEST_CASE("Two users at the same time are told, and neither is moved out")
{
    const auto result = office(someProperty(), someUser(1, keyA), someUser(1, keyB, {2025, 7, 1}, {2025, 12, 31}));
    CHECK(summary(result) == QStringList{QStringLiteral("A …..…"), QStringLiteral("B 2025-07-01..…")});
    REQUIRE(result.diagnostics.size() == 1);
    CHECK(result.diagnostics.front().problem == DtmProblem::Overlap);
    CHECK(result.diagnostics.front().recordNumber == 3);
}

TEST_CASE("A letter goes to the user under every address flag")
{
    const DtmProperty property = someProperty();
    const QString mia = QStringLiteral("Mia Voß");
    const QString owner = QStringLiteral("Otto Eigen");
    DtmUser user = tenant({mia});

    SECTION("1 and 4: the flat, or the user's own address")
    {
        user.addressFlag = GENERATE(1, 4);
        user.owner = party(owner, QStringLiteral("Ring 1"));
        CHECK(letterAddress(user, property).names == QStringList{mia});
        CHECK(letterAddress(user, property).street == property.street);
        user.user.street = QStringLiteral("Anderswo 2");
        user.user.city = QStringLiteral("Bonn");
        CHECK(letterAddress(user, property).street == QStringLiteral("Anderswo 2"));
    }
    SECTION("2: the owner's address, with c/o where he is somebody else")
    {
        user.addressFlag = 2;
        user.owner = party(owner, QStringLiteral("Ring 1"));
        CHECK(letterAddress(user, property).names == QStringList{mia, QStringLiteral("c/o Otto Eigen")});
        CHECK(letterAddress(user, property).city == QStringLiteral("Wien"));
        user.owner.names = QStringList{QStringLiteral("MIA VOSS")};
        CHECK(letterAddress(user, property).names == QStringList{mia});
    }
    SECTION("3: the owner's names above the user's, cut so that the user stays")
    {
        user.addressFlag = 3;
        user.owner = party(owner, QStringLiteral("Ring 1"));
        CHECK(letterAddress(user, property).names == QStringList{owner, mia});
        user.owner.names =
            QStringList{owner, QStringLiteral("Abteilung"), QStringLiteral("Haus 3"), QStringLiteral("Tür 4")};
        user.user.names = QStringList{mia, QStringLiteral("Leo Voß")};
        const PostalAddress address = letterAddress(user, property);
        CHECK(address.names == QStringList{owner, mia, QStringLiteral("Leo Voß")});
        CHECK_FALSE(addressBlock(address).shortened); // abroad: three lines are taken by the place
    }
    SECTION("2 and 3 without an owner's address fall back to the flat")
    {
        user.addressFlag = GENERATE(2, 3);
        user.owner.names = QStringList{owner};
        CHECK(letterAddress(user, property).names == QStringList{mia});
        CHECK(letterAddress(user, property).street == property.street);
    }
    SECTION("Without a user's name the owner is the user")
    {
        user.user.names.clear();
        user.owner.names = QStringList{owner};
        CHECK(residentNames(user) == QStringList{owner});
        CHECK(letterAddress(user, property).names == QStringList{owner});
    }
}

TEST_CASE("An address deviates only where it is not the flat's")
{
    DtmUser user = tenant({QStringLiteral("Mia Voß")});
    user.user.street = QStringLiteral("GROSSMÜHLENSTRASSE 7");
    user.user.postalCode = QStringLiteral("50667");
    user.user.city = QStringLiteral("Köln");
    CHECK_FALSE(office(someProperty(), user).tenancies.front().addressDeviates);
    user.user.street = QStringLiteral("Großmühlenstraße 8");
    CHECK(office(someProperty(), user).tenancies.front().addressDeviates);
    user.user = {user.user.names, {}, {}, {}, {}};
    CHECK_FALSE(office(someProperty(), user).tenancies.front().addressDeviates);
}

TEST_CASE("A vacancy has neither name nor address")
{
    DtmUser empty = vacancy(1, {2025, 1, 1}, {2025, 12, 31});
    empty.user.names = QStringList{QStringLiteral("Leerstand")};
    const ImportedTenancy t = office(someProperty(), empty).tenancies.front();
    CHECK(t.kind == OccupancyKind::Vacancy);
    CHECK(t.names.isEmpty());
    CHECK(t.postalAddress == PostalAddress());
}
