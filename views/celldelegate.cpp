#include "views/celldelegate.h"

#include "models/tables/tableroles.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolTip>

namespace hauspost {

namespace {

constexpr int iconSide = 16;
constexpr int iconGap = 7;

CellKind kindOf(const QModelIndex &index)
{
    return static_cast<CellKind>(index.data(CellKindRole).toInt());
}

QColor colorOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return toneColor(static_cast<Tone>(index.data(ToneRole).toInt()), option.palette);
}

/// A stroke at the left edge shows where the keyboard is.
void paintCurrentRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    constexpr int strokeWidth = 3;
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row() && option.rect.left() == 0) {
        painter->fillRect(QRect(0, option.rect.top(), strokeWidth, option.rect.height()),
                          QGuiApplication::palette().color(QPalette::Highlight));
    }
}

QRect contentRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(CellDelegate::padding, 0, -CellDelegate::padding, 0);
}

int iconWidth(const QModelIndex &index)
{
    return index.data(StatusIconRole).toString().isEmpty() ? 0 : iconSide + iconGap;
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    cell.icon = {};
    cell.state &= ~QStyle::State_HasFocus; // rows are chosen, not cells; the button paints its own focus
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    paintCurrentRow(painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(IsGroupRole).toBool()) {
        paintGroup(painter, option, index);
        painter->restore();
        return;
    }
    switch (kindOf(index)) {
    case CellKind::Text:
        paintText(painter, option, index);
        break;
    case CellKind::Share:
        paintShare(painter, option, index);
        break;
    case CellKind::Action:
        paintAction(painter, option, index);
        break;
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (kindOf(index) == CellKind::Action) {
        return {buttonSide + 2 * padding, rowHeight};
    }
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {text + iconWidth(index) + 2 * padding, rowHeight};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QString text;
    if (kindOf(index) == CellKind::Action) {
        text = index.data(Qt::AccessibleTextRole).toString();
    } else if (const QString told = index.data(Qt::ToolTipRole).toString(); !told.isEmpty()) {
        text = told;
    } else if (sizeHint(option, index).width() > option.rect.width()) {
        text = index.data().toString();
    }
    // Never rich text by chance: a name may hold "<".
    QToolTip::showText(event->globalPos(), text.isEmpty() ? QString() : Qt::convertFromPlainText(text), view);
    return true;
}

QRect CellDelegate::buttonRect(const QRect &cell)
{
    QRect button(0, 0, buttonSide, buttonSide);
    button.moveCenter(cell.center());
    return button;
}

/// One text over all columns: each cell paints its part of it, and no span has to be kept for any row.
void CellDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    const int width = option.widget ? option.widget->width() : option.rect.right();
    const QRect row(padding, option.rect.top(), width - 2 * padding, option.rect.height());
    const QColor color = toneColor(Tone::Normal, option.palette);
    constexpr int reach = 4;
    const QPointF at(row.left() + reach, row.center().y() + 1.0);
    const bool isClosed = index.data(GroupClosedRole).toBool();
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(isClosed ? QPolygonF{at + QPointF(-2, -reach), at + QPointF(2, 0), at + QPointF(-2, reach)}
                                   : QPolygonF{at + QPointF(-reach, -2), at + QPointF(0, 2), at + QPointF(reach, -2)});
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(color);
    painter->drawText(row.adjusted(iconSide + iconGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      index.data().toString());
}

void CellDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect rect = contentRect(option);
    const QColor color = colorOf(option, index);
    const QString icon = index.data(StatusIconRole).toString();
    const bool isWord = static_cast<Tone>(index.data(ToneRole).toInt()) == Tone::Muted || icon.isEmpty();
    if (!icon.isEmpty()) {
        const QPixmap pixmap = tintedPixmap(icon, color, painter->device()->devicePixelRatioF());
        painter->drawPixmap(QRect(rect.left(), rect.center().y() - iconSide / 2 + 1, iconSide, iconSide), pixmap);
        rect.setLeft(rect.left() + iconSide + iconGap);
    }
    painter->setPen(isWord ? color : option.palette.color(QPalette::Text));
    painter->setFont(option.font);
    const QString text = index.data().toString();
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(rect, static_cast<int>(alignment.toInt()) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void CellDelegate::paintShare(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    constexpr int barHeight = 8;
    const QRect rect = contentRect(option);
    const int textWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("100 %")) + 8;
    const double share = index.data(RawSortRole).toDouble();
    painter->setPen(toneColor(share < 0 ? Tone::Muted : Tone::Normal, option.palette));
    painter->drawText(QRect(rect.left(), rect.top(), textWidth - 8, rect.height()), Qt::AlignRight | Qt::AlignVCenter,
                      index.data().toString());
    if (share < 0) {
        return;
    }
    QRectF bar(rect.left() + textWidth, rect.center().y() - barHeight / 2.0 + 1, rect.width() - textWidth, barHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(trackColor(option.palette));
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    if (share > 0) {
        bar.setWidth(qMax(bar.width() * share, double(barHeight)));
        painter->setBrush(toneColor(Tone::Good, option.palette));
        painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    }
}

void CellDelegate::paintAction(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect button = buttonRect(option.rect);
    const QColor color = colorOf(option, index);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    if (isHovered || isFocused) {
        QColor fill = color;
        fill.setAlphaF(isHovered ? 0.16F : 0.0F);
        painter->setBrush(fill);
        painter->setPen(isFocused ? QPen(color, 1.5) : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(button).adjusted(1, 1, -1, -1), 5, 5);
    }
    QRect icon(0, 0, iconSide, iconSide);
    icon.moveCenter(button.center());
    painter->drawPixmap(
        icon, tintedPixmap(index.data(StatusIconRole).toString(), color, painter->device()->devicePixelRatioF()));
}

} // namespace hauspost
