#pragma once

#include "models/exchange/sheetreader.h"

namespace hauspost {

/// Line breaks as '\n'; kind Empty for blanks only.
[[nodiscard]] SheetCell textCell(const QString &text);
/// Plain digits without exponent as far as a spreadsheet is exact: 15 digits.
[[nodiscard]] QString numberText(double value);
/// A day counted by a spreadsheet program, as "2026-03-01"; a value that is no day: as number.
[[nodiscard]] QString dayText(double days, bool isFrom1904);

} // namespace hauspost
