#include "app/portal/eraseaction.h"

#include "app/portal/auditlog.h"
#include "app/portal/logins.h"
#include "app/portal/residentrecord.h"
#include "models/sql/database.h"
#include "models/wire/changepage.h"

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

Result<bool> isErased(const ActionContext &context)
{
    auto statement = context.transaction.database().prepare(
        QStringLiteral("SELECT 1 FROM tombstone WHERE account_id = ? AND type = ? AND id = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(context.transaction.account().toString())
        .bind(wire::toName(wire::EntityType::Resident))
        .bind(context.resident.toString())
        .next();
}

/// The login that the flat belongs to; nullopt: none.
Result<std::optional<LoginId>> loginOf(const ActionContext &context)
{
    auto statement = context.transaction.database().prepare(
        QStringLiteral("SELECT login_id FROM login_tenancy WHERE account_id = ? AND resident_id = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->bind(context.transaction.account().toString()).bind(context.resident.toString()).next();
    return row.map(
        [&statement](bool found) { return found ? std::optional(LoginId(statement->text(0))) : std::nullopt; });
}

/// A login that has no flat left belongs to nobody any more. One that has another flat stays: it is about that one.
Result<> removeLogin(const ActionContext &context, const LoginId &id)
{
    Database &database = context.transaction.database();
    Logins logins(database, context.clock);
    const auto login = logins.find(id);
    auto others = database.prepare(QStringLiteral("SELECT 1 FROM login_tenancy WHERE login_id = ?"));
    if (!login || !others) {
        return Failure(login ? others.error() : login.error());
    }
    const auto hasOthers = others->bind(id.toString()).next();
    others->reset();
    if (!hasOthers || *hasOthers || !*login) {
        return hasOthers ? Result<>() : Failure(hasOthers.error());
    }
    // Mails about the login itself (a forgotten password, a changed address) name no resident.
    const QString subject = id.toString();
    return run(database, "DELETE FROM login_token WHERE subject IN (?, ?)",
               {QStringLiteral("reset ") + subject, QStringLiteral("change ") + subject})
        .and_then([&] {
            return run(database, "DELETE FROM mail_job WHERE resident_id = '' AND recipient = ?", {(*login)->email});
        })
        .and_then([&] { return logins.remove(id); });
}

/// Everything that hangs on the tenancy but the row itself. substr(): an empty value on both databases, but NULL of
/// what is empty already on SQLite.
Result<> eraseTraces(const ActionContext &context)
{
    Database &database = context.transaction.database();
    const QStringList who{context.transaction.account().toString(), context.resident.toString()};
    const auto login = loginOf(context);
    if (!login) {
        return Failure(login.error());
    }
    // A mail on its way keeps its place in the record, without recipient and link: it cannot be sent again.
    return run(database,
               "UPDATE mail_job SET recipient = '', box = CASE WHEN length(box) > 0 THEN substr(box, 1, 0) ELSE box "
               "END "
               "WHERE account_id = ? AND resident_id = ?",
               who)
        .and_then([&] {
            // The hash of what a desk asked for could be compared with guesses; the answer stays.
            return run(database,
                       "UPDATE action SET hash = substr(hash, 1, 0) WHERE account_id = ? AND resident_id = ? AND "
                       "length(hash) > 0",
                       who);
        })
        .and_then(
            [&] { return run(database, "DELETE FROM login_tenancy WHERE account_id = ? AND resident_id = ?", who); })
        .and_then([&] {
            return run(database, "DELETE FROM login_token WHERE subject = ?",
                       {QStringLiteral("confirm ") + context.resident.toString()});
        })
        .and_then([&] { return *login ? removeLogin(context, **login) : Result<>(); });
}

} // namespace

Result<ActionVerdict> perform(const ActionContext &context, const wire::ResidentErase &action)
{
    const auto record = findResident(context.transaction, context.resident);
    const auto erased = isErased(context);
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

} // namespace hauspost::portal
