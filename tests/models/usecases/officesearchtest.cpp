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

TEST_CASE("An exact key, number or address stands before everything that only begins with it")
{
    OfficeSearch search;
    const Property house = property(100000001, QStringLiteral("Lindenallee 7"));
    const Property other = property(1000000012, QStringLiteral("Am Markt 5"));
    const auto with = [&house](int number, const QString &name, const QString &key, const QString &email) {
        Occupancy row = occupancy(house, number, name);
        row.resident.edit().clientKey = key;
        row.resident.edit().email = email;
        return row;
    };
    Occupancy former = with(4, QStringLiteral("Karl Alt"), QStringLiteral("MV-7"), {});
    former.resident.edit().moveOut = day.addDays(-1);
    search.add(other);
    search.add(with(1, QStringLiteral("Nora Neu"), QStringLiteral("MV-70"), QStringLiteral("jo@example.org")), day, {});
    search.add(with(2, QStringLiteral("Mv-7 GmbH"), QStringLiteral("MV-2"), {}), day, {});
    search.add(former, day, {});
    search.add(with(3, QStringLiteral("Jo Klein"), QStringLiteral("MV-3"), QStringLiteral("a-jo@example.org")), day,
               {QStringLiteral("0001-0001")});
    search.add(with(5, QStringLiteral("Lea Lang"), QStringLiteral("MV-5"), {}), day, {QStringLiteral("0001-00012")});
    search.add(house);
    const auto first = [&search](const char *text) {
        const auto hits = search.find(QString::fromUtf8(text), 10);
        return hits.empty()                  ? QString()
               : hits.front().unit.isEmpty() ? hits.front().property.number
                                             : hits.front().name;
    };
    CHECK(first("mv-7") == QStringLiteral("Karl Alt")); // although he has moved out
    CHECK(first("mv-70") == QStringLiteral("Nora Neu"));
    CHECK(first("100000001") == QStringLiteral("100000001"));
    CHECK(first("jo@example.org") == QStringLiteral("Nora Neu"));
    CHECK(first("0001-0001") == QStringLiteral("Jo Klein"));
    CHECK(first("jo klein") == QStringLiteral("Jo Klein"));
}

TEST_CASE("Beginnings of words stand before parts of words, and what is around somebody comes last")
{
    OfficeSearch search;
    const Property house = property(100000001, QStringLiteral("Annastraße 1"));
    const Property other = property(100000002, QStringLiteral("Lindenallee 3"));
    search.add(occupancy(house, 1, QStringLiteral("Bodo Berg")), day, {}); // only his street begins so
    search.add(occupancy(other, 2, QStringLiteral("Susanna Hanna Holm")), day, {});
    search.add(occupancy(other, 3, QStringLiteral("Johanna Anna Zorn")), day,
               {}); // within a word first, then a beginning
    search.add(occupancy(other, 4, QStringLiteral("Zita Anna")), day, {});
    QStringList names;
    for (const SearchHit &hit : search.find(u"anna", 10)) {
        names << hit.name;
    }
    CHECK(names == QStringList{QStringLiteral("Johanna Anna Zorn"), QStringLiteral("Zita Anna"),
                               QStringLiteral("Susanna Hanna Holm"), QStringLiteral("Bodo Berg")});
}

TEST_CASE("Among equal finds who lives there stands before who will and who did, and a name's beginning decides last")
{
    OfficeSearch search;
    const Property house = property(100000001, QStringLiteral("Lindenallee 7"));
    Occupancy previous = occupancy(house, 1, QStringLiteral("Kaya Vorher"));
    previous.resident.edit().moveOut = day.addDays(-1);
    Occupancy future = occupancy(house, 2, QStringLiteral("Kaya Bald"));
    future.resident.edit().moveIn = day.addDays(9);
    search.add(previous, day, {});
    search.add(future, day, {});
    search.add(occupancy(house, 3, QStringLiteral("Lena Kaya")), day, {});
    search.add(occupancy(house, 4, QStringLiteral("Kaya Jetzt")), day, {});
    QStringList names;
    for (const SearchHit &hit : search.find(u"kaya", 10)) {
        names << hit.name;
    }
    CHECK(names == QStringList{QStringLiteral("Kaya Jetzt"), QStringLiteral("Lena Kaya"), QStringLiteral("Kaya Bald"),
                               QStringLiteral("Kaya Vorher")});
}

TEST_CASE("Who only lives in a street of that name is no find of two letters and the last one of three")
{
    const SearchedOffice office;
    const QStringList two = office.names(QStringLiteral("mü"));
    CHECK(two.contains(QStringLiteral("100000002")));
    CHECK(two.contains(QStringLiteral("Jana Müller")));
    CHECK_FALSE(two.contains(QStringLiteral("Lena Kaya")));
    CHECK(office.names(QStringLiteral("mül")).constLast() == QStringLiteral("Lena Kaya"));
}

TEST_CASE("A user key stands before an NE-Nr. and both before what only begins with it")
{
    OfficeSearch search;
    const Property house = property(100000001, QStringLiteral("Ahornweg 3"));
    const auto named = [&house](int number, const QString &name, const QString &key) {
        Occupancy row = occupancy(house, number, name);
        row.resident.edit().clientKey = key;
        return row;
    };
    search.add(house);
    search.add(named(70, QStringLiteral("Ada"), QStringLiteral("7-1")), day, {});
    search.add(named(7, QStringLiteral("Bea"), QStringLiteral("B")), day, {});
    search.add(named(3, QStringLiteral("Cem"), QStringLiteral("7")), day, {});
    QStringList names;
    for (const SearchHit &hit : search.find(u"7", 10)) {
        names << hit.name;
    }
    CHECK(names == QStringList{QStringLiteral("Cem"), QStringLiteral("Bea"), QStringLiteral("Ada")});
    CHECK(search.find(u"ahornweg 7", 10).front().name == QStringLiteral("Bea"));
}

TEST_CASE("Names and keys stand before e-mail addresses and these before what is only the address")
{
    OfficeSearch search;
    const Property house = property(100000001, QStringLiteral("Lindenallee 7"));
    const Property other = property(100000002, QStringLiteral("Am Markt 5"));
    Occupancy byMail = occupancy(other, 1, QStringLiteral("Nora Neu"));
    byMail.resident.edit().email = QStringLiteral("linden@example.org");
    search.add(occupancy(house, 1, QStringLiteral("Bodo Berg")), day, {});
    search.add(byMail, day, {});
    search.add(occupancy(other, 2, QStringLiteral("Kai Linden")), day, {});
    const auto groups = search.groups(u"linden", 10);
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].group == SearchGroup::Residents);
    CHECK(groups[0].hits.front().name == QStringLiteral("Kai Linden"));
    CHECK(groups[1].group == SearchGroup::Contact);
    CHECK(groups[1].hits.front().name == QStringLiteral("Nora Neu"));
    CHECK(groups[2].group == SearchGroup::Address);
    CHECK(groups[2].hits.front().name == QStringLiteral("Bodo Berg"));
}

TEST_CASE("A group tells how many there are beyond those that it gives")
{
    OfficeSearch search;
    const Property house = property(100000001);
    for (int number = 1; number <= 20; ++number) {
        search.add(occupancy(house, number, QStringLiteral("Kaya %1").arg(number)), day, {});
    }
    const auto groups = search.groups(u"kaya", 8);
    REQUIRE(groups.size() == 1);
    CHECK(groups.front().hits.size() == 8);
    CHECK(groups.front().total == 20);
}
