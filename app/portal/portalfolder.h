#pragma once

#include "models/base/result.h"

#include <QtCore/QString>
#include <QtCore/QUrl>

namespace hauspost::portal {

/// Where a portal keeps its files: the key always, the database unless a PostgreSQL server holds it.
class PortalFolder
{
public:
    /// server: postgresql://…, see Database::connect(); empty: portal.db in the folder.
    explicit PortalFolder(QString path, QUrl server = {}) : m_path(std::move(path)), m_server(std::move(server)) {}

    /// Creates the folder (0700) if it is missing. Errors: DataFolderUnsuitable.
    [[nodiscard]] Result<> prepare() const;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] const QUrl &server() const { return m_server; }
    [[nodiscard]] bool isEmbedded() const { return m_server.isEmpty(); }
    [[nodiscard]] QString mailFolder() const; ///< for mails that no server takes
    [[nodiscard]] QString keyFile() const;    ///< back it up apart from the database

private:
    QString m_path;
    QUrl m_server;
};

} // namespace hauspost::portal
