#include "views/historychart.h"

#include "models/tables/labels.h"
#include "views/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace hauspost {

namespace {

int invited(const AccessDay &day)
{
    return day.counts.confirmed + day.counts.pending;
}

int confirmed(const AccessDay &day)
{
    return day.counts.confirmed;
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

HistoryChart::HistoryChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HistoryChart::setHistory(std::vector<AccessDay> days)
{
    m_days = std::move(days);
    describe();
    updateGeometry();
    update();
}

QSize HistoryChart::sizeHint() const
{
    constexpr int emptyHeight = 40;
    return {520, m_days.size() < 2 ? emptyHeight : 150};
}

QSize HistoryChart::minimumSizeHint() const
{
    return {260, sizeHint().height()};
}

int HistoryChart::most() const
{
    int result = 1;
    for (const AccessDay &day : m_days) {
        result = std::max(result, day.counts.residents());
    }
    return result;
}

void HistoryChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_days.size() < 2) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, accessibleDescription());
        return;
    }
    const int line = fontMetrics().height();
    const int number = fontMetrics().horizontalAdvance(QLocale().toString(most())) + 8;
    const int names = std::max(fontMetrics().horizontalAdvance(accessStatusText(AccessStatus::Confirmed)),
                               fontMetrics().horizontalAdvance(tr("Invited"))) +
                      12;
    const QRectF area = QRectF(rect()).adjusted(number, line / 2.0, -names, -line - 6);
    paintScale(painter, area);
    paintLines(painter, area);
}

void HistoryChart::paintScale(QPainter &painter, const QRectF &area) const
{
    painter.setPen(lineColor(palette()));
    for (const double share : {0.0, 0.5, 1.0}) {
        const qreal y = area.bottom() - share * area.height();
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int line = fontMetrics().height();
    for (const double share : {0.0, 1.0}) {
        const qreal y = area.bottom() - share * area.height();
        painter.drawText(QRectF(0, y - line / 2.0, area.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(qRound(share * most())));
    }
    const QRectF days(area.left(), area.bottom() + 4, area.width(), line);
    painter.drawText(days, Qt::AlignLeft, dayText(m_days.front().day));
    painter.drawText(days, Qt::AlignRight, dayText(m_days.back().day));
}

void HistoryChart::paintLines(QPainter &painter, const QRectF &area) const
{
    const QDate first = m_days.front().day;
    const double span = static_cast<double>(std::max<qint64>(1, first.daysTo(m_days.back().day)));
    const auto paint = [&](int (*value)(const AccessDay &), const QColor &color, Qt::PenStyle style) {
        QPainterPath path;
        for (const AccessDay &day : m_days) {
            const QPointF point(area.left() + area.width() * static_cast<double>(first.daysTo(day.day)) / span,
                                area.bottom() - area.height() * value(day) / most());
            path.elementCount() == 0 ? path.moveTo(point) : path.lineTo(point);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 2, style));
        painter.drawPath(path);
        return path.currentPosition().y();
    };
    const QColor waiting = toneColor(Tone::Waiting, palette());
    const QColor good = toneColor(Tone::Good, palette());
    const qreal line = fontMetrics().height();
    qreal upper = paint(invited, waiting, Qt::DashLine);
    const qreal lower = paint(confirmed, good, Qt::SolidLine);
    upper = std::min(upper, lower - line); // the two names do not cover each other
    const auto name = [&](qreal y, const QColor &color, const QString &text) {
        painter.setPen(color);
        painter.drawText(QRectF(area.right() + 6, y - line / 2, width() - area.right() - 6, line), Qt::AlignVCenter,
                         text);
    };
    name(upper, waiting, tr("Invited"));
    name(lower, good, accessStatusText(AccessStatus::Confirmed));
}

void HistoryChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
    QWidget::changeEvent(event);
}

void HistoryChart::describe()
{
    setAccessibleName(tr("Access from day to day"));
    if (m_days.size() < 2) {
        setAccessibleDescription(
            tr("This desk notes the numbers once a day. The chart appears when there are two days."));
        return;
    }
    const QLocale locale;
    setAccessibleDescription(tr("Confirmed on %1: %2, on %3: %4.")
                                 .arg(dayText(m_days.front().day), locale.toString(confirmed(m_days.front())),
                                      dayText(m_days.back().day), locale.toString(confirmed(m_days.back()))));
    setToolTip(accessibleDescription());
}

} // namespace hauspost
