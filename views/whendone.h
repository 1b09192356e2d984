#pragma once

#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include <functional>
#include <utility>

namespace hauspost {

/// Hands over what comes from another thread: at once where it is there already, else when it comes. Unlike
/// LatestAnswer each question gets its answer. Nothing happens after the end of context. GUI thread.
template <class T>
void whenDone(QObject &context, QFuture<T> future, std::function<void(T)> take)
{
    if (future.isFinished() && future.resultCount() > 0) {
        take(future.takeResult());
        return;
    }
    auto *watcher = new QFutureWatcher<T>(&context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &context, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) { // else the program ends
            take(watcher->future().takeResult());
        }
    });
    watcher->setFuture(std::move(future));
}

} // namespace hauspost
