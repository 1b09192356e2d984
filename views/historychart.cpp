#include "views/historychart.h"

#include "views/accesslook.h"
#include "views/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <array>

namespace hauspost {

namespace {

constexpr std::array stacked{AccessGroup::Confirmed, AccessGroup::Pending, AccessGroup::Without}; // from below
constexpr int sampleSide = 12;
constexpr int widestBar = 34;

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

HistoryChart::HistoryChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    describe();
}

void HistoryChart::setTrend(AccessTrend trend)
{
    m_trend = std::move(trend);
    m_chosen = static_cast<int>(m_trend.bars.size()) - 1;
    describe();
    update();
}

QString HistoryChart::nameOf(const AccessTrend &trend, size_t bar)
{
    const AccessTrend::Bar &one = trend.bars.at(bar);
    if (bar + 1 == trend.bars.size()) {
        return tr("Today");
    }
    switch (trend.step) {
    case AccessTrend::Step::Day:
        return dayText(one.begin);
    case AccessTrend::Step::Week:
        return tr("Week from %1").arg(dayText(one.begin));
    case AccessTrend::Step::Month:
        return QLocale().toString(one.begin, QStringLiteral("MMM yyyy"));
    }
    return {};
}

QSize HistoryChart::sizeHint() const
{
    constexpr int bars = 120;
    return {520, bars + 3 * fontMetrics().height() + 24};
}

QSize HistoryChart::minimumSizeHint() const
{
    return {260, sizeHint().height()};
}

int HistoryChart::most() const
{
    int result = 1;
    for (const AccessTrend::Bar &bar : m_trend.bars) {
        result = std::max(result, bar.known ? bar.known->counts.residents() : 0);
    }
    return result;
}

QRectF HistoryChart::area() const
{
    const int line = fontMetrics().height();
    const int number = fontMetrics().horizontalAdvance(QLocale().toString(most())) + 8;
    return QRectF(rect()).adjusted(number, 2.0 * line + 14, -2, -line - 8.0);
}

QRectF HistoryChart::slot(int bar) const
{
    const QRectF all = area();
    const qreal width = all.width() / static_cast<qreal>(std::max<size_t>(1, m_trend.bars.size()));
    return {all.left() + bar * width, all.top(), width, all.height()};
}

int HistoryChart::barAt(const QPointF &position) const
{
    for (int bar = 0; bar < static_cast<int>(m_trend.bars.size()); ++bar) {
        const QRectF place = slot(bar);
        if (position.x() >= place.left() && position.x() < place.right()) {
            return bar;
        }
    }
    return -1;
}

void HistoryChart::paintEvent(QPaintEvent *)
{
    if (m_trend.bars.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter);
    paintScale(painter);
    for (int bar = 0; bar < static_cast<int>(m_trend.bars.size()); ++bar) {
        paintBar(painter, bar);
    }
    paintNames(painter);
}

/// The chosen bar's figures: its name, then a sample and a number for each part.
void HistoryChart::paintLegend(QPainter &painter) const
{
    const int line = fontMetrics().height();
    const auto &known = m_trend.bars.at(static_cast<size_t>(m_chosen)).known;
    painter.setPen(toneColor(Tone::Normal, palette()));
    QString name = nameOf(m_trend, static_cast<size_t>(m_chosen));
    if (!known) {
        name = tr("%1: this desk did not know the numbers").arg(name);
    }
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(name, Qt::ElideRight, width()));
    int left = 0;
    for (const AccessGroup group : stacked) {
        const AccessLook look = accessLook(group, palette());
        paintPart(painter, QRectF(left, line + 2 + (line - sampleSide) / 2.0, sampleSide, sampleSide), look);
        left += sampleSide + 6;
        const QString text =
            known ? QStringLiteral("%1: %2").arg(look.text, groupNumberText(known->counts, group)) : look.text;
        painter.setPen(toneColor(Tone::Normal, palette()));
        painter.drawText(QRect(left, line + 2, width() - left, line), Qt::AlignLeft | Qt::AlignVCenter, text);
        left += fontMetrics().horizontalAdvance(text) + 16;
    }
}

