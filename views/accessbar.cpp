#include "views/accessbar.h"

#include "views/accesslook.h"
#include "views/flowlayout.h"
#include "views/legendbutton.h"
#include "views/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace hauspost {

namespace {

constexpr int accessBarHeight = 22;
constexpr int legendGap = 10;

} // namespace

AccessBar::AccessBar(QWidget *parent) : QWidget(parent)
{
    auto *legend = new FlowLayout(this);
    legend->setContentsMargins(0, accessBarHeight + legendGap, 0, 0);
    legend->setSpacing(10);
    for (size_t place = 0; place < m_entries.size(); ++place) {
        m_entries.at(place) = new LegendButton(this);
        legend->addWidget(m_entries.at(place));
        connect(m_entries.at(place), &QAbstractButton::clicked, this,
                [this, place] { Q_EMIT groupChosen(static_cast<AccessGroup>(place)); });
    }
    m_notRequired = new LegendButton(this); // after the others, also for the Tab key
    legend->addWidget(m_notRequired);
    connect(m_notRequired, &QAbstractButton::clicked, this, &AccessBar::notRequiredChosen);
    describe();
}

void AccessBar::setCounts(const AccessCounts &counts, int notRequired)
{
    m_counts = counts;
    m_notRequiredCount = notRequired;
    describe();
    update();
}

void AccessBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr qreal radius = 5;
    const QRectF bar(0.5, 0.5, width() - 1, accessBarHeight - 1);
    QPainterPath shape;
    shape.addRoundedRect(bar, radius, radius);
    painter.fillPath(shape, palette().color(QPalette::Base));
    painter.save();
    painter.setClipPath(shape);
    qreal left = bar.left();
    for (const AccessGroup group : {AccessGroup::Confirmed, AccessGroup::Pending, AccessGroup::Without}) {
        const int residents = m_counts.residents();
        const qreal length = residents == 0 ? 0 : bar.width() * m_counts.of(group) / residents;
        paintPart(painter, QRectF(left, bar.top(), length, bar.height()), accessLook(group, palette()));
        left += length;
    }
    painter.restore();
    painter.setPen(lineColor(palette()));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

void AccessBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        describe();
    }
    QWidget::changeEvent(event);
}

void AccessBar::describe()
{
    for (size_t place = 0; place < m_entries.size(); ++place) {
        const auto group = static_cast<AccessGroup>(place);
        const AccessLook look = accessLook(group, palette());
        m_entries.at(place)->setContent(look, look.text, groupNumberText(m_counts, group), m_counts.of(group));
    }
    m_notRequired->setContent({}, tr("UVI not required"), QLocale().toString(m_notRequiredCount), m_notRequiredCount);
    setAccessibleName(tr("UVI access of the residents"));
    setAccessibleDescription(residentGroupsText(m_counts));
    setToolTip(tr("The bar is all residents of units with “UVI required: yes”. Vacant units and all other units are "
                  "not in it, nor in the percentages. 100 % only when nobody is missing."));
}

} // namespace hauspost
