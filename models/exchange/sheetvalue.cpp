#include "models/exchange/sheetvalue.h"

#include <QtCore/QDate>

#include <cmath>

namespace hauspost {

SheetCell textCell(const QString &text)
{
    QString clean = text;
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const QString trimmed = clean.trimmed();
    return {trimmed, trimmed.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text, false};
}

QString numberText(double value)
{
    constexpr double exact = 1e15;
    return std::abs(value) < exact && std::floor(value) == value ? QString::number(value, 'f', 0)
                                                                 : QString::number(value, 'g', 15);
}

QString dayText(double days, bool isFrom1904)
{
    constexpr double last = 2'958'465; // 31 December 9999
    if (!(days >= 0 && days <= last)) {
        return numberText(days);
    }
    constexpr double fictitious = 60; // 29 February 1900, which there was not
    const QDate start = isFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < fictitious ? 31 : 30);
    return start.addDays(static_cast<qint64>(days)).toString(Qt::ISODate);
}

} // namespace hauspost
