#pragma once

#include "views/tray.h"

#include <QtCore/QObject>

#include <memory>

class QSystemTrayIcon;

namespace hauspost {

/// Tray on QSystemTrayIcon.
class SystemTray final : public QObject, public Tray
{
    Q_OBJECT

public:
    SystemTray();
    ~SystemTray() override;

    bool isAvailable() const override;
    void show(const TrayLook &look) override;
    void hide() override;
    void notify(const QString &title, const QString &text, bool isProblem) override;

private:
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< made when it is first shown
};

} // namespace hauspost
