#include "views/sidebar.h"

#include "views/sidebarbutton.h"
#include "views/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

Sidebar::Sidebar(QWidget *parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 10, 1, 8);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Pages"));
}

SidebarButton &Sidebar::add(QAction &page)
{
    auto *button = new SidebarButton(page, this);
    button->setCollapsed(m_isCollapsed);
    m_layout->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons << button;
    return *button;
}

void Sidebar::addAtFoot(QAction &action)
{
    m_foot = new SidebarButton(action, this);
    m_foot->setCollapsed(m_isCollapsed);
    m_layout->addWidget(m_foot);
}

void Sidebar::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    for (SidebarButton *button : m_buttons) {
        button->setCollapsed(collapsed);
    }
    if (m_foot) {
        m_foot->setCollapsed(collapsed);
    }
}

void Sidebar::focusCurrent()
{
    for (SidebarButton *button : m_buttons) {
        if (button->defaultAction()->isChecked()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if (!m_buttons.isEmpty()) {
        m_buttons.constFirst()->setFocus(Qt::TabFocusReason);
    }
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
    } else {
        QFrame::keyPressEvent(event);
    }
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Pages"));
    }
    QFrame::changeEvent(event);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(width() - 1, 0, 1, height(), lineColor(palette()));
}

} // namespace hauspost
