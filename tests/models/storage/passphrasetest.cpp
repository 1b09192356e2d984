#include "models/storage/passphrase.h"

#include "tests/support/catch.h"

using namespace hauspost;

TEST_CASE("A passphrase is known again by its hash only, each hash with a salt of its own")
{
    const QString passphrase = QStringLiteral("Grüße aus dem Büro");
    const auto hash = hashPassphrase(passphrase);
    REQUIRE(isOk(hash));
    CHECK(hash->startsWith(QStringLiteral("$argon2id$")));
    CHECK_FALSE(hash->contains(passphrase));
    CHECK(*hashPassphrase(passphrase) != *hash);
    CHECK(isPassphrase(*hash, passphrase));
    CHECK(isPassphrase(*hash, passphrase.normalized(QString::NormalizationForm_D)));
    CHECK_FALSE(isPassphrase(*hash, QStringLiteral("grüße aus dem Büro")));
    CHECK_FALSE(isPassphrase({}, {}));
    CHECK_FALSE(isPassphrase(QStringLiteral("no hash"), passphrase));
}