void HistoryChart::paintScale(QPainter &painter) const
{
    const QRectF bars = area();
    const int line = fontMetrics().height();
    for (const double share : {0.0, 0.5, 1.0}) {
        const qreal y = bars.bottom() - share * bars.height();
        painter.setPen(lineColor(palette()));
        painter.drawLine(QPointF(bars.left(), y), QPointF(bars.right(), y));
        if (share != 0.5) {
            painter.setPen(palette().color(QPalette::PlaceholderText));
            painter.drawText(QRectF(0, y - line / 2.0, bars.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter,
                             QLocale().toString(qRound(share * most())));
        }
    }
}

void HistoryChart::paintBar(QPainter &painter, int bar) const
{
    const QRectF place = slot(bar);
    if (bar == m_chosen) {
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(selectionColor(palette()));
        painter.drawRoundedRect(place.adjusted(1, -3, -1, 3), 3, 3);
    }
    const auto &known = m_trend.bars.at(static_cast<size_t>(bar)).known;
    if (!known) {
        return;
    }
    const qreal width = std::min<qreal>(place.width() * 0.7, widestBar);
    qreal bottom = place.bottom();
    for (const AccessGroup group : stacked) {
        const qreal height = place.height() * known->counts.of(group) / most();
        paintPart(painter, QRectF(place.center().x() - width / 2, bottom - height, width, height),
                  accessLook(group, palette()));
        bottom -= height;
    }
}

/// The first and the last one always, of the others those that have room.
void HistoryChart::paintNames(QPainter &painter) const
{
    const int line = fontMetrics().height();
    const qreal top = area().bottom() + 6;
    const int last = static_cast<int>(m_trend.bars.size()) - 1;
    const auto shown = [this, last](int bar) {
        return bar == last || m_trend.step == AccessTrend::Step::Month
                   ? nameOf(m_trend, static_cast<size_t>(bar))
                   : QLocale().toString(m_trend.bars.at(static_cast<size_t>(bar)).begin, QStringLiteral("d. M."));
    };
    const auto room = [&](int bar) {
        const qreal half = fontMetrics().horizontalAdvance(shown(bar)) / 2.0 + 4;
        const qreal middle = std::clamp(slot(bar).center().x(), half, std::max(half, width() - half));
        return QRectF(middle - half, top, 2 * half, line);
    };
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRectF today = room(last);
    painter.drawText(today, Qt::AlignCenter, shown(last));
    qreal free = 0;
    for (int bar = 0; bar < last; ++bar) {
        const QRectF place = room(bar);
        if (place.left() >= free && place.right() <= today.left()) {
            painter.drawText(place, Qt::AlignCenter, shown(bar));
            free = place.right();
        }
    }
}

bool HistoryChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar >= 0 ? textOf(bar) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void HistoryChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_trend.bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_chosen - 1);
        break;
    case Qt::Key_Right:
        choose(m_chosen + 1);
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HistoryChart::mousePressEvent(QMouseEvent *event)
{
    if (const int bar = barAt(event->position()); bar >= 0) {
        choose(bar);
    }
}

void HistoryChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void HistoryChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

void HistoryChart::choose(int bar)
{
    m_chosen = std::clamp(bar, 0, std::max(0, static_cast<int>(m_trend.bars.size()) - 1));
    describe();
    update();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QString HistoryChart::textOf(int bar) const
{
    const auto place = static_cast<size_t>(bar);
    const auto &known = m_trend.bars.at(place).known;
    const QString name = nameOf(m_trend, place);
    if (!known) {
        return tr("%1: this desk did not know the numbers").arg(name);
    }
    const QString groups = residentGroupsText(known->counts);
    // Of a week or a month the last day is told that was known.
    return place + 1 == m_trend.bars.size() || m_trend.step == AccessTrend::Step::Day
               ? QStringLiteral("%1. %2").arg(name, groups)
               : tr("%1, as of %2. %3").arg(name, dayText(known->day), groups);
}

void HistoryChart::describe()
{
    setAccessibleName(tr("Access over time"));
    setAccessibleDescription(m_trend.bars.empty() ? QString() : textOf(m_chosen));
}

} // namespace hauspost
