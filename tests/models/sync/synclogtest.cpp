#include "models/sync/synclog.h"

#include "tests/support/catch.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace hauspost;

TEST_CASE("The log of synchronisations keeps the last fifty, newest first")
{
    const QTemporaryDir dir;
    const DeskPaths paths(dir.path());
    const SyncLog log(paths);
    CHECK(log.entries().empty());
    const QDateTime begin(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    for (int i = 0; i < SyncLog::kept + 3; ++i) {
        log.add({begin.addSecs(i), i, 2 * i, i == 0 ? QStringLiteral("PortalTimeout") : QStringLiteral("ok")});
    }
    const auto entries = log.entries();
    REQUIRE(entries.size() == SyncLog::kept);
    const int last = SyncLog::kept + 2;
    CHECK(entries.front() == SyncLogEntry{begin.addSecs(last), last, 2 * last, QStringLiteral("ok")});
}

TEST_CASE("A log that somebody has edited gives what can be read")
{
    const QTemporaryDir dir;
    const DeskPaths paths(dir.path());
    QFile file(paths.syncLogFile());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("yesterday\n2026-11-24T09:00:00.000Z 5 7 ok\n\xff\n");
    file.close();
    CHECK(SyncLog(paths).entries().size() == 1);
}
