#include "views/accesslook.h"

#include "models/tables/labels.h"
#include "views/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QPainter>

namespace hauspost {

namespace {

struct AccessLooks
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::AccessLooks)
};

} // namespace

AccessLook accessLook(AccessGroup group, const QPalette &palette)
{
    switch (group) {
    case AccessGroup::Confirmed:
        return {accessStatusText(AccessStatus::Confirmed), toneColor(Tone::Good, palette), Qt::SolidPattern};
    case AccessGroup::Pending:
        return {accessStatusText(AccessStatus::Pending), toneColor(Tone::Waiting, palette), Qt::BDiagPattern};
    case AccessGroup::Without:
        // Not "Kein Zugang", which is one status of several in here.
        return {workListText(WorkList::WithoutAccess), toneColor(Tone::Muted, palette), Qt::Dense6Pattern};
    case AccessGroup::Vacant:
        return {vacancyText(), toneColor(Tone::Muted, palette), Qt::NoBrush};
    }
    return {};
}

void paintPart(QPainter &painter, const QRectF &area, const AccessLook &look)
{
    if (area.width() <= 0 || area.height() <= 0) {
        return;
    }
    if (look.pattern != Qt::NoBrush) {
        constexpr float pale = 0.2F;
        QColor ground = look.color;
        ground.setAlphaF(look.pattern == Qt::SolidPattern ? 1.0F : pale);
        painter.fillRect(area, ground);
        painter.fillRect(area, QBrush(look.color, look.pattern));
    }
    painter.setPen(look.color);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
}

QString groupNumberText(const AccessCounts &counts, AccessGroup group)
{
    const QLocale locale;
    const QString number = locale.toString(counts.of(group));
    const auto percent = counts.percent(group);
    //: 71 (12 %)
    return percent ? AccessLooks::tr("%1 (%2 %)").arg(number, locale.toString(*percent)) : number;
}

QString residentGroupsText(const AccessCounts &counts)
{
    QStringList words;
    for (const AccessGroup group : {AccessGroup::Confirmed, AccessGroup::Pending, AccessGroup::Without}) {
        words << QStringLiteral("%1: %2").arg(accessLook(group, {}).text, groupNumberText(counts, group));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace hauspost
