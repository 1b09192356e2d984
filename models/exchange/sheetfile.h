#pragma once

#include "models/exchange/sheetreader.h"

#include <memory>

namespace hauspost {

/// What the user says instead of the guess.
struct SheetOptions
{
    QString encoding; ///< one of sheetEncodings(); empty: guessed
    QChar separator;  ///< null: guessed
    QString sheet;    ///< empty: the first that is not empty
};

/// "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252".
[[nodiscard]] QStringList sheetEncodings();

/// Opens a file by what is in it, whatever it is called.
/// Errors: FileNotFound, FileNotReadable, FileTooLarge, ImportEmpty, SheetUnusable, SheetBadCell, CsvBadRow.
[[nodiscard]] Result<std::unique_ptr<SheetReader>> openSheet(const QString &path, const SheetOptions &options = {});

/// Cells copied from a spreadsheet program: separated by tabs (or as guessed). Errors: as openSheet().
[[nodiscard]] Result<std::unique_ptr<SheetReader>> openPastedSheet(const QString &text,
                                                                   const SheetOptions &options = {});

} // namespace hauspost
