#include "views/letterprinter.h"

#include "models/letters/lettercomposer.h"
#include "models/letters/letterpainter.h"
#include "models/usecases/printletters.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThreadPool>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrinter>

#include <utility>

namespace hauspost {

namespace {

constexpr int sliceMilliseconds = 25;
constexpr double pointsPerInch = 72;

bool hasFailed(const QPagedPaintDevice &device)
{
    const auto *printer = dynamic_cast<const QPrinter *>(&device);
    return printer && (printer->printerState() == QPrinter::Error || printer->printerState() == QPrinter::Aborted);
}

} // namespace

LetterPrinter::LetterPrinter(LetterRuns &runs, QObject *parent) : QObject(parent), m_runs(runs)
{
    connect(&m_slices, &QTimer::timeout, this, &LetterPrinter::work);
}

LetterPrinter::~LetterPrinter()
{
    if (isRunning() && !m_beginning.isWaiting()) { // else the letters are in the job, and can be printed again
        blockSignals(true);                        // whoever listens is going too
        m_isCancelled = true;
        finish();
    }
}

Result<> LetterPrinter::start(LetterPlan plan, PrintOrder order)
{
    auto fonts = m_runs.fonts();
    if (!fonts) {
        return Failure(fonts.error());
    }
    m_plan = std::make_shared<const LetterPlan>(std::move(plan));
    m_order = std::move(order);
    m_batch = {};
    m_positions = letterPositions(*m_plan);
    m_layouter.emplace(std::move(*fonts));
    m_next = 0;
    m_taken = 0;
    m_isCancelled = false;
    m_problem.reset();
    m_refusal.clear();
    Q_EMIT progressed(0);
    const LetterDestination destination = isToFile() ? LetterDestination::OneFile : LetterDestination::Printer;
    m_beginning.ask(m_runs.beginPrinting(m_plan, {destination, m_order.name}).future,
                    [this](Result<LetterBatch> batch) { begin(std::move(batch)); });
    return {};
}

void LetterPrinter::begin(Result<LetterBatch> batch)
{
    if (batch) {
        m_batch = std::move(*batch);
        m_slices.start(0);
        return;
    }
    letGo();
    Q_EMIT refused(batch.error());
}

/// A plan of a whole office is freed on another thread: that takes longer than the window may stand still.
void LetterPrinter::letGo()
{
    m_layouter.reset();
    m_order = {};
    QThreadPool::globalInstance()->start([plan = std::exchange(m_plan, nullptr)] {});
}

void LetterPrinter::work()
{
    QElapsedTimer slice;
    slice.start();
    while (!m_isCancelled && !m_problem && m_next < m_plan->recipients.size() && slice.elapsed() < sliceMilliseconds) {
        if (!paintNext()) {
            m_problem = Error{ErrorCode::PrinterFailed, {}};
            break;
        }
        const bool isJobFull = m_order.lettersPerJob > 0 && m_next - m_taken >= size_t(m_order.lettersPerJob);
        if (isJobFull && !closeJob()) {
            break;
        }
    }
    Q_EMIT progressed(static_cast<int>(m_next));
    if (m_isCancelled || m_problem || m_next == m_plan->recipients.size()) {
        finish();
    }
}

bool LetterPrinter::paintNext()
{
    QPagedPaintDevice &device = *m_order.device;
    bool isNewPage = m_painter != nullptr;
    if (!m_painter) {
        m_painter = std::make_unique<QPainter>();
        if (!m_painter->begin(&device)) {
            m_painter.reset();
            return false;
        }
        m_painter->scale(device.logicalDpiX() / pointsPerInch, device.logicalDpiY() / pointsPerInch);
    }
    const LetterLayout layout = m_layouter->layout(composeLetter(letterRequest(*m_plan, m_next, m_batch.number)));
    for (int copy = 0; copy < m_order.copies; ++copy) {
        if (isNewPage && !device.newPage()) {
            return false;
        }
        isNewPage = true;
        paintLetter(*m_painter, layout);
    }
    ++m_next;
    return true;
}

bool LetterPrinter::closeJob()
{
    if (!m_painter) {
        return true;
    }
    const bool isEnded = m_painter->end() && !hasFailed(*m_order.device);
    m_painter.reset();
    if (!isEnded) {
        m_problem = Error{ErrorCode::PrinterFailed, {}};
        return false;
    }
    if (const auto refusal = m_order.refusal ? m_order.refusal() : std::nullopt) {
        m_problem = Error{ErrorCode::PrinterFailed, {}};
        m_refusal = *refusal;
        return false;
    }
    const auto begin = m_positions.begin();
    const std::vector<int> job(begin + static_cast<qsizetype>(m_taken), begin + static_cast<qsizetype>(m_next));
    m_taken = m_next;
    if (const auto noted = m_runs.note(m_batch.number, job, LetterStep::Print); !noted) {
        m_problem = noted.error();
        return false;
    }
    return true;
}

void LetterPrinter::finish()
{
    m_slices.stop();
    const bool isBroken = m_problem.has_value();
    if (!isBroken) {
        (void)closeJob(); // leaves its problem
    }
    m_painter.reset();
    const std::vector<int> missing(m_positions.begin() + static_cast<qsizetype>(m_taken), m_positions.end());
    if (!missing.empty()) {
        // What was at the post before stays what it was: the log refuses that step.
        const auto noted = m_runs.note(m_batch.number, missing, LetterStep::Fail);
        if (!noted && !m_problem) {
            m_problem = noted.error();
        }
    }
    const PrintOutcome result = outcome();
    letGo();
    Q_EMIT finished(result);
}

PrintOutcome LetterPrinter::outcome() const
{
    PrintOutcome result{m_batch, static_cast<int>(m_taken), total(), m_isCancelled, m_problem, m_positions};
    result.isFile = isToFile();
    result.isStopped = m_order.isStopped && m_order.isStopped();
    result.refusal = m_refusal;
    if (result.problem && result.problem->code == ErrorCode::PrinterFailed) {
        result.problem->arguments = {m_order.name, QString::number(result.printed), QString::number(result.total)};
    }
    return result;
}

} // namespace hauspost
