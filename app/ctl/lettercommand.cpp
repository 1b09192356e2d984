#include "app/ctl/commands.h"
#include "app/ctl/letterlogcommand.h"
#include "app/ctl/output.h"
#include "app/ctl/terminalprogress.h"

#include "models/base/accountname.h"
#include "models/usecases/eligibilitytext.h"
#include "models/usecases/makeletters.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <array>

namespace hauspost::ctl {

namespace {

struct LetterCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::LetterCommand)
};

Result<LetterSelection> selectionOf(Session &session, const CommandLine &line)
{
    if (!line.residents.isEmpty()) {
        return session.findResidents(line.property, line.residents).map([](const std::vector<Occupancy> &rows) {
            std::vector<ResidentId> ids;
            for (const Occupancy &row : rows) {
                ids.push_back(row.resident->id);
            }
            return LetterSelection{ids};
        });
    }
    if (line.properties.isEmpty()) {
        return LetterSelection{LetterSelection::Everybody{}};
    }
    std::vector<PropertyId> properties;
    for (const QString &number : line.properties) {
        const auto property = session.findProperty(number);
        if (!property) {
            return Failure(property.error());
        }
        properties.push_back(**property);
    }
    return LetterSelection{properties};
}

/// For the protocol: what was asked for, as it was typed.
QString originOf(const CommandLine &line)
{
    QStringList words{QStringLiteral("hauspost-ctl letters")};
    for (const QString &property : line.properties) {
        words << QStringLiteral("--property") << property;
    }
    if (!line.residents.isEmpty()) {
        words << QStringLiteral("--resident …"); // keys are personal data, and the protocol outlives an erasure
    }
    if (line.all) {
        words << QStringLiteral("--all");
    }
    return words.join(u' ');
}

QString addressee(const Occupancy &occupancy)
{
    return occupancy.isVacant() ? QString() : displayName(*occupancy.resident);
}

QString reference(const Occupancy &occupancy)
{
    return QStringLiteral("%1/%2").arg(occupancy.property.number).arg(occupancy.unit.number);
}

void printList(const LetterPlan &plan, bool json)
{
    if (json) {
        QJsonArray recipients;
        for (const Occupancy &recipient : plan.recipients) {
            recipients.append(QJsonObject{{QStringLiteral("property"), recipient.property.number},
                                          {QStringLiteral("unit"), recipient.unit.number},
                                          {QStringLiteral("key"), recipient.resident->clientKey},
                                          {QStringLiteral("name"), addressee(recipient)}});
        }
        QJsonArray leftOut;
        for (const LetterPlan::LeftOut &row : plan.leftOut) {
            leftOut.append(QJsonObject{{QStringLiteral("property"), row.occupancy.property.number},
                                       {QStringLiteral("unit"), row.occupancy.unit.number},
                                       {QStringLiteral("name"), addressee(row.occupancy)},
                                       {QStringLiteral("reason"), letterVerdictName(row.verdict)},
                                       {QStringLiteral("reasonText"), verdictText(row.verdict)}});
        }
        return print(QJsonObject{{QStringLiteral("recipients"), recipients}, {QStringLiteral("leftOut"), leftOut}});
    }
    TextTable table({{LetterCommandTexts::tr("Unit")},
                     {LetterCommandTexts::tr("Key")},
                     {LetterCommandTexts::tr("Name")},
                     {LetterCommandTexts::tr("Letter")}});
    for (const Occupancy &recipient : plan.recipients) {
        table.addRow({reference(recipient), recipient.resident->clientKey, addressee(recipient),
                      verdictText(LetterVerdict::Eligible)});
    }
    for (const LetterPlan::LeftOut &row : plan.leftOut) {
        table.addRow({reference(row.occupancy),
                      row.occupancy.isVacant() ? QString() : row.occupancy.resident->clientKey,
                      addressee(row.occupancy), verdictText(row.verdict)});
    }
    print(table.toText());
}

/// "12 letters. 3 left out: has access already (2), nobody lives there (1)."
void printSummary(const LetterPlan &plan)
{
    std::array<int, static_cast<size_t>(LetterVerdict::Count)> counts{};
    for (const LetterPlan::LeftOut &row : plan.leftOut) {
        ++counts[static_cast<size_t>(row.verdict)];
    }
    QStringList reasons;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0) {
            reasons << QStringLiteral("%1 (%2)").arg(verdictText(static_cast<LetterVerdict>(i))).arg(counts[i]);
        }
    }
    printNote(LetterCommandTexts::tr("%n letter(s) to be written.", nullptr, static_cast<int>(plan.recipients.size())));
    if (!reasons.isEmpty()) {
        printNote(LetterCommandTexts::tr("%n left out: %1.", nullptr, static_cast<int>(plan.leftOut.size()))
                      .arg(reasons.join(QStringLiteral(", "))));
    }
    for (const LetterPlan::Notice &notice : plan.notices) {
        printNote(reference(plan.recipients[notice.recipient]) + QStringLiteral(": ") +
                  letterWarningText(notice.warning));
    }
}

