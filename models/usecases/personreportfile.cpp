// The two files of the information about a person.

#include "models/storage/dispatchlog.h"
#include "models/usecases/personreport.h"
#include "models/wire/imported.h"
#include "models/wire/names.h"
#include "models/wire/values.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

namespace hauspost {

namespace {

struct PersonFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::PersonReport)
};

const char style[] = "body{font-family:sans-serif;max-width:46em;margin:2em auto;padding:0 1em;line-height:1.4}"
                     "h1{font-size:1.5em}h2{font-size:1.1em;margin-top:1.6em;border-bottom:1px solid #888}"
                     "table{border-collapse:collapse;width:100%}"
                     "th,td{text-align:left;vertical-align:top;padding:.25em .6em .25em 0;overflow-wrap:anywhere}"
                     "th{width:32%;font-weight:normal;color:#555}";

QString element(const QString &name, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(name, text.toHtmlEscaped());
}

QString lineOf(const PersonSection::Line &line)
{
    const QString value = line.value.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    return line.name.isEmpty() ? QStringLiteral("<tr><td colspan=\"2\">%1</td></tr>\n").arg(value)
                               : QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td></tr>\n")
                                     .arg(line.name.toHtmlEscaped(), value);
}

QJsonValue dayValue(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject letterObject(const DispatchedLetter &letter)
{
    return {{QStringLiteral("number"), letter.number.toString()},
            {QStringLiteral("printedOn"), dayValue(letter.printedOn)},
            {QStringLiteral("postedOn"), dayValue(letter.postedOn)},
            {QStringLiteral("handedOverOn"), dayValue(letter.handedOverOn)},
            {QStringLiteral("returnedOn"), dayValue(letter.returnedOn)},
            {QStringLiteral("failedOn"), dayValue(letter.failedOn)}};
}

/// The row as at the wire, without the code: that is a secret, and would open the account to who reads the file.
QJsonObject residentObject(Resident resident)
{
    resident.code = std::nullopt;
    return wire::toJson(resident);
}

QJsonObject tenancyObject(const PersonTenancy &tenancy)
{
    QJsonArray letters;
    for (const DispatchedLetter &letter : tenancy.letters) {
        letters.append(letterObject(letter));
    }
    QJsonArray waiting;
    for (const OutboxEntry &entry : tenancy.waiting) {
        waiting.append(QJsonDocument::fromJson(wire::toJson(entry.action)).object());
    }
    const Occupancy &occupancy = tenancy.occupancy;
    const QString preference = toName(tenancy.note.preference);
    return {{QStringLiteral("property"), wire::toJson(occupancy.property)},
            {QStringLiteral("unit"), wire::toJson(occupancy.unit)},
            {QStringLiteral("resident"), residentObject(*occupancy.resident)},
            {QStringLiteral("letters"), letters},
            {QStringLiteral("outbox"), waiting},
            {QStringLiteral("note"), tenancy.note.text},
            {QStringLiteral("preference"), preference.isEmpty() ? QStringLiteral("none") : preference}};
}

} // namespace

QByteArray personHtml(const PersonData &data)
{
    const QString language = QLocale().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
    const QString title = PersonFileTexts::tr("Information on personal data");
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width\">\n")
            .arg(language) +
        element(QStringLiteral("title"), title) +
        QStringLiteral("\n<style>%1</style>\n</head>\n<body>\n").arg(QLatin1String(style)) +
        element(QStringLiteral("h1"), title) + u'\n' +
        element(QStringLiteral("p"), PersonFileTexts::tr("Of %1, as of %2 (Art. 15 and 20 GDPR).")
                                         .arg(personTitle(data), QLocale().toString(data.day, QLocale::LongFormat))) +
        u'\n';
    for (const PersonSection &section : personSections(data)) {
        html += element(QStringLiteral("h2"), section.title) + QStringLiteral("\n<table>\n");
        for (const PersonSection::Line &line : section.lines) {
            html += lineOf(line);
        }
        html += QStringLiteral("</table>\n");
    }
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

QByteArray personJson(const PersonData &data)
{
    QJsonArray tenancies;
    for (const PersonTenancy &tenancy : data.tenancies) {
        tenancies.append(tenancyObject(tenancy));
    }
    const QJsonObject root{{QStringLiteral("format"), QStringLiteral("hauspost-person-1")},
                           {QStringLiteral("asOf"), data.day.toString(Qt::ISODate)},
                           {QStringLiteral("responsible"), wire::toJson(data.office)},
                           {QStringLiteral("tenancies"), tenancies}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace hauspost
