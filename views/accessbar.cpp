#include "views/accessbar.h"

#include "models/tables/labels.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace hauspost {

namespace {

constexpr int accessBarHeight = 22;
constexpr int legendGap = 14;
constexpr int legendIconSide = 16;

} // namespace

AccessBar::AccessBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void AccessBar::setCounts(const AccessCounts &counts)
{
    m_counts = counts;
    describe();
    update();
}

QSize AccessBar::sizeHint() const
{
    return {520, minimumSizeHint().height()};
}

QSize AccessBar::minimumSizeHint() const
{
    return {320, accessBarHeight + legendGap + 2 * fontMetrics().height() + 4};
}

std::vector<AccessBar::Part> AccessBar::parts() const
{
    const auto part = [this](AccessStatus status, Qt::BrushStyle pattern, int count) {
        const StatusLook look = accessStatusLook(status);
        return Part{accessStatusText(status), look.icon, toneColor(look.tone, palette()), pattern, count};
    };
    return {part(AccessStatus::Confirmed, Qt::SolidPattern, m_counts.confirmed),
            part(AccessStatus::Pending, Qt::BDiagPattern, m_counts.pending),
            {accessStatusText(AccessStatus::None), accessStatusLook(AccessStatus::None).icon,
             toneColor(Tone::Muted, palette()), Qt::Dense6Pattern, m_counts.without},
            {vacancyText(), QStringLiteral("door"), toneColor(Tone::Muted, palette()), Qt::NoBrush, m_counts.vacant}};
}

void AccessBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<Part> all = parts();
    paintBar(painter, all);
    const QLocale locale;
    const int column = width() / static_cast<int>(all.size());
    const int line = fontMetrics().height();
    int left = 0;
    for (const Part &part : all) {
        const int top = accessBarHeight + legendGap;
        painter.drawPixmap(left, top + (line - legendIconSide) / 2,
                           tintedPixmap(part.icon, part.color, devicePixelRatioF()));
        const QRect words(left + legendIconSide + 6, top, column - legendIconSide - 10, line);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(part.text, Qt::ElideRight, words.width()));
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        const int percent = m_counts.required == 0 ? 0 : qRound(100.0 * part.count / m_counts.required);
        painter.drawText(words.translated(0, line + 2), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%1 (%2 %)").arg(locale.toString(part.count), locale.toString(percent)));
        painter.setFont(font());
        left += column;
    }
}

void AccessBar::paintBar(QPainter &painter, const std::vector<Part> &all) const
{
    constexpr qreal radius = 5;
    const QRectF bar(0.5, 0.5, width() - 1, accessBarHeight - 1);
    QPainterPath shape;
    shape.addRoundedRect(bar, radius, radius);
    painter.save();
    painter.fillPath(shape, palette().color(QPalette::Base));
    painter.setClipPath(shape);
    qreal left = bar.left();
    for (const Part &part : all) {
        const qreal length = m_counts.required == 0 ? 0 : bar.width() * part.count / m_counts.required;
        const QRectF area(left, bar.top(), length, bar.height());
        if (part.pattern != Qt::NoBrush) {
            QColor ground = part.color;
            ground.setAlphaF(part.pattern == Qt::SolidPattern ? 1.0F : 0.25F);
            painter.fillRect(area, ground);
            painter.fillRect(area, QBrush(part.color, part.pattern));
        }
        left += length;
        painter.setPen(lineColor(palette()));
        painter.drawLine(QPointF(left, bar.top()), QPointF(left, bar.bottom()));
    }
    painter.restore();
    painter.setPen(lineColor(palette()));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

void AccessBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
    QWidget::changeEvent(event);
}

void AccessBar::describe()
{
    QStringList words;
    for (const Part &part : parts()) {
        words << QStringLiteral("%1: %2").arg(part.text, QLocale().toString(part.count));
    }
    setAccessibleName(tr("UVI access of the units"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(accessibleDescription());
}

} // namespace hauspost
