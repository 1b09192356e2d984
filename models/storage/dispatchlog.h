#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>

#include <vector>

namespace hauspost {

class Database;

/// One run of letters: the number that stands on the letters, when, how many.
struct LetterBatch
{
    BatchId id;
    int number = 0;      ///< 1, 2, … per desk; printed as "0012-0034" with the letter's running number
    QDateTime createdAt; ///< UTC
    int letters = 0;
};

/// The desk's record of letters made (desk.db). A letter never changes the portal's status; it adds a record here.
/// Belongs to the thread of its Database.
class DispatchLog
{
public:
    explicit DispatchLog(Database &deskDatabase) : m_database(&deskDatabase) {}

    /// A number for a new batch, taken at once and for good: no two runs get the same, one that fails leaves a gap.
    [[nodiscard]] Result<int> takeBatchNumber();

    /// Records that letters were made for these residents, in this order (running numbers 1…n), and queues a note for
    /// the portal about each (outbox, letter.issued), in one transaction. Errors: database errors; nothing is recorded
    /// then.
    [[nodiscard]] Result<LetterBatch> record(const BatchId &id, int number, const QDateTime &createdAtUtc,
                                             const std::vector<ResidentId> &residents);

    /// Takes a record back whose letters did not come to be, with the notes that have not left.
    [[nodiscard]] Result<> forget(const BatchId &id);

    /// Day (UTC) of the last letter per resident; residents without a letter are absent.
    [[nodiscard]] Result<QHash<ResidentId, QDate>> lastWritten();

    /// Newest first.
    [[nodiscard]] Result<std::vector<LetterBatch>> batches(int limit);

private:
    [[nodiscard]] Result<> insertLetters(const LetterBatch &batch, const std::vector<ResidentId> &residents);

    Database *m_database;
};

} // namespace hauspost
