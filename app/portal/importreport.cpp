#include "app/portal/importreport.h"

#include "models/exchange/dtmdiagnostictext.h"
#include "models/exchange/importtext.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace hauspost::portal {

namespace {

struct ImportReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::ImportReport)
};

using Line = std::array<QString, 5>;

Line lineOf(const QString &name, const ImportCounts &counts)
{
    return {name, QString::number(counts.created), QString::number(counts.changed), QString::number(counts.unchanged),
            QString::number(counts.gone)};
}

void writeTable(QTextStream &out, const std::vector<Line> &lines)
{
    std::array<qsizetype, 5> widths{};
    for (const Line &line : lines) {
        for (size_t i = 0; i < line.size(); ++i) {
            widths[i] = qMax(widths[i], line[i].size());
        }
    }
    for (const Line &line : lines) {
        out << line[0].leftJustified(widths[0]);
        for (size_t i = 1; i < line.size(); ++i) {
            out << QStringLiteral("  ") << line[i].rightJustified(widths[i]);
        }
        out << '\n';
    }
}

void writeProblems(QTextStream &out, const QString &title, const std::vector<CsvProblem> &problems)
{
    if (problems.empty()) {
        return;
    }
    out << title << '\n';
    for (const CsvProblem &problem : problems) {
        out << "  " << csvProblemText(problem) << '\n';
    }
}

/// What was edited by hand and stays, although the file says something new.
void writeConflicts(QTextStream &out, const ImportPlan &plan)
{
    for (const PlannedTenancy &row : plan.tenancies) {
        for (const ImportField field : row.conflicts) {
            out << "  "
                << ImportReportTexts::tr(
                       "Property %1, unit %2, key “%3”: “%4” was edited by hand and is kept; the file says "
                       "something else than at the last import.")
                       .arg(row.propertyNumber)
                       .arg(row.unitNumber)
                       .arg(row.value.clientKey, importFieldName(field))
                << '\n';
        }
    }
}

/// The tenancies that will be ended or that are missing, for the person to look at.
void writeGone(QTextStream &out, const ImportPlan &plan)
{
    for (const PlannedTenancy &row : plan.tenancies) {
        if (row.verdict != ImportVerdict::Gone || row.value.kind == OccupancyKind::Vacancy) {
            continue;
        }
        const QString place = ImportReportTexts::tr("Property %1, unit %2, key “%3”:")
                                  .arg(row.propertyNumber)
                                  .arg(row.unitNumber)
                                  .arg(row.value.clientKey);
        out << "  " << place << ' '
            << (row.changed.empty() ? ImportReportTexts::tr("not in the file; kept.")
                                    : ImportReportTexts::tr("not in the file, somebody follows; moved out on %1.")
                                          .arg(row.value.moveOut.value_or(QDate()).toString(Qt::ISODate)))
            << '\n';
    }
}

} // namespace

void writeImportReport(QTextStream &out, const ImportInput &input, const ImportPlan &plan)
{
    writeTable(out, {{QString(), ImportReportTexts::tr("new"), ImportReportTexts::tr("changed"),
                      ImportReportTexts::tr("unchanged"), ImportReportTexts::tr("gone")},
                     lineOf(ImportReportTexts::tr("Properties"), plan.propertyCounts),
                     lineOf(ImportReportTexts::tr("Units"), plan.unitCounts),
                     lineOf(ImportReportTexts::tr("Residents and vacancies"), plan.tenancyCounts)});
    out << ImportReportTexts::tr("%n record(s) left out.", nullptr, static_cast<int>(plan.badRecords)) << '\n';
    for (const DtmDiagnostic &diagnostic : plan.diagnostics) {
        out << "  " << dtmDiagnosticText(diagnostic) << '\n';
    }
    if (plan.furtherDiagnostics > 0) {
        out << "  " << ImportReportTexts::tr("… and %n more.", nullptr, static_cast<int>(plan.furtherDiagnostics))
            << '\n';
    }
    writeConflicts(out, plan);
    writeGone(out, plan);
    for (const ImportWarning &warning : plan.warnings) {
        out << importWarningText(warning) << '\n';
    }
    writeProblems(out, ImportReportTexts::tr("Contact list:"), input.contactProblems);
    if (input.contactsWithoutTenancy > 0) {
        out << ImportReportTexts::tr("%n key(s) of the contact list belong to nobody in the file.", nullptr,
                                     static_cast<int>(input.contactsWithoutTenancy))
            << '\n';
    }
    writeProblems(out, ImportReportTexts::tr("List of units that need consumption information:"), input.uviProblems);
    out.flush();
}

void writeMaintenanceReport(QTextStream &out, const MaintenanceCounts &counts)
{
    out << ImportReportTexts::tr("%n registration code(s) given.", nullptr, counts.codesIssued) << '\n';
    if (counts.codesRemoved > 0) {
        out << ImportReportTexts::tr("%n registration code(s) withdrawn.", nullptr, counts.codesRemoved) << '\n';
    }
    if (counts.accessesEnded > 0) {
        out << ImportReportTexts::tr("%n access(es) ended, because the resident has moved out.", nullptr,
                                     counts.accessesEnded)
            << '\n';
    }
    if (counts.accessesExpired > 0) {
        out << ImportReportTexts::tr("%n invitation(s) expired.", nullptr, counts.accessesExpired) << '\n';
    }
    if (counts.accessesReopened > 0) {
        out << ImportReportTexts::tr("%n access(es) as before, because the move-out was withdrawn.", nullptr,
                                     counts.accessesReopened)
            << '\n';
    }
    out.flush();
}

} // namespace hauspost::portal
