#include "tests/support/catch.h"

#include "models/domain/lettersequence.h"

using namespace hauspost;

namespace {

Occupancy recipient(const QString &postalCode, const QString &street, const QString &location)
{
    Occupancy occupancy;
    occupancy.unit.location = location;
    occupancy.resident = Resident();
    occupancy.resident.edit().postalAddress.postalCode = postalCode;
    occupancy.resident.edit().postalAddress.street = street;
    return occupancy;
}

QStringList locations(const std::vector<Occupancy> &recipients)
{
    QStringList result;
    for (const Occupancy &row : recipients) {
        result << row.unit.location;
    }
    return result;
}

} // namespace

TEST_CASE("The floor is read from the location as offices write it")
{
    struct Row
    {
        const char16_t *location;
        int floor;
    };
    const std::vector<Row> rows{{u"EG", 0},
                                {u"EG links", 0},
                                {u"Erdgeschoss re", 0},
                                {u"Parterre", 0},
                                {u"1. OG RE", 1},
                                {u"2.OG LI", 2},
                                {u"12. OG", 12},
                                {u"OG 3", 3},
                                {u"3. Etage", 3},
                                {u"4. Stock Mitte", 4},
                                {u"OG", 1},
                                {u"2. Obergeschoß", 2},
                                {u"KG", -1},
                                {u"2. UG", -2},
                                {u"Souterrain", -1},
                                {u"Kellergeschoss", -1},
                                {u"DG", 100},
                                {u"Dachgeschoss", 100},
                                {u"dg li", 100},
                                {u"Haus 2, 3. OG", 3},
                                {u"", 1000},
                                {u"Laden", 1000},
                                {u"Hinterhaus", 1000}};
    for (const Row &row : rows) {
        INFO(QString::fromUtf16(row.location).toStdString());
        CHECK(floorOf(row.location) == row.floor);
    }
}

TEST_CASE("The house number is the last number, with what follows it")
{
    CHECK(streetParts(u"Ahornweg 12 a") == StreetParts{QStringLiteral("Ahornweg"), 12, QStringLiteral("a")});
    CHECK(streetParts(u"Straße des 17. Juni 135") == StreetParts{QStringLiteral("Straße des 17. Juni"), 135, {}});
    CHECK(streetParts(u"Ahornweg 3-5") == StreetParts{QStringLiteral("Ahornweg"), 3, QStringLiteral("-5")});
    CHECK(streetParts(u"Am Markt") == StreetParts{QStringLiteral("Am Markt"), 0, {}});
    CHECK(streetParts(u"") == StreetParts{});
}

TEST_CASE("By route, letters lie as the carrier walks: house 2 before 10, ground floor before attic")
{
    const QString ahorn = QStringLiteral("Ahornweg %1");
    std::vector<Occupancy> letters{
        recipient(QStringLiteral("45127"), ahorn.arg(QStringLiteral("10")), QStringLiteral("EG c")),
        recipient(QStringLiteral("45127"), ahorn.arg(QStringLiteral("2")), QStringLiteral("DG")),
        recipient(QStringLiteral("45127"), ahorn.arg(QStringLiteral("2")), QStringLiteral("10. OG")),
        recipient(QStringLiteral("45127"), ahorn.arg(QStringLiteral("2")), QStringLiteral("2. OG")),
        recipient(QStringLiteral("45127"), ahorn.arg(QStringLiteral("2 a")), QStringLiteral("EG b")),
        recipient(QStringLiteral("45127"), ahorn.arg(QStringLiteral("2")), QStringLiteral("EG a")),
        recipient(QStringLiteral("10115"), QStringLiteral("Zeisigweg 1"), QStringLiteral("KG"))};
    sortLetters(letters, LetterSequence::Route);
    CHECK(locations(letters) == QStringList{QStringLiteral("KG"), QStringLiteral("EG a"), QStringLiteral("2. OG"),
                                            QStringLiteral("10. OG"), QStringLiteral("DG"), QStringLiteral("EG b"),
                                            QStringLiteral("EG c")});
}

TEST_CASE("Who is written to elsewhere lies where the letter goes, not where the flat is")
{
    std::vector<Occupancy> letters{
        recipient(QStringLiteral("80331"), QStringLiteral("Tal 1"), QStringLiteral("EG x")),
        recipient(QStringLiteral("45127"), QStringLiteral("Ahornweg 2"), QStringLiteral("DG"))};
    letters[0].resident.edit().addressDeviates = true;
    sortLetters(letters, LetterSequence::Route);
    CHECK(locations(letters) == QStringList{QStringLiteral("DG"), QStringLiteral("EG x")});
}
