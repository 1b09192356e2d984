#include "models/storage/dispatchlog.h"

#include "models/base/uuid7.h"
#include "models/sql/database.h"
#include "models/storage/dispatchrows.h"
#include "models/storage/outboxrows.h"

namespace hauspost {

Result<int> DispatchLog::takeBatchNumber()
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    if (const auto counted = m_database->execute(QStringLiteral("UPDATE batch_number SET last=last+1")); !counted) {
        return Failure(counted.error());
    }
    auto query = m_database->prepare(QStringLiteral("SELECT last FROM batch_number"));
    if (!query) {
        return Failure(query.error());
    }
    if (const auto row = query->next(); !row) {
        return Failure(row.error());
    }
    const int number = static_cast<int>(query->integer(0));
    query->reset();
    return transaction->commit().map([number] { return number; });
}

Result<> DispatchLog::insertLetters(const LetterBatch &batch, const std::vector<LetterRecipient> &recipients,
                                    LetterState state)
{
    auto letter = m_database->prepare(
        QStringLiteral("INSERT INTO letter(batch_id,position,resident_id,invite_no,state,printed_on,action_id) "
                       "VALUES(?,?,?,?,?,?,?)"));
    auto note = outboxrows::prepareInsert(*m_database);
    if (!letter || !note) {
        return Failure(letter ? note.error() : letter.error());
    }
    const QString createdAt = outboxrows::timeText(batch.createdAt);
    const bool isPrinted = isWritten(state);
    const std::optional<QDate> printedOn = isPrinted ? std::optional(batch.createdAt.date()) : std::nullopt;
    int position = 0;
    for (const LetterRecipient &recipient : recipients) {
        ++position;
        const wire::Action issued{ActionId(isPrinted ? newUuid7() : QString()), recipient.resident,
                                  wire::LetterIssued{batch.createdAt.date(), batch.number, position}};
        letter->bind(batch.id.toString()).bind(position).bind(recipient.resident.toString()).bind(recipient.inviteNo);
        const auto inserted =
            letter->bind(dispatchrows::stateName(state)).bind(printedOn).bind(issued.id.toString()).execute();
        if (!inserted) {
            return inserted;
        }
        if (!isPrinted) {
            continue;
        }
        if (const auto noted = outboxrows::insert(*note, issued, createdAt); !noted) {
            return noted;
        }
    }
    return {};
}

Result<> DispatchLog::insertBatch(const LetterBatch &batch)
{
    auto insert = m_database->prepare(
        QStringLiteral("INSERT INTO letter_batch(id,number,created_at,letters,destination,target,office,made_by,"
                       "selection,sequence) VALUES(?,?,?,?,?,?,?,?,?,?)"));
    if (!insert) {
        return Failure(insert.error());
    }
    insert->bind(batch.id.toString()).bind(batch.number).bind(batch.createdAt.toString(Qt::ISODate));
    insert->bind(batch.letters).bind(dispatchrows::destinationName(batch.target.destination)).bind(batch.target.name);
    const BatchOrigin &origin = batch.origin;
    insert->bind(origin.office).bind(origin.madeBy).bind(origin.selection);
    return insert->bind(dispatchrows::sequenceName(origin.sequence)).execute();
}

Result<> DispatchLog::insertLeftOut(const BatchId &batch, const std::vector<LeftOutLetter> &leftOut)
{
    auto insert = m_database->prepare(
        QStringLiteral("INSERT INTO letter_left_out(batch_id,position,unit_id,resident_id,reason) VALUES(?,?,?,?,?)"));
    if (!insert) {
        return Failure(insert.error());
    }
    int position = 0;
    for (const LeftOutLetter &left : leftOut) {
        insert->bind(batch.toString()).bind(++position).bind(left.unit.toString()).bind(left.resident.toString());
        if (const auto done = insert->bind(letterVerdictName(left.verdict)).execute(); !done) {
            return done;
        }
    }
    return {};
}

Result<LetterBatch> DispatchLog::record(const BatchId &id, int number, const QDateTime &createdAtUtc,
                                        const std::vector<LetterRecipient> &recipients, const BatchTarget &target,
                                        LetterState state, const BatchNotes &notes)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    LetterBatch batch{id, number, createdAtUtc, static_cast<int>(recipients.size()), target, {}, notes.origin};
    batch.states.at(static_cast<size_t>(state)) = batch.letters;
    const auto inserted =
        insertBatch(batch).and_then([&] { return insertLetters(batch, recipients, state); }).and_then([&] {
            return insertLeftOut(batch.id, notes.leftOut);
        });
    if (!inserted) {
        return Failure(inserted.error());
    }
    return transaction->commit().map([&batch] { return batch; });
}

Result<> DispatchLog::forget(const BatchId &id)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    for (const char *sql : {"DELETE FROM outbox WHERE attempts=0 AND id IN (SELECT action_id FROM letter WHERE "
                            "batch_id=?)",
                            "DELETE FROM letter WHERE batch_id=?", "DELETE FROM letter_left_out WHERE batch_id=?",
                            "DELETE FROM letter_batch WHERE id=?"}) {
        auto statement = m_database->prepare(QLatin1String(sql));
        if (!statement) {
            return Failure(statement.error());
        }
        if (const auto deleted = statement->bind(id.toString()).execute(); !deleted) {
            return deleted;
        }
    }
    return transaction->commit();
}

