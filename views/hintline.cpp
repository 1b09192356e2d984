#include "views/hintline.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace hauspost {

HintLine::HintLine(Tone tone, QWidget *parent) : HintLine(tone, QString(), parent) {}

HintLine::HintLine(Tone tone, const QString &text, QWidget *parent)
    : QWidget(parent), m_tone(tone), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_icon->setContentsMargins(0, 1, 0, 0);
    setText(text);
    updateIcon();
}

void HintLine::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString HintLine::text() const
{
    return m_text->text();
}

void HintLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        updateIcon();
    }
    QWidget::changeEvent(event);
}

void HintLine::updateIcon()
{
    const QString icon = m_tone == Tone::Good     ? QStringLiteral("tick")
                         : m_tone == Tone::Normal ? QStringLiteral("question")
                                                  : QStringLiteral("warning");
    m_icon->setPixmap(tintedPixmap(icon, toneColor(m_tone, palette()), devicePixelRatioF()));
}

} // namespace hauspost
