#pragma once

#include "models/domain/letternumber.h"

#include <QtCore/QString>

#include <memory>

class QPagedPaintDevice;

namespace hauspost {

/// What the user chose in front of the printer.
struct PrintOrder
{
    std::shared_ptr<QPagedPaintDevice> device; ///< A4, whole page; never null
    QString name;                              ///< of the printer, for the log
    LetterRange range;                         ///< which of the letters, counted from 1
    int copies = 1;                            ///< that the device does not make by itself
    /// One job for the printer each: what it has taken is known when the job is closed. 0: all in one (a file).
    int lettersPerJob = 0;
};

} // namespace hauspost
