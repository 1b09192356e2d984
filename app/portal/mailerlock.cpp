#include "app/portal/mailerlock.h"

#include "models/base/uuid7.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <utility>

namespace hauspost::portal {

std::optional<MailerLock> MailerLock::tryTake(const QString &folder)
{
    const QByteArray file = QFile::encodeName(QDir(folder).filePath(QStringLiteral("mailer.lock")));
    const int descriptor = open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return std::nullopt;
    }
    MailerLock lock(descriptor);
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? std::optional(std::move(lock)) : std::nullopt;
}

QString MailerLock::owner() const
{
    constexpr size_t uuidLength = 36;
    std::array<char, uuidLength> name{};
    if (pread(m_descriptor, name.data(), name.size(), 0) == static_cast<ssize_t>(name.size())) {
        return QString::fromLatin1(name.data(), name.size());
    }
    const QByteArray made = newUuid7().toLatin1();
    // Where it cannot be kept the next life waits for the leases.
    static_cast<void>(pwrite(m_descriptor, made.constData(), static_cast<size_t>(made.size()), 0) == made.size());
    return QString::fromLatin1(made);
}

MailerLock::~MailerLock()
{
    if (m_descriptor >= 0) {
        close(m_descriptor);
    }
}

MailerLock::MailerLock(MailerLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

} // namespace hauspost::portal
