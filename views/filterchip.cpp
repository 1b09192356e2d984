#include "views/filterchip.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

namespace hauspost {

namespace {

constexpr int chipHeight = 28;
constexpr int side = 11;
constexpr int crossSide = 12;
constexpr int crossGap = 5;

} // namespace

FilterChip::FilterChip(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FilterChip::setContent(const QString &name, int count)
{
    setText(name);
    m_count = count;
    setAccessibleName(tr("%1, %Ln unit(s)", nullptr, count).arg(name));
    updateGeometry();
    update();
}

QString FilterChip::label() const
{
    return QStringLiteral("%1  %2").arg(text(), QLocale().toString(m_count));
}

QSize FilterChip::sizeHint() const
{
    const int cross = isChecked() ? crossSide + crossGap : 0;
    return {fontMetrics().horizontalAdvance(label()) + 2 * side + cross, qMax(chipHeight, fontMetrics().height() + 8)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setBrush(isChecked() ? selectionColor(palette()) : underMouse() ? trackColor(palette()) : Qt::transparent);
    painter.setPen(QPen(hasFocus() || isChecked() ? accent : lineColor(palette()), hasFocus() ? 2.0 : 1.0));
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter.setPen(toneColor(m_count == 0 && !isChecked() ? Tone::Muted : Tone::Normal, palette()));
    painter.drawText(rect().adjusted(side, 0, -side, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     label());
    if (isChecked()) {
        const QRect cross(width() - side - crossSide, (height() - crossSide) / 2, crossSide, crossSide);
        painter.drawPixmap(
            cross, tintedPixmap(QStringLiteral("cross"), toneColor(Tone::Normal, palette()), devicePixelRatioF()));
    }
}

} // namespace hauspost
