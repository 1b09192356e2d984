#pragma once

#include "models/exchange/workbookfile.h"

#include <QtCore/QStringList>

#include <vector>

namespace hauspost {

/// How a number is shown: what is lost in the plain value.
struct XlsxNumberFormat
{
    bool isDate = false;
    int digits = 0; ///< of a format "00000": so many digits, with leading zeros
};

/// What the sheets of an XLSX file share: names, strings, formats.
struct XlsxWorkbook
{
    struct Sheet
    {
        QString name;
        QString part;
    };
    std::vector<Sheet> sheets; ///< worksheets with a part, in their order
    std::vector<QString> strings;
    std::vector<XlsxNumberFormat> formats; ///< by style of a cell
    bool isFrom1904 = false;

    /// Errors: SheetUnusable.
    [[nodiscard]] static Result<XlsxWorkbook> read(const WorkbookFile &file);
};

/// Whether a number format's code shows a date or a time ("dd.mm.yyyy", not "0.00 \"d\"").
[[nodiscard]] bool isDateFormat(const QString &code);

} // namespace hauspost
