#include "app/portal/auditlog.h"

namespace hauspost::portal {

const QString AuditLog::administrator = QStringLiteral("administrator");
const QString AuditLog::stranger = QStringLiteral("unknown-user");

QString toName(AuditEvent event)
{
    switch (event) {
    case AuditEvent::AccountAdded:
        return QStringLiteral("account-added");
    case AuditEvent::UserAdded:
        return QStringLiteral("user-added");
    case AuditEvent::UserDisabled:
        return QStringLiteral("user-disabled");
    case AuditEvent::UserEnabled:
        return QStringLiteral("user-enabled");
    case AuditEvent::UserPasswordSet:
        return QStringLiteral("user-password-set");
    case AuditEvent::UserRoleSet:
        return QStringLiteral("user-role-set");
    case AuditEvent::SignedIn:
        return QStringLiteral("signed-in");
    case AuditEvent::SignInRefused:
        return QStringLiteral("sign-in-refused");
    case AuditEvent::DeskRevoked:
        return QStringLiteral("desk-revoked");
    case AuditEvent::WipeRequested:
        return QStringLiteral("wipe-requested");
    case AuditEvent::DeskWiped:
        return QStringLiteral("desk-wiped");
    case AuditEvent::Imported:
        return QStringLiteral("imported");
    case AuditEvent::ResidentErased:
        return QStringLiteral("resident-erased");
    case AuditEvent::EpochRenewed:
        return QStringLiteral("epoch-renewed");
    case AuditEvent::OfficeChanged:
        return QStringLiteral("office-changed");
    case AuditEvent::DeskAdded:
        return QStringLiteral("desk-added");
    case AuditEvent::MailResolved:
        return QStringLiteral("mail-resolved");
    case AuditEvent::MailRetried:
        return QStringLiteral("mail-retried");
    }
    return {};
}

QString AuditLog::deskName(qint64 id)
{
    return QStringLiteral("desk:%1").arg(id);
}

Result<> AuditLog::note(const AccountId &account, const QString &who, AuditEvent event, const QString &object)
{
    return add(account.toString(), who, event, object);
}

Result<> AuditLog::noteStranger(const QByteArray &network)
{
    return add(QVariant(QMetaType::fromType<QString>()), stranger, AuditEvent::SignInRefused,
               QString::fromLatin1(network));
}

Result<> AuditLog::clearStrangers()
{
    auto clear = m_database.prepare(QStringLiteral("DELETE FROM audit WHERE account_id IS NULL AND at < ?"));
    if (!clear) {
        return Failure(clear.error());
    }
    return clear->bind(m_clock.nowUtc().addDays(-strangerDays).toString(Qt::ISODateWithMs)).execute();
}

Result<> AuditLog::add(const QVariant &account, const QString &who, AuditEvent event, const QString &object)
{
    auto insert = m_database.prepare(
        QStringLiteral("INSERT INTO audit (account_id, at, who, what, object) VALUES (?, ?, ?, ?, ?)"));
    if (!insert) {
        return Failure(insert.error());
    }
    return insert->bind(account)
        .bind(m_clock.nowUtc().toString(Qt::ISODateWithMs))
        .bind(who)
        .bind(toName(event))
        .bind(object)
        .execute();
}

Result<QList<AuditEntry>> AuditLog::newest(const AccountId &account, int count)
{
    auto select = m_database.prepare(
        QStringLiteral("SELECT at, who, what, object FROM audit WHERE account_id = ? OR account_id IS NULL "
                       "ORDER BY id DESC LIMIT ?"));
    if (!select) {
        return Failure(select.error());
    }
    select->bind(account.toString()).bind(count);
    QList<AuditEntry> entries;
    for (;;) {
        const auto row = select->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return entries;
        }
        entries << AuditEntry{QDateTime::fromString(select->text(0), Qt::ISODateWithMs), select->text(1),
                              select->text(2), select->text(3)};
    }
}

} // namespace hauspost::portal
