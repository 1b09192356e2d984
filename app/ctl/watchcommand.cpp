#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/stopsignals.h"

#include "models/base/errortext.h"
#include "models/sync/backoff.h"
#include "models/sync/retryrule.h"
#include "models/sync/syncrun.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>

namespace hauspost::ctl {

namespace {

struct WatchCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::WatchCommand)
};

constexpr int defaultIntervalSeconds = 60;
constexpr int stepMilliseconds = 100;
constexpr int lookEverySteps = 10; ///< into the outbox, for what another program has queued

/// Nothing on the terminal; stops by signal.
class SilentProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool isCancelled() const override { return StopSignals::arrived(); }
};

/// One line per change, in the form that was asked for.
class Reporter
{
public:
    Reporter(const Clock &clock, bool json) : m_clock(clock), m_json(json) {}

    void tell(const SyncOutcome &outcome)
    {
        if (m_problem) {
            m_problem.reset();
            line(QStringLiteral("recovered"), WatchCommandTexts::tr("The portal answers again."));
        }
        if (outcome.rows > 0) {
            line(QStringLiteral("rows"),
                 WatchCommandTexts::tr("%n row(s) received.", nullptr, static_cast<int>(outcome.rows)), outcome.rows);
        }
        if (outcome.pushed.accepted > 0) {
            line(QStringLiteral("accepted"),
                 WatchCommandTexts::tr("%n entry(s) of the outbox accepted by the portal.", nullptr,
                                       outcome.pushed.accepted),
                 outcome.pushed.accepted);
        }
        if (outcome.pushed.refused > 0) {
            line(QStringLiteral("refused"),
                 WatchCommandTexts::tr("%n entry(s) of the outbox need a decision.", nullptr, outcome.pushed.refused),
                 outcome.pushed.refused);
        }
    }

    /// The same trouble is told once.
    void tell(const Error &error)
    {
        if (m_problem != error) {
            m_problem = error;
            line(errorName(error.code), errorText(error));
        }
    }

private:
    void line(const QString &what, const QString &text, qint64 count = 0)
    {
        const QDateTime now = m_clock.nowUtc();
        if (m_json) {
            printLine({{QStringLiteral("time"), now.toString(Qt::ISODate)},
                       {QStringLiteral("event"), what},
                       {QStringLiteral("count"), count},
                       {QStringLiteral("text"), text}});
        } else {
            print(now.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss ")) + text + u'\n');
        }
    }

    const Clock &m_clock;
    bool m_json;
    std::optional<Error> m_problem;
};

/// Until the time is over, a signal came or, where that helps, something was queued.
void wait(std::chrono::milliseconds time, SyncRun &run, bool endsWithQueued)
{
    QElapsedTimer elapsed;
    elapsed.start();
    for (int step = 1; !StopSignals::arrived() && elapsed.elapsed() < time.count(); ++step) {
        if (endsWithQueued && step % lookEverySteps == 0 && run.hasFreshActions()) {
            return;
        }
        QThread::msleep(stepMilliseconds);
    }
}

} // namespace

Result<> runWatch(Session &session, const CommandLine &line)
{
    const auto connection = session.connection();
    if (!connection) {
        return Failure(connection.error());
    }
    const auto open = [&] {
        return SyncRun::open(session.paths(), *connection, session.clock(), [] { return StopSignals::arrived(); });
    };
    const StopSignals signalsAreRemembered;
    auto run = open();
    const std::chrono::seconds interval(line.intervalSeconds.value_or(defaultIntervalSeconds));
    Reporter reporter(session.clock(), line.json);
    SilentProgress progress;
    Backoff backoff;
    while (run && !StopSignals::arrived()) {
        const auto outcome = (*run)->run(progress);
        if (outcome) {
            backoff.reset();
            reporter.tell(*outcome);
            wait(interval, **run, true);
            continue;
        }
        const Error &error = outcome.error();
        if (error.code == ErrorCode::Cancelled) {
            break;
        }
        if (needsUser(error.code)) {
            return Failure(error);
        }
        reporter.tell(error);
        const auto asked = askedWait(error);
        wait(asked ? std::chrono::milliseconds(*asked) : backoff.next(), **run, false);
        if (error.code == ErrorCode::DatabaseCorrupt || error.code == ErrorCode::DatabaseQuery) {
            run->reset(); // gives the lock back
            run = open(); // makes a damaged mirror anew
        }
    }
    return run ? Result<>() : Failure(run.error());
}

} // namespace hauspost::ctl
