#include "views/syncindicator.h"

#include "tests/support/catch.h"

using namespace hauspost;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);

SyncState idle(qint64 secondsAgo)
{
    return {SyncState::Activity::Idle, 0, now.addSecs(-secondsAgo), {}, {}};
}

QString textOf(const std::optional<SyncState> &state, qint64 age = 0)
{
    return summaryOf(state, now, age).text;
}

} // namespace

TEST_CASE("The status bar says honestly how the synchronisation stands")
{
    CHECK(textOf({}) == QStringLiteral("Not connected to a portal"));
    CHECK(textOf(SyncState()) == QStringLiteral("Not synchronised yet"));
    CHECK(textOf(idle(5)) == QStringLiteral("Synchronised just now"));
    CHECK(textOf(idle(180)) == QStringLiteral("Synchronised 3 minute(s) ago"));
    CHECK(textOf(idle(2 * 86400)).startsWith(QStringLiteral("Synchronised on ")));

    SyncState running = idle(180);
    running.activity = SyncState::Activity::Synchronising;
    CHECK(textOf(running) == QStringLiteral("Synchronising…"));
    running.rowsReceived = 40;
    CHECK(textOf(running) == QStringLiteral("Synchronising… 40 rows"));
}

TEST_CASE("A fault counts down to the next try. One that needs the user says that it stopped")
{
    SyncState state = idle(180);
    state.problem = Error{ErrorCode::PortalTimeout, {QStringLiteral("portal.test")}};
    state.retryInSeconds = 12;
    CHECK(textOf(state) == QStringLiteral("Offline, tries again in 12 second(s)"));
    CHECK(textOf(state, 5) == QStringLiteral("Offline, tries again in 7 second(s)"));
    CHECK(textOf(state, 30) == QStringLiteral("Offline, tries again now"));
    CHECK(summaryOf(state, now, 0).details.contains(QStringLiteral("portal.test")));

    state.retryInSeconds.reset();
    CHECK(textOf(state) == QStringLiteral("Synchronisation stopped"));
    CHECK(summaryOf(state, now, 0).tone == Tone::Problem);
}
