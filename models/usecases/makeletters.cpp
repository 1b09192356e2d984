#include "models/usecases/makeletters.h"

#include "models/base/logging.h"
#include "models/base/uuid7.h"
#include "models/letters/letterfilename.h"
#include "models/letters/pdfletterwriter.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

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

QStringList filesOf(const std::vector<LetterRequest> &requests, const LetterTarget &target)
{
    if (target.kind == LetterTarget::Kind::OneFile) {
        return {QFileInfo(target.path).absoluteFilePath()};
    }
    QStringList files;
    const QDir folder(target.path);
    for (const LetterRequest &request : requests) {
        files << folder.absoluteFilePath(letterFileName(request));
    }
    return files;
}

Result<PdfWriteResult> write(const std::vector<LetterRequest> &requests, const LetterTarget &target,
                             const LetterFonts &fonts, Progress &progress)
{
    return target.kind == LetterTarget::Kind::OneFile ? writeLetters(target.path, requests, fonts, progress)
                                                      : writeSingleLetters(target.path, requests, fonts, progress);
}

} // namespace

Result<LettersMade> makeLetters(const LetterPlan &plan, const LetterTarget &target, const LetterFonts &fonts,
                                DispatchLog &log, const Clock &clock, Progress &progress)
{
    if (plan.recipients.empty()) {
        return fail(ErrorCode::NothingToPrint);
    }
    const auto number = log.nextBatchNumber();
    if (!number) {
        return Failure(number.error());
    }
    const std::vector<LetterRequest> requests = requestsOf(plan, *number);
    const auto written = write(requests, target, fonts, progress);
    if (!written) {
        return Failure(written.error());
    }

    LettersMade made;
    made.files = filesOf(requests, target);
    made.pages = written->pages;
    std::vector<ResidentId> residents;
    residents.reserve(plan.recipients.size());
    for (const Occupancy &recipient : plan.recipients) {
        residents.push_back(recipient.resident->id);
    }
    const auto batch = log.record(BatchId(newUuid7()), *number, clock.nowUtc(), residents);
    if (!batch) {
        // A letter that the log does not know would be printed twice or never be found again.
        for (const QString &file : made.files) {
            QFile::remove(file);
        }
        return Failure(batch.error());
    }
    qCInfo(lcLetters) << "batch" << *number << "letters" << written->pages;
    made.batch = *batch;
    return made;
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
