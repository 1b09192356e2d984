#pragma once

#include "models/usecases/makeletters.h"

#include <QtCore/QFuture>

#include <atomic>
#include <memory>

namespace hauspost {

/// Work on another thread: its progress and result by the future, stopped by cancel(). Not QFuture::cancel(), because
/// that throws the result away: work that was finished a moment before the click has left its files and must say so.
template <class T>
struct Run
{
    QFuture<Result<T>> future;
    std::shared_ptr<std::atomic_bool> isCancelled = std::make_shared<std::atomic_bool>(false);

    void cancel() const { isCancelled->store(true); }
};

/// The letter use cases as the window calls them. app/desk runs them on the mirror and desk.db, tests answer.
class LetterRuns
{
public:
    virtual ~LetterRuns() = default;
    [[nodiscard]] virtual QDate today() const = 0;
    /// Who gets a letter and who does not. Milliseconds.
    [[nodiscard]] virtual Result<LetterPlan> plan(const LetterSelection &selection, const LetterRule &rule) = 0;
    /// The preflight, on another thread.
    [[nodiscard]] virtual Run<std::vector<LetterPlan::Notice>> check(const LetterPlan &plan) = 0;
    /// Writes the letters, on another thread.
    [[nodiscard]] virtual Run<LettersMade> make(const LetterPlan &plan, const LetterTarget &target) = 0;
};

} // namespace hauspost
