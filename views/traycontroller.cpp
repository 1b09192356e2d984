#include "views/traycontroller.h"

#include "models/base/errortext.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <utility>

namespace hauspost {

TrayController::TrayController(Tray &tray, QWidget &window) : m_tray(tray), m_window(window)
{
    m_tray.activated = [this] { showWindow(); };
    m_window.installEventFilter(this);
}

TrayController::~TrayController()
{
    m_tray.activated = {};
    m_tray.hide();
}

void TrayController::setPreferences(const NoticePreferences &preferences)
{
    m_preferences = preferences;
    update();
    if (!isShown() && m_window.isHidden() && m_window.isMinimized()) {
        showWindow(); // nothing would lead back to it
    }
}

void TrayController::setSyncState(const std::optional<SyncState> &state)
{
    m_sync = state;
    if (state && state->activity == SyncState::Activity::Synchronising) {
        return; // what stood there stays until something new is known
    }
    const bool needsUser = state && state->problem && !state->retryInSeconds;
    const QString problem = needsUser ? errorName(state->problem->code) : QString();
    if (needsUser && problem != m_toldProblem && m_preferences.onProblem) {
        notify(errorText(*state->problem), true);
    }
    m_toldProblem = problem;
    update();
}

void TrayController::setOutgoing(int waiting, int decisions)
{
    const int before = std::exchange(m_decisions, decisions);
    m_waiting = waiting;
    if (decisions > before && m_preferences.onProblem) {
        notify(tr("%Ln entry(s) of the outbox need your decision.", nullptr, decisions), true);
    }
    update();
}

void TrayController::setConfirmed(std::optional<int> confirmed)
{
    const auto before = std::exchange(m_confirmed, confirmed);
    if (before && confirmed && *confirmed > *before && m_preferences.onConfirmed) {
        notify(tr("%Ln resident(s) have confirmed their access.", nullptr, *confirmed - *before), false);
    }
}

TrayLook TrayController::look() const
{
    const bool needsUser = m_sync && m_sync->problem && !m_sync->retryInSeconds;
    if (m_decisions > 0) {
        return {QStringLiteral("warning"), Tone::Problem,
                tr("Hauspost: %Ln entry(s) need your decision", nullptr, m_decisions)};
    }
    if (needsUser) {
        return {QStringLiteral("warning"), Tone::Problem, tr("Hauspost: the synchronisation has stopped")};
    }
    const QString waiting = m_waiting > 0 ? tr("%Ln wait(s)", nullptr, m_waiting) : QString();
    if (!m_sync || m_sync->problem) {
        const QString text = m_sync ? tr("Hauspost: offline") : tr("Hauspost: not connected to a portal");
        return {QStringLiteral("offline"), Tone::Waiting,
                waiting.isEmpty() ? text : text + QStringLiteral(", ") + waiting};
    }
    if (m_waiting > 0) {
        return {QStringLiteral("outbox"), Tone::Waiting, tr("Hauspost: %1").arg(waiting)};
    }
    const auto last = m_sync->lastSuccess;
    return {{},
            Tone::Normal,
            last ? tr("Hauspost: synchronised at %1")
                       .arg(QLocale().toString(last->toLocalTime().time(), QLocale::ShortFormat))
                 : tr("Hauspost: not synchronised yet")};
}

void TrayController::update()
{
    if (!isShown()) {
        if (std::exchange(m_shown, std::nullopt)) {
            m_tray.hide();
        }
        return;
    }
    const TrayLook now = look();
    if (m_shown != now) {
        m_shown = now;
        m_tray.show(now);
    }
}

/// Whoever looks at the window sees it there.
void TrayController::notify(const QString &text, bool isProblem)
{
    if (isShown() && !m_window.isActiveWindow()) {
        update(); // a notice needs its icon
        m_tray.notify(tr("Hauspost"), text, isProblem);
    }
}

void TrayController::showWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

bool TrayController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange) {
        update();
    }
    const bool isMinimised = event->type() == QEvent::WindowStateChange && m_window.isMinimized();
    if (watched == &m_window && isMinimised && m_preferences.minimisesToIcon && isShown()) {
        // Not in the middle of the window system's own change, and not where this is gone by then.
        QTimer::singleShot(0, this, [this] {
            if (m_window.isMinimized()) {
                m_window.hide();
            }
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hauspost
