#pragma once

#include "models/domain/accesscounts.h"

#include <QtGui/QColor>
#include <QtGui/QPalette>

class QPainter;
class QRectF;

namespace hauspost {

/// How a group of units looks in every bar and legend. The groups differ by pattern as well as by colour, and each has
/// a border of at least 4.5 : 1 to the ground.
struct AccessLook
{
    QString text;
    QColor color;
    Qt::BrushStyle pattern = Qt::SolidPattern; ///< NoBrush: the border only
};
[[nodiscard]] AccessLook accessLook(AccessGroup group, const QPalette &palette);

/// Fills a part of a bar, or the sample of a legend.
void paintPart(QPainter &painter, const QRectF &area, const AccessLook &look);

/// "71 (12 %)"; without a share only the number.
[[nodiscard]] QString groupNumberText(const AccessCounts &counts, AccessGroup group);
/// "Confirmed: 71 (12 %), Pending: …" of all residents, for tool tips and screen readers.
[[nodiscard]] QString residentGroupsText(const AccessCounts &counts);

} // namespace hauspost
