#pragma once

#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>

#include <functional>
#include <utility>

namespace hauspost {

/// Asks for something that may come from another thread. Only the newest question is answered: what an older one still
/// brings is thrown away, as is everything after the end of this object. GUI thread.
template <class T>
class LatestAnswer
{
public:
    /// take is called once: at once where the answer is there already, else when it comes.
    void ask(QFuture<T> future, std::function<void(T)> take)
    {
        m_watcher.disconnect();
        m_isWaiting = false;
        if (future.isFinished() && future.resultCount() > 0) {
            take(future.takeResult());
            return;
        }
        m_isWaiting = true;
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this, take = std::move(take)] {
            m_isWaiting = false;
            if (m_watcher.future().resultCount() > 0) { // else the program ends
                take(m_watcher.future().takeResult());
            }
        });
        m_watcher.setFuture(std::move(future));
    }

    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

private:
    QFutureWatcher<T> m_watcher;
    bool m_isWaiting = false;
};

} // namespace hauspost
