// Where the desk's token is, with every mood that a keychain can have (R12).

#include "models/sync/deskaccess.h"
#include "models/sync/connectionsettings.h"
#include "models/sync/portalconnection.h"
#include "tests/support/catch.h"
#include "tests/support/fakekeychain.h"

#include <QtCore/QTemporaryDir>

using namespace hauspost;
using namespace hauspost::test;

namespace {

const QUrl portal(QStringLiteral("https://portal.example"));
const QByteArray token = "hpd_0123456789012345678901234567890123456789012";

struct AccessFixture
{
    QTemporaryDir dir;
    DeskPaths paths{dir.path()};
    FakeKeychain keychain;
    DeskAccess access{paths, keychain};

    [[nodiscard]] ConnectionSettings keep(DeskAccess &of)
    {
        std::optional<ConnectionSettings> kept;
        of.keep(portal, token, [&](const ConnectionSettings &settings) { kept = settings; });
        REQUIRE(kept.has_value());
        return *kept;
    }
    [[nodiscard]] Result<PortalConnection> load(DeskAccess &of, const ConnectionSettings &settings)
    {
        std::optional<Result<PortalConnection>> loaded;
        of.load(settings, [&](const Result<PortalConnection> &connection) { loaded = connection; });
        REQUIRE(loaded.has_value());
        return *loaded;
    }
    [[nodiscard]] ErrorCode fault(DeskAccess &of, const ConnectionSettings &settings)
    {
        const auto loaded = load(of, settings);
        REQUIRE_FALSE(loaded.has_value());
        return loaded.error().code;
    }
};

} // namespace

TEST_CASE("A token of a sign-in comes back out of the keychain, in the next program too")
{
    AccessFixture f;
    const ConnectionSettings settings = f.keep(f.access);
    CHECK(settings.place == AccessPlace::Keychain);
    CHECK(settings.tokenFile.isEmpty());
    settings.save(f.paths);
    const ConnectionSettings again = ConnectionSettings::load(f.paths);
    CHECK(again.place == AccessPlace::Keychain);
    DeskAccess next(f.paths, f.keychain);
    const auto connection = f.load(next, again);
    REQUIRE(isOk(connection));
    CHECK(connection->token == token);
    CHECK(connection->portal == portal);
    // Nothing of it lies in a file.
    QFile file(f.paths.settingsFile());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("hpd_"));
}

TEST_CASE("Two desks of one user have a token each")
{
    AccessFixture f;
    const ConnectionSettings settings = f.keep(f.access);
    const QTemporaryDir other;
    DeskAccess second(DeskPaths(other.path()), f.keychain);
    CHECK(f.fault(second, settings) == ErrorCode::AccessNotFound);
    second.forget(settings, [] {});
    CHECK(isOk(f.load(f.access, settings)));
}

TEST_CASE("Where no keychain works the token is in memory, which the settings say, and gone at the next start")
{
    AccessFixture f;
    f.keychain.mood = GENERATE(SecretState::Unavailable, SecretState::Locked);
    const ConnectionSettings settings = f.keep(f.access);
    CHECK(settings.place == AccessPlace::Memory);
    CHECK(isOk(f.load(f.access, settings)));
    DeskAccess next(f.paths, f.keychain);
    CHECK(f.fault(next, settings) == ErrorCode::SignInNeeded);
}

TEST_CASE("A keychain that says yes and keeps nothing is found out")
{
    AccessFixture f;
    f.keychain.forgetsAtOnce = true;
    const ConnectionSettings settings = f.keep(f.access);
    CHECK(settings.place == AccessPlace::Memory);
    CHECK(isOk(f.load(f.access, settings)));
}

TEST_CASE("A token that is not to be had is said to be so, each reason in its way, and nothing is written instead")
{
    AccessFixture f;
    const ConnectionSettings settings = f.keep(f.access);
    const int writes = f.keychain.writes;
    f.keychain.mood = SecretState::NotFound; // locked without saying so, emptied or lost
    CHECK(f.fault(f.access, settings) == ErrorCode::AccessNotFound);
    f.keychain.mood = SecretState::Locked;
    CHECK(f.fault(f.access, settings) == ErrorCode::KeychainLocked);
    f.keychain.mood = SecretState::Unavailable;
    CHECK(f.fault(f.access, settings) == ErrorCode::KeychainUnavailable);
    CHECK(f.keychain.writes == writes);
    f.keychain.mood = SecretState::Value; // unlocked meanwhile
    CHECK(isOk(f.load(f.access, settings)));
}

TEST_CASE("A slow keychain delays the answer and nothing else")
{
    AccessFixture f;
    const ConnectionSettings settings = f.keep(f.access);
    f.keychain.isSlow = true;
    std::optional<Result<PortalConnection>> loaded;
    f.access.load(settings, [&](const Result<PortalConnection> &connection) { loaded = connection; });
    CHECK_FALSE(loaded.has_value());
    f.keychain.answerAll();
    REQUIRE(loaded.has_value());
    CHECK(isOk(*loaded));
}

TEST_CASE("Sign-out takes the token out of the keychain and leaves a token file alone")
{
    AccessFixture f;
    const ConnectionSettings settings = f.keep(f.access);
    bool done = false;
    f.access.forget(settings, [&] { done = true; });
    CHECK(done);
    CHECK(f.keychain.secrets.isEmpty());
    CHECK(f.fault(f.access, settings) == ErrorCode::AccessNotFound);

    QFile file(f.dir.filePath(QStringLiteral("token")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(token);
    file.close();
    const ConnectionSettings byFile{portal.toString(), file.fileName()};
    f.access.forget(byFile, [] {});
    const auto connection = f.load(f.access, byFile);
    REQUIRE(isOk(connection));
    CHECK(connection->token == token);
}
