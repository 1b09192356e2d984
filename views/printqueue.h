#pragma once

#include <QtCore/QString>

#include <optional>

namespace hauspost {

/// What Qt does not tell about printing: it hands a job to CUPS and does not look at the answer. GUI thread, which is
/// the one that prints.

/// Why CUPS did not take the job that this thread handed over last, in its own words; nullopt where it did, and on
/// systems without CUPS, whose errors QPrinter tells.
[[nodiscard]] std::optional<QString> refusalOfLastJob();

/// Whether the queue takes jobs, but stands still (paper jam, switched off, stopped by somebody).
[[nodiscard]] bool isQueueStopped(const QString &printer);

} // namespace hauspost
