#include "app/portal/mailerlock.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

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

MailerLock::~MailerLock()
{
    if (m_descriptor >= 0) {
        close(m_descriptor);
    }
}

MailerLock::MailerLock(MailerLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

} // namespace hauspost::portal
