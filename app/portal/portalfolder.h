#pragma once

#include "models/base/result.h"

#include <QtCore/QString>

namespace hauspost::portal {

/// Where a portal keeps its files.
class PortalFolder
{
public:
    explicit PortalFolder(QString path) : m_path(std::move(path)) {}

    /// Creates the folder (0700) if it is missing. Errors: DataFolderUnsuitable.
    [[nodiscard]] Result<> prepare() const;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] QString keyFile() const; ///< back it up apart from the database

private:
    QString m_path;
};

} // namespace hauspost::portal
