#include "models/usecases/makeletters.h"

#include "models/base/logging.h"
#include "models/base/uuid7.h"
#include "models/letters/letterfilename.h"
#include "models/letters/pdfletterwriter.h"

namespace hauspost {

namespace {

std::vector<LetterRequest> requestsOf(const LetterPlan &plan, int batch)
{
    std::vector<LetterRequest> requests;
    requests.reserve(plan.recipients.size());
    for (size_t i = 0; i < plan.recipients.size(); ++i) {
        requests.push_back(letterRequest(plan, i, batch));
    }
    return requests;
}

Result<PendingLetters> write(const std::vector<LetterRequest> &requests, const LetterTarget &target,
                             const LetterFonts &fonts, Progress &progress)
{
    return target.kind == LetterTarget::Kind::OneFile ? writeLetters(target.path, requests, fonts, progress)
                                                      : writeSingleLetters(target.path, requests, fonts, progress);
}

std::vector<ResidentId> residentsOf(const LetterPlan &plan)
{
    std::vector<ResidentId> residents;
    residents.reserve(plan.recipients.size());
    for (const Occupancy &recipient : plan.recipients) {
        residents.push_back(recipient.resident->id);
    }
    return residents;
}

} // namespace

Result<LettersMade> makeLetters(const LetterPlan &plan, const LetterTarget &target, const LetterFonts &fonts,
                                DispatchLog &log, const Clock &clock, Progress &progress)
{
    if (plan.recipients.empty()) {
        return fail(ErrorCode::NothingToPrint);
    }
    const auto number = log.takeBatchNumber();
    if (!number) {
        return Failure(number.error());
    }
    auto written = write(requestsOf(plan, *number), target, fonts, progress);
    if (!written) {
        return Failure(written.error());
    }
    // A letter that the log does not know would be printed twice or never be found again: the record goes first.
    const auto batch = log.record(BatchId(newUuid7()), *number, clock.nowUtc(), residentsOf(plan));
    if (!batch) {
        return Failure(batch.error());
    }
    if (const auto named = written->commit(); !named) {
        if (!log.forget(batch->id)) {
            qCWarning(lcLetters) << "batch" << *number << "is recorded, but has no letters";
        }
        return Failure(named.error());
    }
    qCInfo(lcLetters) << "batch" << *number << "letters" << written->pages();
    return LettersMade{*batch, written->files(), written->pages()};
}

QString suggestedFileName(const LetterPlan &plan)
{
    if (plan.recipients.size() == 1) {
        return letterFileName(letterRequest(plan, 0, 0));
    }
    QString number = plan.recipients.empty() ? QString() : plan.recipients.front().property.number;
    for (const Occupancy &recipient : plan.recipients) {
        if (recipient.property.number != number) {
            number.clear();
            break;
        }
    }
    return batchFileName(plan.date, {}, number);
}

} // namespace hauspost
