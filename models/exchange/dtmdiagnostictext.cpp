#include "models/exchange/dtmdiagnostictext.h"

#include <QtCore/QCoreApplication>

namespace hauspost {

namespace {

class DtmTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::DtmTexts)

public:
    static QString fieldOfProperty(DtmFieldId field);
    static QString fieldOfUser(DtmFieldId field);
    static QString aboutFile(DtmProblem problem);
    static QString aboutRecord(DtmProblem problem);
    static QString aboutField(DtmProblem problem);
};

QString DtmTexts::fieldOfProperty(DtmFieldId field)
{
    switch (field) {
    case DtmFieldId::Record:
        return tr("whole record");
    case DtmFieldId::RecordType:
        return tr("record type");
    case DtmFieldId::Version:
        return tr("version");
    case DtmFieldId::CustomerNumber:
        return tr("customer number");
    case DtmFieldId::BillingCompany:
        return tr("key of the billing company");
    case DtmFieldId::PropertyNumber:
        return tr("property number");
    case DtmFieldId::UnitNumber:
        return tr("unit number");
    case DtmFieldId::VatFlag:
        return tr("VAT flag");
    case DtmFieldId::Street:
        return tr("street of the property");
    case DtmFieldId::Country:
        return tr("country of the property");
    case DtmFieldId::PostalCode:
        return tr("postal code of the property");
    case DtmFieldId::City:
        return tr("city of the property");
    case DtmFieldId::PeriodBegin:
        return tr("begin of the billing period");
    case DtmFieldId::PeriodEnd:
        return tr("end of the billing period");
    case DtmFieldId::ObjectNumber:
        return tr("object number");
    case DtmFieldId::AllocationRisk:
        return tr("flag for the risk of lost allocations");
    case DtmFieldId::CondominiumFlag:
        return tr("condominium flag");
    case DtmFieldId::Area:
        return tr("area");
    case DtmFieldId::EndMarker:
        return tr("end marker");
    default:
        return fieldOfUser(field);
    }
}

QString DtmTexts::fieldOfUser(DtmFieldId field)
{
    switch (field) {
    case DtmFieldId::ClientKey:
        return tr("user key of the office");
    case DtmFieldId::AddressFlag:
        return tr("address flag");
    case DtmFieldId::UserName:
        return tr("name of the user");
    case DtmFieldId::UserStreet:
        return tr("street of the user");
    case DtmFieldId::UserCountry:
        return tr("country of the user");
    case DtmFieldId::UserPostalCode:
        return tr("postal code of the user");
    case DtmFieldId::UserCity:
        return tr("city of the user");
    case DtmFieldId::OwnerName:
        return tr("name of the owner");
    case DtmFieldId::OwnerStreet:
        return tr("street of the owner");
    case DtmFieldId::OwnerCountry:
        return tr("country of the owner");
    case DtmFieldId::OwnerPostalCode:
        return tr("postal code of the owner");
    case DtmFieldId::OwnerCity:
        return tr("city of the owner");
    case DtmFieldId::OccupancyBegin:
        return tr("begin of the occupancy");
    case DtmFieldId::OccupancyEnd:
        return tr("end of the occupancy");
    case DtmFieldId::Vacancy:
        return tr("vacancy flag");
    case DtmFieldId::ChangeFee:
        return tr("flag for the fee of a change of user");
    default:
        return {};
    }
}

// In all patterns: %1 record, %2 field, %3 and %4 columns, %5 what stands there.

QString DtmTexts::aboutFile(DtmProblem problem)
{
    switch (problem) {
    case DtmProblem::NoLineBreak:
        return tr("Record %1 does not end where it should. The file is damaged from here on; nothing after this place "
                  "was read. Please have the file made again.");
    case DtmProblem::TooManyRecords:
        return tr("The file has more records than one office can have. Reading stopped at record %1.");
    case DtmProblem::LineFeedOnly:
        return tr("Record %1 ends with LF instead of CR LF, as if the file had been changed on the way. The records "
                  "are read nevertheless.");
    default:
        return aboutRecord(problem);
    }
}

