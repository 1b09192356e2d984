#include "views/deskstyle.h"

#include "views/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace hauspost {

namespace {

/// Around boxes, buttons and fields: quiet, or what has the focus. Fusion's own colour for that is too dark on a dark
/// ground.
void drawOutline(const QStyleOption &option, QPainter &painter, bool isRound)
{
    constexpr qreal radius = 2.5;
    constexpr qreal focusWidth = 1.5;
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    QColor color = hasFocus ? option.palette.color(QPalette::Link) : toneColor(Tone::Muted, option.palette);
    if (!hasFocus) {
        color.setAlphaF(option.state.testFlag(QStyle::State_Enabled) ? 0.8F : 0.4F);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, hasFocus ? focusWidth : 1.0));
    painter.setBrush(Qt::NoBrush);
    const QRectF outline = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound) {
        painter.drawEllipse(outline);
    } else {
        painter.drawRoundedRect(outline, radius, radius);
    }
    painter.restore();
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    if (isRound || element == PE_IndicatorCheckBox || element == PE_FrameLineEdit || element == PE_PanelButtonCommand) {
        drawOutline(*option, *painter, isRound);
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && option->state.testFlag(State_HasFocus)) {
        drawOutline(*option, *painter, false);
    }
}

/// Fusion asks for the active picture, which buttons ask for too while the mouse is over them, on another ground.
void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *item = element == CE_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem *>(option) : nullptr;
    const bool isChosen = item && item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled);
    if (!isChosen || item->icon.availableSizes(QIcon::Selected).isEmpty()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionMenuItem chosen(*item);
    const int side = pixelMetric(PM_SmallIconSize, option, widget);
    chosen.icon = QIcon(item->icon.pixmap(QSize(side, side), painter->device()->devicePixelRatioF(), QIcon::Selected));
    QProxyStyle::drawControl(element, &chosen, painter, widget);
}

} // namespace hauspost
