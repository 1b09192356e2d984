#include "app/portal/portalkey.h"
#include "app/portal/store.h"
#include "tests/support/catch.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace hauspost;
using namespace hauspost::portal;

TEST_CASE("The key file is private, never overwritten and gives the same key again")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("portal.key"));
    const auto made = PortalKey::create(file);
    REQUIRE(isOk(made));
    CHECK(QFile::permissions(file) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(PortalKey::create(file).error().code == ErrorCode::PortalAlreadyThere);

    const auto loaded = PortalKey::load(file);
    REQUIRE(isOk(loaded));
    const RegistrationCode code = randomRegistrationCode();
    CHECK(loaded->hashOf(code) == made->hashOf(code));
    CHECK(loaded->unseal(made->seal(code)) == code);
    CHECK(loaded->fingerprint() == made->fingerprint());
}

TEST_CASE("Another key opens nothing, hashes otherwise and is not taken for this one")
{
    const QTemporaryDir dir;
    const auto one = PortalKey::create(dir.filePath(QStringLiteral("1")));
    const auto two = PortalKey::create(dir.filePath(QStringLiteral("2")));
    REQUIRE(isOk(one));
    REQUIRE(isOk(two));
    const RegistrationCode code = randomRegistrationCode();
    CHECK_FALSE(two->unseal(one->seal(code)).has_value());
    CHECK_FALSE(two->hashOf(code) == one->hashOf(code));
    CHECK_FALSE(two->fingerprint() == one->fingerprint());
}

TEST_CASE("A box with one bit changed, cut or empty is not opened")
{
    const QTemporaryDir dir;
    const auto key = PortalKey::create(dir.filePath(QStringLiteral("k")));
    REQUIRE(isOk(key));
    const QByteArray box = key->seal(randomRegistrationCode());
    for (qsizetype i = 0; i < box.size(); ++i) {
        QByteArray bad = box;
        bad[i] = static_cast<char>(bad[i] ^ 1);
        REQUIRE_FALSE(key->unseal(bad).has_value());
        REQUIRE_FALSE(key->unseal(box.first(i)).has_value());
    }
    CHECK_FALSE(key->seal(randomRegistrationCode()) == box);
}

TEST_CASE("A damaged key file is refused")
{
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("k"));
    const QByteArray content = GENERATE(QByteArray(), QByteArray("abc"), QByteArray(64, 'x'), QByteArray(66, 'a'));
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    CHECK(PortalKey::load(name).error().code == ErrorCode::PortalKeyMissing);
}

TEST_CASE("A database is not opened with the key of another portal or without one")
{
    const QTemporaryDir dir;
    const PortalFolder folder(dir.path());
    REQUIRE(isOk(Store::create(folder)));
    REQUIRE(QFile::remove(folder.keyFile()));
    CHECK(Store::open(folder).error().code == ErrorCode::PortalKeyMissing);
    REQUIRE(isOk(PortalKey::create(folder.keyFile())));
    CHECK(Store::open(folder).error().code == ErrorCode::PortalKeyMissing);
}

TEST_CASE("Desk tokens are 256 bits behind a prefix")
{
    const QByteArray token = randomDeskToken();
    CHECK(token.size() == 47);
    CHECK(token.startsWith("hpd_"));
    CHECK_FALSE(token == randomDeskToken());
}
