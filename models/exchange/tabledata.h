#pragma once

#include "models/base/tabledata.h"

namespace hauspost {

/// Text that no spreadsheet takes for a formula: where it begins like one, an apostrophe stands before it. For CSV and
/// the clipboard, where a cell cannot say that it is text.
[[nodiscard]] QString withoutFormula(const QString &text);

/// For the clipboard: plain text with tabs, and an HTML table in which text cells are marked as text.
[[nodiscard]] QString tabSeparated(const TableData &data);
[[nodiscard]] QString htmlTable(const TableData &data);

} // namespace hauspost
