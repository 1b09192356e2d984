#include "models/usecases/diagnosis.h"

#include "models/storage/mirror.h"
#include "models/sync/synclog.h"
#include "tests/support/outboxdesk.h"
#include "tests/support/smalloffice.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace hauspost;
using namespace hauspost::test;

namespace {

QString reportOf(const DeskPaths &paths, const Clock &clock)
{
    const DiagnosisSubject subject{paths, QStringLiteral("1.2.3"), {}, fail(ErrorCode::TokenMissing)};
    return diagnosisReport(diagnose(subject, clock, [] { return false; }));
}

} // namespace

TEST_CASE("The report says how program and files are, and nothing about anybody")
{
    OutboxDesk desk;
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1)})));
    {
        const CodeCipher cipher(testToken());
        auto mirror = Mirror::open(desk.paths.mirrorFile(), cipher);
        REQUIRE(isOk(mirror));
        REQUIRE(isOk((*mirror)->apply(hauspost::smallOffice())));
    }
    SyncLog(desk.paths).add({desk.clock.nowUtc(), 123, 45, QStringLiteral("PortalTimeout")});
    const QString report = reportOf(desk.paths, desk.clock);
    for (const char *said : {"1.2.3", "SQLite: 3.", "mirror.db: in order", "desk.db: in order", "Outbox: waiting: 1",
                             "PortalTimeout: 45 rows in 123 ms", "TokenMissing"}) {
        INFO(said);
        CHECK(report.contains(QLatin1String(said)));
    }
    for (const char *secret : {"Müller", "Jana", "Otto", "Groß", "anna1@example.org", "lease", "resident-1"}) {
        INFO(secret);
        CHECK_FALSE(report.contains(QString::fromUtf8(secret)));
    }
    CHECK_FALSE(report.contains(QString::fromLatin1(testToken())));
}

TEST_CASE("A damaged or missing file is said in the report")
{
    const QTemporaryDir dir;
    const DeskPaths paths(dir.path());
    const SetClock clock;
    CHECK(reportOf(paths, clock).contains(QStringLiteral("desk.db: not there yet")));
    QFile file(paths.deskFile());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    CHECK(reportOf(paths, clock).contains(QStringLiteral("desk.db: DatabaseCorrupt")));
}
