#include "views/letterscontroller.h"

#include "models/base/errortext.h"
#include "models/usecases/eligibilitytext.h"
#include "views/noticestrip.h"
#include "views/prompts.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

#include <algorithm>
#include <utility>

namespace hauspost {

namespace {

const QString lettersFolderKey = QStringLiteral("letters/folder");

bool isSame(const Occupancy &a, const Occupancy &b)
{
    return a.unit.id == b.unit.id && a.resident.has_value() == b.resident.has_value() &&
           (!a.resident || a.resident->id == b.resident->id);
}

PrintedUpToQuestion withSettled(PrintedUpToQuestion question, const std::vector<LoggedLetter> &letters)
{
    for (const LoggedLetter &logged : letters) {
        const LetterState state = logged.letter.state;
        if (!isMissing(state) && !stepAfterPrint(state, false)) {
            question.settled.insert(logged.letter.number.position);
        }
    }
    return question;
}

} // namespace

LettersController::LettersController(LetterRuns &runs, Prompts &prompts, NoticeStrip &strip, QSettings *settings,
                                     QObject *parent)
    : QObject(parent), m_runs(runs), m_prompts(prompts), m_strip(strip), m_settings(settings), m_printer(runs)
{
    using Watcher = QFutureWatcher<Result<LettersMade>>;
    connect(&m_watcher, &Watcher::progressValueChanged, this, &LettersController::showProgress);
    connect(&m_watcher, &Watcher::finished, this, &LettersController::showResult);
    connect(&m_printer, &LetterPrinter::progressed, this, [this](int done) {
        const QLocale locale;
        std::vector<NoticeStrip::Button> buttons{{tr("Cancel"), [this] { m_printer.cancel(); }}};
        if (!m_printer.isToFile()) {
            buttons.insert(buttons.begin(), {tr("Printed up to…"), [this] { askPrintedUpTo({}); }});
        }
        m_strip.showProgress(tr("Printing letters: %1 of %2").arg(locale.toString(done), locale.toString(m_total)),
                             done, m_total, buttons);
    });
    connect(&m_printer, &LetterPrinter::refused, this, &LettersController::showError);
    connect(&m_printer, &LetterPrinter::finished, this, &LettersController::showPrinted);
}

LetterVerdict LettersController::verdict(const Occupancy &occupancy)
{
    const LetterRule rule{m_runs.today(), false, std::nullopt};
    const LetterVerdict byRow = letterVerdict(occupancy, rule);
    if (byRow != LetterVerdict::Eligible && byRow != LetterVerdict::CodeMissing) {
        return byRow;
    }
    // The rows of the tables carry no codes; the plan does.
    const auto plan = m_runs.plan({occupancy.property.id}, rule);
    if (!plan) {
        return LetterVerdict::CodeMissing;
    }
    const auto left = std::find_if(plan->leftOut.begin(), plan->leftOut.end(),
                                   [&occupancy](const auto &leftOut) { return isSame(leftOut.occupancy, occupancy); });
    return left == plan->leftOut.end() ? LetterVerdict::Eligible : left->verdict;
}

void LettersController::downloadLetter(const Occupancy &occupancy)
{
    if (isBusy() || !occupancy.resident) {
        return;
    }
    const LetterSelection selection{std::vector{occupancy.resident->id}, tr("Single letter from the menu of a row")};
    const auto plan = m_runs.plan(selection, {m_runs.today(), false, std::nullopt});
    if (!plan) {
        showError(plan.error());
    } else if (plan->recipients.empty()) {
        // Changed since the menu opened.
        const LetterVerdict verdict = plan->leftOut.empty() ? LetterVerdict::MovedOut : plan->leftOut.front().verdict;
        m_strip.showMessage(Tone::Waiting, QStringLiteral("warning"), tr("No letter: %1.").arg(verdictText(verdict)),
                            {});
    } else {
        write({*plan, LetterTarget::Kind::OneFile, false});
    }
}

void LettersController::downloadAll(const LetterSelection &selection, const QString &scope)
{
    if (isBusy()) {
        return;
    }
    const auto order = m_prompts.reviewRecipients(m_runs, selection, scope);
    if (order) {
        carryOut(*order);
    }
}

void LettersController::downloadFor(const std::vector<Occupancy> &rows, const QString &scope, const QString &origin)
{
    std::vector<ResidentId> residents;
    for (const Occupancy &row : rows) {
        if (row.resident) {
            residents.push_back(row.resident->id);
        }
    }
    if (!residents.empty()) {
        downloadAll({residents, origin}, scope);
    }
}

void LettersController::printAgain(int batch, const std::vector<int> &positions)
{
    downloadAll({LetterSelection::Again{batch, positions}}, tr("run %1, once more").arg(batch));
}

void LettersController::note(int batch, const std::vector<int> &positions, LetterStep step)
{
    ReturnReason reason = ReturnReason::Unknown;
    const auto letters = static_cast<int>(positions.size());
    if (step == LetterStep::Return) {
        const auto answer = m_prompts.returnReason(letters);
        if (!answer) {
            return;
        }
        reason = *answer;
    }
    const auto taken = m_runs.note(batch, positions, step, reason);
    if (!taken) {
        return showError(taken.error());
    }
    if (*taken < letters) {
        m_strip.showMessage(Tone::Waiting, QStringLiteral("warning"),
                            tr("%Ln letter(s) stayed as they are, because the step does not fit their state.", nullptr,
                               letters - *taken),
                            {});
    }
    Q_EMIT logChanged();
}

void LettersController::carryOut(const LetterOrder &order)
{
    if (order.kind == LetterDestination::Printer) {
        print(order.plan);
    } else {
        write(order);
    }
}

void LettersController::write(const LetterOrder &order)
{
    const auto path = askTarget(order.plan, order.kind);
    if (!path) {
        return;
    }
    m_total = static_cast<int>(order.plan.recipients.size());
    m_run = m_runs.make(order.plan, {order.kind, *path, order.withIndex});
    m_watcher.setFuture(m_run.future);
    showProgress();
}

void LettersController::print(LetterPlan plan)
{
    auto order = m_prompts.printer(static_cast<int>(plan.recipients.size()));
    if (!order) {
        return;
    }
    keepRange(plan, order->range);
    m_total = static_cast<int>(plan.recipients.size());
    m_asksAfterPrint = false;
    if (const auto begun = m_printer.start(std::move(plan), std::move(*order)); !begun) {
        showError(begun.error());
    }
}

void LettersController::askPrintedUpTo(const PrintedUpToQuestion &question)
{
    const bool isOther = question.batch > 0 && question.batch != m_printer.batch();
    if (m_printer.isRunning() && !isOther) {
        m_asksAfterPrint = true; // the paper is looked at when nothing more comes
        m_printer.cancel();
        return;
    }
    if (isBusy() || question.positions.empty()) {
        return;
    }
    m_asking.ask(m_runs.letters(question.batch).future, [this, question](Result<std::vector<LoggedLetter>> letters) {
        if (letters) {
            notePrintedUpTo(withSettled(question, *letters));
        } else {
            showError(letters.error());
        }
    });
}

void LettersController::notePrintedUpTo(const PrintedUpToQuestion &question)
{
    const auto answer = m_prompts.printedUpTo(question);
    if (!answer) {
        return;
    }
    const auto missing = m_runs.printedUpTo(question.batch, question.positions, answer->lastGood);
    if (!missing) {
        return showError(missing.error());
    }
    Q_EMIT logChanged();
    if (*missing == 0) {
        m_strip.showMessage(Tone::Good, QStringLiteral("tick"), tr("All of these letters count as printed."), {});
    } else if (answer->printsRest) {
        printRest(question.batch);
    } else {
        m_strip.showMessage(Tone::Waiting, QStringLiteral("warning"),
                            tr("%Ln letter(s) are still to be printed.", nullptr, *missing),
                            {{tr("Print the rest…"), [this, batch = question.batch] { printRest(batch); }}});
    }
}

void LettersController::printRest(int batch)
{
    m_rest.ask(m_runs.letters(batch).future, [this, batch](Result<std::vector<LoggedLetter>> letters) {
        if (letters) {
            printMissing(batch, *letters);
        } else {
            showError(letters.error());
        }
    });
}

void LettersController::printMissing(int batch, const std::vector<LoggedLetter> &letters)
{
    LetterSelection::Again rest{batch, {}, true};
    for (const LoggedLetter &logged : letters) {
        if (isMissing(logged.letter.state)) {
            rest.positions.push_back(logged.letter.number.position);
        }
    }
    if (rest.positions.empty()) {
        m_strip.showMessage(Tone::Good, QStringLiteral("tick"), tr("Nothing of this run is missing."), {});
        return;
    }
    const QString first = LetterNumber{batch, rest.positions.front()}.toString();
    downloadAll({rest}, tr("the rest of run %1, from letter %2").arg(batch).arg(first));
}

void LettersController::showPrinted(const PrintOutcome &outcome)
{
    const PrintedUpToQuestion question{outcome.batch.number, outcome.positions, outcome.lastTaken()};
    std::vector<NoticeStrip::Button> look{{tr("Letter runs"), [this] { Q_EMIT runsRequested(); }}};
    if (!outcome.isFile) {
        look.insert(look.begin(), {tr("Printed up to…"), [this, question] { askPrintedUpTo(question); }});
    }
    if (outcome.problem) {
        const QString reason =
            outcome.refusal.isEmpty() ? QString() : tr("The print system says: %1").arg(outcome.refusal);
        m_strip.showMessage(Tone::Problem, QStringLiteral("warning"),
                            (errorText(*outcome.problem) + u' ' + reason).trimmed(), look);
    } else if (outcome.isStopped) {
        m_strip.showMessage(Tone::Waiting, QStringLiteral("warning"),
                            tr("The printer stands still: %Ln letter(s) wait in its queue.", nullptr, outcome.printed),
                            look);
    } else if (outcome.isCancelled) {
        const QLocale locale;
        const QString text = outcome.isFile ? tr("Cancelled. The file holds %1 of %2 letters.")
                                            : tr("Cancelled. The printer got %1 of %2 letters.");
        m_strip.showMessage(Tone::Normal, QStringLiteral("dash"),
                            text.arg(locale.toString(outcome.printed), locale.toString(outcome.total)), look);
    } else if (outcome.isFile) {
        m_strip.showMessage(Tone::Good, QStringLiteral("tick"),
                            tr("%Ln letter(s) were written into the file.", nullptr, outcome.printed), look);
    } else {
        m_strip.showMessage(
            Tone::Good, QStringLiteral("tick"),
            tr("%Ln letter(s) went to the printer. Please look whether all came out.", nullptr, outcome.printed), look);
    }
    Q_EMIT logChanged();
    Q_EMIT finished();
    if (std::exchange(m_asksAfterPrint, false)) {
        askPrintedUpTo(question);
    }
}

std::optional<QString> LettersController::askTarget(const LetterPlan &plan, LetterTarget::Kind kind)
{
    if (kind != LetterTarget::Kind::OneFile) {
        auto chosen = m_prompts.chooseFolder(tr("Folder for the letters"), folder());
        if (chosen && m_settings) {
            m_settings->setValue(lettersFolderKey, *chosen);
        }
        return chosen;
    }
    auto file = m_prompts.saveFile(tr("Save letters", nullptr), QDir(folder()).filePath(suggestedFileName(plan)));
    if (!file) {
        return std::nullopt;
    }
    if (m_settings) {
        m_settings->setValue(lettersFolderKey, QFileInfo(*file).absolutePath());
    }
    return file;
}

QString LettersController::folder() const
{
    const QString kept = m_settings ? m_settings->value(lettersFolderKey).toString() : QString();
    return !kept.isEmpty() && QFileInfo(kept).isDir()
               ? kept
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

bool LettersController::isBusy()
{
    return isRunning(); // the strip shows the run and its cancel button
}

void LettersController::showProgress()
{
    if (!m_watcher.isRunning()) {
        return;
    }
    const QLocale locale;
    m_strip.showProgress(
        tr("Writing letters: %1 of %2").arg(locale.toString(m_watcher.progressValue()), locale.toString(m_total)),
        m_watcher.progressValue(), m_total, {tr("Cancel"), [this] { m_run.cancel(); }});
}

void LettersController::showResult()
{
    const Result<LettersMade> result =
        m_run.future.resultCount() > 0 ? m_run.future.result() : Result<LettersMade>(fail(ErrorCode::Cancelled));
    m_strip.dismiss();
    if (result) {
        showMade(*result);
    } else if (result.error().code == ErrorCode::Cancelled) {
        m_strip.showMessage(Tone::Normal, QStringLiteral("dash"), tr("Cancelled. No letters were made."), {});
    } else {
        showError(result.error());
    }
    Q_EMIT logChanged();
    Q_EMIT finished();
}

void LettersController::showMade(const LettersMade &made)
{
    const QString first = made.files.value(0);
    const bool isOneFile = made.files.size() == 1;
    const QString where = QDir::toNativeSeparators(isOneFile ? first : QFileInfo(first).absolutePath());
    const QString text = tr("%Ln letter(s) saved:", nullptr, made.batch.letters) + u' ' + where;
    std::vector<NoticeStrip::Button> buttons;
    if (isOneFile) {
        buttons.push_back({tr("Open"), [this, first] { m_prompts.openFile(first); }});
    }
    buttons.push_back({tr("Show in folder"), [this, first] { m_prompts.showInFolder(first); }});
    m_strip.showMessage(Tone::Good, QStringLiteral("tick"), text, buttons);
}

void LettersController::showError(const Error &error)
{
    m_strip.showMessage(Tone::Problem, QStringLiteral("warning"), errorText(error), {});
}

} // namespace hauspost
