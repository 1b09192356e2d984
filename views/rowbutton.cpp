#include "views/rowbutton.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QtGui/QPainter>

namespace hauspost {

namespace {

constexpr int rowHeight = 32;
constexpr int rowMargin = 8;
constexpr int numberWidth = 56;
constexpr int barWidth = 90;
constexpr int barHeight = 6;
constexpr int rowIconSide = 16;

} // namespace

RowButton::RowButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RowButton::setContent(const QString &number, const QString &text, std::optional<double> share)
{
    m_number = number;
    m_share = share;
    setText(text);
    setAccessibleName(QStringLiteral("%1: %2").arg(text, number));
    setToolTip(text);
    update();
}

QSize RowButton::sizeHint() const
{
    const int bar = m_share ? barWidth + 2 * rowMargin : 0;
    constexpr int wide = 260;
    return {std::min(wide, fontMetrics().horizontalAdvance(text())) + numberWidth + bar + rowIconSide + 4 * rowMargin,
            rowHeight};
}

void RowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    constexpr qreal radius = 5;
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(selectionColor(palette()));
        painter.drawRoundedRect(ground, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), radius, radius);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(QRect(rowMargin, 0, numberWidth - rowMargin, height()), Qt::AlignVCenter | Qt::AlignRight,
                     m_number);
    painter.setFont(font());
    int right = width() - rowMargin - rowIconSide;
    painter.drawPixmap(
        right, (height() - rowIconSide) / 2,
        tintedPixmap(QStringLiteral("arrow-right"), toneColor(Tone::Muted, palette()), devicePixelRatioF()));
    right -= rowMargin;
    if (m_share) {
        right -= barWidth;
        const QRectF track(right, (height() - barHeight) / 2.0, barWidth, barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(trackColor(palette()));
        painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
        painter.setBrush(toneColor(Tone::Good, palette()));
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * *m_share, barHeight)), barHeight / 2.0,
                                barHeight / 2.0);
        right -= 2 * rowMargin;
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect words(numberWidth + rowMargin, 0, right - numberWidth - rowMargin, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace hauspost
