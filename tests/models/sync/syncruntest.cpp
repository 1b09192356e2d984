#include "tests/support/catch.h"

#include "models/storage/instancelock.h"
#include "models/storage/mirrorreader.h"
#include "models/sync/syncrun.h"
#include "tests/support/scriptedserver.h"

#include <QtCore/QTemporaryDir>

using namespace hauspost;

TEST_CASE("A run without a window makes the data folder and fills the mirror")
{
    const QTemporaryDir dir;
    const DeskPaths paths(dir.filePath(QStringLiteral("new/desk")));
    test::ScriptedServer server;
    server.state.changes = test::Rows().addProperty(1, 5).changes();
    NoProgress progress;
    const auto outcome = runSync(paths, {server.url(), "hpd_token"}, SystemClock(), progress);
    REQUIRE(isOk(outcome));
    CHECK(outcome->rows == 11);
    auto reader = MirrorReader::open(paths.mirrorFile(), nullptr);
    REQUIRE(isOk(reader));
    CHECK((*reader)->units({}, QDate(2026, 11, 24))->size() == 5);
    CHECK(isOk(InstanceLock::acquire(paths)));
}

TEST_CASE("Beside another writer or with the portal gone a run fails clearly")
{
    const QTemporaryDir dir;
    const DeskPaths paths(dir.path());
    test::ScriptedServer server;
    NoProgress progress;
    {
        const auto lock = InstanceLock::acquire(paths);
        REQUIRE(isOk(lock));
        CHECK(runSync(paths, {server.url(), "hpd_token"}, SystemClock(), progress).error().code ==
              ErrorCode::AlreadyRunning);
    }
    server.always(test::ScriptedServer::reset());
    CHECK(runSync(paths, {server.url(), "hpd_token"}, SystemClock(), progress).error().code ==
          ErrorCode::PortalUnreachable);
    CHECK(isOk(InstanceLock::acquire(paths)));
}
