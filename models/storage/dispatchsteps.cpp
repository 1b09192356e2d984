// What becomes of letters after they were recorded: DispatchLog::note().

#include "models/base/uuid7.h"
#include "models/sql/database.h"
#include "models/storage/dispatchlog.h"
#include "models/storage/dispatchrows.h"
#include "models/storage/outboxrows.h"

#include <QtCore/QSet>

namespace hauspost {

namespace {

struct Step
{
    QString column; ///< of the day; empty: all days after the printing are taken back
    LetterState after = LetterState::Printed;
};

Step stepFor(LetterStep step)
{
    switch (step) {
    case LetterStep::Print:
        return {QStringLiteral("printed_on"), LetterState::Printed};
    case LetterStep::Fail:
        return {QStringLiteral("failed_on"), LetterState::Failed};
    case LetterStep::Post:
        return {QStringLiteral("posted_on"), LetterState::Posted};
    case LetterStep::HandOver:
        return {QStringLiteral("handed_on"), LetterState::HandedOver};
    case LetterStep::Return:
        return {QStringLiteral("returned_on"), LetterState::Returned};
    case LetterStep::TakeBack:
    case LetterStep::Count:
        break;
    }
    return {};
}

QString updateFor(LetterStep step)
{
    const Step target = stepFor(step);
    QString change = QStringLiteral("state='%1'").arg(dispatchrows::stateName(target.after));
    if (step == LetterStep::Print || step == LetterStep::TakeBack) {
        change +=
            QStringLiteral(", posted_on=NULL, handed_on=NULL, returned_on=NULL, failed_on=NULL, return_reason=''");
    }
    if (!target.column.isEmpty()) {
        change += QStringLiteral(", %1=?").arg(target.column);
    }
    if (step == LetterStep::Return) {
        change += QStringLiteral(", return_reason=?");
    }
    // Where the step leads from is said by the table of the domain.
    const QString before =
        dispatchrows::statesWhere([step](LetterState state) { return stateAfter(state, step).has_value(); });
    return QStringLiteral("UPDATE letter SET %1 WHERE batch_id=? AND position=? AND state IN (%2)").arg(change, before);
}

/// Letters that are on paper for the first time: the portal gets a note about each.
class PortalNotes
{
public:
    PortalNotes(Database &database, const LetterBatch &batch, QDate day)
        : m_database(database), m_batch(batch), m_day(day)
    {
    }

    Result<> queue(int position)
    {
        auto find = m_database.prepare(
            QStringLiteral("SELECT resident_id FROM letter WHERE batch_id=? AND position=? AND action_id=''"));
        if (!find) {
            return Failure(find.error());
        }
        const auto isFirst = find->bind(m_batch.id.toString()).bind(position).next();
        if (!isFirst || !*isFirst) {
            return isFirst ? Result<>() : Failure(isFirst.error());
        }
        const wire::Action issued{ActionId(newUuid7()), ResidentId(find->text(0)),
                                  wire::LetterIssued{m_day, m_batch.number, position}};
        find->reset();
        auto insert = outboxrows::prepareInsert(m_database);
        auto mark = m_database.prepare(QStringLiteral("UPDATE letter SET action_id=? WHERE batch_id=? AND position=?"));
        if (!insert || !mark) {
            return Failure(insert ? mark.error() : insert.error());
        }
        const auto queued = outboxrows::insert(*insert, issued, outboxrows::timeText(QDateTime::currentDateTimeUtc()));
        return queued.and_then(
            [&] { return mark->bind(issued.id.toString()).bind(m_batch.id.toString()).bind(position).execute(); });
    }

private:
    Database &m_database;
    const LetterBatch &m_batch;
    QDate m_day;
};

} // namespace

Result<int> DispatchLog::noteStep(const LetterBatch &target, const std::vector<int> &positions, LetterStep step,
                                  QDate day, ReturnReason reason)
{
    auto update = m_database->prepare(updateFor(step));
    if (!update) {
        return Failure(update.error());
    }
    PortalNotes notes(*m_database, target, day);
    int taken = 0;
    for (const int position : positions) {
        if (!stepFor(step).column.isEmpty()) {
            update->bind(std::optional(day));
        }
        if (step == LetterStep::Return) {
            update->bind(dispatchrows::reasonName(reason));
        }
        if (const auto done = update->bind(target.id.toString()).bind(position).execute(); !done) {
            return Failure(done.error());
        }
        const bool isTaken = update->rowsAffected() > 0;
        taken += isTaken ? 1 : 0;
        if (isTaken && step == LetterStep::Print) {
            if (const auto queued = notes.queue(position); !queued) {
                return Failure(queued.error());
            }
        }
    }
    return taken;
}

Result<int> DispatchLog::note(int number, const std::vector<int> &positions, LetterStep step, QDate day,
                              ReturnReason reason)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto target = batch(number);
    if (!target) {
        return Failure(target.error());
    }
    const auto taken = noteStep(*target, positions, step, day, reason);
    return taken ? transaction->commit().map([taken] { return *taken; }) : taken;
}

Result<int> DispatchLog::printedUpTo(int number, const std::vector<int> &positions, int lastGood, QDate day)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto target = batch(number);
    const auto known = letters(number);
    if (!target || !known) {
        return Failure(target ? known.error() : target.error());
    }
    const QSet<int> meant(positions.begin(), positions.end());
    std::vector<int> good;
    std::vector<int> bad;
    int missing = 0;
    for (const DispatchedLetter &letter : *known) {
        if (!meant.contains(letter.number.position)) {
            continue;
        }
        const bool cameOut = letter.number.position <= lastGood;
        if (stepAfterPrint(letter.state, cameOut)) {
            (cameOut ? good : bad).push_back(letter.number.position);
        }
        missing += !cameOut && (isMissing(letter.state) || stepAfterPrint(letter.state, false)) ? 1 : 0;
    }
    const auto noted = noteStep(*target, good, LetterStep::Print, day, {}).and_then([&](int) {
        return noteStep(*target, bad, LetterStep::Fail, day, {});
    });
    return noted ? transaction->commit().map([missing] { return missing; }) : noted;
}

} // namespace hauspost
