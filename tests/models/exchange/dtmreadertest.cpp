#include "models/exchange/dtmdiagnostictext.h"
#include "tests/models/exchange/dtmbytes.h"
#include "tests/support/catch.h"

using namespace hauspost;
using namespace hauspost::test;

namespace {

const QString key1 = QStringLiteral("A-1");
const QString key2 = QStringLiteral("A-2");

/// The one diagnostic of a file with one bad record beside a good user.
DtmDiagnostic onlyDiagnostic(const QByteArray &bytes)
{
    const auto file = read(bytes);
    REQUIRE(isOk(file));
    REQUIRE(file->diagnostics.size() == 1);
    const DtmDiagnostic &d = file->diagnostics.front();
    const bool leftOut = d.severity != DtmSeverity::Warning;
    CHECK(file->badRecords == (leftOut ? 1 : 0));
    CHECK((!leftOut || file->incomplete || !file->incompleteProperties.isEmpty()));
    const QString text = dtmDiagnosticText(d);
    CAPTURE(text);
    CHECK_FALSE(text.isEmpty());
    CHECK_FALSE(text.contains(u'%'));
    CHECK(text.contains(QString::number(d.recordNumber)));
    return d;
}

} // namespace

TEST_CASE("What the writer wrote comes back from the reader")
{
    DtmUser user = someUser(12, key1, {2025, 3, 1}, {2025, 10, 15});
    user.addressFlag = 3;
    user.user = {{QStringLiteral("Ährenweg"), QStringLiteral("ß€Š")},
                 QStringLiteral("Straße 1"),
                 QStringLiteral("A"),
                 QStringLiteral("1030"),
                 QStringLiteral("Wien")};
    user.owner = {{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")},
                  QStringLiteral("Gässli 8"),
                  QStringLiteral("CH"),
                  QStringLiteral("8001"),
                  QStringLiteral("Zürich")};
    const auto file = read(test::file(someProperty(), user, vacancy(13, {2025, 1, 1}, {2025, 12, 31})));
    REQUIRE(isOk(file));
    CHECK(file->diagnostics.empty());
    CHECK(file->version == QStringLiteral("03.05"));
    REQUIRE(file->properties.size() == 1);
    REQUIRE(file->users.size() == 2);
    const DtmProperty &p = file->properties.front();
    CHECK(p.number == QStringLiteral("123456789"));
    CHECK(p.street == QStringLiteral("Großmühlenstraße 7"));
    CHECK(p.objectNumber == QStringLiteral("OBJ-1"));
    CHECK(p.periodEnd == QDate(2025, 12, 31));
    const DtmUser &u = file->users.front();
    CHECK(u.unitNumber == 12);
    CHECK(u.clientKey == key1);
    CHECK(u.addressFlag == 3);
    CHECK(u.user.names == user.user.names);
    CHECK(u.user.city == QStringLiteral("Wien"));
    CHECK(u.owner.names == user.owner.names);
    CHECK(u.owner.postalCode == QStringLiteral("8001"));
    CHECK(u.begin == user.begin);
    CHECK(u.end == user.end);
    CHECK(u.periodBegin == QDate(2025, 1, 1));
    CHECK_FALSE(u.vacant);
    CHECK(file->users.back().vacant);
}

TEST_CASE("The order of the records does not matter")
{
    DtmUser other = someUser(1, key2);
    other.propertyNumber = QStringLiteral("000000002");
    const auto file = read(test::file(other, someUser(1, key1), someProperty(),
                                      someProperty(QStringLiteral("000000002")), someUser(2, key2)));
    REQUIRE(isOk(file));
    CHECK(file->diagnostics.empty());
    CHECK(file->users.size() == 3);
}

TEST_CASE("A user belongs to the billing period that holds his occupancy")
{
    const auto file = read(test::file(someProperty(), someProperty(QStringLiteral("123456789"), 2024),
                                      someUser(1, key1, {2024, 1, 1}, {2024, 12, 31}), someUser(1, key1)));
    REQUIRE(isOk(file));
    CHECK(file->diagnostics.empty());
    REQUIRE(file->users.size() == 2);
    CHECK(file->users[0].periodBegin == QDate(2024, 1, 1));
    CHECK(file->users[1].periodEnd == QDate(2025, 12, 31));
}

TEST_CASE("Version 3.10 is read like 3.05, a new major version is not")
{
    const QByteArray user = bytesOf(someUser(1, key1));
    const auto file = read(patched(bytesOf(someProperty()), 2, "03.10") + patched(user, 2, "03.10"));
    REQUIRE(isOk(file));
    CHECK(file->version == QStringLiteral("03.10"));
    CHECK(file->users.size() == 1);
    const DtmDiagnostic d = onlyDiagnostic(test::file(someProperty(), patched(user, 2, "04.00")));
    CHECK(d.problem == DtmProblem::UnsupportedVersion);
}

TEST_CASE("A field that is wrong is told with record, name and columns")
{
    struct Case
    {
        int column;
        QByteArray bytes;
        DtmProblem problem;
        DtmFieldId field;
        int from;
        int to;
        DtmSeverity severity = DtmSeverity::Error;
    };
    const Case c = GENERATE(
        Case{505, "310226", DtmProblem::NotADate, DtmFieldId::OccupancyEnd, 505, 510},
        Case{499, "01-125", DtmProblem::NotADate, DtmFieldId::OccupancyBegin, 499, 504},
        Case{499, "      ", DtmProblem::MustFieldBlank, DtmFieldId::OccupancyBegin, 499, 504},
        Case{19, "         ", DtmProblem::MustFieldBlank, DtmFieldId::PropertyNumber, 19, 27},
        Case{19, "12E456789", DtmProblem::NotANumber, DtmFieldId::PropertyNumber, 19, 27},
        Case{28, "0000", DtmProblem::NotAllowed, DtmFieldId::UnitNumber, 28, 31},
        Case{28, "12  ", DtmProblem::NotANumber, DtmFieldId::UnitNumber, 28, 31},
        Case{52, "5", DtmProblem::NotAllowed, DtmFieldId::AddressFlag, 52, 52},
        Case{52, " ", DtmProblem::MustFieldBlank, DtmFieldId::AddressFlag, 52, 52},
        Case{1167, "J", DtmProblem::NotAllowed, DtmFieldId::Vacancy, 1167, 1167},
        Case{505, "311224", DtmProblem::DatesReversed, DtmFieldId::OccupancyEnd, 505, 510},
        Case{2048, "L", DtmProblem::WrongEndMarker, DtmFieldId::EndMarker, 2048, 2048},
        Case{32, QByteArray(20, ' '), DtmProblem::MustFieldBlank, DtmFieldId::ClientKey, 32, 51, DtmSeverity::Warning},
        Case{511, " ", DtmProblem::MustFieldBlank, DtmFieldId::VatFlag, 511, 511, DtmSeverity::Warning},
        Case{53, QByteArray(140, ' '), DtmProblem::NameMissing, DtmFieldId::UserName, 53, 87, DtmSeverity::Warning},
        Case{90, QByteArray(1, '\0'), DtmProblem::ControlCharacter, DtmFieldId::UserName, 88, 122,
             DtmSeverity::Warning},
        Case{499, "011224", DtmProblem::OutsidePeriod, DtmFieldId::OccupancyBegin, 499, 504, DtmSeverity::Warning});
    const QByteArray bytes =
        test::file(someProperty(), someUser(1, key1), patched(bytesOf(someUser(2, key2)), c.column, c.bytes));
    const DtmDiagnostic d = onlyDiagnostic(bytes);
    CHECK(d.recordNumber == 3);
    CHECK(d.recordType == u'M');
    CHECK(d.problem == c.problem);
    CHECK(d.field == c.field);
    CHECK(d.fromColumn == c.from);
    CHECK(d.toColumn == c.to);
    CHECK(d.severity == c.severity);
    const auto file = read(bytes);
    CHECK(file->users.size() == (c.severity == DtmSeverity::Warning ? 2 : 1));
}

TEST_CASE("A record that is wrong as a whole is left out, its neighbours are not")
{
    const QByteArray good = bytesOf(someUser(1, key1));
    const QByteArray bad = bytesOf(someUser(2, key2));
    DtmUser plain = someUser(2, key2);
    plain.user.names = QStringList{QStringLiteral("M")};
    struct Case
    {
        QByteArray bytes;
        DtmProblem problem;
        QString found;
    };
    const Case c = GENERATE_COPY(Case{patched(bad, 1, "X"), DtmProblem::UnknownType, QStringLiteral("X")},
                                 Case{bad.left(2000) + "\r\n", DtmProblem::WrongLength, QStringLiteral("2000")},
                                 Case{bad.left(2048) + "M\r\n", DtmProblem::WrongLength, QStringLiteral("2049")},
                                 // filled up to 2048 characters, and to 2048 bytes
                                 Case{QString::fromLatin1(bad).toUtf8(), DtmProblem::Utf8Text, {}},
                                 Case{patched(bytesOf(plain), 53, "M\xC3\xBCller"), DtmProblem::Utf8Text, {}});
    const QByteArray bytes = test::file(someProperty()) + c.bytes + good;
    const DtmDiagnostic d = onlyDiagnostic(bytes);
    CHECK(d.problem == c.problem);
    CHECK(d.found == c.found);
    CHECK(d.recordNumber == 2);
    CHECK(read(bytes)->users.size() == 1);
}

TEST_CASE("A whole file in UTF-8 says so for each record with umlauts")
{
    const auto file = read(QString::fromLatin1(test::file(someProperty(), someUser(1, key1))).toUtf8());
    REQUIRE(isOk(file));
    REQUIRE(file->diagnostics.size() == 2);
    CHECK(file->diagnostics[0].problem == DtmProblem::Utf8Text);
    CHECK(dtmDiagnosticText(file->diagnostics[0]).contains(QStringLiteral("UTF-8")));
    CHECK(file->users.empty());
}

TEST_CASE("A file cut off anywhere is told as cut off and keeps what came before")
{
    const QByteArray whole = test::file(someProperty(), someUser(1, key1), someUser(2, key2));
    for (const qsizetype cut : {4101, 4200, 5000, 6147}) {
        CAPTURE(cut);
        const DtmDiagnostic d = onlyDiagnostic(whole.left(cut));
        CHECK(d.problem == DtmProblem::Truncated);
        CHECK(d.recordNumber == 3);
        CHECK(d.found == QString::number(cut - 4100));
    }
    const auto complete = read(whole.chopped(2));
    REQUIRE(isOk(complete));
    CHECK(complete->diagnostics.empty()); // the last CR LF may be missing
    CHECK(complete->users.size() == 2);
}

TEST_CASE("A user without a property record is left out")
{
    DtmUser stranger = someUser(1, key2);
    stranger.propertyNumber = QStringLiteral("999999999");
    const DtmDiagnostic d = onlyDiagnostic(test::file(stranger, someProperty(), someUser(1, key1)));
    CHECK(d.problem == DtmProblem::UserWithoutProperty);
    CHECK(d.recordNumber == 1);
    CHECK(d.found == QStringLiteral("999999999"));
}

TEST_CASE("The same property or flat twice for the same time: the first one counts")
{
    const DtmDiagnostic property = onlyDiagnostic(test::file(someProperty(), someUser(1, key1), someProperty()));
    CHECK(property.problem == DtmProblem::DuplicateProperty);
    CHECK(property.recordNumber == 3);
    const QByteArray twice = test::file(someProperty(), someUser(1, key1), someUser(1, key2));
    CHECK(onlyDiagnostic(twice).problem == DtmProblem::DuplicateUser);
    CHECK(read(twice)->users.front().clientKey == key1);
}

TEST_CASE("Line feeds alone, blank lines and the old end-of-file character do no harm")
{
    const QByteArray bytes = test::file(someProperty(), someUser(1, key1)).replace("\r\n", "\n");
    const DtmDiagnostic d = onlyDiagnostic(bytes); // told once
    CHECK(d.problem == DtmProblem::LineFeedOnly);
    const auto file = read(test::file(someProperty(), someUser(1, key1)) + "\r\n\r\n\x1A");
    REQUIRE(isOk(file));
    CHECK(file->diagnostics.empty());
}

TEST_CASE("Text of the file in a message stays as it is")
{
    const DtmDiagnostic d{7,
                          u'M',
                          DtmFieldId::OccupancyEnd,
                          505,
                          510,
                          DtmProblem::NotADate,
                          DtmSeverity::Error,
                          QStringLiteral("%1<b>%5")};
    CHECK(dtmDiagnosticText(d).contains(QStringLiteral("“%1<b>%5”")));
}
