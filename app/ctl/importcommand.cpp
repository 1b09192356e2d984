#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/pushnow.h"
#include "app/ctl/terminalprogress.h"

#include "models/base/errortext.h"
#include "models/exchange/importtext.h"
#include "models/tables/importtable.h"
#include "models/usecases/importplantext.h"
#include "models/usecases/invitationplan.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace hauspost::ctl {

namespace {

struct ImportCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ImportCommand)
};

/// For scripts, in the order of ImportLine::Kind.
constexpr std::array kindNames{"new", "changed", "unchanged", "conflict", "kept", "ended", "missing", "bad"};

ImportFiles filesOf(const CommandLine &line)
{
    ImportFiles files;
    files.dtm = line.file;
    files.contacts = line.contacts;
    if (line.uviRequired == u"all") {
        files.uviOfAll = UviRequirement::Yes;
    } else if (line.uviRequired == u"none") {
        files.uviOfAll = UviRequirement::No;
    } else {
        files.uviRules = line.uviRequired;
    }
    return files;
}

Result<ImportPreview> previewOf(Session &session, const CommandLine &line)
{
    const auto mirror = session.mirror();
    if (!mirror) {
        return Failure(mirror.error());
    }
    TerminalProgress progress(ImportCommandTexts::tr("Records read"));
    auto preview = previewImport(filesOf(line), **mirror, progress);
    if (!preview) {
        const ErrorCode code = preview.error().code;
        const bool isFile = code == ErrorCode::FileNotFound || code == ErrorCode::FileNotReadable;
        return isFile ? fail(ErrorCode::UsageError, {errorText(preview.error())}) : Failure(preview.error());
    }
    if (line.overruleEdits) {
        return overruleEdits(*preview, **mirror).map([&preview] { return std::move(*preview); });
    }
    return preview;
}

/// Without --list only what somebody should look at.
bool isShown(const ImportLine &row, const CommandLine &line)
{
    switch (row.kind) {
    case ImportLine::Kind::New:
    case ImportLine::Kind::Unchanged:
    case ImportLine::Kind::Kept:
        return line.list;
    case ImportLine::Kind::Changed:
    case ImportLine::Kind::Conflict:
    case ImportLine::Kind::Ended:
    case ImportLine::Kind::Missing:
    case ImportLine::Kind::Bad:
        break;
    }
    return true;
}

void printPlan(const ImportPreview &preview, const CommandLine &line)
{
    TextTable totals({{QString()},
                      {ImportCommandTexts::tr("new"), TextTable::Align::Right},
                      {ImportCommandTexts::tr("changed"), TextTable::Align::Right},
                      {ImportCommandTexts::tr("unchanged"), TextTable::Align::Right},
                      {ImportCommandTexts::tr("gone"), TextTable::Align::Right},
                      {ImportCommandTexts::tr("conflicts"), TextTable::Align::Right}});
    const auto add = [&totals](const QString &name, const ImportCounts &counts) {
        totals.addRow({name, QString::number(counts.created), QString::number(counts.changed),
                       QString::number(counts.unchanged), QString::number(counts.gone),
                       QString::number(counts.conflicts)});
    };
    add(ImportCommandTexts::tr("Properties"), preview.plan.propertyCounts);
    add(ImportCommandTexts::tr("Units"), preview.plan.unitCounts);
    add(ImportCommandTexts::tr("Residents and vacancies"), preview.plan.tenancyCounts);
    print(totals.toText());
    TextTable rows({{ImportCommandTexts::tr("Unit")},
                    {ImportCommandTexts::tr("Name")},
                    {ImportCommandTexts::tr("State")},
                    {ImportCommandTexts::tr("What")}});
    bool isEmpty = true;
    for (const ImportLine &row : importLines(preview)) {
        if (isShown(row, line)) {
            isEmpty = false;
            rows.addRow({row.unitNumber > 0 ? QStringLiteral("%1/%2").arg(row.propertyNumber).arg(row.unitNumber)
                                            : row.propertyNumber,
                         row.name, importLineKindText(row.kind), row.text});
        }
    }
    if (!isEmpty) {
        print(u'\n' + rows.toText());
    }
    for (const ImportWarning &warning : preview.plan.warnings) {
        printNote(importWarningText(warning));
    }
    for (const CsvProblem &problem : preview.input.contactProblems) {
        printNote(csvProblemText(problem));
    }
    for (const CsvProblem &problem : preview.input.uviProblems) {
        printNote(csvProblemText(problem));
    }
}

QJsonObject toJson(const ImportPreview &preview, const CommandLine &line, size_t queued)
{
    const ImportCounts &counts = preview.plan.tenancyCounts;
    QJsonArray rows;
    for (const ImportLine &row : importLines(preview)) {
        if (isShown(row, line)) {
            rows.append(
                QJsonObject{{QStringLiteral("property"), row.propertyNumber},
                            {QStringLiteral("unit"), row.unitNumber},
                            {QStringLiteral("name"), row.name},
                            {QStringLiteral("record"), row.recordNumber},
                            {QStringLiteral("state"), QLatin1String(kindNames.at(static_cast<size_t>(row.kind)))},
                            {QStringLiteral("text"), row.text}});
        }
    }
    return {{QStringLiteral("new"), counts.created},
            {QStringLiteral("changed"), counts.changed},
            {QStringLiteral("unchanged"), counts.unchanged},
            {QStringLiteral("gone"), counts.gone},
            {QStringLiteral("conflicts"), counts.conflicts},
            {QStringLiteral("badRecords"), preview.plan.badRecords},
            {QStringLiteral("queuedParts"), static_cast<qint64>(queued)},
            {QStringLiteral("rows"), rows}};
}

/// What the portal has said to the parts. Errors: ActionRefused where one of them waits for a decision.
Result<> reportAnswers(Outbox &outbox, const std::vector<ActionId> &ids, bool json)
{
    const auto entries = outbox.entries();
    if (!entries) {
        return Failure(entries.error());
    }
    int waiting = 0;
    for (const OutboxEntry &entry : *entries) {
        if (std::find(ids.begin(), ids.end(), entry.action.id) == ids.end()) {
            continue;
        }
        if (entry.state == OutboxState::Attention) {
            return fail(ErrorCode::ActionRefused, {actionProblemText(entry)});
        }
        waiting += entry.state == OutboxState::Acked ? 0 : 1;
    }
    if (!json) {
        print((waiting > 0 ? ImportCommandTexts::tr("Queued: it is sent with the next synchronisation.")
                           : ImportCommandTexts::tr("The portal has imported it.")) +
              u'\n');
    }
    return {};
}

} // namespace

Result<> runImport(Session &session, const CommandLine &line)
{
    const auto preview = previewOf(session, line);
    if (!preview) {
        return Failure(preview.error());
    }
    if (!line.json) {
        printPlan(*preview, line);
    }
    if (line.dryRun || line.list) {
        if (line.json) {
            print(toJson(*preview, line, 0));
        } else {
            print(ImportCommandTexts::tr("Nothing was changed: this was a plan.") + u'\n');
        }
        return {};
    }
    auto outbox = session.outbox();
    if (!outbox) {
        return Failure(outbox.error());
    }
    const auto ids = queueImport(**outbox, *preview);
    if (!ids) {
        return Failure(ids.error());
    }
    if (line.json) {
        print(toJson(*preview, line, ids->size()));
    }
    if (!line.offline) {
        pushNow(session);
    }
    return reportAnswers(**outbox, *ids, line.json);
}

} // namespace hauspost::ctl
