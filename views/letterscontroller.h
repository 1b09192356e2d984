#pragma once

#include "models/domain/eligibility.h"
#include "views/letterruns.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

class QSettings;

namespace hauspost {

class NoticeStrip;
class Prompts;

/// From the wish for letters to the file: list of recipients, file name, progress with cancel, result. One run at a
/// time. GUI thread.
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

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void finished();

private:
    void write(const LetterPlan &plan, LetterTarget::Kind kind);
    [[nodiscard]] std::optional<QString> askTarget(const LetterPlan &plan, LetterTarget::Kind kind);
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool isBusy();
    void showProgress();
    void showResult();
    void showMade(const LettersMade &made);
    void showError(const Error &error);

    LetterRuns &m_runs;
    Prompts &m_prompts;
    NoticeStrip &m_strip;
    QSettings *m_settings;
    Run<LettersMade> m_run;
    QFutureWatcher<Result<LettersMade>> m_watcher;
    int m_total = 0;
};

} // namespace hauspost
