#pragma once

#include "models/domain/eligibility.h"
#include "views/latestanswer.h"
#include "views/letterprinter.h"
#include "views/letterruns.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

class QSettings;

namespace hauspost {

class NoticeStrip;
class Prompts;
struct LetterOrder;

/// From the wish for letters to the file or the paper: list of recipients, file name or printer, progress with cancel,
/// result; and what becomes of letters afterwards. One run at a time. GUI thread.
class LettersController final : public QObject
{
    Q_OBJECT

public:
    LettersController(LetterRuns &runs, Prompts &prompts, NoticeStrip &strip, QSettings *settings,
                      QObject *parent = nullptr);

    /// Whether this row gets a letter now, codes and dates included.
    [[nodiscard]] LetterVerdict verdict(const Occupancy &occupancy);

    void downloadLetter(const Occupancy &occupancy);
    /// scope: the words for whom, as the title of the list.
    void downloadAll(const LetterSelection &selection, const QString &scope);

    /// Of these rows whoever the rule names. origin: for the protocol, see LetterSelection.
    void downloadFor(const std::vector<Occupancy> &rows, const QString &scope, const QString &origin);
    /// Letters of a run once more, under their numbers; positions: running numbers, empty = all.
    void printAgain(int batch, const std::vector<int> &positions);
    /// Notes a step of these letters; asks for the reason of a return.
    void note(int batch, const std::vector<int> &positions, LetterStep step);
    /// "Gedruckt bis …": asks which of these letters of a run was the last good one; states follow. A run that is being
    /// printed is stopped first.
    void askPrintedUpTo(const PrintedUpToQuestion &question);
    /// What is missing of a run, under the same numbers.
    void printRest(int batch);
    void showError(const Error &error);

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning() || m_printer.isRunning(); }

Q_SIGNALS:
    void finished();
    /// The record of letters changed.
    void logChanged();
    /// The user wants to see the runs.
    void runsRequested();

private:
    void carryOut(const LetterOrder &order);
    void write(const LetterOrder &order);
    void print(LetterPlan plan);
    void notePrintedUpTo(const PrintedUpToQuestion &question);
    void printMissing(int batch, const std::vector<LoggedLetter> &letters);
    void showPrinted(const PrintOutcome &outcome);
    [[nodiscard]] std::optional<QString> askTarget(const LetterPlan &plan, LetterTarget::Kind kind);
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool isBusy();
    void showProgress();
    void showResult();
    void showMade(const LettersMade &made);

    LetterRuns &m_runs;
    Prompts &m_prompts;
    NoticeStrip &m_strip;
    QSettings *m_settings;
    Run<LettersMade> m_run;
    QFutureWatcher<Result<LettersMade>> m_watcher;
    LetterPrinter m_printer;
    LatestAnswer<Result<std::vector<LoggedLetter>>> m_asking; ///< "Printed up to…"
    LatestAnswer<Result<std::vector<LoggedLetter>>> m_rest;   ///< what is missing of a run
    int m_total = 0;
    bool m_asksAfterPrint = false; ///< the user has seen that something went wrong
};

} // namespace hauspost
