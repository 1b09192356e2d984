#include "models/storage/dispatchlog.h"

#include "models/sql/database.h"

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
    auto insertLetter =
        m_database->prepare(QStringLiteral("INSERT INTO letter(batch_id,position,resident_id) VALUES(?,?,?)"));
    if (!insertLetter) {
        return Failure(insertLetter.error());
    }
    int position = 0;
    for (const ResidentId &resident : residents) {
        const auto inserted = insertLetter->bind(id.toString()).bind(++position).bind(resident.toString()).execute();
        if (!inserted) {
            return Failure(inserted.error());
        }
    }
    return transaction->commit().map([&batch] { return batch; });
}

Result<> DispatchLog::forget(const BatchId &id)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    for (const char *sql : {"DELETE FROM letter WHERE batch_id=?", "DELETE FROM letter_batch WHERE id=?"}) {
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
