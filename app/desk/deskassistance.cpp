#include "app/desk/deskassistance.h"

#include "models/storage/passphrase.h"
#include "views/mainwindow.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QCoreApplication>
#include <QtWidgets/QApplication>

namespace hauspost {

namespace {

const QString passphraseKey = QStringLiteral("lock/passphrase");
const QString versionKey = QStringLiteral("program/version"); ///< that ran last
const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

DeskAssistance::DeskAssistance(const Parts &parts)
    : m_parts(parts),
      m_access(parts.paths, parts.keychain),
      m_lock(parts.window,
             [this](const QString &passphrase) {
                 return isPassphrase(m_parts.settings.value(passphraseKey).toString(), passphrase);
             }),
      m_trayController(m_tray, parts.window)
{
    connect(&parts.window, &MainWindow::syncStateShown, &m_trayController, &TrayController::setSyncState);
    connect(&parts.window, &MainWindow::outgoingShown, &m_trayController, &TrayController::setOutgoing);
    connect(&parts.window, &MainWindow::confirmedRead, &m_trayController, &TrayController::setConfirmed);
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        if (m_diagnostics) {
            m_diagnostics->showDiagnosis(m_work.result());
        }
    });
}

DeskAssistance::~DeskAssistance()
{
    m_stopped = true;
    m_work.waitForFinished();
}

void DeskAssistance::showHelp(const QString &page)
{
    // Beside a modal dialog only a window of its own can be scrolled and closed.
    QWidget *dialog = QApplication::activeModalWidget();
    QWidget *owner = dialog ? dialog : &m_parts.window;
    if (m_help && m_help->parentWidget() != owner) {
        delete m_help;
    }
    if (!m_help) {
        m_help = new HelpWindow(m_language, owner);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->setShortcuts(m_parts.window.actions().shortcuts());
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void DeskAssistance::showHelpHere()
{
    const QWidget *dialog = QApplication::activeModalWidget();
    const QWidget *focus = QApplication::focusWidget();
    showHelp(HelpWindow::topicOf(dialog ? dialog : focus ? focus : &m_parts.window));
}

void DeskAssistance::tellNews(const QString &version)
{
    // The versions before this one kept none, but each that was ever closed kept its window.
    const bool isFirst = !m_parts.settings.contains(versionKey) && !m_parts.settings.contains(geometryKey);
    const bool isUpdated = !isFirst && m_parts.settings.value(versionKey).toString() != version;
    m_parts.settings.setValue(versionKey, version);
    if (isUpdated) {
        showHelp(QStringLiteral("news"));
    }
}

void DeskAssistance::setLanguage(const QString &language)
{
    m_language = language;
    if (m_help) {
        m_help->setShortcuts(m_parts.window.actions().shortcuts());
        m_help->setLanguage(language);
    }
}

void DeskAssistance::showDiagnostics(const ConnectionSettings &connection)
{
    if (m_work.isRunning()) {
        return;
    }
    if (!m_diagnostics) {
        m_diagnostics = new DiagnosticsDialog(m_parts.prompts, &m_parts.window);
        m_diagnostics->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_diagnostics->show();
    m_access.load(connection, [this, connection](const Result<PortalConnection> &access) {
        const DiagnosisSubject subject{m_parts.paths, QCoreApplication::applicationVersion(), connection, access};
        m_work.setFuture(QtConcurrent::run(
            [this, subject] { return diagnose(subject, m_parts.clock, [this] { return m_stopped.load(); }); }));
    });
}

void DeskAssistance::setPreferences(const DeskPreferences &preferences)
{
    m_lock.setMinutes(preferences.lockMinutes);
    m_trayController.setPreferences(preferences.notices);
}

bool DeskAssistance::hasPassphrase() const
{
    return !m_parts.settings.value(passphraseKey).toString().isEmpty();
}

Result<> DeskAssistance::setPassphrase(const QString &passphrase)
{
    return hashPassphrase(passphrase).map([this](const QString &hash) {
        m_parts.settings.setValue(passphraseKey, hash);
    });
}

} // namespace hauspost
