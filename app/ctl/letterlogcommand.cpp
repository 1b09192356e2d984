#include "app/ctl/letterlogcommand.h"

#include "app/ctl/output.h"
#include "app/ctl/terminalprogress.h"

#include "models/letters/letterfonts.h"
#include "models/tables/letterlabels.h"
#include "models/tables/protocoltables.h"
#include "models/usecases/letterprotocol.h"
#include "models/usecases/savetables.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <numeric>

namespace hauspost::ctl {

namespace {

struct LetterLogTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::LetterLogCommand)
};

Result<> listRuns(DispatchLog &log, bool json)
{
    constexpr int most = 1000;
    const auto batches = log.batches(most);
    if (!batches) {
        return Failure(batches.error());
    }
    QJsonArray array;
    TextTable table({{LetterLogTexts::tr("Run"), TextTable::Align::Right},
                     {LetterLogTexts::tr("Made on")},
                     {LetterLogTexts::tr("Letters"), TextTable::Align::Right},
                     {LetterLogTexts::tr("State")},
                     {LetterLogTexts::tr("Target")}});
    for (const LetterBatch &batch : *batches) {
        array.append(QJsonObject{{QStringLiteral("batch"), batch.number},
                                 {QStringLiteral("createdAt"), batch.createdAt.toString(Qt::ISODate)},
                                 {QStringLiteral("letters"), batch.letters},
                                 {QStringLiteral("inJob"), batch.count(LetterState::InJob)},
                                 {QStringLiteral("printed"), batch.count(LetterState::Printed)},
                                 {QStringLiteral("posted"), batch.count(LetterState::Posted)},
                                 {QStringLiteral("handedOver"), batch.count(LetterState::HandedOver)},
                                 {QStringLiteral("returned"), batch.count(LetterState::Returned)},
                                 {QStringLiteral("failed"), batch.count(LetterState::Failed)}});
        table.addRow({QString::number(batch.number),
                      QLocale().toString(batch.createdAt.toLocalTime(), QLocale::ShortFormat),
                      QString::number(batch.letters), batchStateText(batch), batchTargetText(batch.target)});
    }
    if (json) {
        print(array);
    } else {
        print(table.toText());
    }
    return {};
}

/// "12" and perhaps "312-400". Errors: UsageError, BatchNotFound.
Result<LetterSelection::Again> lettersNamed(DispatchLog &log, const QStringList &words)
{
    bool isNumber = false;
    const int number = words.value(1).toInt(&isNumber);
    if (!isNumber || words.size() > 3) {
        return fail(ErrorCode::UsageError, {LetterLogTexts::tr("letters %1 needs the number of a run, and perhaps the "
                                                               "letters as 312-400")
                                                .arg(words.constFirst())});
    }
    const auto batch = log.batch(number);
    if (!batch) {
        return Failure(batch.error());
    }
    const auto range = words.size() == 3 ? LetterRange::parse(words.at(2), batch->letters)
                                         : std::optional(LetterRange{1, batch->letters});
    if (!range) {
        return fail(ErrorCode::UsageError, {LetterLogTexts::tr("“%1” names no letters of run %2, which has %3")
                                                .arg(words.at(2))
                                                .arg(number)
                                                .arg(batch->letters)});
    }
    LetterSelection::Again again{number, std::vector<int>(static_cast<size_t>(range->last - range->first + 1))};
    std::iota(again.positions.begin(), again.positions.end(), range->first);
    return again;
}

Result<> notePosted(Session &session, DispatchLog &log, const QStringList &words)
{
    const auto letters = lettersNamed(log, words);
    if (!letters) {
        return Failure(letters.error());
    }
    return log.note(letters->batch, letters->positions, LetterStep::Post, session.clock().today()).map([](int taken) {
        printNote(LetterLogTexts::tr("%n letter(s) noted as posted.", nullptr, taken));
    });
}

Result<> noteReturned(Session &session, DispatchLog &log, const QString &text)
{
    const auto number = LetterNumber::parse(text);
    if (!number) {
        return fail(ErrorCode::LetterNotFound, {text});
    }
    if (const auto letter = log.letter(*number); !letter) {
        return Failure(letter.error());
    }
    return log.note(number->batch, {number->position}, LetterStep::Return, session.clock().today())
        .and_then([&number](int taken) -> Result<> {
            if (taken == 0) {
                return fail(ErrorCode::LetterStepRefused, {number->toString()});
            }
            printNote(LetterLogTexts::tr("The letter %1 is noted as returned.").arg(number->toString()));
            return {};
        });
}

/// "protocol 12", with --out or --json.
Result<> writeProtocol(Session &session, DispatchLog &log, const CommandLine &line)
{
    bool isNumber = false;
    const int number = line.words.value(1).toInt(&isNumber);
    if (!isNumber || line.words.size() != 2 || line.outFile.isEmpty()) {
        return fail(ErrorCode::UsageError,
                    {LetterLogTexts::tr("letters protocol needs the number of a run and --out with a file name that "
                                        "ends with .pdf, .xlsx or .csv")});
    }
    const auto mirror = session.mirror(); // without it, the numbers are still there
    const QDate today = session.clock().today();
    const auto protocol = letterProtocol(mirror ? *mirror : nullptr, log, number, today);
    if (!protocol) {
        return Failure(protocol.error());
    }
    if (const auto fonts = LetterFonts::load(); !fonts) { // a server may have no fonts of its own
        return Failure(fonts.error());
    }
    TerminalProgress progress(LetterLogTexts::tr("Writing the protocol"));
    const auto saved = saveTables(protocolTables(*protocol, today), line.outFile, progress);
    if (saved) {
        print(line.outFile + u'\n');
    }
    return saved;
}

} // namespace

Result<> runLetterLog(Session &session, const CommandLine &line)
{
    const auto log = session.dispatchLog();
    if (!log) {
        return Failure(log.error());
    }
    const QString word = line.words.constFirst();
    if (word == u"list" && line.words.size() == 1) {
        return listRuns(**log, line.json);
    }
    if (word == u"posted") {
        return notePosted(session, **log, line.words);
    }
    if (word == u"returned" && line.words.size() == 2) {
        return noteReturned(session, **log, line.words.at(1));
    }
    if (word == u"protocol") {
        return writeProtocol(session, **log, line);
    }
    if (word != u"reprint") {
        return fail(ErrorCode::UsageError,
                    {LetterLogTexts::tr("letters takes list, protocol, reprint, posted or returned, or options")});
    }
    if (int(line.list) + int(!line.outFile.isEmpty()) + int(!line.outDir.isEmpty()) != 1) {
        return fail(ErrorCode::UsageError, {LetterLogTexts::tr("letters reprint needs --out, --out-dir or --list")});
    }
    const auto again = lettersNamed(**log, line.words);
    return again ? makeLettersOf(session, line, &*again) : Failure(again.error());
}

} // namespace hauspost::ctl
