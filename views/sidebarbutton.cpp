#include "views/sidebarbutton.h"

#include "views/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QPainter>

namespace hauspost {

namespace {

constexpr int sidebarRowHeight = 38;
constexpr int sidebarMargin = 16; ///< before the icon, in both widths: it stays where it is
constexpr int sidebarIconSide = 20;
constexpr int gap = 12;
constexpr int edge = 3;

} // namespace

SidebarButton::SidebarButton(QAction &page, QWidget *parent) : QToolButton(parent), m_page(page)
{
    setDefaultAction(&page);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&page, &QAction::changed, this, &SidebarButton::describe);
    describe();
}

void SidebarButton::setBadge(int count, const QString &meaning)
{
    m_badge = count;
    m_meaning = meaning;
    describe();
    update();
}

void SidebarButton::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    updateGeometry();
    update();
}

QSize SidebarButton::sizeHint() const
{
    const int icon = 2 * sidebarMargin + sidebarIconSide;
    QFont bold = font();
    bold.setBold(true);
    constexpr int badgeRoom = 40;
    return {m_isCollapsed
                ? icon
                : icon + gap - sidebarMargin + QFontMetrics(bold).horizontalAdvance(m_page.iconText()) + badgeRoom,
            sidebarRowHeight};
}

void SidebarButton::describe()
{
    const QString name = m_page.iconText();
    const QString shortcut =
        m_page.shortcuts().isEmpty() ? QString() : m_page.shortcuts().constLast().toString(QKeySequence::NativeText);
    QStringList lines{shortcut.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, shortcut)};
    if (!m_meaning.isEmpty()) {
        lines << m_meaning;
    }
    setToolTip(lines.join(u'\n'));
    setAccessibleName(name);
    setAccessibleDescription(m_meaning);
    updateGeometry();
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = m_page.isChecked();
    const QRectF ground = QRectF(rect()).adjusted(6, 1, -6, -1);
    constexpr qreal radius = 6;
    painter.setPen(Qt::NoPen);
    if (isCurrent || underMouse()) {
        painter.setBrush(isCurrent ? selectionColor(palette()) : trackColor(palette()));
        painter.drawRoundedRect(ground, radius, radius);
    }
    if (isCurrent) {
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawRoundedRect(QRectF(ground.left(), ground.top() + 7, edge, ground.height() - 14), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(toneColor(Tone::Normal, palette()), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), radius, radius);
    }
    icon().paint(&painter, sidebarMargin, (sidebarRowHeight - sidebarIconSide) / 2, sidebarIconSide, sidebarIconSide);
    if (!m_isCollapsed) {
        QFont words = font();
        words.setBold(isCurrent);
        painter.setFont(words);
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
        painter.drawText(rect().adjusted(sidebarMargin + sidebarIconSide + gap, 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, m_page.iconText());
    }
    paintBadge(painter);
}

void SidebarButton::paintBadge(QPainter &painter) const
{
    if (m_badge == 0) {
        return;
    }
    constexpr int most = 999;
    const QString text = m_badge > most ? QStringLiteral("999+") : QLocale().toString(m_badge);
    QFont small = font();
    small.setBold(true);
    small.setPointSizeF(small.pointSizeF() * 0.8);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const int pillHeight = metrics.height() + 2;
    const int pillWidth = std::max(pillHeight, metrics.horizontalAdvance(text) + 10);
    const QRectF pill =
        m_isCollapsed ? QRectF(width() - pillWidth - 4, 2, pillWidth, pillHeight)
                      : QRectF(width() - pillWidth - 14, (sidebarRowHeight - pillHeight) / 2.0, pillWidth, pillHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace hauspost
