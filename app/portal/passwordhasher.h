#pragma once

#include "models/base/result.h"

#include <QtCore/QString>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace hauspost::portal {

/// Makes and checks password hashes (Argon2id, libsodium's INTERACTIVE: tens of milliseconds and 64 MiB each), so few
/// at once: who finds the queue full or waits too long is told to come again. One for all threads of a process.
class PasswordHasher
{
public:
    struct Limits
    {
        int atOnce = 2;
        int waiting = 8;
        std::chrono::milliseconds patience{5000};
    };

    PasswordHasher() : PasswordHasher(Limits()) {}
    explicit PasswordHasher(const Limits &limits);

    /// Self-describing text with a salt of its own. Errors: PortalBusy, Internal (no memory).
    [[nodiscard]] Result<QString> hash(const QString &password);

    /// hash: "" for a login that does not exist: takes as long and says false. Errors: PortalBusy.
    [[nodiscard]] Result<bool> verify(const QString &hash, const QString &password);

private:
    class Turn;
    [[nodiscard]] bool enter();
    void leave();

    const Limits m_limits;
    QByteArray m_nobody; ///< hash of a password that nobody knows
    std::mutex m_mutex;
    std::condition_variable m_free;
    int m_running = 0;
    int m_waiting = 0;
};

} // namespace hauspost::portal
