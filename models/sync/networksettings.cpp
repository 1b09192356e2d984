#include "models/sync/networksettings.h"

#include "models/base/logging.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtNetwork/QSslCertificate>

#include <array>

namespace hauspost {

namespace {

const QString proxyKey = QStringLiteral("network/proxy");
const QString hostKey = QStringLiteral("network/proxyHost");
const QString portKey = QStringLiteral("network/proxyPort");
const QString caKey = QStringLiteral("network/caFile");

const std::array proxyNames{QStringLiteral("system"), QStringLiteral("none"), QStringLiteral("manual")};

struct NetworkTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::NetworkSettings)
};

Result<QList<QSslCertificate>> certificatesOf(const QString &fileName)
{
    constexpr qint64 largest = 1024 * 1024;
    if (!QFile::exists(fileName)) {
        return fail(ErrorCode::FileNotFound, {fileName});
    }
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileNotReadable, {fileName, file.errorString()});
    }
    auto certificates = QSslCertificate::fromData(file.read(largest), QSsl::Pem);
    if (certificates.isEmpty()) {
        return fail(ErrorCode::FileNotReadable, {fileName, NetworkTexts::tr("there is no PEM certificate in it")});
    }
    return certificates;
}

} // namespace

NetworkSettings NetworkSettings::load(const QSettings &settings)
{
    NetworkSettings result;
    const QString name = settings.value(proxyKey).toString();
    for (size_t i = 0; i < proxyNames.size(); ++i) {
        if (name == proxyNames[i]) {
            result.proxy = static_cast<ProxyChoice>(i);
        }
    }
    result.proxyHost = settings.value(hostKey).toString();
    const uint port = settings.value(portKey, result.proxyPort).toUInt();
    if (port > 0 && port <= std::numeric_limits<quint16>::max()) {
        result.proxyPort = static_cast<quint16>(port);
    }
    result.caFile = settings.value(caKey).toString();
    return result;
}

NetworkSettings NetworkSettings::load(const DeskPaths &paths)
{
    return load(QSettings(paths.settingsFile(), QSettings::IniFormat));
}

void NetworkSettings::save(QSettings &settings) const
{
    settings.setValue(proxyKey, proxyNames.at(static_cast<size_t>(proxy)));
    settings.setValue(hostKey, proxyHost);
    settings.setValue(portKey, proxyPort);
    settings.setValue(caKey, caFile);
}

QNetworkProxy NetworkSettings::networkProxy() const
{
    switch (proxy) {
    case ProxyChoice::System:
        return QNetworkProxy(QNetworkProxy::DefaultProxy);
    case ProxyChoice::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case ProxyChoice::Manual:
        return QNetworkProxy(QNetworkProxy::HttpProxy, proxyHost, proxyPort);
    }
    return {};
}

std::optional<QSslConfiguration> NetworkSettings::tls() const
{
    if (caFile.isEmpty()) {
        return std::nullopt;
    }
    const auto certificates = certificatesOf(caFile);
    if (!certificates) {
        qCWarning(lcSync) << "the file of the own certificate authority is of no use:"
                          << errorName(certificates.error().code);
        return std::nullopt;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(*certificates);
    return configuration;
}

Result<> checkCaFile(const QString &file)
{
    return certificatesOf(file).map([](const auto &) {});
}

} // namespace hauspost
