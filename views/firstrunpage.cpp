#include "views/firstrunpage.h"

#include "views/icons.h"

#include <QtCore/QEvent>
#include <QtGui/QIcon>
#include <QtWidgets/QCommandLinkButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

FirstRunPage::FirstRunPage(QWidget *parent)
    : Page(parent),
      m_picture(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_connect(new QCommandLinkButton(this)),
      m_sample(new QCommandLinkButton(this)),
      m_busy(new QProgressBar(this))
{
    constexpr int columnWidth = 560;
    constexpr int pictureSide = 64;
    m_picture->setPixmap(QIcon(QStringLiteral(":/hauspost/icons/app.png")).pixmap(pictureSide, pictureSide));
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_title->setFont(large);
    m_text->setWordWrap(true);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_picture, m_title, m_text, m_connect, m_sample, m_busy}) {
        widget->setFixedWidth(columnWidth);
        column->addWidget(widget);
    }
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column);
    layout->addStretch(1);
    for (QCommandLinkButton *button : {m_connect, m_sample}) {
        button->setAutoDefault(true); // Enter, too: there is nothing else to do here
    }
    setTabOrder(m_connect, m_sample);
    connect(m_connect, &QAbstractButton::clicked, this, &FirstRunPage::connectRequested);
    connect(m_sample, &QAbstractButton::clicked, this, &FirstRunPage::sampleRequested);
    retranslateUi();
    updateIcons();
}

void FirstRunPage::offerSample(const QString &problem)
{
    m_problem = problem;
    retranslateUi();
}

void FirstRunPage::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_connect->setEnabled(!busy);
    m_sample->setEnabled(!busy && m_problem.isEmpty());
    if (!busy && isVisible()) { // a button that was switched off has lost the focus
        (m_sample->isEnabled() ? m_sample : m_connect)->setFocus(Qt::OtherFocusReason);
    }
}

void FirstRunPage::focusContent()
{
    m_connect->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
    Page::changeEvent(event);
}

void FirstRunPage::retranslateUi()
{
    m_title->setText(tr("Welcome to Hauspost"));
    m_text->setText(tr("Hauspost sends your residents the registration for their consumption information, by e-mail or "
                       "as a letter, and shows who has access already."));
    m_connect->setText(tr("Connect to the portal"));
    m_connect->setDescription(
        tr("You need the portal's address. You sign in in the browser, or with the file that your "
           "administrator gave you."));
    m_sample->setText(tr("Try it with sample data"));
    m_sample->setDescription(m_problem.isEmpty() ? tr("A made-up office on this computer. Nothing leaves it, and it is "
                                                      "deleted when you end it.")
                                                 : m_problem);
    m_sample->setEnabled(m_problem.isEmpty());
    m_busy->setAccessibleName(tr("The sample data are being made"));
}

void FirstRunPage::updateIcons()
{
    m_connect->setIcon(tintedIcon(QStringLiteral("link"), palette()));
    m_sample->setIcon(tintedIcon(QStringLiteral("flask"), palette()));
}

} // namespace hauspost
