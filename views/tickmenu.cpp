#include "views/tickmenu.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>

namespace hauspost {

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOurs = event->button() == Qt::LeftButton || event->button() == Qt::RightButton;
    if (!isOurs || !tick(actionAt(event->position().toPoint()))) {
        QMenu::mouseReleaseEvent(event);
    }
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !tick(activeAction())) {
        QMenu::keyPressEvent(event);
    }
}

/// False where there is nothing to tick.
bool TickMenu::tick(QAction *entry)
{
    if (!entry || !entry->isCheckable() || !entry->isEnabled() || entry->menu()) {
        return false;
    }
    entry->trigger();
    return true;
}

} // namespace hauspost
