#include "views/tableheader.h"

#include "views/celldelegate.h"
#include "views/theme.h"

#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace hauspost {

namespace {

constexpr int arrowWidth = 8;
constexpr int arrowHeight = 4;
constexpr int arrowGap = 6;

QPainterPath arrow(const QPointF &center, bool pointsUp)
{
    const qreal tip = pointsUp ? -arrowHeight / 2.0 : arrowHeight / 2.0;
    QPainterPath path(center + QPointF(-arrowWidth / 2.0, -tip));
    path.lineTo(center + QPointF(0, tip));
    path.lineTo(center + QPointF(arrowWidth / 2.0, -tip));
    return path;
}

} // namespace

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    constexpr int smallest = 44;
    setMinimumSectionSize(smallest);
    setFixedHeight(CellDelegate::rowHeight);
    setHighlightSections(false);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void TableHeader::setSorting(const Sorting &sorting)
{
    m_sorting = sorting;
    viewport()->update();
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto step = std::find_if(m_sorting.begin(), m_sorting.end(),
                                   [section](const SortKey &key) { return key.column == section; });
    const bool isSorted = step != m_sorting.end();
    const QString number = isSorted && m_sorting.size() > 1 ? QString::number(step - m_sorting.begin() + 1) : QString();
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool isRight = alignment.testFlag(Qt::AlignRight);
    const int numberWidth = number.isEmpty() ? 0 : fontMetrics().horizontalAdvance(number) + arrowGap / 2;
    const int arrowSpace = isSorted ? arrowWidth + arrowGap + numberWidth : 0;
    QRect room = rect.adjusted(CellDelegate::padding, 0, -CellDelegate::padding, 0);
    // The arrow stands on the inner side of the name, so that the name stays in line with its cells.
    room.adjust(isRight ? arrowSpace : 0, 0, isRight ? 0 : -arrowSpace, 0);
    const QString shown = fontMetrics().elidedText(name, Qt::ElideRight, room.width());
    painter->setPen(toneColor(isSorted ? Tone::Normal : Tone::Muted, palette()));
    painter->drawText(room, static_cast<int>(alignment.toInt()) | Qt::TextSingleLine, shown);
    if (isSorted && !name.isEmpty()) {
        const int width = fontMetrics().horizontalAdvance(shown);
        const qreal x = isRight ? room.right() - width - arrowGap - arrowWidth / 2.0
                                : room.left() + width + arrowGap + arrowWidth / 2.0;
        painter->setPen(QPen(toneColor(Tone::Normal, palette()), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(arrow({x, rect.center().y() + 1.0}, step->order == Qt::AscendingOrder));
        if (!number.isEmpty()) {
            const qreal left = isRight ? x - arrowWidth / 2.0 - numberWidth : x + arrowWidth / 2.0 + arrowGap / 2.0;
            painter->drawText(QRectF(left, rect.top(), numberWidth, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                              number);
        }
    }
    painter->restore();
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    painter.end();
    QHeaderView::paintEvent(event);
    QPainter line(viewport());
    line.setPen(lineColor(palette()));
    line.drawLine(0, height() - 1, viewport()->width(), height() - 1);
}

} // namespace hauspost
