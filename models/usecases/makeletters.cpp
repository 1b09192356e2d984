#include "models/usecases/makeletters.h"

#include "models/base/logging.h"
#include "models/base/uuid7.h"
#include "models/letters/letterfilename.h"
#include "models/letters/partfile.h"
#include "models/letters/pdfletterwriter.h"
#include "models/usecases/letterindex.h"
#include "models/usecases/printletters.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <map>

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

QString batchText(int number)
{
    constexpr int digits = 4;
    return QStringLiteral("%1").arg(number, digits, 10, QLatin1Char('0'));
}

QString propertyFileName(const LetterRequest &letter, int batch)
{
    return batchFileName(letter.date, batchText(batch), letter.property.number);
}

/// One file per property number, the letters of each in the order of the run.
Result<PendingLetters> writePerProperty(const std::vector<LetterRequest> &requests, const QString &folder, int batch,
                                        const LetterFonts &fonts, Progress &progress)
{
    std::map<QString, std::vector<LetterRequest>> properties;
    for (const LetterRequest &request : requests) {
        properties[request.property.number].push_back(request);
    }
    std::vector<LetterFile> files;
    for (const auto &[number, letters] : properties) {
        files.push_back({propertyFileName(letters.front(), batch), letters});
    }
    return writeLetterFiles(folder, files, fonts, progress);
}

Result<PendingLetters> write(const std::vector<LetterRequest> &requests, const LetterTarget &target, int batch,
                             const LetterFonts &fonts, Progress &progress)
{
    switch (target.kind) {
    case LetterDestination::FilePerProperty:
        return writePerProperty(requests, target.path, batch, fonts, progress);
    case LetterDestination::FilePerResident:
        return writeSingleLetters(target.path, requests, fonts, progress);
    case LetterDestination::OneFile:
    case LetterDestination::Printer:
        break;
    }
    return writeLetters(target.path, requests, fonts, progress);
}

Result<> addIndex(PendingLetters &letters, const std::vector<LetterRequest> &requests, const LetterTarget &target,
                  int batch)
{
    const QString name = indexFileName(requests.front().date, batchText(batch));
    auto file = PartFile::create(QDir(target.path).filePath(name));
    if (!file) {
        return Failure(file.error());
    }
    const bool isPerProperty = target.kind == LetterDestination::FilePerProperty;
    (*file)->write(letterIndex(requests, [isPerProperty, batch](const LetterRequest &letter) {
        return isPerProperty ? propertyFileName(letter, batch) : letterFileName(letter);
    }));
    const auto finished = (*file)->finish();
    if (finished) {
        letters.add(std::move(*file));
    }
    return finished;
}

/// The record of a new run before its files get their names: a letter that the log does not know would be printed twice
/// or never be found again.
Result<LetterBatch> nameNew(PendingLetters &letters, const LetterPlan &plan, const LetterTarget &target, int number,
                            DispatchLog &log, const Clock &clock)
{
    const BatchTarget goal{target.kind, QFileInfo(target.path).fileName()};
    const auto batch = log.record(BatchId(newUuid7()), number, clock.nowUtc(), letterRecipients(plan), goal,
                                  LetterState::Printed, batchNotes(plan));
    if (!batch) {
        return batch;
    }
    if (const auto named = letters.commit(); !named) {
        if (!log.forget(batch->id)) {
            qCWarning(lcLetters) << "batch" << number << "is recorded, but has no letters";
        }
        return Failure(named.error());
    }
    return batch;
}

/// The log knows these letters already; that they are printed again counts once they are there.
Result<LetterBatch> nameAgain(PendingLetters &letters, const LetterPlan &plan, DispatchLog &log, const Clock &clock)
{
    if (const auto named = letters.commit(); !named) {
        return Failure(named.error());
    }
    const int number = plan.numbers.front().batch;
    return log.note(number, letterPositions(plan), LetterStep::Print, clock.today()).and_then([&](int) {
        return log.batch(number);
    });
}

} // namespace

Result<LettersMade> makeLetters(const LetterPlan &plan, const LetterTarget &target, const LetterFonts &fonts,
                                DispatchLog &log, const Clock &clock, Progress &progress)
{
    if (plan.recipients.empty()) {
        return fail(ErrorCode::NothingToPrint);
    }
    const auto number = plan.isReprint() ? Result<int>(plan.numbers.front().batch) : log.takeBatchNumber();
    if (!number) {
        return Failure(number.error());
    }
    const std::vector<LetterRequest> requests = requestsOf(plan, *number);
    auto written = write(requests, target, *number, fonts, progress);
    if (!written) {
        return Failure(written.error());
    }
    if (target.withIndex && target.kind != LetterDestination::OneFile) {
        if (const auto added = addIndex(*written, requests, target, *number); !added) {
            return Failure(added.error());
        }
    }
    const auto batch =
        plan.isReprint() ? nameAgain(*written, plan, log, clock) : nameNew(*written, plan, target, *number, log, clock);
    if (!batch) {
        return Failure(batch.error());
    }
    qCInfo(lcLetters) << "batch" << *number << "letters" << written->pages();
    return LettersMade{*batch, written->files(), written->pages()};
}

Result<QStringList> olderLetters(const LettersMade &made, const LetterPlan &plan, DispatchLog &log)
{
    static const QRegularExpression numbered(QStringLiteral("_([0-9]+-[0-9]+)\\.pdf$"));
    QSet<ResidentId> written;
    for (const Occupancy &recipient : plan.recipients) {
        written.insert(recipient.resident->id);
    }
    const QDir folder = QFileInfo(made.files.value(0)).dir();
    QStringList older;
    const QFileInfoList files = folder.entryInfoList({QStringLiteral("UVI-Schreiben_*.pdf")}, QDir::Files);
    for (const QFileInfo &file : files) {
        const auto number = LetterNumber::parse(numbered.match(file.fileName()).captured(1));
        if (!number || made.files.contains(file.absoluteFilePath())) {
            continue;
        }
        const auto letter = log.letter(*number);
        if (!letter && letter.error().code != ErrorCode::LetterNotFound) {
            return Failure(letter.error());
        }
        if (letter && written.contains(letter->resident)) {
            older << file.absoluteFilePath();
        }
    }
    return older;
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
