#include "models/letters/letterfilename.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace hauspost {

namespace {

/// Numbers come from files of others: nothing but letters, digits and hyphens gets into a name.
QString safe(const QString &part)
{
    QString result = part;
    std::replace_if(
        result.begin(), result.end(),
        [](QChar c) { return c.unicode() > 0x7F || (!c.isLetterOrNumber() && c != u'-'); }, u'-');
    return result;
}

QString joined(const QStringList &parts)
{
    QStringList result{QStringLiteral("UVI-Schreiben")};
    for (const QString &part : parts) {
        if (!part.isEmpty()) {
            result << safe(part);
        }
    }
    return result.join(u'_');
}

} // namespace

QString letterFileName(const LetterRequest &request)
{
    const QString unit = QStringLiteral("NE%1").arg(request.unit.number, 4, 10, QLatin1Char('0'));
    return joined({request.property.number, unit, request.letterNumber}) + QStringLiteral(".pdf");
}

QString batchFileName(QDate date, const QString &batch, const QString &propertyNumber)
{
    return joined({propertyNumber, date.toString(Qt::ISODate), batch}) + QStringLiteral(".pdf");
}

QString indexFileName(QDate date, const QString &batch)
{
    return joined({date.toString(Qt::ISODate), batch, QStringLiteral("Verzeichnis")}) + QStringLiteral(".csv");
}

} // namespace hauspost
