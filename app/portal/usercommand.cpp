#include "app/portal/auditlog.h"
#include "app/portal/commandline.h"
#include "app/portal/commands.h"
#include "app/portal/officeusers.h"
#include "app/portal/totp.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace hauspost::portal {

namespace {

struct UserCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::UserCommand)
};

const QString roleOption = QStringLiteral("role");
const QString passwordOption = QStringLiteral("password-file");
const QString totpOption = QStringLiteral("totp");

/// The first line; a password on the command line would stand in the list of processes.
Result<QString> passwordFrom(const QString &name)
{
    constexpr qint64 longest = 4096;
    if (name.isEmpty()) {
        return fail(ErrorCode::UsageError, {UserCommandTexts::tr("The option --password-file FILE is missing")});
    }
    QFile file(name);
    if (!file.exists()) {
        return fail(ErrorCode::FileNotFound, {name});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileNotReadable, {name, file.errorString()});
    }
    QString password = QString::fromUtf8(file.readLine(longest));
    while (password.endsWith(u'\n') || password.endsWith(u'\r')) {
        password.chop(1);
    }
    return password;
}

struct UserWork
{
    Store &store;
    AccountId account;
    const CommandLine &line;
    Terminal &terminal;
    SystemClock clock;
    PasswordHasher hasher;
    OfficeUsers users{store.database(), store.key(), hasher, clock};

    [[nodiscard]] Result<> note(AuditEvent event, const QString &object)
    {
        return AuditLog(store.database(), clock).note(account, AuditLog::administrator, event, object);
    }

    [[nodiscard]] Result<OfficeRole> wantedRole() const
    {
        const auto role = officeRoleFrom(line.value(roleOption));
        return role ? Result<OfficeRole>(*role)
                    : fail(ErrorCode::UsageError, {UserCommandTexts::tr("--role is clerk, lead or reader")});
    }

    /// Somebody must be able to erase: where nothing is said, an office's first user is its lead.
    [[nodiscard]] Result<OfficeRole> roleOfNew()
    {
        if (line.isSet(roleOption)) {
            return wantedRole();
        }
        return users.list(account).map(
            [](const QList<OfficeUser> &all) { return all.isEmpty() ? OfficeRole::Lead : OfficeRole::Clerk; });
    }

    [[nodiscard]] Result<> add()
    {
        const auto role = roleOfNew();
        if (!role) {
            return Failure(role.error());
        }
        const auto password = passwordFrom(line.value(passwordOption));
        if (!password) {
            return Failure(password.error());
        }
        const std::optional<Totp> totp = line.isSet(totpOption) ? std::optional(Totp::random()) : std::nullopt;
        const auto user =
            users.add(account, {line.argument(1), *password, *role, totp ? totp->secret() : QByteArray()});
        if (!user) {
            return Failure(user.error());
        }
        if (totp) {
            terminal.out << totp->uri(user->login) << Qt::endl;
            terminal.err << UserCommandTexts::tr("Enter this into the user's authenticator app; it is shown only once.")
                         << Qt::endl;
        }
        if (!line.isSet(roleOption) && *role == OfficeRole::Lead) {
            terminal.err << UserCommandTexts::tr("The first user of an office is its lead; --role says otherwise.")
                         << Qt::endl;
        }
        return note(AuditEvent::UserAdded, user->id);
    }

    [[nodiscard]] Result<> disable()
    {
        const auto found = users.find(line.argument(1));
        if (!found) {
            return Failure(found.error());
        }
        const auto disabled = users.disable(account, line.argument(1));
        if (!disabled) {
            return Failure(disabled.error());
        }
        if (!*disabled || !*found) {
            return fail(ErrorCode::UsageError,
                        {UserCommandTexts::tr("There is no user “%1” who could be disabled").arg(line.argument(1))});
        }
        return note(AuditEvent::UserDisabled, (*found)->id);
    }

