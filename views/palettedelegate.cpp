#include "views/palettedelegate.h"

#include "views/theme.h"

#include <QtGui/QIcon>
#include <QtGui/QPainter>

#include <algorithm>

namespace hauspost {

namespace {

constexpr int paletteMargin = 10;
constexpr int paletteIconSide = 16;

QFont headingFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

int headingHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(headingFont(option)).height() + 10;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QRect row = option.rect;
    if (const QString heading = index.data(headingRole).toString(); !heading.isEmpty()) {
        const QFont usual = painter->font();
        painter->setFont(headingFont(option));
        painter->setPen(toneColor(Tone::Muted, option.palette));
        const int height = headingHeight(option);
        painter->drawText(QRect(row.left() + paletteMargin, row.top(), row.width() - 2 * paletteMargin, height),
                          Qt::AlignLeft | Qt::AlignVCenter, heading);
        painter->setFont(usual);
        row.setTop(row.top() + height);
    }
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent) {
        painter->fillRect(row, selectionColor(option.palette));
        painter->fillRect(QRect(row.topLeft(), QSize(3, row.height())), option.palette.color(QPalette::Highlight));
    }
    QRect rest = row.adjusted(paletteMargin, 0, -paletteMargin, 0);
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole))
        .paint(painter, QRect(rest.left(), rest.center().y() - paletteIconSide / 2, paletteIconSide, paletteIconSide));
    rest.setLeft(rest.left() + paletteIconSide + paletteMargin);
    const QString title = index.data().toString();
    const QString detail = index.data(detailRole).toString();
    const QFontMetrics &metrics = option.fontMetrics;
    const int titleWidth =
        std::min(metrics.horizontalAdvance(title) + 2, detail.isEmpty() ? rest.width() : rest.width() * 3 / 5);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(QRect(rest.left(), rest.top(), titleWidth + 1, rest.height()), Qt::AlignVCenter,
                      metrics.elidedText(title, Qt::ElideRight, titleWidth));
    rest.setLeft(rest.left() + titleWidth + 2 * paletteMargin);
    painter->setPen(toneColor(Tone::Muted, option.palette));
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight,
                      metrics.elidedText(detail, Qt::ElideMiddle, rest.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isFirst = !index.data(headingRole).toString().isEmpty();
    return {0, option.fontMetrics.height() + 14 + (isFirst ? headingHeight(option) : 0)};
}

} // namespace hauspost
