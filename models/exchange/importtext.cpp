#include "models/exchange/importtext.h"

#include <QtCore/QCoreApplication>

namespace hauspost {

namespace {

class ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ImportTexts)

public:
    static QString fault(CsvFault fault);
    static QString problem(const CsvProblem &problem);
    static QString warning(const ImportWarning &warning);
    static QString verdict(ImportVerdict verdict);
    static QString field(ImportField field);
};

QString ImportTexts::fault(CsvFault fault)
{
    switch (fault) {
    case CsvFault::UnclosedQuote:
        return tr("a quotation mark is opened and never closed");
    case CsvFault::TextAfterQuote:
        return tr("there is text behind a closing quotation mark");
    case CsvFault::TooLong:
        return tr("the row is too long");
    case CsvFault::MissingValue:
        return tr("a value is missing");
    case CsvFault::BadEmail:
        return tr("the e-mail address is not usable");
    case CsvFault::BadSalutation:
        return tr("the salutation is not known");
    case CsvFault::BadNumber:
        return tr("the number is not usable");
    case CsvFault::BadYesNo:
        return tr("the value is neither yes nor no");
    }
    return {};
}

QString ImportTexts::problem(const CsvProblem &p)
{
    switch (p.fault) {
    case CsvFault::UnclosedQuote:
        return tr("Row %1: a quotation mark is opened and never closed.").arg(p.row);
    case CsvFault::TextAfterQuote:
        return tr("Row %1: there is text behind a closing quotation mark.").arg(p.row);
    case CsvFault::TooLong:
        return tr("Row %1 is too long.").arg(p.row);
    case CsvFault::MissingValue:
        return tr("Row %1, column %2: a value is missing. The row was left out.").arg(p.row).arg(p.column);
    case CsvFault::BadEmail:
        return tr("Row %1, column %2: this is not a usable e-mail address. It was left out.").arg(p.row).arg(p.column);
    case CsvFault::BadSalutation:
        return tr("Row %1, column %2: this salutation is not known. It was left out.").arg(p.row).arg(p.column);
    case CsvFault::BadNumber:
        return tr("Row %1, column %2: this is not a usable number. The row was left out.").arg(p.row).arg(p.column);
    case CsvFault::BadYesNo:
        return tr("Row %1, column %2: this is neither yes nor no. The row was left out.").arg(p.row).arg(p.column);
    }
    return {};
}

QString ImportTexts::warning(const ImportWarning &w)
{
    switch (w.kind) {
    case ImportWarningKind::OlderFile:
        return tr("Property %1: a later billing period is on record already. This file only adds what was not known; "
                  "nobody counts as gone.")
            .arg(w.propertyNumber);
    case ImportWarningKind::IncompleteProperty:
        return tr("Property %1: records of this property could not be read, so nobody there counts as gone.")
            .arg(w.propertyNumber);
    case ImportWarningKind::IncompleteFile:
        return tr("Some records could not be read or assigned, so nobody counts as gone.");
    case ImportWarningKind::MoveOutWithdrawn:
        return tr("Property %1, unit %2: a move-out that is on record is no longer in the file. The resident counts as "
                  "living there again.")
            .arg(w.propertyNumber)
            .arg(w.unitNumber);
    case ImportWarningKind::ManyGone:
        return tr("Property %1: more than half of the residents are not in the file. Please check whether the file is "
                  "complete.")
            .arg(w.propertyNumber);
    case ImportWarningKind::SameEmailSeveralUnits:
        return tr("Property %1, unit %2: the e-mail address is used for another unit too.")
            .arg(w.propertyNumber)
            .arg(w.unitNumber);
    case ImportWarningKind::NotALetterAddress:
        return tr("Property %1, unit %2: the postal address is incomplete. A letter would not arrive.")
            .arg(w.propertyNumber)
            .arg(w.unitNumber);
    }
    return {};
}

QString ImportTexts::verdict(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
        return tr("new");
    case ImportVerdict::Changed:
        return tr("changed");
    case ImportVerdict::Unchanged:
        return tr("unchanged");
    case ImportVerdict::Gone:
        return tr("gone");
    }
    return {};
}

QString ImportTexts::field(ImportField field)
{
    switch (field) {
    case ImportField::ObjectNumber:
        return tr("object number");
    case ImportField::Street:
        return tr("street");
    case ImportField::PostalCode:
        return tr("postal code");
    case ImportField::City:
        return tr("city");
    case ImportField::Country:
        return tr("country");
    case ImportField::Location:
        return tr("location");
    case ImportField::UviRequired:
        return tr("consumption information required");
    case ImportField::ClientKey:
        return tr("user key of the office");
    case ImportField::Names:
        return tr("name");
    case ImportField::Salutation:
        return tr("salutation");
    case ImportField::PostalAddress:
        return tr("postal address");
    case ImportField::Email:
        return tr("e-mail address");
    case ImportField::MoveIn:
        return tr("move-in");
    case ImportField::MoveOut:
        return tr("move-out");
    }
    return {};
}

} // namespace

QString csvFaultText(CsvFault fault)
{
    return ImportTexts::fault(fault);
}

QString csvProblemText(const CsvProblem &problem)
{
    return ImportTexts::problem(problem);
}

QString importWarningText(const ImportWarning &warning)
{
    return ImportTexts::warning(warning);
}

QString importVerdictName(ImportVerdict verdict)
{
    return ImportTexts::verdict(verdict);
}

QString importFieldName(ImportField field)
{
    return ImportTexts::field(field);
}

} // namespace hauspost
