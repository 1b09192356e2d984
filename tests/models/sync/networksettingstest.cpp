#include "models/sync/networksettings.h"

#include "tests/support/catch.h"

#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>

using namespace hauspost;

TEST_CASE("The proxy is the system's, none, or the one that was typed")
{
    NetworkSettings network;
    CHECK(network.networkProxy().type() == QNetworkProxy::DefaultProxy);
    network.proxy = ProxyChoice::None;
    CHECK(network.networkProxy().type() == QNetworkProxy::NoProxy);
    network = {ProxyChoice::Manual, QStringLiteral("proxy.test"), 3128, {}};
    CHECK(network.networkProxy() == QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("proxy.test"), 3128));
}

TEST_CASE("Network settings are read as they were written")
{
    const QTemporaryDir dir;
    const DeskPaths paths(dir.path());
    const NetworkSettings network{ProxyChoice::Manual, QStringLiteral("proxy.test"), 3128, QStringLiteral("/ca.pem")};
    {
        QSettings settings(paths.settingsFile(), QSettings::IniFormat);
        network.save(settings);
    }
    CHECK(NetworkSettings::load(paths) == network);
}

TEST_CASE("A file without a certificate is no authority")
{
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("ca.pem"));
    CHECK(checkCaFile(name).error().code == ErrorCode::FileNotFound);
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    CHECK(checkCaFile(name).error().code == ErrorCode::FileNotReadable);
    CHECK_FALSE(NetworkSettings{ProxyChoice::System, {}, 1, name}.tls());
    CHECK_FALSE(NetworkSettings().tls());
}
