#include "models/letters/lettercomposer.h"

#include "models/domain/registrationlink.h"
#include "models/letters/lettersalutation.h"

#include <QtCore/QLocale>

namespace hauspost {

namespace {

QString longDate(QDate date)
{
    return QLocale(QLocale::German, QLocale::Germany).toString(date, QStringLiteral("d. MMMM yyyy"));
}

/// An address as people type it: without scheme and last slash.
QString typedUrl(const QString &url)
{
    QString result = url.trimmed();
    for (const QString &scheme : {QStringLiteral("https://"), QStringLiteral("http://")}) {
        if (result.startsWith(scheme, Qt::CaseInsensitive)) {
            result.remove(0, scheme.size());
        }
    }
    while (result.endsWith(u'/')) {
        result.chop(1);
    }
    return result;
}

QString unitWithLocation(const Unit &unit)
{
    const QString number = QString::number(unit.number);
    const QString location = unit.location.simplified();
    return location.isEmpty() ? number : number + QStringLiteral(" · ") + location;
}

QStringList withoutEmpty(QStringList parts)
{
    parts.removeAll(QString());
    return parts;
}

QString place(const Office &office)
{
    return (office.postalCode + u' ' + office.city).trimmed();
}

} // namespace

LetterValues letterValues(const LetterRequest &request)
{
    const Office &office = request.office;
    const Resident &resident = request.resident;
    const auto key = [](const char16_t *name) { return QString::fromUtf16(name); };
    LetterValues result{{{key(u"officeStreet"), office.street},
                         {key(u"officePlace"), place(office)},
                         {key(u"officeWeb"), typedUrl(office.web)},
                         {key(u"officePhone"), office.phone},
                         {key(u"officeEmail"), office.email},
                         {key(u"contactPerson"), office.contactPerson},
                         {key(u"processor"), office.processor},
                         {key(u"registrationPage"), typedUrl(office.registrationUrl)},
                         {key(u"privacyPage"), typedUrl(office.privacyUrl)},
                         {key(u"helpPage"), typedUrl(office.helpUrl)},
                         {key(u"date"), longDate(request.date)},
                         {key(u"property"), request.property.number},
                         {key(u"unit"), QString::number(request.unit.number)},
                         {key(u"unitWithLocation"), unitWithLocation(request.unit)},
                         {key(u"clientKey"), resident.clientKey.simplified()},
                         {key(u"code"), resident.code ? resident.code->grouped() : QString()},
                         {key(u"validUntil"), resident.codeValidUntil ? longDate(*resident.codeValidUntil) : QString()},
                         {key(u"letterNumber"), request.letterNumber}},
                        {key(u"property"), key(u"unit"), key(u"unitWithLocation"), key(u"clientKey"), key(u"code"),
                         key(u"validUntil"), key(u"letterNumber")}};
    for (QString &value : result.values) {
        value = value.simplified(); // a line break in a field must not become one in the letter
    }
    return result;
}

LetterContent composeLetter(const LetterRequest &request)
{
    const Office &office = request.office;
    const Resident &resident = request.resident;
    const LetterTemplate &text = LetterTemplate::registration();
    const LetterValues values = letterValues(request);

    LetterContent content;
    content.officeName = office.name.simplified();
    content.officeLine = text.parts(QStringLiteral("officeLine"), values).join(QStringLiteral("  ·  "));
    content.returnLine = withoutEmpty({content.officeName, office.street.simplified(), place(office).simplified()});
    content.address =
        addressBlock(resident.postalAddress, resident.addressDeviates ? QString() : request.unit.location);
    content.info = text.fields(QStringLiteral("info"), values);
    content.subject = text.line(QStringLiteral("subject"), values);
    content.salutation = {{{salutationLine(resident), false}}, true};
    content.introduction = text.paragraphs(QStringLiteral("introduction"), values);
    content.steps = text.paragraphs(QStringLiteral("steps"), values);
    content.code = text.field(QStringLiteral("code"), values);
    content.codeFields = text.fields(QStringLiteral("codeFields"), values);
    content.link = text.field(QStringLiteral("link"), values);
    content.qrText = resident.code ? registrationLink(office, *resident.code) : office.registrationUrl;
    content.qrCaption = text.line(QStringLiteral("qrCaption"), values);
    content.notes = text.paragraphs(QStringLiteral("notes"), values);
    content.closing = text.line(QStringLiteral("closing"), values);
    content.signatory = office.signatory.isEmpty() ? content.officeName : office.signatory.simplified();
    content.footerColumns = office.footerColumns;
    content.letterNumber = text.line(QStringLiteral("letterNumber"), values);
    content.markings = request.markings;
    return content;
}

} // namespace hauspost
