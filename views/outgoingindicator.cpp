#include "views/outgoingindicator.h"

#include "views/icons.h"

#include <QtCore/QEvent>

namespace hauspost {

OutgoingIndicator::OutgoingIndicator(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    refresh();
}

void OutgoingIndicator::setCounts(int waiting, int needsDecision)
{
    m_waiting = waiting;
    m_needsDecision = needsDecision;
    refresh();
}

void OutgoingIndicator::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QToolButton::changeEvent(event);
}

void OutgoingIndicator::refresh()
{
    const bool isEmpty = m_waiting == 0 && m_needsDecision == 0;
    QStringList parts;
    if (m_needsDecision > 0) {
        //: 2 × Klärung nötig
        parts << tr("%Ln × decision needed", nullptr, m_needsDecision);
    }
    if (m_waiting > 0) {
        //: 3 in Warteschlange
        parts << tr("%Ln in queue", nullptr, m_waiting);
    }
    setText(isEmpty ? tr("Outbox empty") : parts.join(QStringLiteral(" · ")));
    const Tone tone = m_needsDecision > 0 ? Tone::Problem : m_waiting > 0 ? Tone::Waiting : Tone::Muted;
    setIcon(tintedIcon(m_needsDecision > 0 ? QStringLiteral("warning") : QStringLiteral("outbox"), palette(), tone));
    setToolTip(tr("Opens the outbox"));
    setAccessibleName(text());
}

} // namespace hauspost
