#include "app/portal/eraseaction.h"

#include "app/portal/auditlog.h"
#include "app/portal/logins.h"
#include "app/portal/logintokens.h"
#include "app/portal/logline.h"
#include "app/portal/residentrecord.h"
#include "app/portal/spoolsender.h"
#include "models/sql/database.h"
#include "models/sql/scrub.h"

namespace hauspost::portal {

namespace {

namespace problems = wire::problems;

/// Runs a statement with its texts bound in order.
Result<> run(Database &database, const char *sql, const QStringList &texts)
{
    auto statement = database.prepare(QString::fromLatin1(sql));
    if (!statement) {
        return Failure(statement.error());
    }
    for (const QString &text : texts) {
        statement->bind(text);
    }
    return statement->execute();
}

/// Everything that hangs on the tenancy but the row itself and its mails.
Result<> eraseTraces(const ActionContext &context)
{
    Database &database = context.transaction.database();
    const QStringList who{context.transaction.account().toString(), context.resident.toString()};
    Logins logins(database, context.clock);
    const auto login = logins.ownerOf(context.transaction.account(), context.resident);
    if (!login) {
        return Failure(login.error());
    }
    // The hash of what a desk asked for could be compared with guesses; the answer stays. substr(): an empty value on
    // both databases, but NULL of what is empty already on SQLite.
    return run(database,
               "UPDATE action SET hash = substr(hash, 1, 0) WHERE account_id = ? AND resident_id = ? AND "
               "length(hash) > 0",
               who)
        .and_then(
            [&] { return run(database, "DELETE FROM login_tenancy WHERE account_id = ? AND resident_id = ?", who); })
        .and_then([&] { return LoginTokens::forget(database, context.resident.toString()); })
        .and_then([&] { return *login ? logins.removeIfEmpty(**login) : Result<>(); })
        .and_then([&] { return run(database, "UPDATE installation SET erasures = erasures + 1", {}); });
}

/// How many erasures there have been where not all of them are cleared up after.
Result<std::optional<qint64>> owedScrub(Database &database)
{
    auto statement =
        database.prepare(QStringLiteral("SELECT erasures FROM installation WHERE erasures > erasures_scrubbed"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->next().map(
        [&statement](bool found) { return found ? std::optional(statement->integer(0)) : std::nullopt; });
}

/// A count and not a mark: an erasure that another thread commits meanwhile stays owed.
Result<> scrubAfter(Database &database, qint64 erasures)
{
    return scrub(database).and_then([&]() -> Result<> {
        auto noted = database.prepare(
            QStringLiteral("UPDATE installation SET erasures_scrubbed = ? WHERE erasures_scrubbed < ?"));
        return noted ? noted->bind(erasures).bind(erasures).execute() : Failure(noted.error());
    });
}

} // namespace

Result<ActionVerdict> perform(const ActionContext &context, const wire::ResidentErase &action)
{
    const auto record = findResident(context.transaction, context.resident);
    const auto erased = wasRemoved(context.transaction, context.resident);
    if (!record || !erased) {
        return Failure(record ? erased.error() : record.error());
    }
    if (!*record) {
        return *erased ? ActionVerdict::superseded(0) : ActionVerdict::conflict(problems::residentGone);
    }
    const Resident &value = (*record)->value;
    if (value.kind != OccupancyKind::Resident) {
        return ActionVerdict::rejected(problems::notAllowed);
    }
    // Somebody withdrew or corrected the move-out meanwhile.
    if (value.moveOut != action.lastDay) {
        return ActionVerdict::conflict(problems::rowChanged);
    }
    const QDate today = context.clock.today();
    if (action.lastDay >= today) {
        return ActionVerdict::rejected(problems::notAllowed);
    }
    return eraseTraces(context)
        .and_then([&] { return removeResident(context.transaction, context.resident, today); })
        .and_then([&] {
            return AuditLog(context.transaction.database(), context.clock)
                .note(context.transaction.account(), AuditLog::deskName(context.desk), AuditEvent::ResidentErased,
                      context.resident.toString());
        })
        .map([&context] { return ActionVerdict::applied(context.transaction.lastSeq()); });
}

void clearUpAfterErasures(Database &database, const QString &spool)
{
    if (!spool.isEmpty()) {
        SpoolSender::forget(spool, database);
    }
    const auto scrubbed = owedScrub(database).and_then([&database](const std::optional<qint64> &erasures) {
        return erasures ? scrubAfter(database, *erasures) : Result<>();
    });
    if (!scrubbed) {
        LogLine("erasure-clear-up-put-off").with("error", errorName(scrubbed.error().code));
    }
}

} // namespace hauspost::portal
