#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace hauspost::portal {

/// Time-based one-time codes of an authenticator app (RFC 6238 as all apps have it: SHA-1, 6 digits, 30 seconds).
class Totp
{
public:
    /// 160 random bits.
    [[nodiscard]] static Totp random();
    explicit Totp(QByteArray secret) : m_secret(std::move(secret)) {}

    [[nodiscard]] const QByteArray &secret() const { return m_secret; }

    /// For the app, as QR code or to type in.
    [[nodiscard]] QByteArray secretBase32() const;
    [[nodiscard]] QString uri(const QString &login) const;

    /// The time step that the code belongs to: the present one or a neighbour, and later than lastStep, so that each
    /// code works once. Blanks in the code do not matter.
    [[nodiscard]] std::optional<qint64> accept(const QString &code, const QDateTime &nowUtc, qint64 lastStep) const;

    [[nodiscard]] QString codeAt(qint64 step) const;
    [[nodiscard]] static qint64 stepOf(const QDateTime &utc);

private:
    QByteArray m_secret;
};

} // namespace hauspost::portal
