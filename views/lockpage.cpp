#include "views/lockpage.h"

#include "views/hintline.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace hauspost {

LockPage::LockPage(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_explanation(new QLabel(this)),
      m_label(new QLabel(this)),
      m_passphrase(new QLineEdit(this)),
      m_unlock(new QPushButton(this)),
      m_problem(new HintLine(Tone::Problem, this))
{
    constexpr int width = 380;
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.4);
    m_title->setFont(bold);
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_label->setBuddy(m_passphrase);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_unlock->setDefault(true);
    auto *column = new QVBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_explanation, m_label, m_passphrase, m_problem}) {
        widget->setFixedWidth(width);
        column->addWidget(widget);
    }
    column->addWidget(m_unlock, 0, Qt::AlignRight);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] { setWaiting(false); });
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockPage::unlock);
    retranslate();
}

void LockPage::start()
{
    m_passphrase->clear();
    m_passphrase->setFocus();
}

void LockPage::unlock()
{
    if (!m_wait.isActive() && !m_passphrase->text().isEmpty()) {
        Q_EMIT unlockRequested(m_passphrase->text());
    }
}

void LockPage::refuse()
{
    constexpr int longest = 60;
    constexpr int doublings = 6;
    const int seconds = std::min(longest, 1 << std::min(m_refused, doublings));
    ++m_refused;
    m_passphrase->clear();
    m_problem->setText(tr("The passphrase is wrong. Please wait %Ln second(s).", nullptr, seconds));
    m_wait.start(std::chrono::seconds(seconds));
    setWaiting(true);
}

void LockPage::setWaiting(bool waits)
{
    m_passphrase->setEnabled(!waits);
    m_unlock->setEnabled(!waits);
    if (!waits) {
        m_passphrase->setFocus();
    }
}

void LockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LockPage::retranslate()
{
    m_title->setText(tr("Hauspost is locked"));
    m_explanation->setText(
        tr("Please enter your passphrase to go on working. What was to be sent goes on being sent meanwhile."));
    m_label->setText(tr("&Passphrase"));
    m_unlock->setText(tr("&Unlock"));
}

} // namespace hauspost
