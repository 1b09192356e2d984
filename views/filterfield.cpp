#include "views/filterfield.h"

#include "views/icons.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>

namespace hauspost {

FilterField::FilterField(QWidget *parent) : QLineEdit(parent), m_icon(new QAction(this))
{
    constexpr int width = 340;
    constexpr int height = 32;
    setClearButtonEnabled(true);
    setFixedHeight(height);
    setMinimumWidth(width / 2);
    setMaximumWidth(width);
    addAction(m_icon, LeadingPosition);
    updateIcon();
}

bool FilterField::event(QEvent *event)
{
    // Before the window's shortcut "back": the first Esc clears, the next one goes back.
    if (event->type() == QEvent::ShortcutOverride && !text().isEmpty() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        event->setAccepted(!text().isEmpty());
        clear();
    } else if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT leaveRequested();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void FilterField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        updateIcon();
    }
    QLineEdit::changeEvent(event);
}

void FilterField::updateIcon()
{
    m_icon->setIcon(tintedIcon(QStringLiteral("search"), palette(), Tone::Muted));
}

} // namespace hauspost
