#pragma once

#include "models/base/result.h"

#include <QtCore/QString>

namespace hauspost {

/// Why a table cannot be read, or not further.
enum class SheetFault {
    NotASheet,        ///< none of the kinds of file that are known
    OldOrEncrypted,   ///< an OLE container: XLS, or XLSX with a password
    Encrypted,        ///< ODS or ZIP with a password
    Damaged,          ///< ZIP cut off, checksum wrong, no XML
    PartMissing,      ///< a part that each workbook has
    NoSuchSheet,      ///< the sheet that was asked for
    Empty,            ///< no sheet holds anything
    TooManyRows,      ///< beyond sheetlimits::rows
    TooManyColumns,   ///< beyond sheetlimits::columns
    TooManyCells,     ///< beyond sheetlimits::cells
    TooMuchUnpacked,  ///< beyond sheetlimits::unpackedBytes or ::packRatio: a ZIP bomb
    CellTooLong,      ///< beyond sheetlimits::cellCharacters
    BadReference,     ///< a cell or row that stands where it cannot be
    DocumentType,     ///< a DTD, which no spreadsheet program writes
    TooDeep,          ///< nesting beyond sheetlimits::depth
    ContainsNulBytes, ///< text with NUL bytes: no text
    MixedEncoding     ///< bytes that are none in the encoding that was chosen
};

/// A clause for a sentence: "the file is damaged or was cut off".
[[nodiscard]] QString sheetFaultText(SheetFault fault);

/// "B7" as spreadsheet programs call it; row and column 1-based; column 0: only the row.
[[nodiscard]] QString cellName(qint64 row, int column);

/// SheetUnusable, or SheetBadCell where a place is known (row > 0).
[[nodiscard]] Failure sheetFailure(const QString &fileName, SheetFault fault, qint64 row = 0, int column = 0);

} // namespace hauspost
