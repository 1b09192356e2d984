#include "app/portal/passwordhasher.h"

#include "app/portal/portalkey.h"

#include <sodium.h>

#include <array>

namespace hauspost::portal {

namespace {

/// The same password typed on another keyboard may come composed differently.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

QByteArray hashOf(const QByteArray &password)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const bool made =
        crypto_pwhash_str(text.data(), password.constData(), static_cast<unsigned long long>(password.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
    return made ? QByteArray(text.data()) : QByteArray();
}

Failure busy()
{
    return fail(ErrorCode::PortalBusy, {QString(), QStringLiteral("5")});
}

} // namespace

/// A place among those that compute, for the length of a scope.
class PasswordHasher::Turn
{
public:
    explicit Turn(PasswordHasher &hasher) : m_hasher(hasher), m_admitted(hasher.enter()) {}
    ~Turn()
    {
        if (m_admitted) {
            m_hasher.leave();
        }
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;
    [[nodiscard]] bool isAdmitted() const { return m_admitted; }

private:
    PasswordHasher &m_hasher;
    bool m_admitted;
};

PasswordHasher::PasswordHasher(const Limits &limits) : m_limits(limits) {}

bool PasswordHasher::enter()
{
    std::unique_lock lock(m_mutex);
    if (m_running >= m_limits.atOnce) {
        if (m_waiting >= m_limits.waiting) {
            return false;
        }
        ++m_waiting;
        const bool isFree = m_free.wait_for(lock, m_limits.patience, [this] { return m_running < m_limits.atOnce; });
        --m_waiting;
        if (!isFree) {
            return false;
        }
    }
    ++m_running;
    return true;
}

void PasswordHasher::leave()
{
    const std::lock_guard lock(m_mutex);
    --m_running;
    m_free.notify_one();
}

Result<QString> PasswordHasher::hash(const QString &password)
{
    const Turn turn(*this);
    if (!turn.isAdmitted()) {
        return busy();
    }
    const QByteArray made = hashOf(bytesOf(password));
    if (made.isEmpty()) {
        return fail(ErrorCode::Internal, {QStringLiteral("no memory for a password hash")});
    }
    return QString::fromLatin1(made);
}

Result<bool> PasswordHasher::verify(const QString &hash, const QString &password)
{
    const Turn turn(*this);
    if (!turn.isAdmitted()) {
        return busy();
    }
    QByteArray expected = hash.toLatin1();
    if (expected.isEmpty()) {
        const std::lock_guard lock(m_mutex);
        if (m_nobody.isEmpty()) {
            m_nobody = hashOf(randomLinkToken());
        }
        expected = m_nobody;
    }
    const QByteArray typed = bytesOf(password);
    const bool fits = crypto_pwhash_str_verify(expected.constData(), typed.constData(),
                                               static_cast<unsigned long long>(typed.size())) == 0;
    return fits && !hash.isEmpty();
}

} // namespace hauspost::portal
