#include "tests/support/catch.h"

#include "models/storage/codecipher.h"
#include "models/storage/desktoken.h"
#include "tests/support/portalrows.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

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
    CHECK(CodeCipher(tokenA).tokenFingerprint() == CodeCipher(tokenA).tokenFingerprint());
    CHECK(CodeCipher(tokenA).tokenFingerprint() != CodeCipher(tokenB).tokenFingerprint());
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

TEST_CASE("A desk token is hpd_ and 43 base64url characters, white space around it allowed")
{
    const auto token = DeskToken::parse("  " + tokenA + "\r\n");
    REQUIRE(token);
    CHECK(token->toByteArray() == tokenA);
    const QByteArray wrong = GENERATE(QByteArray(), QByteArray("hpd_"), QByteArray(47, 'a'), tokenA.chopped(1),
                                      tokenA + "a", tokenA.chopped(1) + "+", tokenA.chopped(1) + " x");
    CHECK_FALSE(DeskToken::parse(wrong));
}

TEST_CASE("A token file that is missing or holds something else is named")
{
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("token"));
    CHECK(DeskToken::fromFile(name).error() == Error{ErrorCode::FileNotFound, {name}});
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("hello");
    file.close();
    CHECK(DeskToken::fromFile(name).error() == Error{ErrorCode::TokenFileInvalid, {name}});
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(tokenA + '\n');
    file.close();
    REQUIRE(isOk(DeskToken::fromFile(name)));
}
