#pragma once

#include <QtCore/QString>

#include <optional>

namespace hauspost::portal {

/// One program at a time sends from a data folder. The kernel gives the lock back when its holder dies, however that
/// happens, so who gets it knows that nobody is in the middle of a mail from this folder. Other nodes of the same
/// database have folders of their own.
class MailerLock
{
public:
    /// nullopt: another program has it, or the folder cannot be written.
    [[nodiscard]] static std::optional<MailerLock> tryTake(const QString &folder);
    ~MailerLock();

    /// Who sends from this folder: the same name after each restart, another one for each folder.
    [[nodiscard]] QString owner() const;

    MailerLock(MailerLock &&other) noexcept;
    MailerLock &operator=(MailerLock &&) = delete;
    MailerLock(const MailerLock &) = delete;
    MailerLock &operator=(const MailerLock &) = delete;

private:
    explicit MailerLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace hauspost::portal
