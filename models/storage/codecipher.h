#pragma once

#include "models/domain/registrationcode.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <array>
#include <optional>

namespace hauspost {

/// Encrypts registration codes for the mirror (libsodium secretbox: XSalsa20-Poly1305). The key is derived from the
/// desk token by keyed BLAKE2b, so that the token is the desk's only secret: another token means that the codes cannot
/// be read and the mirror is pulled anew. Any thread; the key is wiped at the end.
class CodeCipher
{
public:
    explicit CodeCipher(const QByteArray &deskToken);
    ~CodeCipher();
    CodeCipher(const CodeCipher &) = delete;
    CodeCipher &operator=(const CodeCipher &) = delete;

    /// Nonce and box: 24 + 16 + 12 bytes.
    [[nodiscard]] QByteArray encrypt(const RegistrationCode &code) const;

    /// nullopt: made with another token, or damaged.
    [[nodiscard]] std::optional<RegistrationCode> decrypt(const QByteArray &box) const;

    /// Tells whether a mirror was made with this token; says nothing about the token.
    [[nodiscard]] QString fingerprint() const;

private:
    static constexpr size_t keyBytes = 32;
    std::array<unsigned char, keyBytes> m_key{};
    QString m_fingerprint;
};

} // namespace hauspost
