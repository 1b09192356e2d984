#include "views/noticestrip.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace hauspost {

NoticeStrip::NoticeStrip(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_buttons(new QHBoxLayout),
      m_close(new QToolButton(this))
{
    constexpr int barWidth = 220;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);
    m_close->setAutoRaise(true);
    m_close->setFixedSize(28, 28);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 10, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(m_close, &QToolButton::clicked, this, &NoticeStrip::dismiss);
    m_patience.setInterval(usualPatience);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &NoticeStrip::goWhenLeft);
    hide();
}

void NoticeStrip::showMessage(Tone tone, const QString &icon, const QString &text, const std::vector<Button> &buttons)
{
    setContent(tone, icon, text);
    setButtons(buttons);
    m_bar->hide();
    m_close->show();
    want(true);
    const bool asksForNothing = buttons.empty() && (tone == Tone::Good || tone == Tone::Normal);
    if (asksForNothing) {
        m_patience.start();
    }
}

void NoticeStrip::showOffer(const QString &text, const Button &undo)
{
    showMessage(Tone::Good, QStringLiteral("outbox"), text, {undo});
    m_isOffer = true;
}

void NoticeStrip::endOffer()
{
    if (m_isOffer) {
        m_isOffer = false;
        m_patience.start();
    }
}

void NoticeStrip::setCrowdedOut(bool isOut)
{
    m_isCrowdedOut = isOut;
    setVisible(m_isWanted && !m_isCrowdedOut);
}

void NoticeStrip::want(bool isWanted)
{
    m_patience.stop();
    m_isOffer = false;
    m_isWanted = isWanted;
    setVisible(m_isWanted && !m_isCrowdedOut);
    Q_EMIT wantedChanged();
}

void NoticeStrip::goWhenLeft()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isHeld = !isVisible() || underMouse() || (focus && isAncestorOf(focus));
    if (isHeld) {
        m_patience.start();
    } else {
        dismiss();
    }
}

void NoticeStrip::showStanding(Tone tone, const QString &icon, const QString &text, const std::vector<Button> &buttons)
{
    showMessage(tone, icon, text, buttons);
    m_patience.stop();
    m_close->hide();
}

void NoticeStrip::showProgress(const QString &text, int done, int total, const std::vector<Button> &buttons)
{
    const bool wasRunning = m_isWanted && m_bar->isVisibleTo(this);
    setContent(Tone::Normal, QStringLiteral("letters"), text);
    if (!wasRunning) {
        // Once: a button that is made anew at each step cannot be clicked.
        setButtons(buttons);
    }
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setAccessibleName(text);
    m_bar->show();
    m_close->hide();
    if (!wasRunning) {
        want(true);
    }
}

void NoticeStrip::dismiss()
{
    setButtons({});
    m_bar->hide();
    want(false);
}

QString NoticeStrip::text() const
{
    return m_text->text();
}

void NoticeStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        updateColors();
    } else if (event->type() == QEvent::LanguageChange) {
        m_close->setToolTip(tr("Close this message"));
        m_close->setAccessibleName(tr("Close this message"));
    }
    QFrame::changeEvent(event);
}

void NoticeStrip::setContent(Tone tone, const QString &icon, const QString &text)
{
    m_tone = tone;
    m_iconName = icon;
    m_text->setText(text);
    setAccessibleName(text);
    updateColors();
}

void NoticeStrip::setButtons(const std::vector<Button> &buttons)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // perhaps called by its own click
        delete item;
    }
    for (const Button &button : buttons) {
        auto *widget = new QPushButton(button.text, this);
        connect(widget, &QPushButton::clicked, this, button.clicked);
        m_buttons->addWidget(widget);
    }
}

void NoticeStrip::updateColors()
{
    m_icon->setPixmap(tintedPixmap(m_iconName, toneColor(m_tone, palette()), devicePixelRatioF()));
    m_close->setIcon(tintedIcon(QStringLiteral("cross"), palette()));
}

} // namespace hauspost
