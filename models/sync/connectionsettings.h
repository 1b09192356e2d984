#pragma once

#include "models/base/paths.h"
#include "models/base/result.h"
#include "models/sync/portalconnection.h"

#include <QtCore/QString>
#include <QtCore/QUrl>

namespace hauspost {

/// Where the portal is and where the desk's token lies, as window and command line remember it. The token itself stays
/// in the file that the administrator handed out; here is only its name.
struct ConnectionSettings
{
    QString portal;
    QString tokenFile;

    [[nodiscard]] bool isEmpty() const { return portal.isEmpty() && tokenFile.isEmpty(); }

    /// From DeskPaths::settingsFile().
    [[nodiscard]] static ConnectionSettings load(const DeskPaths &paths);
    void save(const DeskPaths &paths) const;
};

/// A portal's address as typed: https, or http on loopback; no path, query or user. Errors: PortalAddressInvalid.
[[nodiscard]] Result<QUrl> portalAddressFrom(const QString &text);

/// The token in a file, without surrounding blanks. Errors: FileNotFound, FileNotReadable, TokenFileInvalid.
[[nodiscard]] Result<QByteArray> readTokenFile(const QString &file);

/// Both together. Errors: TokenMissing where nothing is set, and those above.
[[nodiscard]] Result<PortalConnection> connectionFrom(const ConnectionSettings &settings);

} // namespace hauspost
