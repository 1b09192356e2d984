#pragma once

#include "models/base/result.h"

#include <QtCore/QString>

namespace hauspost {

/// Where the desk keeps its files: one folder per user, never a network share.
class DeskPaths
{
public:
    explicit DeskPaths(const QString &dataFolder);

    /// The per-user default (QStandardPaths::AppLocalDataLocation).
    [[nodiscard]] static DeskPaths standard();

    /// Creates the folder (0700 on POSIX) if it is missing.
    /// Errors: DataFolderUnsuitable.
    [[nodiscard]] Result<> prepare() const;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString mirrorFile() const;   ///< disposable copy of the portal's rows
    [[nodiscard]] QString deskFile() const;     ///< what exists only here
    [[nodiscard]] QString lockFile() const;     ///< single instance
    [[nodiscard]] QString settingsFile() const; ///< window state, INI
    [[nodiscard]] QString syncLogFile() const;  ///< the last synchronisations, text

private:
    QString m_folder;
};

} // namespace hauspost
