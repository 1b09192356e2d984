#pragma once

#include "views/deskpreferences.h"
#include "views/printorder.h"

#include <optional>

class QPrinter;
class QWidget;

namespace hauspost {

/// The printer that the settings name, where it is there, else the system's: one side only, A4, whole page.
[[nodiscard]] std::shared_ptr<QPrinter> preparedPrinter(const PrinterDefaults &defaults);

/// The order as the printer was set up in front of the user.
[[nodiscard]] PrintOrder printOrderOf(std::shared_ptr<QPrinter> printer, int letters, const PrinterDefaults &defaults);

/// The system's own dialog: printer, which letters, copies. One side only, A4, never scaled: the address must stay in
/// the window of the envelope. nullopt: cancelled.
[[nodiscard]] std::optional<PrintOrder> askPrinter(int letters, const PrinterDefaults &defaults, QWidget *parent);

} // namespace hauspost
