#include "app/portal/auditlog.h"
#include "app/portal/commandline.h"
#include "app/portal/commands.h"
#include "app/portal/desktokens.h"
#include "app/portal/officeusers.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace hauspost::portal {

namespace {

struct DeskCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::DeskCommand)
};

const QString namesOption = QStringLiteral("names");

QString stateOf(const DeskToken &desk)
{
    if (desk.wiped) {
        return DeskCommandTexts::tr("wiped");
    }
    if (desk.wipeRequested) {
        return DeskCommandTexts::tr("to be wiped");
    }
    return desk.revoked ? DeskCommandTexts::tr("revoked") : QString();
}

Result<> listDesks(DeskTokens &tokens, const AccountId &account, Terminal &terminal)
{
    return tokens.list(account).map([&terminal](const QList<DeskToken> &desks) {
        for (const DeskToken &desk : desks) {
            const QString used = desk.lastUsed.isNull()
                                     ? DeskCommandTexts::tr("never used")
                                     : DeskCommandTexts::tr("last used %1").arg(desk.lastUsed.toString(Qt::ISODate));
            terminal.out << desk.id << '\t' << desk.label << '\t' << desk.login << '\t' << used << '\t' << stateOf(desk)
                         << Qt::endl;
        }
    });
}

/// Of the users of an office, by id.
Result<QHash<QString, QString>> loginsOf(Store &store, const AccountId &account, const Clock &clock)
{
    PasswordHasher hasher;
    return OfficeUsers(store.database(), store.key(), hasher, clock).list(account).map([](const auto &users) {
        QHash<QString, QString> logins;
        for (const OfficeUser &user : users) {
            logins.insert(user.id, user.login);
        }
        return logins;
    });
}

Result<> printAudit(const CommandLine &line, int limit, Terminal &terminal)
{
    auto store = Store::open(line.folder());
    const auto account = store ? line.account(*store) : Failure(store.error());
    if (!account) {
        return Failure(account.error());
    }
    const SystemClock clock;
    const auto entries = AuditLog(store->database(), clock).newest(*account, limit);
    const auto logins = line.isSet(namesOption) ? loginsOf(*store, *account, clock) : QHash<QString, QString>();
    if (!entries || !logins) {
        return Failure(entries ? logins.error() : entries.error());
    }
    for (const AuditEntry &entry : *entries) {
        terminal.out << entry.at.toString(Qt::ISODate) << '\t' << logins->value(entry.who, entry.who) << '\t'
                     << entry.what << '\t' << logins->value(entry.object, entry.object) << Qt::endl;
    }
    return {};
}

/// Says yes where something changed, no where there was nothing to change.
Result<> changed(const Result<bool> &done, const QString &id)
{
    if (!done) {
        return Failure(done.error());
    }
    return *done ? Result<>() : fail(ErrorCode::UsageError, {DeskCommandTexts::tr("There is no such desk %1").arg(id)});
}

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
    const SystemClock clock;
    DeskTokens tokens(store->database(), store->key(), clock);
    AuditLog audit(store->database(), clock);
    const QString action = line.argument(0);
    if (action == u"list") {
        return listDesks(tokens, *account, terminal);
    }
    const QString id = line.argument(1);
    const auto note = [&](AuditEvent event) {
        return audit.note(*account, AuditLog::administrator, event, AuditLog::deskName(id.toLongLong()));
    };
    if (action == u"revoke") {
        return changed(tokens.revoke(*account, id.toLongLong()), id).and_then([&] {
            return note(AuditEvent::DeskRevoked);
        });
    }
    if (action == u"wipe") {
        return changed(tokens.requestWipe(*account, id.toLongLong()), id)
            .and_then([&] { return note(AuditEvent::WipeRequested); })
            .map([&] {
                terminal.err << DeskCommandTexts::tr(
                                    "The desk deletes its data as soon as it asks the portal for something.")
                             << Qt::endl;
            });
    }
    return fail(ErrorCode::UsageError, {DeskCommandTexts::tr("desk knows list, revoke and wipe")});
}

} // namespace

ExitCode deskCommand(const QStringList &arguments, Terminal &terminal)
{
    const bool isList = arguments.value(2) == u"list";
    CommandLine line(
        QStringLiteral("desk"),
        DeskCommandTexts::tr("Where somebody has signed in: list; revoke ID (the desk must sign in again, its copy "
                             "of the data stays); wipe ID (the desk deletes its copy, for a lost computer)."),
        isList ? QStringList{QStringLiteral("list")}
               : QStringList{QStringLiteral("list|revoke|wipe"), QStringLiteral("ID")});
    line.addAccountOption();
    if (const auto end = line.parse(arguments, terminal)) {
        return *end;
    }
    const auto done = run(line, terminal);
    return done ? ExitCode::Ok : terminal.fail(done.error());
}

ExitCode auditCommand(const QStringList &arguments, Terminal &terminal)
{
    constexpr int most = 1'000'000;
    CommandLine line(QStringLiteral("audit"), DeskCommandTexts::tr("Who did what in an office, newest first."));
    line.addOption({QStringLiteral("limit"), DeskCommandTexts::tr("At most so many lines."), QStringLiteral("N"),
                    QStringLiteral("100")});
    line.addOption({namesOption, DeskCommandTexts::tr("The names of users instead of their ids.")});
    line.addAccountOption();
    if (const auto end = line.parse(arguments, terminal)) {
        return *end;
    }
    const auto limit = line.number(QStringLiteral("limit"), 1, most);
    if (!limit) {
        return terminal.fail(limit.error());
    }
    const auto printed = printAudit(line, *limit, terminal);
    return printed ? ExitCode::Ok : terminal.fail(printed.error());
}

} // namespace hauspost::portal
