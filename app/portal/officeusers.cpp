#include "app/portal/officeusers.h"

#include "app/portal/passwordrule.h"
#include "app/portal/totp.h"
#include "models/base/uuid7.h"

#include <QtCore/QCoreApplication>

namespace hauspost::portal {

namespace {

struct OfficeUsersTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::OfficeUsers)
};

constexpr qsizetype longestLogin = 254;

bool isUsableLogin(const QString &login)
{
    return !login.isEmpty() && login.size() <= longestLogin &&
           std::all_of(login.begin(), login.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

Result<> check(const OfficeUsers::NewUser &user)
{
    if (!isUsableLogin(OfficeUsers::folded(user.login))) {
        return fail(ErrorCode::UsageError, {OfficeUsersTexts::tr("“%1” cannot be the name of a user").arg(user.login)});
    }
    switch (judgePassword(user.password, user.login)) {
    case PasswordVerdict::TooShort:
        return fail(ErrorCode::UsageError, {OfficeUsersTexts::tr("The password needs at least %n characters", nullptr,
                                                                 minimumPasswordLength)});
    case PasswordVerdict::TooLong:
        return fail(ErrorCode::UsageError, {OfficeUsersTexts::tr("The password may have at most %n characters", nullptr,
                                                                 maximumPasswordLength)});
    case PasswordVerdict::Common:
        return fail(ErrorCode::UsageError, {OfficeUsersTexts::tr("The password is among those that are tried first")});
    case PasswordVerdict::Fair:
    case PasswordVerdict::Good:
        break;
    }
    return {};
}

} // namespace

struct OfficeUsers::Stored
{
    OfficeUser user;
    QString password;
    QByteArray totpBox;
    qint64 lastStep = 0;
};

QString OfficeUsers::folded(const QString &login)
{
    return login.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

Result<OfficeUser> OfficeUsers::add(const AccountId &account, const NewUser &user)
{
    if (const auto usable = check(user); !usable) {
        return Failure(usable.error());
    }
    const OfficeUser added{newUuid7(), account, folded(user.login), user.role, !user.totpSecret.isEmpty(), false};
    const auto password = m_hasher.hash(user.password);
    if (!password) {
        return Failure(password.error());
    }
    auto insert = m_database.prepare(
        QStringLiteral("INSERT INTO office_user (id, account_id, login, password, role, totp, created_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (login) DO NOTHING"));
    if (!insert) {
        return Failure(insert.error());
    }
    const auto done = insert->bind(added.id)
                          .bind(account.toString())
                          .bind(added.login)
                          .bind(*password)
                          .bind(toName(added.role))
                          .bind(added.hasTotp ? QVariant(m_key.sealToken(user.totpSecret)) : QVariant())
                          .bind(m_clock.nowUtc().toString(Qt::ISODateWithMs))
                          .execute();
    if (!done) {
        return Failure(done.error());
    }
    if (insert->rowsAffected() == 0) {
        return fail(ErrorCode::UsageError, {OfficeUsersTexts::tr("There is a user “%1” already").arg(added.login)});
    }
    return added;
}

Result<QList<OfficeUser>> OfficeUsers::list(const AccountId &account)
{
    auto select = m_database.prepare(
        QStringLiteral("SELECT id, login, role, totp IS NOT NULL, disabled_at IS NOT NULL FROM office_user "
                       "WHERE account_id = ? ORDER BY login"));
    if (!select) {
        return Failure(select.error());
    }
    select->bind(account.toString());
    QList<OfficeUser> users;
    for (;;) {
        const auto row = select->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return users;
        }
        users << OfficeUser{select->text(0), account,
                            select->text(1), officeRoleFrom(select->text(2)).value_or(OfficeRole::Reader),
                            select->flag(3), select->flag(4)};
    }
}

/// Whether the statement changed a row.
Result<bool> OfficeUsers::change(const QString &sql, const QStringList &values)
{
    auto update = m_database.prepare(sql);
    if (!update) {
        return Failure(update.error());
    }
    for (const QString &value : values) {
        update->bind(value);
    }
    return update->execute().map([&update] { return update->rowsAffected() > 0; });
}

Result<bool> OfficeUsers::disable(const AccountId &account, const QString &login)
{
    return change(QStringLiteral("UPDATE office_user SET disabled_at = ? WHERE account_id = ? AND login = ? AND "
                                 "disabled_at IS NULL"),
                  {m_clock.nowUtc().toString(Qt::ISODateWithMs), account.toString(), folded(login)});
}

Result<bool> OfficeUsers::enable(const AccountId &account, const QString &login)
{
    return change(QStringLiteral("UPDATE office_user SET disabled_at = NULL WHERE account_id = ? AND login = ? AND "
                                 "disabled_at IS NOT NULL"),
                  {account.toString(), folded(login)});
}

Result<bool> OfficeUsers::setRole(const AccountId &account, const QString &login, OfficeRole role)
{
    return change(
        QStringLiteral("UPDATE office_user SET role = ? WHERE account_id = ? AND login = ? AND disabled_at IS NULL"),
        {toName(role), account.toString(), folded(login)});
}

Result<bool> OfficeUsers::setPassword(const AccountId &account, const QString &login, const QString &password)
{
    if (const auto usable = check({login, password, OfficeRole::Clerk, {}}); !usable) {
        return Failure(usable.error());
    }
    const auto hash = m_hasher.hash(password);
    if (!hash) {
        return Failure(hash.error());
    }
    return change(
        QStringLiteral("UPDATE office_user SET password = ?, disabled_at = NULL WHERE account_id = ? AND login = ?"),
        {*hash, account.toString(), folded(login)});
}

Result<std::optional<OfficeUsers::Stored>> OfficeUsers::stored(const QString &login)
{
    auto select = m_database.prepare(QStringLiteral(
        "SELECT id, account_id, role, password, totp, totp_step FROM office_user WHERE login = ? AND disabled_at IS "
        "NULL"));
    if (!select) {
        return Failure(select.error());
    }
    return select->bind(folded(login)).next().map([&](bool found) -> std::optional<Stored> {
        if (!found) {
            return std::nullopt;
        }
        const OfficeUser user{select->text(0),    AccountId(select->text(1)),
                              folded(login),      officeRoleFrom(select->text(2)).value_or(OfficeRole::Reader),
                              !select->isNull(4), false};
        return Stored{user, select->text(3), select->blob(4), select->integer(5)};
    });
}

Result<std::optional<OfficeUser>> OfficeUsers::find(const QString &login)
{
    return stored(login).map(
        [](const std::optional<Stored> &found) { return found ? std::optional(found->user) : std::nullopt; });
}

/// False where another request has used this code of the app meanwhile.
Result<bool> OfficeUsers::useStep(const QString &userId, qint64 step)
{
    auto update =
        m_database.prepare(QStringLiteral("UPDATE office_user SET totp_step = ? WHERE id = ? AND totp_step < ?"));
    if (!update) {
        return Failure(update.error());
    }
    return update->bind(step).bind(userId).bind(step).execute().map([&update] { return update->rowsAffected() > 0; });
}

Result<std::optional<OfficeUser>> OfficeUsers::verify(const Credentials &credentials)
{
    const auto found = stored(credentials.login);
    if (!found) {
        return Failure(found.error());
    }
    // Nobody's password takes as long as a wrong one.
    const auto fits = m_hasher.verify(*found ? (*found)->password : QString(), credentials.password);
    if (!fits) {
        return Failure(fits.error());
    }
    if (!*fits || !*found) {
        return std::nullopt;
    }
    if (!(*found)->user.hasTotp) {
        return (*found)->user;
    }
    const auto secret = m_key.unsealToken((*found)->totpBox);
    const auto step =
        secret ? Totp(*secret).accept(credentials.totpCode, m_clock.nowUtc(), (*found)->lastStep) : std::nullopt;
    if (!step) {
        return std::nullopt;
    }
    return useStep((*found)->user.id, *step).map([&found](bool used) {
        return used ? std::optional((*found)->user) : std::nullopt;
    });
}

} // namespace hauspost::portal
