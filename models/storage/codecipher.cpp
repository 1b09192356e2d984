#include "models/storage/codecipher.h"

#include <sodium.h>

namespace hauspost {

namespace {

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

/// BLAKE2b of a purpose, keyed with a hash of the token (a token of any length is a valid input).
void derive(unsigned char *out, size_t size, const QByteArray &purpose, const QByteArray &token)
{
    std::array<unsigned char, crypto_generichash_KEYBYTES_MAX> key{};
    crypto_generichash(key.data(), key.size(), bytesOf(token), static_cast<size_t>(token.size()), nullptr, 0);
    crypto_generichash(out, size, bytesOf(purpose), static_cast<size_t>(purpose.size()), key.data(), key.size());
    sodium_memzero(key.data(), key.size());
}

} // namespace

CodeCipher::CodeCipher(const QByteArray &deskToken)
{
    static_assert(keyBytes == crypto_secretbox_KEYBYTES);
    if (sodium_init() < 0) {
        qFatal("libsodium does not start");
    }
    derive(m_key.data(), m_key.size(), "hauspost code key v1", deskToken);
    QByteArray fingerprint(16, Qt::Uninitialized);
    derive(bytesOf(fingerprint), static_cast<size_t>(fingerprint.size()), "hauspost fingerprint v1", deskToken);
    m_fingerprint = QString::fromLatin1(fingerprint.toHex());
}

CodeCipher::~CodeCipher()
{
    sodium_memzero(m_key.data(), m_key.size());
}

QByteArray CodeCipher::encrypt(const RegistrationCode &code) const
{
    const QByteArray plain = code.toString().toLatin1();
    QByteArray box(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.size(), Qt::Uninitialized);
    unsigned char *nonce = bytesOf(box);
    randombytes_buf(nonce, crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(nonce + crypto_secretbox_NONCEBYTES, bytesOf(plain), static_cast<size_t>(plain.size()), nonce,
                          m_key.data());
    return box;
}

std::optional<RegistrationCode> CodeCipher::decrypt(const QByteArray &box) const
{
    constexpr qsizetype overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (box.size() <= overhead) {
        return std::nullopt;
    }
    QByteArray plain(box.size() - overhead, Qt::Uninitialized);
    const unsigned char *nonce = bytesOf(box);
    const int opened =
        crypto_secretbox_open_easy(bytesOf(plain), nonce + crypto_secretbox_NONCEBYTES,
                                   static_cast<size_t>(box.size()) - crypto_secretbox_NONCEBYTES, nonce, m_key.data());
    return opened == 0 ? RegistrationCode::parse(QString::fromLatin1(plain)) : std::nullopt;
}

QString CodeCipher::fingerprint() const
{
    return m_fingerprint;
}

} // namespace hauspost
