#include "models/exchange/sheetfault.h"

#include "models/exchange/sheetlimits.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace hauspost {

namespace {

struct SheetFaultTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::SheetFault)
};

QString counted(qint64 value)
{
    return QLocale().toString(value);
}

QString limitText(SheetFault fault)
{
    switch (fault) {
    case SheetFault::TooManyRows:
        return SheetFaultTexts::tr("there are more than %1 rows").arg(counted(sheetlimits::rows));
    case SheetFault::TooManyColumns:
        return SheetFaultTexts::tr("there are more than %1 columns").arg(counted(sheetlimits::columns));
    case SheetFault::TooManyCells:
        return SheetFaultTexts::tr("there are more than %1 filled cells").arg(counted(sheetlimits::cells));
    case SheetFault::CellTooLong:
        return SheetFaultTexts::tr("a cell holds more than %1 characters").arg(counted(sheetlimits::cellCharacters));
    default:
        return SheetFaultTexts::tr("unpacked, the file would be larger than a table of contact data can be");
    }
}

} // namespace

QString sheetFaultText(SheetFault fault)
{
    switch (fault) {
    case SheetFault::NotASheet:
        return SheetFaultTexts::tr("it is neither CSV nor XLSX nor ODS");
    case SheetFault::OldOrEncrypted:
        return SheetFaultTexts::tr("it is protected with a password or was saved in the old XLS format; please save it "
                                   "as XLSX without a password");
    case SheetFault::Encrypted:
        return SheetFaultTexts::tr("it is protected with a password; please save it without one");
    case SheetFault::Damaged:
        return SheetFaultTexts::tr("the file is damaged or was cut off");
    case SheetFault::PartMissing:
        return SheetFaultTexts::tr("a part of the workbook is missing");
    case SheetFault::NoSuchSheet:
        return SheetFaultTexts::tr("there is no sheet with this name");
    case SheetFault::Empty:
        return SheetFaultTexts::tr("there is nothing in it");
    case SheetFault::TooManyRows:
    case SheetFault::TooManyColumns:
    case SheetFault::TooManyCells:
    case SheetFault::TooMuchUnpacked:
    case SheetFault::CellTooLong:
        return limitText(fault);
    case SheetFault::BadReference:
        return SheetFaultTexts::tr("a cell stands at a place that does not exist");
    case SheetFault::DocumentType:
        return SheetFaultTexts::tr("it holds a document type definition, which no spreadsheet program writes");
    case SheetFault::TooDeep:
        return SheetFaultTexts::tr("it is nested deeper than any spreadsheet program writes");
    case SheetFault::ContainsNulBytes:
        return SheetFaultTexts::tr("it holds NUL bytes, so it is no text in this encoding");
    case SheetFault::MixedEncoding:
        return SheetFaultTexts::tr("there are characters that the chosen encoding does not know");
    }
    return {};
}

QString cellName(qint64 row, int column)
{
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    }
    return letters + QString::number(row);
}

Failure sheetFailure(const QString &fileName, SheetFault fault, qint64 row, int column)
{
    return row > 0 ? fail(ErrorCode::SheetBadCell, {fileName, cellName(row, column), sheetFaultText(fault)})
                   : fail(ErrorCode::SheetUnusable, {fileName, sheetFaultText(fault)});
}

} // namespace hauspost
