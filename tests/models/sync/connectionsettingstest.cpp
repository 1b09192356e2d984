#include "tests/support/catch.h"

#include "models/sync/connectionsettings.h"
#include "tests/support/filedamage.h"

#include <QtCore/QTemporaryDir>

using namespace hauspost;

namespace {

const QByteArray token = "hpd_" + QByteArray(43, 'a');

} // namespace

TEST_CASE("A token file holds the token and nothing else, white space around it allowed")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("token"));
    CHECK(readTokenFile(file).error() == Error{ErrorCode::FileNotFound, {file}});
    REQUIRE(test::replaceContent(file, "  " + token + "\r\n"));
    CHECK(readTokenFile(file) == token);
    const QByteArray wrong = GENERATE(QByteArray(), QByteArray("hello"), QByteArray("hpd_"), QByteArray(47, 'a'),
                                      token + "+", token + " x", token + QByteArray(5000, 'a'));
    REQUIRE(test::replaceContent(file, wrong));
    CHECK(readTokenFile(file).error() == Error{ErrorCode::TokenFileInvalid, {file}});
}

TEST_CASE("A portal's address is https, or http to this computer itself")
{
    const QString good = GENERATE(QStringLiteral("https://portal.example.org"),
                                  QStringLiteral(" https://a.example:8443/ "), QStringLiteral("http://127.0.0.1:8080"),
                                  QStringLiteral("http://localhost"), QStringLiteral("http://[::1]:80"));
    CHECK(isOk(portalAddressFrom(good)));
}

TEST_CASE("Any other address is refused as typed")
{
    const QString bad = GENERATE(QString(), QStringLiteral("portal"), QStringLiteral("http://portal.example.org"),
                                 QStringLiteral("http://127.0.0.1.example.org"), QStringLiteral("ftp://localhost"),
                                 QStringLiteral("https://"), QStringLiteral("https://user:secret@portal.example.org"),
                                 QStringLiteral("https://portal.example.org/?a=b"));
    CHECK(portalAddressFrom(bad).error() == Error{ErrorCode::PortalAddressInvalid, {bad}});
}

TEST_CASE("What was saved is loaded, and half of it is no connection")
{
    const QTemporaryDir dir;
    const DeskPaths paths(dir.path());
    CHECK(ConnectionSettings::load(paths).isEmpty());
    const QString file = dir.filePath(QStringLiteral("token"));
    REQUIRE(test::replaceContent(file, token));
    ConnectionSettings{QStringLiteral("https://portal.example.org"), file}.save(paths);
    const auto connection = connectionFrom(ConnectionSettings::load(paths));
    REQUIRE(isOk(connection));
    CHECK(connection->portal == QUrl(QStringLiteral("https://portal.example.org")));
    CHECK(connection->token == token);
    CHECK(connectionFrom({QStringLiteral("https://portal.example.org"), {}}).error().code == ErrorCode::TokenMissing);
    CHECK(connectionFrom({{}, file}).error().code == ErrorCode::TokenMissing);
}
