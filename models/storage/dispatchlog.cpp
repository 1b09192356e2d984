#include "models/storage/dispatchlog.h"

#include "models/sql/database.h"

namespace hauspost {

namespace {

QString stored(const QDateTime &utc)
{
    return utc.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime loaded(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace

Result<int> DispatchLog::nextBatchNumber()
{
    auto query = m_database->prepare(QStringLiteral("SELECT coalesce(max(number), 0) + 1 FROM letter_batch"));
    if (!query) {
        return Failure(query.error());
    }
    return query->next().map([&query](bool) { return static_cast<int>(query->integer(0)); });
}

Result<LetterBatch> DispatchLog::record(const BatchId &id, int number, const QDateTime &createdAtUtc,
                                        const std::vector<ResidentId> &residents)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto next = nextBatchNumber();
    if (!next) {
        return Failure(next.error());
    }
    if (number < *next) {
        // Another run recorded its letters meanwhile; two batches must not carry one number.
        return fail(ErrorCode::DatabaseLocked, {m_database->file()});
    }
    const int count = static_cast<int>(residents.size());
    auto batch = m_database->prepare(QStringLiteral("INSERT INTO letter_batch VALUES(?, ?, ?, ?)"));
    auto letter = m_database->prepare(QStringLiteral("INSERT INTO letter VALUES(?, ?, ?)"));
    if (!batch || !letter) {
        return Failure(batch ? letter.error() : batch.error());
    }
    auto done = batch->bind(id.toString()).bind(number).bind(stored(createdAtUtc)).bind(count).execute();
    for (int i = 0; done && i < count; ++i) {
        done = letter->bind(id.toString()).bind(i + 1).bind(residents[static_cast<size_t>(i)].toString()).execute();
    }
    if (done) {
        done = transaction->commit();
    }
    return done.map([&] { return LetterBatch{id, number, createdAtUtc.toUTC(), count}; });
}

Result<QHash<ResidentId, QDate>> DispatchLog::lastWritten()
{
    auto query = m_database->prepare(
        QStringLiteral("SELECT l.resident_id, max(b.created_at) FROM letter l JOIN letter_batch b ON b.id = l.batch_id "
                       "GROUP BY l.resident_id"));
    if (!query) {
        return Failure(query.error());
    }
    QHash<ResidentId, QDate> days;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        days.insert(ResidentId(query->text(0)), loaded(query->text(1)).date());
    }
    return row.map([&days](bool) { return days; });
}

Result<std::vector<LetterBatch>> DispatchLog::batches(int limit)
{
    auto query = m_database->prepare(
        QStringLiteral("SELECT id, number, created_at, letters FROM letter_batch ORDER BY number DESC LIMIT ?"));
    if (!query) {
        return Failure(query.error());
    }
    query->bind(limit);
    std::vector<LetterBatch> batches;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        batches.push_back({BatchId(query->text(0)), static_cast<int>(query->integer(1)), loaded(query->text(2)),
                           static_cast<int>(query->integer(3))});
    }
    return row.map([&batches](bool) { return batches; });
}

} // namespace hauspost
