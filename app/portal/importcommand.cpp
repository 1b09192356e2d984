#include "app/portal/auditlog.h"
#include "app/portal/commandline.h"
#include "app/portal/commands.h"
#include "app/portal/importer.h"
#include "app/portal/importreport.h"
#include "models/base/clock.h"
#include "models/base/uuid7.h"

#include <QtCore/QCoreApplication>

namespace hauspost::portal {

namespace {

struct ImportCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::ImportCommand)
};

const QString planOption = QStringLiteral("plan");
const QString uviOption = QStringLiteral("uvi-required");
const QString overruleOption = QStringLiteral("overrule-edits");
const QString contactsOption = QStringLiteral("contacts");

ImportFiles filesOf(const CommandLine &line)
{
    ImportFiles files;
    files.dtm = line.argument(0);
    files.contacts = line.value(contactsOption);
    const QString uvi = line.value(uviOption);
    if (uvi == u"all") {
        files.uviOfAll = UviRequirement::Yes;
    } else if (uvi == u"none") {
        files.uviOfAll = UviRequirement::No;
    } else {
        files.uviRules = uvi;
    }
    return files;
}

Result<> run(const CommandLine &line, Terminal &terminal)
{
    auto store = Store::open(line.folder());
    if (!store) {
        return Failure(store.error());
    }
    const auto account = line.account(*store);
    if (!account) {
        return Failure(account.error());
    }
    NoProgress progress;
    auto input = readImportFiles(filesOf(line), progress);
    if (!input) {
        return Failure(input.error());
    }
    for (ImportedTenancy &tenancy : input->office.tenancies) {
        tenancy.overrulesEdits = line.isSet(overruleOption);
    }
    Importer importer(*store, *account);
    if (line.isSet(planOption)) {
        return importer.plan(input->office).map([&](const ImportPlan &plan) {
            writeImportReport(terminal.out, *input, plan);
            terminal.out << ImportCommandTexts::tr("Nothing was changed: this was a plan.") << Qt::endl;
        });
    }
    const SystemClock clock;
    return importer.apply(input->office, clock.today()).and_then([&](const Importer::Outcome &outcome) {
        writeImportReport(terminal.out, *input, outcome.plan);
        writeMaintenanceReport(terminal.out, outcome.maintenance);
        // An import of a desk brings an id; this one has it for the record alone.
        return AuditLog(store->database(), clock)
            .note(*account, AuditLog::administrator, AuditEvent::Imported, newUuid7());
    });
}

} // namespace

ExitCode importCommand(const QStringList &arguments, Terminal &terminal)
{
    CommandLine line(
        QStringLiteral("import"),
        ImportCommandTexts::tr("Brings in what a DTM file (Standard-Datenaustausch 3.05 or 3.10) says, all of it or, "
                               "after an error, nothing. Nobody is deleted."),
        {QStringLiteral("FILE.DAT")});
    line.addOption({planOption, ImportCommandTexts::tr("Only show what would be done.")});
    line.addOption(
        {uviOption,
         ImportCommandTexts::tr("Units that need monthly consumption information: all, none, or a CSV file with the "
                                "columns property number, unit number, required. Without it, what is known stays."),
         QStringLiteral("all|none|FILE.csv")});
    line.addOption(
        {overruleOption, ImportCommandTexts::tr("Take what the files say also where somebody edited by hand since.")});
    line.addOption({contactsOption,
                    ImportCommandTexts::tr("CSV file with the columns key, e-mail, salutation, location."),
                    QStringLiteral("FILE.csv")});
    line.addAccountOption();
    if (const auto end = line.parse(arguments, terminal)) {
        return *end;
    }
    const auto done = run(line, terminal);
    return done ? ExitCode::Ok : terminal.fail(done.error());
}

} // namespace hauspost::portal
