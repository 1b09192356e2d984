#pragma once

#include "views/letterruns.h"

#include "models/base/progress.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace hauspost {

/// One thread for the window's long work, one piece after the other, with progress and cancel. The destructor stops and
/// waits for what is running. GUI thread.
class WorkThread
{
public:
    WorkThread() { m_pool.setMaxThreadCount(1); }
    ~WorkThread() { stop(); }
    WorkThread(const WorkThread &) = delete;
    WorkThread &operator=(const WorkThread &) = delete;

    template <class T>
    [[nodiscard]] Run<T> start(std::function<Result<T>(Progress &)> work)
    {
        Run<T> run;
        std::erase_if(m_flags, [](const auto &flag) { return flag.expired(); });
        m_flags.push_back(run.isCancelled);
        const auto body = [work = std::move(work), isCancelled = run.isCancelled](QPromise<Result<T>> &promise) {
            ThrottledProgress progress(
                [&promise](qint64 done, qint64 total) {
                    promise.setProgressRange(0, static_cast<int>(total));
                    promise.setProgressValue(static_cast<int>(done));
                },
                [isCancelled] { return isCancelled->load(); });
            promise.addResult(work(progress));
        };
        run.future = QtConcurrent::run(&m_pool, body);
        return run;
    }

    /// Stops and waits for what is running or waits its turn. Work may be started again afterwards.
    void stop()
    {
        for (const auto &flag : m_flags) {
            if (const auto isCancelled = flag.lock()) {
                isCancelled->store(true);
            }
        }
        m_pool.waitForDone();
    }

private:
    QThreadPool m_pool;
    std::vector<std::weak_ptr<std::atomic_bool>> m_flags;
};

} // namespace hauspost
