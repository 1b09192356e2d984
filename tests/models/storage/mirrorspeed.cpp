#include "tests/support/catch.h"

#include "models/storage/codecipher.h"
#include "models/storage/mirror.h"
#include "models/storage/mirrorreader.h"
#include "tests/support/wirerows.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <iostream>

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);

/// 300 properties, 10,000 units: one of 500, the others of 31 or 32.
std::vector<wire::Change> bigOffice()
{
    test::Rows rows;
    rows.add(test::office()).addProperty(1, 500);
    int left = 9500;
    for (int n = 2; n <= 300; ++n) {
        const int units = left / (301 - n);
        left -= units;
        rows.addProperty(n, units);
    }
    return rows.changes();
}

template <class Work>
void measure(const char *what, Work work)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer time;
        time.start();
        REQUIRE(isOk(work()));
        best = std::min(best, time.nsecsElapsed());
    }
    std::cout << what << ": " << static_cast<double>(best) / 1e6 << " ms\n";
}

} // namespace

// Not run with the others: figures are for people. Run with [.speed].
TEST_CASE("Speed of a mirror with 10,000 units", "[.speed]")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("mirror.db"));
    const CodeCipher cipher("hpd_token");
    auto mirror = Mirror::open(file, cipher);
    REQUIRE(isOk(mirror));
    const auto changes = bigOffice();
    measure("apply everything, pages of 2000", [&]() -> Result<> {
        constexpr size_t pageSize = 2000;
        for (size_t at = 0; at < changes.size(); at += pageSize) {
            const auto end = std::min(at + pageSize, changes.size());
            const std::vector<wire::Change> part(changes.begin() + static_cast<std::ptrdiff_t>(at),
                                                 changes.begin() + static_cast<std::ptrdiff_t>(end));
            const auto page = test::page(part, QStringLiteral("c%1").arg(at), end < changes.size());
            if (const auto done = at == 0 ? (*mirror)->startAnew(page) : (*mirror)->apply(page); !done) {
                return done;
            }
        }
        return {};
    });
    auto reader = MirrorReader::open(file, &cipher);
    REQUIRE(isOk(reader));
    REQUIRE((*reader)->units({}, today)->size() == 10'000);
    measure("open and read the office", [&] { return (*reader)->office(); });
    measure("properties()", [&] { return (*reader)->properties(today); });
    measure("units(biggest property, 500 units)", [&] { return (*reader)->units(test::property(1).id, today); });
    measure("units(all)", [&] { return (*reader)->units({}, today); });
    measure("letterCandidates(all)", [&] { return (*reader)->letterCandidates({}, today); });
    measure("digest()", [&] { return (*mirror)->digest(); });
    measure("check at opening", [&] { return Mirror::open(file, cipher); });
    std::cout << "file: " << QFileInfo(file).size() / 1024 << " KiB\n";
}
