#include "tests/support/catch.h"

#include "models/storage/codecipher.h"
#include "tests/support/wirerows.h"

using namespace hauspost;

namespace {

const QByteArray tokenA = "hpd_" + QByteArray(43, 'a');
const QByteArray tokenB = "hpd_" + QByteArray(42, 'a') + "b";

} // namespace

TEST_CASE("A code can be read again under the same token only")
{
    const QByteArray encrypted = CodeCipher(tokenA).encrypt(test::code(1));
    CHECK(CodeCipher(tokenA).decrypt(encrypted) == test::code(1));
    CHECK_FALSE(CodeCipher(tokenB).decrypt(encrypted));
    CHECK(CodeCipher(tokenA).fingerprint() == CodeCipher(tokenA).fingerprint());
    CHECK(CodeCipher(tokenA).fingerprint() != CodeCipher(tokenB).fingerprint());
}

TEST_CASE("An encrypted code shows neither the code nor whether two are equal")
{
    const CodeCipher cipher(tokenA);
    const QByteArray encrypted = cipher.encrypt(test::code(1));
    CHECK_FALSE(encrypted.contains(test::code(1).toString().toLatin1()));
    CHECK(encrypted != cipher.encrypt(test::code(1)));
}

TEST_CASE("A damaged encrypted code is noticed at every byte")
{
    const CodeCipher cipher(tokenA);
    const QByteArray encrypted = cipher.encrypt(test::code(1));
    for (qsizetype i = 0; i < encrypted.size(); ++i) {
        QByteArray damaged = encrypted;
        damaged[i] = static_cast<char>(damaged[i] ^ 1);
        CHECK_FALSE(cipher.decrypt(damaged));
        CHECK_FALSE(cipher.decrypt(encrypted.left(i)));
    }
}
