#include "app/portal/residentrecord.h"

#include "app/portal/rows.h"
#include "models/sql/database.h"
#include "models/wire/changepage.h"
#include "models/wire/names.h"

namespace hauspost::portal {

namespace {

QVariant nameOrNull(const std::optional<AccessStatus> &access)
{
    return access ? QVariant(wire::toName(*access)) : QVariant(QMetaType::fromType<QString>());
}

/// The whole row by one statement, what rows::upsertResident leaves alone because an import must included.
Result<> upsert(AccountTransaction &transaction, const ResidentRecord &record)
{
    static const QString sql = rows::upsertResidentWith(
        {QStringLiteral("access_before_end"), QStringLiteral("email_before"), QStringLiteral("access_before_revoke"),
         QStringLiteral("invite_no"), QStringLiteral("invited_on"), QStringLiteral("mail"),
         QStringLiteral("consent_on"), QStringLiteral("consent_source"), QStringLiteral("consent_withdrawn_on"),
         QStringLiteral("language")});
    auto statement = transaction.database().prepare(sql);
    if (!statement) {
        return Failure(statement.error());
    }
    const Resident &value = record.value;
    const auto given = value.consent ? std::optional(value.consent->givenOn) : std::nullopt;
    rows::bind(*statement, transaction.account(), record.seq, value);
    return statement->bind(nameOrNull(record.accessBeforeEnd))
        .bind(record.emailBefore)
        .bind(nameOrNull(record.accessBeforeRevoke))
        .bind(value.inviteNo)
        .bind(value.invitedOn)
        .bind(wire::toName(value.mail))
        .bind(given)
        .bind(value.consent ? value.consent->source : QString())
        .bind(value.consent ? value.consent->withdrawnOn : std::nullopt)
        .bind(value.language)
        .execute();
}

} // namespace

Result<std::optional<ResidentRecord>> findResident(AccountTransaction &transaction, const ResidentId &resident)
{
    auto statement = transaction.database().prepare(
        QStringLiteral("SELECT %1, r.seq, u.uvi_required, r.access_before_end, r.email_before, r.access_before_revoke, "
                       "c.valid_until FROM resident r "
                       "JOIN unit u ON u.account_id = r.account_id AND u.id = r.unit_id "
                       "LEFT JOIN registration_code c ON c.account_id = r.account_id AND c.resident_id = r.id "
                       "WHERE r.account_id = ? AND r.id = ?")
            .arg(QLatin1String(rows::residentColumns)));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->bind(transaction.account().toString()).bind(resident.toString()).next();
    if (!row) {
        return Failure(row.error());
    }
    if (!*row) {
        return std::nullopt;
    }
    ResidentRecord record;
    record.value = rows::resident(*statement, 0);
    int column = rows::residentColumnCount;
    record.seq = statement->integer(column++);
    record.uviRequired = wire::uviRequirementFrom(statement->text(column++)).value_or(UviRequirement::Unknown);
    record.accessBeforeEnd = wire::accessStatusFrom(statement->text(column++));
    record.emailBefore = statement->text(column++);
    record.accessBeforeRevoke = wire::accessStatusFrom(statement->text(column++));
    record.value.codeValidUntil = statement->date(column);
    record.importedBefore = record.value.imported.value_or(importableValues(record.value));
    return record;
}

Result<> saveResident(AccountTransaction &transaction, ResidentRecord &record)
{
    record.seq = transaction.seqAfter(record.seq);
    if (record.importedBefore) {
        const bool edited = *record.importedBefore != importableValues(record.value);
        record.value.imported = edited ? record.importedBefore : std::nullopt;
    }
    return upsert(transaction, record);
}

Result<> insertResident(AccountTransaction &transaction, ResidentRecord &record)
{
    record.seq = transaction.nextSeq();
    return upsert(transaction, record);
}

Result<> removeResident(AccountTransaction &transaction, const ResidentId &resident, QDate today)
{
    // What was sent stays as a record for a while, but not to whom, and what is on its way cannot be sent again.
    // substr(): an empty value on both databases, but NULL of what is empty already on SQLite.
    for (const char *sql :
         {"DELETE FROM mail_job WHERE account_id = ? AND resident_id = ? AND state = 'queued'",
          "UPDATE mail_job SET recipient = '', box = CASE WHEN length(box) > 0 THEN substr(box, 1, 0) ELSE box "
          "END WHERE account_id = ? AND resident_id = ?",
          "DELETE FROM invitation WHERE account_id = ? AND resident_id = ?",
          "DELETE FROM registration_code WHERE account_id = ? AND resident_id = ?",
          "DELETE FROM resident WHERE account_id = ? AND id = ?"}) {
        auto statement = transaction.database().prepare(QString::fromLatin1(sql));
        if (!statement) {
            return Failure(statement.error());
        }
        const auto done = statement->bind(transaction.account().toString()).bind(resident.toString()).execute();
        if (!done) {
            return done;
        }
    }
    auto tombstone = transaction.database().prepare(
        QStringLiteral("INSERT INTO tombstone (account_id, type, id, seq, deleted_on) VALUES (?, ?, ?, ?, ?)"));
    if (!tombstone) {
        return Failure(tombstone.error());
    }
    return tombstone->bind(transaction.account().toString())
        .bind(wire::toName(wire::EntityType::Resident))
        .bind(resident.toString())
        .bind(transaction.nextSeq())
        .bind(std::optional(today))
        .execute();
}

Result<bool> wasRemoved(AccountTransaction &transaction, const ResidentId &resident)
{
    auto statement = transaction.database().prepare(
        QStringLiteral("SELECT 1 FROM tombstone WHERE account_id = ? AND type = ? AND id = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(transaction.account().toString())
        .bind(wire::toName(wire::EntityType::Resident))
        .bind(resident.toString())
        .next();
}

bool isGone(const ResidentRecord &record, QDate today)
{
    return record.value.access == AccessStatus::Ended || (record.value.moveOut && *record.value.moveOut < today);
}

bool isOverruled(const Consent &brought, const std::optional<Consent> &onRecord)
{
    return !brought.withdrawnOn && onRecord && onRecord->withdrawnOn && brought.givenOn <= *onRecord->withdrawnOn;
}

} // namespace hauspost::portal