namespace {

/// Rows of resident and day.
Result<QHash<ResidentId, QDate>> daysByResident(Database &database, const QString &sql)
{
    auto query = database.prepare(sql);
    if (!query) {
        return Failure(query.error());
    }
    QHash<ResidentId, QDate> result;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        result.insert(ResidentId(query->text(0)), query->date(1).value_or(QDate()));
    }
    return row.map([&result](bool) { return std::move(result); });
}

} // namespace

Result<QHash<ResidentId, QDate>> DispatchLog::lastWritten()
{
    return daysByResident(*m_database,
                          QStringLiteral("SELECT resident_id, max(printed_on) FROM letter WHERE state IN (%1) "
                                         "GROUP BY resident_id")
                              .arg(dispatchrows::statesWhere(isWritten)));
}

Result<QHash<ResidentId, QDate>> DispatchLog::returned()
{
    // SQLite takes the other columns from the row that has the maximum.
    return daysByResident(
        *m_database,
        QStringLiteral("SELECT resident_id, returned_on FROM (SELECT l.resident_id, l.returned_on, l.state, "
                       "max(l.printed_on || printf('%09d', b.number)) FROM letter l JOIN letter_batch b ON "
                       "b.id=l.batch_id WHERE l.state IN (%1) GROUP BY l.resident_id) WHERE state='returned'")
            .replace(QStringLiteral("%1"), dispatchrows::statesWhere(isWritten)));
}

Result<QHash<ResidentId, QStringList>> DispatchLog::letterNumbers()
{
    auto query = m_database->prepare(
        QStringLiteral("SELECT l.resident_id, b.number, l.position FROM letter l JOIN letter_batch b ON "
                       "b.id=l.batch_id ORDER BY b.number, l.position"));
    if (!query) {
        return Failure(query.error());
    }
    QHash<ResidentId, QStringList> result;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        result[ResidentId(query->text(0))]
            << LetterNumber{static_cast<int>(query->integer(1)), static_cast<int>(query->integer(2))}.toString();
    }
    return row.map([&result](bool) { return std::move(result); });
}

Result<std::vector<LetterBatch>> DispatchLog::batches(int limit)
{
    auto query = m_database->prepare(QStringLiteral("SELECT %1 FROM letter_batch b LEFT JOIN letter l ON "
                                                    "l.batch_id=b.id GROUP BY b.id ORDER BY b.number DESC LIMIT ?")
                                         .arg(dispatchrows::batchColumns()));
    if (!query) {
        return Failure(query.error());
    }
    query->bind(limit);
    return dispatchrows::batches(*query);
}

Result<LetterBatch> DispatchLog::batch(int number)
{
    auto query = m_database->prepare(QStringLiteral("SELECT %1 FROM letter_batch b LEFT JOIN letter l ON "
                                                    "l.batch_id=b.id WHERE b.number=? GROUP BY b.id")
                                         .arg(dispatchrows::batchColumns()));
    if (!query) {
        return Failure(query.error());
    }
    query->bind(number);
    return dispatchrows::batches(*query).and_then([number](std::vector<LetterBatch> found) -> Result<LetterBatch> {
        return found.empty() ? fail(ErrorCode::BatchNotFound, {QString::number(number)})
                             : Result<LetterBatch>(std::move(found.front()));
    });
}

namespace {

Result<Statement> letterQuery(Database &database, const char *rest)
{
    return database.prepare(QStringLiteral("SELECT %1 FROM letter l JOIN letter_batch b ON b.id=l.batch_id WHERE %2")
                                .arg(QLatin1String(dispatchrows::letterColumns), QLatin1String(rest)));
}

} // namespace

Result<std::vector<DispatchedLetter>> DispatchLog::letters(int number)
{
    if (const auto known = batch(number); !known) {
        return Failure(known.error());
    }
    auto query = letterQuery(*m_database, "b.number=? ORDER BY l.position");
    if (!query) {
        return Failure(query.error());
    }
    query->bind(number);
    return dispatchrows::letters(*query);
}

Result<std::vector<LeftOutLetter>> DispatchLog::leftOut(int number)
{
    const auto known = batch(number);
    if (!known) {
        return Failure(known.error());
    }
    auto query = m_database->prepare(
        QStringLiteral("SELECT unit_id, resident_id, reason FROM letter_left_out WHERE batch_id=? ORDER BY position"));
    if (!query) {
        return Failure(query.error());
    }
    query->bind(known->id.toString());
    return dispatchrows::leftOut(*query);
}

Result<DispatchedLetter> DispatchLog::letter(const LetterNumber &number)
{
    auto query = letterQuery(*m_database, "b.number=? AND l.position=?");
    if (!query) {
        return Failure(query.error());
    }
    query->bind(number.batch).bind(number.position);
    return dispatchrows::letters(*query).and_then(
        [&number](std::vector<DispatchedLetter> found) -> Result<DispatchedLetter> {
            return found.empty() ? fail(ErrorCode::LetterNotFound, {number.toString()})
                                 : Result<DispatchedLetter>(std::move(found.front()));
        });
}

Result<std::vector<DispatchedLetter>> DispatchLog::lettersOf(const ResidentId &resident)
{
    auto query = letterQuery(*m_database, "l.resident_id=? ORDER BY l.printed_on DESC, b.number DESC");
    if (!query) {
        return Failure(query.error());
    }
    query->bind(resident.toString());
    return dispatchrows::letters(*query);
}

} // namespace hauspost
