#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <memory>

class QAction;
class QMainWindow;
class QWidget;

namespace hauspost {

class LockPage;

/// Locks a window: its menus, pages and dialogs are out of reach (also for a screen reader) until the passphrase comes,
/// on demand or when nobody has touched keyboard or mouse for a while. Open dialogs end as if cancelled, because they
/// may show names. Nothing is encrypted. GUI thread.
class WindowLock final : public QObject
{
    Q_OBJECT

public:
    /// isRight: asked with what was typed.
    WindowLock(QMainWindow &window, std::function<bool(const QString &)> isRight);
    ~WindowLock() override;

    /// 0 = never by itself.
    void setMinutes(int minutes);
    void lock();
    [[nodiscard]] bool isLocked() const { return m_page != nullptr; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Nothing may be shown over the window from now on, or again.
    void lockedChanged(bool isLocked);

private:
    void unlock(const QString &passphrase);
    void setReachable(bool reachable);
    static void cancelDialogs();

    QMainWindow &m_window;
    std::function<bool(const QString &)> m_isRight;
    QTimer m_quiet;
    QList<QAction *> m_taken; ///< the window's own, with their shortcuts
    std::unique_ptr<QWidget> m_content;
    LockPage *m_page = nullptr; ///< the window's; null = not locked
};

} // namespace hauspost
