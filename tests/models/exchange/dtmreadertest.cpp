#include "models/exchange/dtmdiagnostictext.h"
#include "tests/models/exchange/dtmbytes.h"
#include "tests/support/catch.h"

#include <random>

using namespace hauspost;
using namespace hauspost::test;

namespace {

const QString key1 = QStringLiteral("A-1");
const QString key2 = QStringLiteral("A-2");

/// Endless zeros, counting what is taken.
class Zeros final : public QIODevice
{
public:
    explicit Zeros(qint64 size) : m_size(size) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    [[nodiscard]] qint64 size() const override { return m_size; }
    qint64 taken = 0;

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 got = std::min(maximum, m_size - taken);
        std::fill_n(data, got, '\0');
        taken += got;
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
};

class Broken final : public QIODevice
{
public:
    Broken() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    [[nodiscard]] bool atEnd() const override { return false; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

class CancelAfter final : public Progress
{
public:
    explicit CancelAfter(int steps) : m_steps(steps) {}
    void report(qint64 done, qint64 total) override
    {
        CHECK(done <= total);
        --m_steps;
    }
    [[nodiscard]] bool isCancelled() const override { return m_steps <= 0; }

private:
    int m_steps;
};

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

TEST_CASE("Other files are refused in one sentence")
{
    struct Case
    {
        QByteArray bytes;
        ErrorCode code;
    };
    const Case c =
        GENERATE(Case{QByteArray(), ErrorCode::ImportEmpty}, Case{QByteArray("\r\n\r\n"), ErrorCode::ImportNotDtm},
                 Case{QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<<>>\nendobj\n"), ErrorCode::ImportNotDtm},
                 Case{QByteArray("PK\x03\x04").append(QByteArray(9000, 'x')), ErrorCode::ImportNotDtm},
                 Case{QByteArray("Name;Ort\r\n").repeated(20000), ErrorCode::ImportNotDtm},
                 Case{QByteArray("Mustermann;Max\n"), ErrorCode::ImportNotDtm});
    const auto file = read(c.bytes);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == c.code);
    CHECK(errorText(file.error()).contains(QStringLiteral("office.DAT")));
}

TEST_CASE("A gigabyte of zeros is refused after a few kilobytes")
{
    Zeros zeros(1'000'000'000);
    NoProgress progress;
    const auto file = readDtm(zeros, QStringLiteral("zeros.DAT"), progress);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::ImportNotDtm);
    CHECK(zeros.taken <= 131'072);
}

TEST_CASE("Rubbish without line breaks behind good records stops the reading there")
{
    const auto file = read(test::file(someProperty(), someUser(1, key1)) + QByteArray(50'000, '\0'));
    REQUIRE(isOk(file));
    CHECK(file->users.size() == 1);
    REQUIRE(file->diagnostics.size() == 1);
    CHECK(file->diagnostics.front().problem == DtmProblem::NoLineBreak);
    CHECK(file->diagnostics.front().severity == DtmSeverity::Fatal);
    CHECK(file->diagnostics.front().recordNumber == 3);
    CHECK(file->incomplete);
}

TEST_CASE("Thousands of faults are counted, not kept, and errors are not crowded out by warnings")
{
    QByteArray bytes = bytesOf(someProperty());
    const QByteArray warning = patched(bytesOf(someUser(1, key1)), 511, " ");
    for (int unit = 1; unit <= 1500; ++unit) {
        bytes += patched(warning, 28, QByteArray::number(unit).rightJustified(4, '0'));
    }
    const QByteArray error = patched(bytesOf(someUser(1, key1)), 499, "310226");
    bytes += error.repeated(1500);
    const auto file = read(bytes);
    REQUIRE(isOk(file));
    CHECK(file->diagnostics.size() == static_cast<size_t>(DtmFile::maximumDiagnostics));
    CHECK(file->furtherDiagnostics == 3000 - DtmFile::maximumDiagnostics);
    CHECK(file->badRecords == 1500);
    const auto errors = std::count_if(file->diagnostics.begin(), file->diagnostics.end(),
                                      [](const auto &d) { return d.severity == DtmSeverity::Error; });
    CHECK(errors == 800);
}

TEST_CASE("Reading can be cancelled between any two records")
{
    QByteArray bytes = test::file(someProperty(), someUser(1, key1), someUser(2, key2));
    for (int steps = 0; steps <= 3; ++steps) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CancelAfter progress(steps);
        const auto file = readDtm(buffer, QStringLiteral("office.DAT"), progress);
        REQUIRE_FALSE(file);
        CHECK(file.error().code == ErrorCode::Cancelled);
    }
}

TEST_CASE("A device that fails is an error, not an empty file")
{
    Broken device;
    NoProgress progress;
    const auto file = readDtm(device, QStringLiteral("office.DAT"), progress);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::FileNotReadable);
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

TEST_CASE("Random damage never gets more out of a file than was in it")
{
    std::mt19937 random(20260101);
    const QByteArray good = test::file(someProperty(), someUser(1, key1), someUser(2, key2), someUser(3, {}));
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes = good;
        const auto below = [&random](qsizetype limit) {
            return static_cast<qsizetype>(random() % static_cast<quint32>(limit));
        };
        for (qsizetype damage = below(6); damage >= 0; --damage) {
            const qsizetype at = below(bytes.size());
            switch (below(4)) {
            case 0:
                bytes[at] = static_cast<char>(below(256));
                break;
            case 1:
                bytes.remove(at, below(3000));
                break;
            case 2:
                bytes.insert(at, QByteArray(below(3000), static_cast<char>(below(256))));
                break;
            default:
                bytes.truncate(at + 1);
            }
        }
        const auto file = read(bytes);
        if (!file) {
            CHECK((file.error().code == ErrorCode::ImportNotDtm || file.error().code == ErrorCode::ImportEmpty));
            continue;
        }
        CHECK(file->properties.size() + file->users.size() + static_cast<size_t>(file->badRecords) <=
              static_cast<size_t>(file->records));
        for (const DtmUser &user : file->users) {
            CHECK((user.unitNumber >= 1 && user.unitNumber <= 9999 && user.begin <= user.end));
        }
        for (const DtmDiagnostic &d : file->diagnostics) {
            CHECK_FALSE(dtmDiagnosticText(d).isEmpty());
        }
    }
}
