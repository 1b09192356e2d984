#pragma once

#include "models/base/paths.h"
#include "models/base/result.h"

#include <QtCore/QString>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslConfiguration>

#include <optional>

class QSettings;

namespace hauspost {

enum class ProxyChoice {
    System, ///< as the desktop is set up
    None,
    Manual, ///< host and port below
};

/// The way from this desk to the portal: through which proxy, and whom it trusts besides the system's authorities.
struct NetworkSettings
{
    ProxyChoice proxy = ProxyChoice::System;
    QString proxyHost; ///< for ProxyChoice::Manual
    quint16 proxyPort = 8080;
    QString caFile; ///< PEM; "" = only the system's authorities

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;

    [[nodiscard]] static NetworkSettings load(const QSettings &settings);
    /// From DeskPaths::settingsFile().
    [[nodiscard]] static NetworkSettings load(const DeskPaths &paths);
    void save(QSettings &settings) const;

    [[nodiscard]] QNetworkProxy networkProxy() const;
    /// nullopt: nothing but the system's authorities, also where the file is of no use any more.
    [[nodiscard]] std::optional<QSslConfiguration> tls() const;
};

/// Errors: FileNotFound, FileNotReadable (also: no certificate in it).
[[nodiscard]] Result<> checkCaFile(const QString &file);

} // namespace hauspost
