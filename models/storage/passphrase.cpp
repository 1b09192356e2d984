#include "models/storage/passphrase.h"

#include <QtCore/QByteArray>

#include <sodium.h>

#include <array>

namespace hauspost {

Result<QString> hashPassphrase(const QString &passphrase)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    QByteArray secret = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const bool isMade = sodium_init() >= 0 &&
                        crypto_pwhash_str(hash.data(), secret.constData(), static_cast<size_t>(secret.size()),
                                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    return isMade ? Result<QString>(QString::fromLatin1(hash.data()))
                  : fail(ErrorCode::Internal, {QStringLiteral("argon2id")});
}

bool isPassphrase(const QString &hash, const QString &passphrase)
{
    const QByteArray text = hash.toLatin1();
    QByteArray secret = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const bool fits =
        sodium_init() >= 0 && text.size() < static_cast<qsizetype>(crypto_pwhash_STRBYTES) &&
        crypto_pwhash_str_verify(text.constData(), secret.constData(), static_cast<size_t>(secret.size())) == 0;
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    return fits;
}

} // namespace hauspost
