#include "views/letterpreviewdialog.h"

#include "models/letters/letterpreview.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

#include <algorithm>

namespace hauspost {

namespace {
constexpr double pageHeightInches = 297 / 25.4;
constexpr double pageWidthInches = 210 / 25.4;
} // namespace

LetterPreviewDialog::LetterPreviewDialog(const LetterPlan &plan, LetterFonts fonts, int first, QWidget *parent)
    : QDialog(parent), m_plan(plan), m_fonts(std::move(fonts)), m_page(new QLabel(this))
{
    //: Vorschau
    setWindowTitle(tr("Preview"));
    constexpr QSize usual(640, 900);
    constexpr QSize smallest(320, 450);
    m_page->setMinimumSize(smallest);
    m_page->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->addWidget(m_page, 1);
    layout->addWidget(buildFoot());
    m_number->setValue(first);
    connect(m_number, &QSpinBox::valueChanged, this, &LetterPreviewDialog::showLetter);
    constexpr QSize frame(16, 60); // of the desktop around a window
    resize(usual.boundedTo(screen()->availableSize() - frame));
    showLetter();
}

QWidget *LetterPreviewDialog::buildFoot()
{
    const auto count = static_cast<int>(m_plan.recipients.size());
    auto *foot = new QWidget(this);
    auto *label = new QLabel(tr("&Letter"), foot);
    m_number = new QSpinBox(foot);
    m_number->setRange(1, count);
    m_number->setAccessibleName(tr("Letter shown"));
    label->setBuddy(m_number);
    m_of = new QLabel(tr("of %1").arg(QLocale().toString(count)), foot);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, foot);
    close->button(QDialogButtonBox::Close)->setText(tr("Close"));
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_number);
    layout->addWidget(m_of);
    layout->addStretch();
    layout->addWidget(close);
    return foot;
}

void LetterPreviewDialog::showLetter()
{
    const auto index = static_cast<size_t>(m_number->value() - 1);
    const double ratio = m_page->devicePixelRatioF();
    const double fitting = std::min(m_page->height() / pageHeightInches, m_page->width() / pageWidthInches);
    QImage image = renderPreview(letterRequest(m_plan, index, 0), m_fonts, static_cast<int>(fitting * ratio));
    image.setDevicePixelRatio(ratio);
    m_page->setPixmap(QPixmap::fromImage(image));
    m_page->setAccessibleName(tr("Letter to %1").arg(displayName(*m_plan.recipients.at(index).resident)));
}

void LetterPreviewDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showLetter();
}

void LetterPreviewDialog::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        m_number->stepUp();
        break;
    case Qt::Key_PageUp:
        m_number->stepDown();
        break;
    case Qt::Key_Home:
        m_number->setValue(1);
        break;
    case Qt::Key_End:
        m_number->setValue(m_number->maximum());
        break;
    default:
        QDialog::keyPressEvent(event);
    }
}

} // namespace hauspost
