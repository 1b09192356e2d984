#pragma once

#include "models/sync/syncstate.h"
#include "views/deskpreferences.h"
#include "views/tray.h"

#include <QtCore/QObject>

#include <optional>

class QWidget;

namespace hauspost {

/// Says in the notification area how things stand, and tells what happened while the user looks elsewhere. Says nothing
/// about anybody: a notice stands on the screen for everybody. GUI thread.
class TrayController final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    TrayController(Tray &tray, QWidget &window);
    ~TrayController() override;

    void setPreferences(const NoticePreferences &preferences);
    /// nullopt: not connected to a portal.
    void setSyncState(const std::optional<SyncState> &state);
    void setOutgoing(int waiting, int decisions);
    /// Residents with access in the whole office; nullopt: not known, the next number is a beginning.
    void setConfirmed(std::optional<int> confirmed);

    [[nodiscard]] bool isShown() const { return m_preferences.showsIcon && m_tray.isAvailable(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] TrayLook look() const;
    void update();
    void notify(const QString &text, bool isProblem);
    void showWindow();

    Tray &m_tray;
    QWidget &m_window;
    NoticePreferences m_preferences;
    std::optional<SyncState> m_sync;
    std::optional<TrayLook> m_shown;
    QString m_toldProblem; ///< name of the error that the user was told
    int m_waiting = 0;
    int m_decisions = 0;
    std::optional<int> m_confirmed;
};

} // namespace hauspost
