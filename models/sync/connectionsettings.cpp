#include "models/sync/connectionsettings.h"

#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace hauspost {

namespace {

const QString portalKey = QStringLiteral("connection/portal");
const QString tokenFileKey = QStringLiteral("connection/tokenFile");
const QString placeKey = QStringLiteral("connection/access");

QString toName(AccessPlace place)
{
    switch (place) {
    case AccessPlace::File:
        return QStringLiteral("file");
    case AccessPlace::Keychain:
        return QStringLiteral("keychain");
    case AccessPlace::Memory:
        return QStringLiteral("memory");
    }
    return {};
}

AccessPlace placeFrom(const QString &name)
{
    for (const auto place : {AccessPlace::Keychain, AccessPlace::Memory}) {
        if (name == toName(place)) {
            return place;
        }
    }
    return AccessPlace::File;
}

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

} // namespace

ConnectionSettings ConnectionSettings::load(const DeskPaths &paths)
{
    const QSettings settings(paths.settingsFile(), QSettings::IniFormat);
    return {settings.value(portalKey).toString(), settings.value(tokenFileKey).toString(),
            placeFrom(settings.value(placeKey).toString())};
}

void ConnectionSettings::save(const DeskPaths &paths) const
{
    QSettings settings(paths.settingsFile(), QSettings::IniFormat);
    settings.setValue(portalKey, portal);
    settings.setValue(tokenFileKey, tokenFile);
    settings.setValue(placeKey, toName(place));
}

Result<QUrl> portalAddressFrom(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool secure = url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url.host()));
    const bool plain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
                       (url.path().isEmpty() || url.path() == u"/");
    if (!url.isValid() || url.host().isEmpty() || !secure || !plain) {
        return fail(ErrorCode::PortalAddressInvalid, {text.trimmed()});
    }
    return url.adjusted(QUrl::RemovePath);
}

Result<QByteArray> readTokenFile(const QString &fileName)
{
    constexpr qint64 largest = 1024;
    constexpr qsizetype shortest = 40; // "hpd_" and 256 bits in base64url
    if (!QFile::exists(fileName)) {
        return fail(ErrorCode::FileNotFound, {fileName});
    }
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileNotReadable, {fileName, file.errorString()});
    }
    const QByteArray token = file.read(largest + 1).trimmed();
    if (token.size() < shortest || token.size() > largest || !token.startsWith("hpd_") ||
        !std::all_of(token.begin(), token.end(), isTokenCharacter)) {
        return fail(ErrorCode::TokenFileInvalid, {fileName});
    }
    return token;
}

Result<PortalConnection> connectionFrom(const ConnectionSettings &settings)
{
    if (settings.portal.isEmpty() || settings.tokenFile.isEmpty()) {
        return fail(ErrorCode::TokenMissing);
    }
    const auto portal = portalAddressFrom(settings.portal);
    if (!portal) {
        return Failure(portal.error());
    }
    return readTokenFile(settings.tokenFile).map([&portal](const QByteArray &token) {
        return PortalConnection{*portal, token, {}};
    });
}

} // namespace hauspost
