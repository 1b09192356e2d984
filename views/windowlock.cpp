#include "views/windowlock.h"

#include "views/lockpage.h"
#include "views/page.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStatusBar>

namespace hauspost {

namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

WindowLock::WindowLock(QMainWindow &window, std::function<bool(const QString &)> isRight)
    : QObject(&window), m_window(window), m_isRight(std::move(isRight))
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &WindowLock::lock);
    QCoreApplication::instance()->installEventFilter(this);
}

WindowLock::~WindowLock() = default;

void WindowLock::setMinutes(int minutes)
{
    m_quiet.stop();
    m_quiet.setInterval(std::chrono::minutes(minutes));
    if (minutes > 0) {
        m_quiet.start();
    }
}

bool WindowLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()) && m_quiet.isActive()) {
        m_quiet.start();
    }
    return QObject::eventFilter(watched, event);
}

void WindowLock::lock()
{
    if (isLocked()) {
        return;
    }
    m_quiet.stop();
    Q_EMIT lockedChanged(true);
    cancelDialogs();
    m_content.reset(m_window.takeCentralWidget());
    m_page = new LockPage(&m_window);
    m_window.setCentralWidget(m_page);
    connect(m_page, &LockPage::unlockRequested, this, &WindowLock::unlock);
    setReachable(false);
    m_page->start();
}

void WindowLock::unlock(const QString &passphrase)
{
    if (!m_isRight(passphrase)) {
        m_page->refuse();
        return;
    }
    m_window.takeCentralWidget()->deleteLater(); // it is what calls
    m_page = nullptr;
    m_window.setCentralWidget(m_content.release());
    m_window.centralWidget()->show();
    setReachable(true);
    for (Page *page : m_window.findChildren<Page *>()) {
        if (page->isVisibleTo(&m_window)) {
            page->focusContent(); // the focus went with the lock page
        }
    }
    setMinutes(static_cast<int>(m_quiet.interval() / 60'000));
    Q_EMIT lockedChanged(false);
}

/// Actions that belong to no visible widget have no shortcuts, whoever enables them meanwhile.
void WindowLock::setReachable(bool reachable)
{
    if (reachable) {
        m_window.addActions(m_taken);
        m_taken.clear();
    } else {
        for (QAction *action : m_window.actions()) {
            if (action->menuRole() != QAction::QuitRole) {
                m_window.removeAction(action);
                m_taken << action;
            }
        }
    }
    for (QAction *menu : m_window.menuBar()->actions()) {
        menu->setEnabled(reachable); // also where the menus are the desktop's
    }
    m_window.menuBar()->setVisible(reachable);
    m_window.statusBar()->setVisible(reachable);
}

void WindowLock::cancelDialogs()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible()) {
            dialog->reject();
        }
    }
}

} // namespace hauspost
