#include "models/storage/codecipher.h"

#include <sodium.h>

namespace hauspost {

namespace {

constexpr qsizetype nonceSize = crypto_secretbox_NONCEBYTES;
constexpr qsizetype boxOverhead = crypto_secretbox_MACBYTES;

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

/// BLAKE2b of purpose and token; the purpose ends with its zero byte, so no two inputs look alike.
template <size_t N>
void derive(std::array<unsigned char, N> &out, const char *purpose, const QByteArray &token)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, N);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(purpose), qstrlen(purpose) + 1);
    crypto_generichash_update(&state, bytes(token), static_cast<size_t>(token.size()));
    crypto_generichash_final(&state, out.data(), N);
    sodium_memzero(&state, sizeof state);
}

} // namespace

CodeCipher::CodeCipher(const QByteArray &deskToken)
{
    static_assert(keySize == crypto_secretbox_KEYBYTES);
    if (sodium_init() < 0) {
        qFatal("libsodium cannot be used");
    }
    derive(m_key, "hauspost code key v1", deskToken);
    std::array<unsigned char, crypto_generichash_BYTES_MIN> fingerprint{};
    derive(fingerprint, "hauspost token fingerprint v1", deskToken);
    m_fingerprint =
        QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(fingerprint.data()), fingerprint.size()).toHex());
}

CodeCipher::~CodeCipher()
{
    sodium_memzero(m_key.data(), m_key.size());
}

QByteArray CodeCipher::encrypt(const RegistrationCode &code) const
{
    QByteArray plain = code.toString().toLatin1();
    QByteArray result(nonceSize + boxOverhead + plain.size(), Qt::Uninitialized);
    randombytes_buf(result.data(), nonceSize);
    crypto_secretbox_easy(bytes(result) + nonceSize, bytes(plain), static_cast<size_t>(plain.size()), bytes(result),
                          m_key.data());
    sodium_memzero(plain.data(), static_cast<size_t>(plain.size()));
    return result;
}

std::optional<RegistrationCode> CodeCipher::decrypt(const QByteArray &encrypted) const
{
    const qsizetype boxSize = encrypted.size() - nonceSize;
    if (boxSize < boxOverhead) {
        return std::nullopt;
    }
    QByteArray plain(boxSize - boxOverhead, Qt::Uninitialized);
    if (crypto_secretbox_open_easy(bytes(plain), bytes(encrypted) + nonceSize, static_cast<size_t>(boxSize),
                                   bytes(encrypted), m_key.data()) != 0) {
        return std::nullopt;
    }
    return RegistrationCode::parse(QString::fromLatin1(plain));
}

} // namespace hauspost
