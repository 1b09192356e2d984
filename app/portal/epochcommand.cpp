#include "app/portal/accounttransaction.h"
#include "app/portal/auditlog.h"
#include "app/portal/commandline.h"
#include "app/portal/commands.h"
#include "models/base/uuid7.h"

#include <QtCore/QCoreApplication>

namespace hauspost::portal {

namespace {

struct EpochCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::EpochCommand)
};

Result<> change(Database &database, const QString &sql, const QStringList &values)
{
    auto statement = database.prepare(sql);
    if (!statement) {
        return Failure(statement.error());
    }
    for (const QString &value : values) {
        statement->bind(value);
    }
    return statement->execute();
}

/// One new epoch: no cursor of before fits any more. Mail that waits in the backup may have left long ago, and a second
/// one is worse than none: all of it becomes unclear, which the desks show.
Result<> renewEpoch(Store &store, const AccountId &account, const Clock &clock)
{
    Database &database = store.database();
    auto transaction = AccountTransaction::begin(database, account);
    if (!transaction) {
        return Failure(transaction.error());
    }
    const QString id = account.toString();
    const auto done =
        change(database, QStringLiteral("UPDATE account SET epoch = ? WHERE id = ?"), {newUuid7(), id})
            .and_then([&] {
                return change(database,
                              QStringLiteral("UPDATE resident SET mail = 'unclear' WHERE account_id = ? AND mail = "
                                             "'queued'"),
                              {id});
            })
            .and_then([&] {
                return change(database,
                              QStringLiteral(
                                  "UPDATE mail_job SET state = 'unclear', box = substr(box, 1, 0), lease_until = NULL, "
                                  "done_at = ? WHERE account_id = ? AND state IN ('queued', 'sending', "
                                  "'dotted')"),
                              {clock.nowUtc().toString(Qt::ISODateWithMs), id});
            })
            .and_then([&] {
                return AuditLog(database, clock).note(account, AuditLog::administrator, AuditEvent::EpochRenewed, id);
            });
    return done ? transaction->commit() : done;
}

Result<> run(const CommandLine &line)
{
    if (line.argument(0) != u"renew") {
        return fail(ErrorCode::UsageError, {EpochCommandTexts::tr("epoch knows renew")});
    }
    auto store = Store::open(line.folder());
    if (!store) {
        return Failure(store.error());
    }
    // A backup holds all offices.
    const auto accounts = line.accounts(*store);
    if (!accounts) {
        return Failure(accounts.error());
    }
    const SystemClock clock;
    for (const AccountId &account : *accounts) {
        if (const auto renewed = renewEpoch(*store, account, clock); !renewed) {
            return renewed;
        }
    }
    return {};
}

} // namespace

ExitCode epochCommand(const QStringList &arguments, Terminal &terminal)
{
    CommandLine line(
        QStringLiteral("epoch"),
        EpochCommandTexts::tr("renew: after the database was restored from a backup and before the portal serves "
                              "again. All desks fetch everything anew; mail that waited in the backup is not sent, "
                              "because it may have been sent before."),
        {QStringLiteral("renew")});
    line.addAccountOption();
    if (const auto end = line.parse(arguments, terminal)) {
        return *end;
    }
    const auto done = run(line);
    return done ? ExitCode::Ok : terminal.fail(done.error());
}

} // namespace hauspost::portal
