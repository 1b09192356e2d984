#include "models/usecases/officesearch.h"

#include "tests/support/catch.h"
#include "tests/support/office.h"

#include <ctime>

using namespace hauspost;
using namespace hauspost::test;

namespace {

const QDate day(2026, 11, 24);

struct SearchedOffice
{
    Property linden = property(100000001, QStringLiteral("Lindenallee 1"));
    Property market = property(100000002, QStringLiteral("Müllerstraße 5"));
    OfficeSearch search;

    SearchedOffice()
    {
        search.add(linden);
        search.add(market);
        Occupancy jana = occupancy(linden, 1, QStringLiteral("Jana Müller"));
        jana.resident.edit().email = QStringLiteral("jana@example.org");
        search.add(jana, day, {QStringLiteral("0012-0034")});
        Occupancy previous = occupancy(linden, 1, QStringLiteral("Ümit Kaya"));
        previous.resident.edit().moveOut = day.addDays(-1);
        search.add(previous, day, {});
        search.add(occupancy(market, 7, QStringLiteral("Lena Kaya")), day, {});
        search.add(vacancy(market, 8), day, {});
    }

    QStringList names(const QString &text, int most = 10) const
    {
        QStringList result;
        for (const SearchHit &hit : search.find(text, most)) {
            result << (hit.unit.isEmpty() ? hit.property.number : hit.name);
        }
        return result;
    }
};

} // namespace

TEST_CASE("Properties and residents are found by whatever a clerk has in hand")
{
    const SearchedOffice office;
    const auto [text, name] = GENERATE(table<const char *, const char *>({{"100000001", "100000001"},
                                                                          {"lindenallee", "100000001"},
                                                                          {"jana", "Jana Müller"},
                                                                          {"MULLER jana", "Jana Müller"},
                                                                          {"jana@exa", "Jana Müller"},
                                                                          {"0012-0034", "Jana Müller"},
                                                                          {"mv-7", "Lena Kaya"},
                                                                          {"umit", "Ümit Kaya"}}));
    INFO(text);
    REQUIRE_FALSE(office.names(QString::fromUtf8(text)).isEmpty());
    CHECK(office.names(QString::fromUtf8(text)).constFirst() == QString::fromUtf8(name));
}

TEST_CASE("Every word must occur, in any order")
{
    const SearchedOffice office;
    CHECK(office.names(QStringLiteral("kaya muller")) == QStringList{QStringLiteral("Lena Kaya")});
    CHECK(office.names(QStringLiteral("kaya xyz")).isEmpty());
    CHECK(office.names(QStringLiteral("  ")).isEmpty());
}

TEST_CASE("A current resident stands before a previous one, a beginning before a part")
{
    const SearchedOffice office;
    CHECK(office.names(QStringLiteral("kaya")) ==
          QStringList{QStringLiteral("Lena Kaya"), QStringLiteral("Ümit Kaya")});
    const QStringList mullers = office.names(QStringLiteral("muller"));
    CHECK(mullers.constFirst() == QStringLiteral("100000002"));
    CHECK(mullers.contains(QStringLiteral("Jana Müller")));
}

TEST_CASE("A find says where it is and whether he lives there")
{
    const SearchedOffice office;
    const auto hits = office.search.find(u"umit", 10);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].unit == UnitId(QStringLiteral("p100000001-u1")));
    CHECK(hits[0].property.street == QStringLiteral("Lindenallee 1"));
    CHECK(hits[0].place == QStringLiteral("1 · 1. OG"));
    CHECK(hits[0].phase == OccupancyPhase::Previous);
}

TEST_CASE("No more than wanted, and nothing across two entries")
{
    const SearchedOffice office;
    CHECK(office.names(QStringLiteral("a"), 2).size() == 2);
    CHECK(office.names(QStringLiteral("hamburg 100000002")) == QStringList{QStringLiteral("100000002")});
    CHECK(OfficeSearch().find(u"a", 10).empty());
}

TEST_CASE("With fifty thousand residents a keystroke is answered in 50 ms")
{
    OfficeSearch search;
    const Property house = property(100000001);
    for (int number = 1; number <= 50000; ++number) {
        search.add(occupancy(house, number, QStringLiteral("Müller-Lüdenscheidt %1").arg(number)), day, {});
    }
    std::clock_t worst = 0;
    for (const char *text : {"m", "mu", "e", "ludenscheidt 4", "49999", "nobody", "1 muller og"}) {
        const std::clock_t start = std::clock();
        CHECK(search.find(QString::fromUtf8(text), 50).size() <= 50);
        worst = std::max(worst, (std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
    INFO("slowest " << worst << " ms");
    CHECK(worst <= 50);
}
