#include "app/portal/totp.h"

#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QUrl>
#include <QtCore/QtEndian>

#include <sodium.h>

#include <array>

namespace hauspost::portal {

namespace {

constexpr qsizetype secretBytes = 20;
constexpr qint64 stepSeconds = 30;
constexpr int digits = 6;

/// Takes the same time wherever the first difference is.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

} // namespace

Totp Totp::random()
{
    QByteArray secret(secretBytes, '\0');
    randombytes_buf(secret.data(), static_cast<size_t>(secret.size()));
    return Totp(secret);
}

QByteArray Totp::secretBase32() const
{
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"; // RFC 4648; 20 bytes need no padding
    constexpr int bitsPerCharacter = 5;
    QByteArray text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : m_secret) {
        bits = (bits << 8U) | static_cast<quint8>(byte);
        for (count += 8; count >= bitsPerCharacter; count -= bitsPerCharacter) {
            text += alphabet[(bits >> static_cast<quint32>(count - bitsPerCharacter)) & 31U];
        }
    }
    return text;
}

QString Totp::uri(const QString &login) const
{
    return QStringLiteral("otpauth://totp/Hauspost:%1?secret=%2&issuer=Hauspost")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(login)), QString::fromLatin1(secretBase32()));
}

qint64 Totp::stepOf(const QDateTime &utc)
{
    return utc.toSecsSinceEpoch() / stepSeconds;
}

QString Totp::codeAt(qint64 step) const
{
    std::array<char, sizeof(qint64)> counter{};
    qToBigEndian(step, counter.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(QByteArray(counter.data(), counter.size()), m_secret,
                                                            QCryptographicHash::Sha1);
    // RFC 4226, 5.3: the last half byte says where the number begins.
    const int offset = mac.back() & 0xf;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffffU;
    return QStringLiteral("%1").arg(number % 1'000'000U, digits, 10, QLatin1Char('0'));
}

std::optional<qint64> Totp::accept(const QString &code, const QDateTime &nowUtc, qint64 lastStep) const
{
    QString typed = code;
    typed.remove(u' ');
    const qint64 now = stepOf(nowUtc);
    std::optional<qint64> accepted;
    for (const qint64 step : {now - 1, now, now + 1}) {
        if (isSame(typed.toUtf8(), codeAt(step).toUtf8()) && step > lastStep) {
            accepted = step;
        }
    }
    return accepted;
}

} // namespace hauspost::portal
