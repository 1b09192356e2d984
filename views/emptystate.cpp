#include "views/emptystate.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hauspost {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_button(new QPushButton(this))
{
    constexpr int textWidth = 460;
    constexpr double titleScale = 1.25;
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * titleScale);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setFixedWidth(textWidth);
    }
    constexpr QSize roomy(150, 32);
    m_button->setMinimumSize(roomy);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    for (QWidget *widget : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_title),
                            static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_button)}) {
        layout->addWidget(widget, 0, Qt::AlignHCenter);
    }
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

void EmptyState::setContent(const QString &icon, const QString &title, const QString &text, const QString &button)
{
    m_iconName = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    for (QLabel *label : {m_title, m_text}) {
        // A box layout with alignment does not ask a wrapped label how high it gets.
        label->setMinimumHeight(std::max(0, label->heightForWidth(label->width())));
    }
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    updateIcon();
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        updateIcon();
    }
    QWidget::changeEvent(event);
}

void EmptyState::updateIcon()
{
    constexpr int side = 40;
    // The 3x picture, larger than in a row.
    QPixmap pixmap = tintedPixmap(m_iconName, toneColor(Tone::Muted, palette()), 3.0);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_icon->setPixmap(
        pixmap.isNull() ? pixmap : pixmap.scaledToWidth(qRound(side * devicePixelRatioF()), Qt::SmoothTransformation));
}

} // namespace hauspost