    [[nodiscard]] Result<> enable()
    {
        const auto enabled = users.enable(account, line.argument(1));
        const auto found = enabled ? users.find(line.argument(1)) : Failure(enabled.error());
        if (!found) {
            return Failure(found.error());
        }
        if (!*enabled || !*found) {
            return fail(ErrorCode::UsageError,
                        {UserCommandTexts::tr("There is no disabled user “%1”").arg(line.argument(1))});
        }
        return note(AuditEvent::UserEnabled, (*found)->id);
    }

    [[nodiscard]] Result<> setRole()
    {
        const auto role = wantedRole();
        const auto set = role ? users.setRole(account, line.argument(1), *role) : Result<bool>(Failure(role.error()));
        const auto found = set ? users.find(line.argument(1)) : Failure(set.error());
        if (!found) {
            return Failure(found.error());
        }
        if (!*set || !*found) {
            return fail(ErrorCode::UsageError, {UserCommandTexts::tr("There is no user “%1”").arg(line.argument(1))});
        }
        return note(AuditEvent::UserRoleSet, (*found)->id);
    }

    [[nodiscard]] Result<> setPassword()
    {
        const auto password = passwordFrom(line.value(passwordOption));
        if (!password) {
            return Failure(password.error());
        }
        const auto set = users.setPassword(account, line.argument(1), *password);
        const auto found = set ? users.find(line.argument(1)) : Failure(set.error());
        if (!found) {
            return Failure(found.error());
        }
        if (!*set || !*found) {
            return fail(ErrorCode::UsageError, {UserCommandTexts::tr("There is no user “%1”").arg(line.argument(1))});
        }
        return note(AuditEvent::UserPasswordSet, (*found)->id);
    }

    [[nodiscard]] Result<> list()
    {
        return users.list(account).map([this](const QList<OfficeUser> &all) {
            for (const OfficeUser &user : all) {
                terminal.out << user.login << '\t' << toName(user.role) << '\t'
                             << (user.hasTotp ? UserCommandTexts::tr("with authenticator app") : QString()) << '\t'
                             << (user.disabled ? UserCommandTexts::tr("disabled") : QString()) << Qt::endl;
            }
        });
    }
};

Result<> run(const CommandLine &line, Terminal &terminal)
{
    auto store = Store::open(line.folder());
    if (!store) {
        return Failure(store.error());
    }
    const auto account = line.account(*store);
    if (!account) {
        return Failure(account.error());
    }
    UserWork work{*store, *account, line, terminal, {}, {}};
    const QString action = line.argument(0);
    return action == u"add"        ? work.add()
           : action == u"password" ? work.setPassword()
           : action == u"role"     ? work.setRole()
           : action == u"disable"  ? work.disable()
           : action == u"enable"   ? work.enable()
           : action == u"list"
               ? work.list()
               : fail(ErrorCode::UsageError,
                      {UserCommandTexts::tr("user knows add, password, role, disable, enable and list")});
}

} // namespace

ExitCode userCommand(const QStringList &arguments, Terminal &terminal)
{
    const bool isList = arguments.value(2) == u"list";
    CommandLine line(
        QStringLiteral("user"),
        UserCommandTexts::tr("Who may sign in for an office: add NAME, password NAME (a new one; also brings back who "
                             "was disabled), role NAME --role ROLE (another one), disable NAME, enable NAME (with the "
                             "password of before), list."),
        isList ? QStringList{QStringLiteral("list")}
               : QStringList{QStringLiteral("add|list|password|role|disable|enable"), QStringLiteral("NAME")});
    line.addOption({roleOption,
                    UserCommandTexts::tr("What he may do: reader looks, clerk works, lead erases too. Without it the "
                                         "first user of an office is its lead and others are clerks."),
                    QStringLiteral("clerk|lead|reader")});
    line.addOption(
        {passwordOption, UserCommandTexts::tr("File with the password in its first line."), QStringLiteral("FILE")});
    line.addOption({totpOption, UserCommandTexts::tr("Ask for a code of an authenticator app too; prints its key.")});
    line.addAccountOption();
    if (const auto end = line.parse(arguments, terminal)) {
        return *end;
    }
    const auto done = run(line, terminal);
    return done ? ExitCode::Ok : terminal.fail(done.error());
}

} // namespace hauspost::portal
