// Files that are none, devices that fail, and damage by chance.

#include "models/exchange/dtmdiagnostictext.h"
#include "tests/models/exchange/dtmbytes.h"
#include "tests/support/catch.h"

#include <algorithm>
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

} // namespace

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
