#pragma once

#include "models/storage/letterprotocol.h"
#include "models/storage/loggedletter.h"
#include "models/usecases/makeletters.h"
#include "views/letterlist.h"

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

/// The letter use cases as the window calls them; what is not said to run on another thread takes milliseconds.
/// app/desk runs them on the mirror and desk.db, tests answer.
class LetterRuns
{
public:
    virtual ~LetterRuns() = default;
    [[nodiscard]] virtual QDate today() const = 0;
    /// Who gets a letter and who does not: of one property or a few residents, within milliseconds.
    [[nodiscard]] virtual Result<LetterPlan> plan(const LetterSelection &selection, const LetterRule &rule) = 0;
    /// The same of any selection, as the list that the user sees before letters, on another thread.
    [[nodiscard]] virtual Run<LetterList> list(const LetterSelection &selection, const LetterRule &rule,
                                               const LetterListWish &wish) = 0;
    /// The list of a plan without those whom the user took off, nothing read anew, on another thread. The remarks of
    /// the preflight stay with the others. wish.sequence is not looked at.
    [[nodiscard]] virtual Run<LetterList> without(const SharedPlan &plan, std::vector<LetterPlan::Notice> notices,
                                                  const LetterListWish &wish) = 0;
    /// The preflight, on another thread.
    [[nodiscard]] virtual Run<std::vector<LetterPlan::Notice>> check(const SharedPlan &plan) = 0;
    /// Writes the letters, on another thread.
    [[nodiscard]] virtual Run<LettersMade> make(const LetterPlan &plan, const LetterTarget &target) = 0;

    /// For preview and printer.
    [[nodiscard]] virtual Result<LetterFonts> fonts() = 0;
    /// See beginPrinting(); on another thread.
    [[nodiscard]] virtual Run<LetterBatch> beginPrinting(const SharedPlan &plan, const BatchTarget &target) = 0;

    /// Newest first; on another thread.
    [[nodiscard]] virtual Run<std::vector<LetterBatch>> batches() = 0;
    /// See loggedLetters(); on another thread.
    [[nodiscard]] virtual Run<std::vector<LoggedLetter>> letters(int batch) = 0;
    /// The protocol of a run, on another thread. See letterProtocol().
    [[nodiscard]] virtual Run<LetterProtocol> protocol(int batch) = 0;
    /// All letters to one resident, newest first.
    [[nodiscard]] virtual Result<std::vector<DispatchedLetter>> lettersOf(const ResidentId &resident) = 0;
    /// Errors: LetterNotFound.
    [[nodiscard]] virtual Result<DispatchedLetter> letter(const LetterNumber &number) = 0;
    /// Notes a step of today; the result is how many letters took it. See DispatchLog::note().
    [[nodiscard]] virtual Result<int> note(int batch, const std::vector<int> &positions, LetterStep step,
                                           ReturnReason reason = ReturnReason::Unknown) = 0;
    /// See DispatchLog::printedUpTo(), of today.
    [[nodiscard]] virtual Result<int> printedUpTo(int batch, const std::vector<int> &positions, int lastGood) = 0;
};

} // namespace hauspost
