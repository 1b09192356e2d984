#pragma once

#include "models/base/result.h"
#include "models/storage/dispatchedletter.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <vector>

namespace hauspost {

class Database;

/// The desk's record of letters made and of what became of them (desk.db). A letter never changes the portal's status;
/// it adds a record here. Belongs to the thread of its Database. All calls: database errors.
class DispatchLog
{
public:
    explicit DispatchLog(Database &deskDatabase) : m_database(&deskDatabase) {}

    /// A number for a new batch, taken at once and for good: no two runs get the same, one that fails leaves a gap.
    [[nodiscard]] Result<int> takeBatchNumber();

    /// Records letters for these residents, in this order (running numbers 1…n), in one transaction. state: Printed
    /// for letters that are there as soon as they have their file names, InJob for what a printer still has to take.
    /// A note for the portal (outbox, letter.issued) is queued about each letter that is printed, here or later.
    /// notes: for the protocol, kept with the batch.
    [[nodiscard]] Result<LetterBatch> record(const BatchId &id, int number, const QDateTime &createdAtUtc,
                                             const std::vector<LetterRecipient> &recipients,
                                             const BatchTarget &target = {}, LetterState state = LetterState::Printed,
                                             const BatchNotes &notes = {});

    /// Takes a record back whose letters did not come to be, with the notes that have not left.
    [[nodiscard]] Result<> forget(const BatchId &id);

    /// Notes a step of these letters of a batch, in one transaction. Those in a state that the step does not fit
    /// (stateAfter()) are left alone; the result is how many took it.
    [[nodiscard]] Result<int> note(int batch, const std::vector<int> &positions, LetterStep step, QDate day,
                                   ReturnReason reason = ReturnReason::Unknown);

    /// After a look at the paper: of these letters of a batch, in this order, those up to lastGood came out, those
    /// behind it did not (stepAfterPrint()). lastGood 0: none did. One transaction. The result is how many of them are
    /// still to be printed. Errors: BatchNotFound.
    [[nodiscard]] Result<int> printedUpTo(int batch, const std::vector<int> &positions, int lastGood, QDate day);

    /// Day of the last letter per resident; who has none on paper is absent.
    [[nodiscard]] Result<QHash<ResidentId, QDate>> lastWritten();

    /// The numbers of each resident's letters, as printed.
    [[nodiscard]] Result<QHash<ResidentId, QStringList>> letterNumbers();

    /// Residents whose last letter came back, with the day.
    [[nodiscard]] Result<QHash<ResidentId, QDate>> returned();

    /// Newest first.
    [[nodiscard]] Result<std::vector<LetterBatch>> batches(int limit);
    /// Errors: BatchNotFound.
    [[nodiscard]] Result<LetterBatch> batch(int number);

    /// Of a batch, by running number. Errors: BatchNotFound.
    [[nodiscard]] Result<std::vector<DispatchedLetter>> letters(int batch);
    /// Who was chosen for the batch and got no letter, in the order of the plan. Errors: BatchNotFound.
    [[nodiscard]] Result<std::vector<LeftOutLetter>> leftOut(int batch);
    /// Errors: LetterNotFound.
    [[nodiscard]] Result<DispatchedLetter> letter(const LetterNumber &number);
    /// All letters to one resident, newest first.
    [[nodiscard]] Result<std::vector<DispatchedLetter>> lettersOf(const ResidentId &resident);

private:
    /// Within a transaction of the caller.
    [[nodiscard]] Result<int> noteStep(const LetterBatch &batch, const std::vector<int> &positions, LetterStep step,
                                       QDate day, ReturnReason reason);
    [[nodiscard]] Result<> insertBatch(const LetterBatch &batch);
    [[nodiscard]] Result<> insertLeftOut(const BatchId &batch, const std::vector<LeftOutLetter> &leftOut);
    [[nodiscard]] Result<> insertLetters(const LetterBatch &batch, const std::vector<LetterRecipient> &recipients,
                                         LetterState state);

    Database *m_database;
};

} // namespace hauspost
