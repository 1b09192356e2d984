#pragma once

#include "app/portal/mailinvitation.h"
#include "app/portal/mailjobs.h"

namespace hauspost::portal {

/// What an administrator sees of a mail.
struct ListedMail
{
    QString id;
    QString kind;
    QString recipient;
    QString state; ///< queued, sending, dotted, sent, failed, unclear
    int attempts = 0;
    QDateTime created; ///< UTC
    QDateTime nextTry; ///< UTC; of queued ones
    QString problem;
};

/// The mails of one account for its administrator.
class MailList
{
public:
    MailList(Database &database, const PortalKey &key, const Clock &clock)
        : m_database(database), m_key(key), m_clock(clock)
    {
    }

    /// Newest last. state: only those; "" all.
    [[nodiscard]] Result<std::vector<ListedMail>> list(const AccountId &account, const QString &state);

    /// Tries a waiting mail now. false: there is no such mail, or it does not wait.
    [[nodiscard]] Result<bool> retry(const AccountId &account, const QString &id);

    enum class Resolution {
        Sent, ///< it arrived
        Again ///< it did not: once more
    };
    /// Says what became of an unclear mail. false: there is no such mail, or it is not unclear.
    /// Errors: UsageError where it is to be sent again and its link was given up with a restored backup.
    [[nodiscard]] Result<bool> resolve(const AccountId &account, const QString &id, Resolution resolution);

private:
    [[nodiscard]] Result<> tell(AccountTransaction &transaction, const QByteArray &box, MailDelivery delivery);

    Database &m_database;
    const PortalKey &m_key;
    const Clock &m_clock;
};

} // namespace hauspost::portal
