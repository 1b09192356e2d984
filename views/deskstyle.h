#pragma once

#include <QtWidgets/QProxyStyle>

namespace hauspost {

/// Fusion with outlines that can be seen: on a dark ground it draws those of boxes, buttons and fields darker than the
/// ground (WCAG 2.1, 1.4.11 asks for a contrast of 3); what has the focus has an outline in the colour of links. The
/// icon of a chosen entry of a menu has the colour of its text.
class DeskStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
};

} // namespace hauspost
