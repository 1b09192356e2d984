#include "views/systemtray.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QSystemTrayIcon>

namespace hauspost {

namespace {

/// The program's icon with the sign of the state in its corner, on a disk so that it shows on any ground.
QIcon iconOf(const TrayLook &look)
{
    constexpr int side = 64;
    constexpr int badgeSide = 38;
    QPixmap picture = QIcon(QStringLiteral(":/hauspost/icons/app.png")).pixmap(side, side);
    if (look.badge.isEmpty() || picture.isNull()) {
        return picture;
    }
    const QPalette palette = QGuiApplication::palette();
    const QRect corner(side - badgeSide, side - badgeSide, badgeSide, badgeSide);
    constexpr int rim = 5;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(corner);
    painter.drawPixmap(corner.adjusted(rim, rim, -rim, -rim),
                       tintedPixmap(look.badge, toneColor(look.tone, palette), 2.0));
    return picture;
}

} // namespace

SystemTray::SystemTray() = default;

SystemTray::~SystemTray() = default;

bool SystemTray::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::show(const TrayLook &look)
{
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>();
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this] { activated(); });
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, [this] { activated(); });
    }
    m_icon->setIcon(iconOf(look));
    m_icon->setToolTip(look.text);
    m_icon->show();
}

void SystemTray::hide()
{
    m_icon.reset();
}

void SystemTray::notify(const QString &title, const QString &text, bool isProblem)
{
    if (m_icon) {
        m_icon->showMessage(title, text, isProblem ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    }
}

} // namespace hauspost