Result<LetterPlan> plan(Session &session, const CommandLine &line, const LetterSelection::Again *again)
{
    // Without the token the codes stay closed, and everybody would seem to lack one.
    if (const auto connection = session.connection(); !connection) {
        return Failure(connection.error());
    }
    const auto selection = again ? Result<LetterSelection>(LetterSelection{*again}) : selectionOf(session, line);
    if (!selection) {
        return Failure(selection.error());
    }
    auto mirror = session.mirror();
    auto log = session.dispatchLog();
    if (!mirror || !log) {
        return Failure(mirror ? log.error() : mirror.error());
    }
    const auto waiting = session.outbox().and_then([](Outbox *outbox) { return outbox->entries(); });
    if (!waiting) {
        return Failure(waiting.error());
    }
    LetterSelection asked = *selection;
    asked.origin = originOf(line);
    asked.madeBy = accountName();
    const LetterRule rule{session.clock().today(), line.includeFuture, line.skipWrittenDays};
    auto made = planLetters(**mirror, **log, asked, rule, *waiting);
    if (made && !line.residents.isEmpty() && !line.list && !made->leftOut.empty()) {
        const LetterPlan::LeftOut &refused = made->leftOut.front();
        return fail(ErrorCode::LetterNotAllowed,
                    {LetterCommandTexts::tr("No letter for “%1”: %2.")
                         .arg(refused.occupancy.resident->clientKey, verdictText(refused.verdict))});
    }
    if (made && !again) {
        orderLetters(*made, line.order);
    }
    if (made && line.limit && made->recipients.size() > static_cast<size_t>(*line.limit)) {
        keepRange(*made, {1, *line.limit});
    }
    return made;
}

LetterTarget targetOf(const CommandLine &line)
{
    if (line.outDir.isEmpty()) {
        return {LetterDestination::OneFile, line.outFile, false};
    }
    return {line.perProperty ? LetterDestination::FilePerProperty : LetterDestination::FilePerResident, line.outDir,
            line.index};
}

/// A second run into a folder leaves two letters per resident there, of which the older one may hold a dead code.
Result<> tellOlder(const LettersMade &made, const LetterPlan &letters, DispatchLog &log, bool replace)
{
    const auto older = olderLetters(made, letters, log);
    if (!older) {
        return Failure(older.error());
    }
    for (const QString &file : *older) {
        if (replace && !QFile::remove(file)) {
            return fail(ErrorCode::FileNotWritable, {file, LetterCommandTexts::tr("it cannot be deleted")});
        }
    }
    const auto count = static_cast<int>(older->size());
    if (count > 0) {
        printNote(replace ? LetterCommandTexts::tr("%n older letter(s) to the same residents deleted.", nullptr, count)
                          : LetterCommandTexts::tr("%n older letter(s) to the same residents lie there still; "
                                                   "--replace-older deletes them.",
                                                   nullptr, count));
    }
    return {};
}

} // namespace

Result<> makeLettersOf(Session &session, const CommandLine &line, const LetterSelection::Again *again)
{
    auto letters = plan(session, line, again);
    if (!letters) {
        return Failure(letters.error());
    }
    if (line.list) {
        printList(*letters, line.json);
        printSummary(*letters);
        return {};
    }
    const auto fonts = LetterFonts::load();
    if (!fonts) {
        return Failure(fonts.error());
    }
    {
        TerminalProgress progress(LetterCommandTexts::tr("Checking letters"));
        if (const auto checked = checkLetters(*letters, *fonts, progress); !checked) {
            return checked;
        }
    }
    printSummary(*letters);
    if (!line.outDir.isEmpty() && !QDir().mkpath(line.outDir)) {
        return fail(ErrorCode::FolderNotWritable, {line.outDir, LetterCommandTexts::tr("it cannot be made")});
    }
    const LetterTarget target = targetOf(line);
    TerminalProgress progress(LetterCommandTexts::tr("Writing letters"));
    const auto log = session.dispatchLog();
    const auto made = makeLetters(*letters, target, *fonts, **log, session.clock(), progress);
    if (!made) {
        return Failure(made.error());
    }
    if (line.json) {
        print(QJsonObject{{QStringLiteral("letters"), made->pages},
                          {QStringLiteral("batch"), made->batch.number},
                          {QStringLiteral("files"), QJsonArray::fromStringList(made->files)}});
    } else {
        print(made->files.join(u'\n') + u'\n');
    }
    return target.kind == LetterDestination::FilePerResident ? tellOlder(*made, *letters, **log, line.replaceOlder)
                                                             : Result<>();
}

Result<> runLetters(Session &session, const CommandLine &line)
{
    return line.words.isEmpty() ? makeLettersOf(session, line, nullptr) : runLetterLog(session, line);
}

} // namespace hauspost::ctl
