#pragma once

#include "models/base/result.h"

#include <QtCore/QStringList>

#include <optional>

namespace hauspost {

/// The command line of hauspost-desk. Empty = as the user chose in the window, or the default.
struct DeskOptions
{
    QString dataFolder;
    QString portal;
    QString tokenFile;
    QString language;   ///< "de" or "en"
    QString theme;      ///< "light", "dark" or "system"
    QString screenshot; ///< PNG file: show a page, save its picture, end
    QString page;       ///< for the picture; see --help

    /// What --help or --version ask for; the program prints it and ends.
    std::optional<QString> information;
};

/// Errors: UsageError.
[[nodiscard]] Result<DeskOptions> parseOptions(const QStringList &arguments);

} // namespace hauspost
