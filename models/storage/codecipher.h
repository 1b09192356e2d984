#pragma once

#include "models/domain/registrationcode.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <array>
#include <optional>

namespace hauspost {

/// Keeps registration codes unreadable in the mirror (libsodium secretbox). The key is derived from the desk token
/// with BLAKE2b, so the token is the only secret of a desk; under another token the codes are unreadable and are
/// pulled anew. Immutable, hence usable from several threads.
class CodeCipher
{
public:
    explicit CodeCipher(const QByteArray &deskToken);
    ~CodeCipher(); ///< wipes the key
    CodeCipher(const CodeCipher &) = delete;
    CodeCipher &operator=(const CodeCipher &) = delete;

    /// A random nonce, then the box.
    [[nodiscard]] QByteArray encrypt(const RegistrationCode &code) const;

    /// nullopt: made with another token, or damaged.
    [[nodiscard]] std::optional<RegistrationCode> decrypt(const QByteArray &encrypted) const;

    /// Tells one token from another without giving it away.
    [[nodiscard]] const QString &tokenFingerprint() const { return m_fingerprint; }

private:
    static constexpr size_t keySize = 32;
    std::array<unsigned char, keySize> m_key{};
    QString m_fingerprint;
};

} // namespace hauspost
