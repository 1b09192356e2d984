#include "views/legendbutton.h"

#include "views/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace hauspost {

namespace {

constexpr int legendMargin = 6;
constexpr int sampleSide = 13;
constexpr int sampleGap = 7;

} // namespace

LegendButton::LegendButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void LegendButton::setContent(const std::optional<AccessLook> &look, const QString &word, const QString &number,
                              int count)
{
    m_look = look;
    m_number = number;
    m_count = count;
    setText(word);
    setEnabled(count > 0);
    setCursor(count > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(QStringLiteral("%1: %2").arg(word, number));
    setToolTip(count > 0 ? tr("Show these units") : QString());
    updateGeometry();
    update();
}

QSize LegendButton::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const int words =
        std::max(fontMetrics().horizontalAdvance(text()), QFontMetrics(bold).horizontalAdvance(m_number)) + 4;
    const int sample = m_look ? sampleSide + sampleGap : 0;
    return {2 * legendMargin + sample + words, 2 * fontMetrics().height() + 2 + legendMargin};
}

void LegendButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    constexpr qreal radius = 5;
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(isEnabled() && (underMouse() || isDown()) ? QBrush(selectionColor(palette())) : Qt::NoBrush);
    painter.drawRoundedRect(ground, radius, radius);
    const int line = fontMetrics().height();
    int left = legendMargin;
    const int top = legendMargin / 2;
    if (m_look) {
        paintPart(painter, QRectF(left, top + (line - sampleSide) / 2.0, sampleSide, sampleSide), *m_look);
        left += sampleSide + sampleGap;
    }
    const QRect words(left, top, width() - left, line);
    painter.setPen(toneColor(m_count == 0 ? Tone::Muted : Tone::Normal, palette()));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(words.translated(0, line + 2), Qt::AlignLeft | Qt::AlignVCenter, m_number);
}

} // namespace hauspost
