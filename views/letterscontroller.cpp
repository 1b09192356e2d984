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

namespace hauspost {

namespace {

const QString folderKey = QStringLiteral("letters/folder");

bool isSame(const Occupancy &a, const Occupancy &b)
{
    return a.unit.id == b.unit.id && a.resident.has_value() == b.resident.has_value() &&
           (!a.resident || a.resident->id == b.resident->id);
}

} // namespace

LettersController::LettersController(LetterRuns &runs, Prompts &prompts, NoticeStrip &strip, QSettings *settings,
                                     QObject *parent)
    : QObject(parent), m_runs(runs), m_prompts(prompts), m_strip(strip), m_settings(settings)
{
    using Watcher = QFutureWatcher<Result<LettersMade>>;
    connect(&m_watcher, &Watcher::progressValueChanged, this, &LettersController::showProgress);
    connect(&m_watcher, &Watcher::finished, this, &LettersController::showResult);
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
    const LetterSelection selection{std::vector{occupancy.resident->id}};
    const auto plan = m_runs.plan(selection, {m_runs.today(), false, std::nullopt});
    if (!plan) {
        showError(plan.error());
    } else if (plan->recipients.empty()) {
        // Changed since the menu opened.
        const LetterVerdict verdict = plan->leftOut.empty() ? LetterVerdict::MovedOut : plan->leftOut.front().verdict;
        m_strip.showMessage(Tone::Waiting, QStringLiteral("warning"), tr("No letter: %1.").arg(verdictText(verdict)),
                            {});
    } else {
        write(*plan, LetterTarget::Kind::OneFile);
    }
}

void LettersController::downloadAll(const LetterSelection &selection, const QString &scope)
{
    if (isBusy()) {
        return;
    }
    const auto order = m_prompts.reviewRecipients(m_runs, selection, scope);
    if (order) {
        write(order->plan, order->kind);
    }
}

void LettersController::write(const LetterPlan &plan, LetterTarget::Kind kind)
{
    const auto path = askTarget(plan, kind);
    if (!path) {
        return;
    }
    m_total = static_cast<int>(plan.recipients.size());
    m_run = m_runs.make(plan, {kind, *path});
    m_watcher.setFuture(m_run.future);
    showProgress();
}

std::optional<QString> LettersController::askTarget(const LetterPlan &plan, LetterTarget::Kind kind)
{
    if (kind == LetterTarget::Kind::FilePerResident) {
        auto chosen = m_prompts.chooseFolder(tr("Folder for the letters"), folder());
        if (chosen && m_settings) {
            m_settings->setValue(folderKey, *chosen);
        }
        return chosen;
    }
    auto file = m_prompts.saveFile(tr("Save letters", nullptr), QDir(folder()).filePath(suggestedFileName(plan)));
    if (!file) {
        return std::nullopt;
    }
    if (m_settings) {
        m_settings->setValue(folderKey, QFileInfo(*file).absolutePath());
    }
    return file;
}

QString LettersController::folder() const
{
    const QString kept = m_settings ? m_settings->value(folderKey).toString() : QString();
    return !kept.isEmpty() && QFileInfo(kept).isDir()
               ? kept
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

bool LettersController::isBusy()
{
    return m_watcher.isRunning(); // the strip shows the run and its cancel button
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
