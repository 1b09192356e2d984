#pragma once

#include "models/base/paths.h"
#include "models/base/result.h"
#include "models/sync/portalconnection.h"

#include <QtCore/QString>
#include <QtCore/QUrl>

namespace hauspost {

/// Where a desk's token is.
enum class AccessPlace {
    File,     ///< the administrator handed one out
    Keychain, ///< somebody signed in
    Memory,   ///< somebody signed in and there is no keychain: gone when the program ends
};

/// Where the portal is and where the desk's token lies, as window and command line remember it. Never the token itself.
struct ConnectionSettings
{
    QString portal;
    QString tokenFile; ///< only for AccessPlace::File
    AccessPlace place = AccessPlace::File;

    [[nodiscard]] bool isEmpty() const { return portal.isEmpty() && tokenFile.isEmpty(); }

    /// From DeskPaths::settingsFile().
    [[nodiscard]] static ConnectionSettings load(const DeskPaths &paths);
    void save(const DeskPaths &paths) const;
};

/// A portal's address as typed: https, or http on loopback; no path, query or user. Errors: PortalAddressInvalid.
[[nodiscard]] Result<QUrl> portalAddressFrom(const QString &text);

/// The token in a file, without surrounding blanks. Errors: FileNotFound, FileNotReadable, TokenFileInvalid.
[[nodiscard]] Result<QByteArray> readTokenFile(const QString &file);

/// Both together, of AccessPlace::File, over the system's network. Errors: TokenMissing where nothing is set, and those
/// above.
[[nodiscard]] Result<PortalConnection> connectionFrom(const ConnectionSettings &settings);

} // namespace hauspost
