#include "views/deskstyle.h"

#include "views/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace hauspost {

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    const bool hasOutline =
        isRound || element == PE_IndicatorCheckBox || element == PE_FrameLineEdit || element == PE_PanelButtonCommand;
    if (!hasOutline || option->state.testFlag(State_HasFocus)) {
        return;
    }
    constexpr qreal radius = 2.5;
    QColor color = toneColor(Tone::Muted, option->palette);
    color.setAlphaF(option->state.testFlag(State_Enabled) ? 0.8F : 0.4F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(color);
    painter->setBrush(Qt::NoBrush);
    const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound) {
        painter->drawEllipse(outline);
    } else {
        painter->drawRoundedRect(outline, radius, radius);
    }
    painter->restore();
}

} // namespace hauspost
