#pragma once

#include "models/base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <set>
#include <vector>

namespace hauspost {

/// One cell: its text and what kind of value it was.
struct SheetCell
{
    enum class Kind { Empty, Text, Number, Date, Boolean, Error };
    QString text; ///< numbers in plain digits, dates as "2026-03-01", booleans as "1" and "0"
    Kind kind = Kind::Empty;
    bool isUncomputed = false; ///< a formula whose value is not in the file

    friend bool operator==(const SheetCell &, const SheetCell &) = default;
};

/// A row with at least one cell that is not empty.
struct SheetRow
{
    qint64 number = 0; ///< 1-based, as the spreadsheet program shows it; for text the line on which it begins
    bool isHidden = false;
    std::vector<SheetCell> cells; ///< from column 1; cells that are not there are empty

    [[nodiscard]] QString text(int column) const; ///< 0-based; empty beyond the end
};

/// What the user may want to know about a whole table.
enum class SheetNote { MergedCells, HiddenRows };

/// What was opened and how it is understood.
struct SheetSource
{
    enum class Format { Csv, Pasted, Xlsx, Ods };
    Format format = Format::Csv;
    QString encoding;   ///< text only: "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"
    QChar separator;    ///< text only
    QStringList sheets; ///< workbooks only: all, in their order
    QString sheet;      ///< workbooks only: the one that is read
};

/// A table of contact data as a stream of rows: one row in memory. One thread.
class SheetReader
{
public:
    virtual ~SheetReader() = default;

    /// The next row that is not blank; nullopt at the end. After an error there is nothing more to read.
    /// Errors: FileNotReadable, CsvBadRow, SheetUnusable, SheetBadCell.
    [[nodiscard]] virtual Result<std::optional<SheetRow>> readRow() = 0;
    [[nodiscard]] virtual const SheetSource &source() const = 0;
    /// Complete only after the last row.
    [[nodiscard]] virtual const std::set<SheetNote> &notes() const = 0;
};

} // namespace hauspost
