#include "models/exchange/contactscsv.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/importtext.h"
#include "models/exchange/uvicsv.h"
#include "tests/support/catch.h"

#include <QtCore/QBuffer>

#include <array>
#include <random>

using namespace hauspost;

namespace {

const QString name = QStringLiteral("list.csv");

/// All rows, header first.
Result<std::vector<QStringList>> rowsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, name);
    if (const auto header = reader.readHeader(); !header) {
        return Failure(header.error());
    }
    std::vector<QStringList> rows{reader.header()};
    for (;;) {
        auto row = reader.readRow();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return rows;
        }
        rows.push_back(**row);
    }
}

template <class Read>
auto with(QByteArray bytes, const Read &read)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return read(buffer, name);
}

} // namespace

TEST_CASE("Separator, quotes, line breaks and character set are taken as they come")
{
    const QStringList header{QStringLiteral("Schlüssel"), QStringLiteral("Lage")};
    const QStringList row{QStringLiteral("a;\"b\",\nc"), QStringLiteral("2. OG „RE“ €")};
    const auto text = [](char16_t separator, const QString &lineBreak) {
        return QStringLiteral("Schlüssel") + separator + QStringLiteral("Lage") + lineBreak + lineBreak +
               QStringLiteral("\"a;\"\"b\"\",\nc\"") + separator + QStringLiteral(" 2. OG „RE“ € ") + lineBreak;
    };
    const auto separator = GENERATE(u';', u',', u'\t');
    const QString lineBreak = GENERATE(QStringLiteral("\n"), QStringLiteral("\r\n"));
    const QByteArray utf8 = text(separator, lineBreak).toUtf8();
    QByteArray windows = utf8;
    windows.replace("ü", "\xFC").replace("„", "\x84").replace("“", "\x93").replace("€", "\x80");
    for (const QByteArray &bytes : {utf8, "\xEF\xBB\xBF" + utf8, windows}) {
        const auto rows = rowsOf(bytes);
        REQUIRE(isOk(rows));
        CHECK(*rows == std::vector{header, row});
    }
}

TEST_CASE("The last row needs no line break, blank rows are passed over")
{
    const auto rows = rowsOf("a;b\r\n;\r\n\r\n1;2");
    REQUIRE(isOk(rows));
    CHECK(rows->size() == 2);
}

