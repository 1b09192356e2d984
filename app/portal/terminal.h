#pragma once

#include "models/base/error.h"

#include <QtCore/QTextStream>

namespace hauspost::portal {

/// Exit codes of the program; documented in --help.
enum class ExitCode {
    Ok = 0,
    Usage = 1,      ///< command line
    File = 2,       ///< a file to read is unusable; nothing was changed
    PortalData = 3, ///< folder, key or database of the portal
    Listen = 4,     ///< the address cannot be used
    Internal = 5
};

[[nodiscard]] ExitCode exitCodeOf(const Error &error);

/// Where a command writes: results to out, everything else to err. UTF-8.
struct Terminal
{
    QTextStream out;
    QTextStream err;

    /// Prints the sentence of an error.
    ExitCode fail(const Error &error);
};

} // namespace hauspost::portal
