#include "models/usecases/printletters.h"

#include "models/base/uuid7.h"

namespace hauspost {

std::vector<LetterRecipient> letterRecipients(const LetterPlan &plan)
{
    std::vector<LetterRecipient> recipients;
    recipients.reserve(plan.recipients.size());
    for (const Occupancy &recipient : plan.recipients) {
        recipients.push_back({recipient.resident->id, recipient.resident->inviteNo});
    }
    return recipients;
}

BatchNotes batchNotes(const LetterPlan &plan)
{
    BatchNotes notes{plan.origin, {}};
    notes.leftOut.reserve(plan.leftOut.size());
    for (const LetterPlan::LeftOut &left : plan.leftOut) {
        const ResidentId resident = left.occupancy.resident ? left.occupancy.resident->id : ResidentId();
        notes.leftOut.push_back({left.occupancy.unit.id, resident, left.verdict});
    }
    return notes;
}

std::vector<int> letterPositions(const LetterPlan &plan)
{
    std::vector<int> positions;
    positions.reserve(plan.recipients.size());
    for (size_t i = 0; i < plan.recipients.size(); ++i) {
        positions.push_back(letterNumber(plan, i, 0).position);
    }
    return positions;
}

Result<LetterBatch> beginPrinting(const LetterPlan &plan, const BatchTarget &target, DispatchLog &log,
                                  const Clock &clock)
{
    if (plan.recipients.empty()) {
        return fail(ErrorCode::NothingToPrint);
    }
    if (plan.isReprint()) {
        return log.batch(plan.numbers.front().batch);
    }
    return log.takeBatchNumber().and_then([&](int number) {
        return log.record(BatchId(newUuid7()), number, clock.nowUtc(), letterRecipients(plan), target,
                          LetterState::InJob, batchNotes(plan));
    });
}

} // namespace hauspost
