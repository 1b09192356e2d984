#include "app/portal/portalkey.h"

#include <QtCore/QFile>

#include <sodium.h>

namespace hauspost::portal {

namespace {

constexpr qsizetype masterSize = crypto_kdf_KEYBYTES;
// The trailing newline lets an administrator copy the file with any tool.
constexpr qsizetype fileSize = masterSize * 2 + 1;

unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

void startSodium()
{
    if (sodium_init() < 0) {
        qFatal("libsodium cannot be initialised");
    }
}

QByteArray derive(const QByteArray &master, quint64 number)
{
    constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "hauspost";
    QByteArray key(32, '\0');
    crypto_kdf_derive_from_key(data(key), static_cast<size_t>(key.size()), number, context, data(master));
    return key;
}

QByteArray keyedHash(const QByteArray &message, const QByteArray &key)
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(data(hash), static_cast<size_t>(hash.size()), data(message),
                       static_cast<unsigned long long>(message.size()), data(key), static_cast<size_t>(key.size()));
    return hash;
}

} // namespace

PortalKey::PortalKey(const QByteArray &master)
    : m_codeHashKey(derive(master, 1)),
      m_tokenHashKey(derive(master, 2)),
      m_boxKey(derive(master, 3)),
      m_fingerprint(derive(master, 4))
{
}

Result<PortalKey> PortalKey::create(const QString &file)
{
    startSodium();
    QByteArray master(masterSize, '\0');
    randombytes_buf(master.data(), static_cast<size_t>(master.size()));
    QFile output(file);
    if (QFile::exists(file)) {
        return fail(ErrorCode::PortalAlreadyThere, {file});
    }
    if (!output.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) ||
        output.write(master.toHex() + '\n') != fileSize || !output.flush()) {
        return fail(ErrorCode::FileNotWritable, {file, output.errorString()});
    }
    return PortalKey(master);
}

Result<PortalKey> PortalKey::load(const QString &file)
{
    startSodium();
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::PortalKeyMissing, {file});
    }
    const QByteArray master = QByteArray::fromHex(input.read(fileSize + 1).trimmed());
    if (master.size() != masterSize) {
        return fail(ErrorCode::PortalKeyMissing, {file});
    }
    return PortalKey(master);
}

QByteArray PortalKey::hashOf(const RegistrationCode &code) const
{
    return keyedHash(code.toString().toLatin1(), m_codeHashKey);
}

QByteArray PortalKey::hashOfToken(const QByteArray &token) const
{
    return keyedHash(token, m_tokenHashKey);
}

QByteArray PortalKey::fingerprint() const
{
    return m_fingerprint;
}

QByteArray PortalKey::seal(const RegistrationCode &code) const
{
    return sealToken(code.toString().toLatin1());
}

std::optional<RegistrationCode> PortalKey::unseal(const QByteArray &box) const
{
    const auto text = unsealToken(box);
    return text ? RegistrationCode::parse(QString::fromLatin1(*text)) : std::nullopt;
}

QByteArray PortalKey::sealToken(const QByteArray &token) const
{
    QByteArray box(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + token.size(), '\0');
    randombytes_buf(box.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(data(box) + crypto_secretbox_NONCEBYTES, data(token),
                          static_cast<unsigned long long>(token.size()), data(box), data(m_boxKey));
    return box;
}

std::optional<QByteArray> PortalKey::unsealToken(const QByteArray &box) const
{
    constexpr qsizetype overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (box.size() <= overhead) {
        return std::nullopt;
    }
    QByteArray message(box.size() - overhead, '\0');
    if (crypto_secretbox_open_easy(data(message), data(box) + crypto_secretbox_NONCEBYTES,
                                   static_cast<unsigned long long>(box.size() - crypto_secretbox_NONCEBYTES), data(box),
                                   data(m_boxKey)) != 0) {
        return std::nullopt;
    }
    return message;
}

RegistrationCode randomRegistrationCode()
{
    startSodium();
    quint64 bits = 0;
    randombytes_buf(&bits, sizeof bits);
    return RegistrationCode::fromBits(bits);
}

QByteArray randomLinkToken()
{
    startSodium();
    QByteArray random(32, '\0');
    randombytes_buf(random.data(), static_cast<size_t>(random.size()));
    return random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray randomDeskToken()
{
    return "hpd_" + randomLinkToken();
}

} // namespace hauspost::portal
