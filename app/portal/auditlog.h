#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/sql/database.h"

namespace hauspost::portal {

/// What is worth remembering of who did what in an office.
enum class AuditEvent {
    AccountAdded,
    UserAdded,
    UserDisabled,
    UserEnabled,
    UserPasswordSet,
    UserRoleSet,
    SignedIn,
    SignInRefused,
    DeskRevoked,
    WipeRequested,
    DeskWiped,
    EpochRenewed,
    OfficeChanged,
    DeskAdded,      ///< by the administrator, without anybody's sign-in
    MailResolved,   ///< object: the id of the mail
    MailRetried,    ///< object: the id of the mail
    Imported,       ///< object: the id of the import
    ResidentErased, ///< object: the id of the tenancy, which names nobody any more
};

[[nodiscard]] QString toName(AuditEvent event);

struct AuditEntry
{
    QDateTime at; ///< UTC
    QString who;
    QString what;
    QString object;
};

/// The record of an account. Holds ids, never names or addresses; of strangers the network, for a while.
class AuditLog
{
public:
    AuditLog(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// who: a user's id, deskName() or administrator; object: the id that it was done to.
    [[nodiscard]] Result<> note(const AccountId &account, const QString &who, AuditEvent event, const QString &object);

    /// A refused sign-in of somebody who is no user: with the network that asked (see clientNetwork()), never with the
    /// name that was tried. Belongs to no account.
    [[nodiscard]] Result<> noteStranger(const QByteArray &network);

    /// Removes what noteStranger() wrote more than strangerDays ago.
    [[nodiscard]] Result<> clearStrangers();

    /// The newest, newest first, those of strangers among them.
    [[nodiscard]] Result<QList<AuditEntry>> newest(const AccountId &account, int count);

    static constexpr int strangerDays = 90;
    static const QString administrator;
    static const QString stranger;
    [[nodiscard]] static QString deskName(qint64 id);

private:
    [[nodiscard]] Result<> add(const QVariant &account, const QString &who, AuditEvent event, const QString &object);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace hauspost::portal