QString DtmTexts::aboutRecord(DtmProblem problem)
{
    switch (problem) {
    case DtmProblem::WrongLength:
        return tr("Record %1 has %5 characters instead of 2048 and was left out. Please have the file made again.");
    case DtmProblem::Truncated:
        return tr("The file ends in the middle of record %1, after %5 of 2048 characters. It was probably not copied "
                  "completely; please copy it again.");
    case DtmProblem::UnknownType:
        return tr("Record %1 begins with “%5”. Only records L (property) and M (user) are expected here; the record "
                  "was left out.");
    case DtmProblem::WrongEndMarker:
        return tr("Record %1 does not end with the letter of its type in column 2048 but with “%5”. Its columns are "
                  "probably shifted, so the record was left out.");
    case DtmProblem::Utf8Text:
        return tr("Record %1 is written in the character set UTF-8 instead of ISO 8859-15, so umlauts and columns are "
                  "wrong. The record was left out; please export the file again as ISO 8859-15 (Latin-9).");
    default:
        return aboutField(problem);
    }
}

QString DtmTexts::aboutField(DtmProblem problem)
{
    switch (problem) {
    case DtmProblem::MustFieldBlank:
        return tr("Record %1, field “%2” (columns %3 to %4): the field is blank but has to be filled.");
    case DtmProblem::NotANumber:
        return tr("Record %1, field “%2” (columns %3 to %4): “%5” is not a number. The record was left out.");
    case DtmProblem::NotADate:
        return tr("Record %1, field “%2” (columns %3 to %4): “%5” is not a date; dates are written as day, month and "
                  "year with two digits each. The record was left out.");
    case DtmProblem::NotAllowed:
        return tr("Record %1, field “%2” (columns %3 to %4): “%5” is not allowed here. The record was left out.");
    case DtmProblem::DatesReversed:
        return tr("Record %1, field “%2” (columns %3 to %4): the end “%5” lies before the begin. The record was left "
                  "out.");
    case DtmProblem::UnsupportedVersion:
        return tr("Record %1, field “%2” (columns %3 to %4): version “%5” of the exchange format is not known; "
                  "versions 03.05 and 03.10 are. The record was left out.");
    case DtmProblem::UserWithoutProperty:
        return tr("Record %1, field “%2” (columns %3 to %4): the file has no usable property record L for the property "
                  "number %5. The user was left out.");
    case DtmProblem::DuplicateProperty:
        return tr("Record %1, field “%2” (columns %3 to %4): the property %5 is in the file twice for the same billing "
                  "period. The first record was taken.");
    case DtmProblem::DuplicateUser:
        return tr("Record %1, field “%2” (columns %3 to %4): the unit %5 is in the file twice for the same days. The "
                  "first record was taken.");
    case DtmProblem::ControlCharacter:
        return tr("Record %1, field “%2” (columns %3 to %4): the text holds characters that cannot be printed. They "
                  "were replaced by blanks.");
    case DtmProblem::OutsidePeriod:
        return tr("Record %1, field “%2” (columns %3 to %4): %5 lies outside the billing period of the property. "
                  "Please check the date.");
    case DtmProblem::Overlap:
        return tr("Record %1, field “%2” (columns %3 to %4): on %5 another user still lives in the unit. Please check "
                  "the dates.");
    case DtmProblem::NameMissing:
        return tr("Record %1, field “%2” (columns %3 to %4): neither the user nor the owner has a name. Nobody can be "
                  "written to.");
    default:
        return {};
    }
}

} // namespace

QString dtmFieldName(DtmFieldId field)
{
    return DtmTexts::fieldOfProperty(field);
}

QString dtmDiagnosticText(const DtmDiagnostic &d)
{
    // One place after the other, the text of the file last: a "%1" in it stays what it is.
    QString text = DtmTexts::aboutFile(d.problem);
    const QStringList values{QString::number(d.recordNumber), dtmFieldName(d.field), QString::number(d.fromColumn),
                             QString::number(d.toColumn), d.found};
    for (qsizetype i = 0; i < values.size(); ++i) {
        text.replace(u'%' + QString::number(i + 1), values[i]);
    }
    return text;
}

} // namespace hauspost
