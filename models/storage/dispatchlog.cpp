#include "models/storage/dispatchlog.h"

#include "models/base/uuid7.h"
#include "models/sql/database.h"
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

Result<> DispatchLog::insertLetters(const LetterBatch &batch, const std::vector<ResidentId> &residents)
{
    auto letter = m_database->prepare(
        QStringLiteral("INSERT INTO letter(batch_id,position,resident_id,action_id) VALUES(?,?,?,?)"));
    auto note = outboxrows::prepareInsert(*m_database);
    if (!letter || !note) {
        return Failure(letter ? note.error() : letter.error());
    }
    const QString createdAt = outboxrows::timeText(batch.createdAt);
    int position = 0;
    for (const ResidentId &resident : residents) {
        ++position;
        const wire::Action issued{ActionId(newUuid7()), resident,
                                  wire::LetterIssued{batch.createdAt.date(), batch.number, position}};
        letter->bind(batch.id.toString()).bind(position).bind(resident.toString()).bind(issued.id.toString());
        const auto inserted = letter->execute().and_then([&] { return outboxrows::insert(*note, issued, createdAt); });
        if (!inserted) {
            return inserted;
        }
    }
    return {};
}

Result<LetterBatch> DispatchLog::record(const BatchId &id, int number, const QDateTime &createdAtUtc,
                                        const std::vector<ResidentId> &residents)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    const LetterBatch batch{id, number, createdAtUtc, static_cast<int>(residents.size())};
    auto insertBatch =
        m_database->prepare(QStringLiteral("INSERT INTO letter_batch(id,number,created_at,letters) VALUES(?,?,?,?)"));
    if (!insertBatch) {
        return Failure(insertBatch.error());
    }
    insertBatch->bind(id.toString()).bind(number).bind(createdAtUtc.toString(Qt::ISODate)).bind(batch.letters);
    if (const auto inserted = insertBatch->execute(); !inserted) {
        return Failure(inserted.error());
    }
    if (const auto inserted = insertLetters(batch, residents); !inserted) {
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
                            "DELETE FROM letter WHERE batch_id=?", "DELETE FROM letter_batch WHERE id=?"}) {
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

Result<QHash<ResidentId, QDate>> DispatchLog::lastWritten()
{
    auto query = m_database->prepare(QStringLiteral("SELECT l.resident_id, max(b.created_at) FROM letter l "
                                                    "JOIN letter_batch b ON b.id=l.batch_id GROUP BY l.resident_id"));
    if (!query) {
        return Failure(query.error());
    }
    QHash<ResidentId, QDate> result;
    for (;;) {
        const auto row = query->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return result;
        }
        result.insert(ResidentId(query->text(0)), QDateTime::fromString(query->text(1), Qt::ISODate).date());
    }
}

Result<std::vector<LetterBatch>> DispatchLog::batches(int limit)
{
    auto query = m_database->prepare(
        QStringLiteral("SELECT id,number,created_at,letters FROM letter_batch ORDER BY number DESC LIMIT ?"));
    if (!query) {
        return Failure(query.error());
    }
    query->bind(limit);
    std::vector<LetterBatch> result;
    for (;;) {
        const auto row = query->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return result;
        }
        result.push_back({BatchId(query->text(0)), static_cast<int>(query->integer(1)),
                          QDateTime::fromString(query->text(2), Qt::ISODate), static_cast<int>(query->integer(3))});
    }
}

} // namespace hauspost
