#pragma once

#include "views/printorder.h"

#include <optional>

class QWidget;

namespace hauspost {

/// The system's own dialog: printer, which letters, copies. One side only, A4, never scaled: the address must stay in
/// the window of the envelope. nullopt: cancelled.
[[nodiscard]] std::optional<PrintOrder> askPrinter(int letters, QWidget *parent);

} // namespace hauspost