TEST_CASE("A broken row is told with its line")
{
    struct Case
    {
        QByteArray bytes;
        CsvFault fault;
        QString row;
    };
    const Case c =
        GENERATE(Case{"a;b\n1;2\n\"open;3\n4;5\n", CsvFault::UnclosedQuote, QStringLiteral("3")},
                 Case{"a;b\n\"1\"x;2\n", CsvFault::TextAfterQuote, QStringLiteral("2")},
                 Case{"a;b\n" + QByteArray(70'000, 'x') + "\n", CsvFault::TooLong, QStringLiteral("2")},
                 Case{"a;b\n\"" + QByteArray("x\n").repeated(40'000), CsvFault::TooLong, QStringLiteral("2")},
                 Case{QByteArray(1'000'000, '\0'), CsvFault::TooLong, QStringLiteral("1")});
    const auto rows = rowsOf(c.bytes);
    REQUIRE_FALSE(rows);
    CHECK(rows.error() == Error{ErrorCode::CsvBadRow, {name, c.row, csvFaultText(c.fault)}});
}

TEST_CASE("An empty list is an error, a list without the key column too")
{
    CHECK(with({}, readContacts).error().code == ErrorCode::ImportEmpty);
    CHECK(with("Name;E-Mail\n", readContacts).error().code == ErrorCode::CsvMissingColumn);
    CHECK(with("Liegenschaft;NE-Nr.\n", readUviRules).error().arguments ==
          QStringList{name, QStringLiteral("UVI notwendig")});
    CHECK(with("UVI notwendig\n", readUviRules).error().code == ErrorCode::CsvMissingColumn);
}

TEST_CASE("Contacts are read under German and English headers, bad values are told and left out")
{
    const QByteArray german("Lage;NUTZER-ORDNUNGSBEGRIFF;e-mail;Anrede\n"
                            "2. OG RE;A;a@example.org;Frau\n"
                            "EG;B;not an address;Majestät\n"
                            "EG;;c@example.org;Herr\n"
                            ";D\n");
    const auto list = with(german, readContacts);
    REQUIRE(isOk(list));
    REQUIRE(list->contacts.size() == 3);
    CHECK(list->contacts[0].email == QStringLiteral("a@example.org"));
    CHECK(list->contacts[0].salutation == Salutation::Ms);
    CHECK(list->contacts[0].location == QStringLiteral("2. OG RE"));
    CHECK(list->contacts[1].email.isEmpty());
    CHECK_FALSE(list->contacts[1].salutation);
    CHECK(list->problems == std::vector<CsvProblem>{{3, 3, CsvFault::BadEmail},
                                                    {3, 4, CsvFault::BadSalutation},
                                                    {4, 2, CsvFault::MissingValue}});
    CHECK(csvProblemText(list->problems[0]).contains(QStringLiteral("Row 3, column 3")));

    const auto english = with("key,email,salutation\nA,a@example.org,couple\n", readContacts);
    REQUIRE(isOk(english));
    CHECK(english->contacts[0].salutation == Salutation::Couple);
}

TEST_CASE("Contacts find their tenancy by the key, their location the flat. Blanks change nothing")
{
    ImportedOffice office;
    office.units = {{QStringLiteral("1"), 1, {}, {}}, {QStringLiteral("1"), 2, {}, {}}};
    ImportedTenancy tenancy;
    tenancy.propertyNumber = QStringLiteral("1");
    tenancy.unitNumber = 2;
    tenancy.clientKey = QStringLiteral("A");
    office.tenancies = {tenancy};
    const QStringList unmatched = addContacts(
        office, {{QStringLiteral("A"), QStringLiteral("a@example.org"), Salutation::Mr, QStringLiteral("EG")},
                 {QStringLiteral("A"), {}, {}, {}},
                 {QStringLiteral("X"), {}, {}, {}}});
    CHECK(unmatched == QStringList{QStringLiteral("X")});
    CHECK(office.tenancies[0].email == QStringLiteral("a@example.org"));
    CHECK(office.tenancies[0].salutation == Salutation::Mr);
    CHECK(office.units[1].location == QStringLiteral("EG"));
    CHECK_FALSE(office.units[0].location);
}

TEST_CASE("UVI rules: the unit's beats the property's, the rest is as asked")
{
    const auto list =
        with("Liegenschaft;NE-Nr.;UVI notwendig\n17;;ja\n000000017;3;NEIN\n17;0;ja\n17;1;vielleicht\nx;1;ja\n",
             readUviRules);
    REQUIRE(isOk(list));
    CHECK(list->rules.size() == 2);
    CHECK(list->problems == std::vector<CsvProblem>{
                                {4, 2, CsvFault::BadNumber}, {5, 3, CsvFault::BadYesNo}, {6, 1, CsvFault::BadNumber}});
    const QString number = QStringLiteral("000000017");
    ImportedOffice office;
    office.units = {{number, 1, {}, {}}, {number, 3, {}, {}}, {QStringLiteral("000000099"), 1, {}, {}}};
    addUviRules(office, list->rules);
    CHECK(office.units[0].uviRequired == UviRequirement::Yes);
    CHECK(office.units[1].uviRequired == UviRequirement::No);
    CHECK_FALSE(office.units[2].uviRequired);
    addUviRules(office, list->rules, UviRequirement::No);
    CHECK(office.units[2].uviRequired == UviRequirement::No);
}

TEST_CASE("Random bytes end as rows or as one error, never as more than was there")
{
    std::mt19937 random(20260102);
    constexpr std::array<char, 10> likely{';', '"', '\n', '\r', ',', 'a', '\0', '\xC3', '\xBC', ' '};
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes("key;email\n");
        for (auto length = random() % 200; length > 0; --length) {
            bytes += random() % 4 == 0 ? static_cast<char>(random() % 256) : likely[random() % likely.size()];
        }
        const auto rows = rowsOf(bytes);
        if (rows) {
            CHECK(static_cast<qsizetype>(rows->size()) <= bytes.count('\n') + 1);
        } else {
            CHECK(rows.error().code == ErrorCode::CsvBadRow);
        }
    }
}
