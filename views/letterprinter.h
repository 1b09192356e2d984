#pragma once

#include "models/letters/letterlayouter.h"
#include "models/usecases/letterplan.h"
#include "views/latestanswer.h"
#include "views/letterruns.h"
#include "views/printorder.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QPainter;

namespace hauspost {

/// How a run on a printer ended.
struct PrintOutcome
{
    LetterBatch batch;
    int printed = 0; ///< taken by the printer
    int total = 0;
    bool isCancelled = false;
    std::optional<Error> problem; ///< PrinterFailed, or why the log could not be written
    std::vector<int> positions;   ///< running numbers, in the order of the paper
    QString refusal = {};         ///< with PrinterFailed: why, in the print system's own words; may be empty
    bool isFile = false;          ///< no paper to look at
    bool isStopped = false;       ///< the printer's queue stands still: what it took waits there

    /// The last letter that the printer took; 0 = none.
    [[nodiscard]] int lastTaken() const { return printed == 0 ? 0 : positions.at(static_cast<size_t>(printed) - 1); }
};

/// Prints letters in short slices of the GUI thread (printer drivers do not like other threads) and in jobs of some
/// hundred letters: a job that the printer has taken is noted in the log before the next one begins, so that a jam
/// costs one job, never the run. What does not reach the printer is noted as failed. GUI thread.
class LetterPrinter final : public QObject
{
    Q_OBJECT

public:
    explicit LetterPrinter(LetterRuns &runs, QObject *parent = nullptr);
    ~LetterPrinter() override;

    /// Records the run on another thread and begins; refused() tells where that fails. The plan must hold what the
    /// order's range names, and nothing else. Errors: FontMissing; nothing is printed then.
    [[nodiscard]] Result<> start(LetterPlan plan, PrintOrder order);
    /// Ends with the letter under way; what was painted so far still goes to the printer.
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isRunning() const { return m_layouter.has_value(); }
    /// No paper comes out of it.
    [[nodiscard]] bool isToFile() const { return !m_order.refusal; }
    /// The run that is printed.
    [[nodiscard]] int batch() const { return m_batch.number; }
    [[nodiscard]] int total() const { return m_plan ? static_cast<int>(m_plan->recipients.size()) : 0; }

Q_SIGNALS:
    void progressed(int done);
    /// Nothing was printed: NothingToPrint, database errors.
    void refused(const hauspost::Error &error);
    void finished(const hauspost::PrintOutcome &outcome);

private:
    void begin(Result<LetterBatch> batch);
    void work();
    [[nodiscard]] bool paintNext();
    [[nodiscard]] bool closeJob();
    void finish();
    void letGo();
    [[nodiscard]] PrintOutcome outcome() const;

    LetterRuns &m_runs;
    SharedPlan m_plan; ///< null while nothing is printed
    LatestAnswer<Result<LetterBatch>> m_beginning;
    PrintOrder m_order;
    LetterBatch m_batch;
    std::vector<int> m_positions;
    std::optional<LetterLayouter> m_layouter;
    std::unique_ptr<QPainter> m_painter; ///< of the open job; after the device: ends first
    QTimer m_slices;
    size_t m_next = 0;  ///< letter to paint
    size_t m_taken = 0; ///< letters in closed jobs
    bool m_isCancelled = false;
    std::optional<Error> m_problem;
    QString m_refusal; ///< what the print system says
};

} // namespace hauspost
