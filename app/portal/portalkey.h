#pragma once

#include "models/base/result.h"
#include "models/domain/registrationcode.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace hauspost::portal {

/// The portal's secret, in a file of its own outside the database: who has only the database (a backup, a leak) can
/// neither read a registration code nor guess one. Thread-safe once made.
class PortalKey
{
public:
    /// Makes a new key and writes it (0600). Never overwrites. Errors: PortalAlreadyThere, FileNotWritable.
    [[nodiscard]] static Result<PortalKey> create(const QString &file);

    /// Errors: PortalKeyMissing.
    [[nodiscard]] static Result<PortalKey> load(const QString &file);

    /// Keyed BLAKE2b, 32 bytes, a key of its own for each kind of secret. Secrets are found by their hash only, so no
    /// comparison can leak how far a guess was right.
    [[nodiscard]] QByteArray hashOf(const RegistrationCode &code) const;
    [[nodiscard]] QByteArray hashOfToken(const QByteArray &token) const;

    /// Of no secret: tells whether a database was made with this key.
    [[nodiscard]] QByteArray fingerprint() const;

    /// XSalsa20-Poly1305 (libsodium secretbox), nonce in front.
    [[nodiscard]] QByteArray seal(const RegistrationCode &code) const;
    [[nodiscard]] std::optional<RegistrationCode> unseal(const QByteArray &box) const; ///< nullopt: not of this key
    [[nodiscard]] QByteArray sealToken(const QByteArray &token) const;
    [[nodiscard]] std::optional<QByteArray> unsealToken(const QByteArray &box) const; ///< nullopt: not of this key

private:
    explicit PortalKey(const QByteArray &master);
    QByteArray m_codeHashKey;
    QByteArray m_tokenHashKey;
    QByteArray m_boxKey;
    QByteArray m_fingerprint;
};

/// Uniformly random, from the operating system.
[[nodiscard]] RegistrationCode randomRegistrationCode();

/// For links in mails: 256 random bits in base64url, 43 characters.
[[nodiscard]] QByteArray randomLinkToken();

/// "hpd_" and 256 random bits in base64url.
[[nodiscard]] QByteArray randomDeskToken();

} // namespace hauspost::portal
