#include "models/usecases/importplantext.h"

#include "models/domain/salutationtext.h"
#include "models/exchange/dtmdiagnostictext.h"
#include "models/exchange/importtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace hauspost {

namespace {

struct ImportPlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ImportPlanTexts)
};

QString dateText(const std::optional<QDate> &date)
{
    return date ? QLocale().toString(*date, QLocale::ShortFormat) : QString();
}

QString addressText(const PostalAddress &address)
{
    QStringList parts = address.names;
    parts << address.street << (address.postalCode + u' ' + address.city).trimmed() << address.country;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// A field as it is in these values; client keys stand in the resident's row only.
QString valueText(ImportField field, const ImportedValues &values, const QString &clientKey)
{
    switch (field) {
    case ImportField::ClientKey:
        return clientKey;
    case ImportField::Names:
        return values.names.join(QStringLiteral(", "));
    case ImportField::Salutation:
        return salutationText(values.salutation);
    case ImportField::PostalAddress:
        return addressText(values.postalAddress);
    case ImportField::Email:
        return values.email;
    case ImportField::MoveIn:
        return dateText(values.moveIn);
    case ImportField::MoveOut:
        return dateText(values.moveOut);
    case ImportField::ObjectNumber:
    case ImportField::Street:
    case ImportField::PostalCode:
    case ImportField::City:
    case ImportField::Country:
    case ImportField::Location:
    case ImportField::UviRequired:
        break;
    }
    return {};
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QStringList fieldNames(const std::vector<ImportField> &fields)
{
    QStringList names;
    for (const ImportField field : fields) {
        names << importFieldName(field);
    }
    return names;
}

QString placeText(int unitNumber)
{
    return unitNumber == 0 ? ImportPlanTexts::tr("Property") : ImportPlanTexts::tr("Unit");
}

ImportLine::Kind kindOf(const PlannedTenancy &row, bool isOverruled)
{
    switch (row.verdict) {
    case ImportVerdict::New:
        return ImportLine::Kind::New;
    case ImportVerdict::Gone:
        return row.changed.empty() ? ImportLine::Kind::Missing : ImportLine::Kind::Ended;
    case ImportVerdict::Changed:
    case ImportVerdict::Unchanged:
        break;
    }
    return isOverruled              ? ImportLine::Kind::Changed
           : !row.conflicts.empty() ? ImportLine::Kind::Conflict
           : !row.changed.empty()   ? ImportLine::Kind::Changed
           : !row.kept.empty()      ? ImportLine::Kind::Kept
                                    : ImportLine::Kind::Unchanged;
}

/// Where somebody edited by hand: what stays, or what the file puts in its place.
QStringList editedTexts(const PlannedTenancy &row, const Resident &before, bool isOverruled)
{
    const ImportedValues was = importableValues(before);
    const ImportedValues file = row.value.imported.value_or(importableValues(row.value));
    QStringList parts;
    const auto text = [&before](ImportField field, const ImportedValues &values) {
        return orDash(valueText(field, values, before.clientKey));
    };
    for (const ImportField field : row.conflicts) {
        const QString sentence =
            isOverruled ? ImportPlanTexts::tr("%1: edited by hand as %2, the file says %3; the file's is taken")
                        : ImportPlanTexts::tr("%1: edited by hand as %2, the file says %3; kept");
        parts << sentence.arg(importFieldName(field), text(field, was), text(field, file));
    }
    for (const ImportField field : row.kept) {
        parts << (isOverruled ? ImportPlanTexts::tr("%1: edited by hand as %2, the file says %3; the file's is taken")
                                    .arg(importFieldName(field), text(field, was), text(field, file))
                              : ImportPlanTexts::tr("%1: edited by hand as %2, kept")
                                    .arg(importFieldName(field), text(field, was)));
    }
    return parts;
}

QString tenancyText(const PlannedTenancy &row, const Resident &before, bool isOverruled)
{
    if (row.verdict == ImportVerdict::New) {
        return row.value.kind == OccupancyKind::Vacancy ? ImportPlanTexts::tr("vacant") : QString();
    }
    const ImportedValues was = importableValues(before);
    const ImportedValues becomes = importableValues(row.value);
    QStringList parts;
    for (const ImportField field : row.changed) {
        //: %1 name of the field, %2 the value on record, %3 the one of the file
        parts << ImportPlanTexts::tr("%1: %2 → %3")
                     .arg(importFieldName(field), orDash(valueText(field, was, before.clientKey)),
                          orDash(valueText(field, becomes, row.value.clientKey)));
    }
    parts << editedTexts(row, before, isOverruled);
    if (row.verdict == ImportVerdict::Gone) {
        parts.prepend(row.changed.empty() ? ImportPlanTexts::tr("not in the file; left alone")
                                          : ImportPlanTexts::tr("not in the file, somebody follows"));
    }
    return parts.join(QStringLiteral("; "));
}

template <class Row>
ImportLine lineOf(const Row &row, const QString &propertyNumber, int unitNumber)
{
    const ImportLine::Kind kind = row.verdict == ImportVerdict::New ? ImportLine::Kind::New
                                  : row.changed.empty()             ? ImportLine::Kind::Unchanged
                                                                    : ImportLine::Kind::Changed;
    const QString what = placeText(unitNumber);
    const QStringList fields = kind == ImportLine::Kind::Changed ? fieldNames(row.changed) : QStringList();
    return {kind,
            propertyNumber,
            unitNumber,
            QString(),
            fields.isEmpty() ? what : what + QStringLiteral(": ") + fields.join(QStringLiteral(", ")),
            0,
            false,
            false};
}

QString reasonText(const QString &problem)
{
    if (problem == QLatin1String(wire::problems::datesImpossible)) {
        return ImportPlanTexts::tr("the dates do not fit together");
    }
    return problem == QLatin1String(wire::problems::addressInvalid)
               ? ImportPlanTexts::tr("the e-mail address is not usable")
               : ImportPlanTexts::tr("it cannot be understood");
}

QString refusedText(const wire::RefusedRow &row)
{
    const QString reason = reasonText(row.problem);
    if (row.unitNumber == 0) {
        return ImportPlanTexts::tr("Property %1: %2").arg(row.propertyNumber, reason);
    }
    if (row.recordNumber == 0) {
        return ImportPlanTexts::tr("Property %1, unit %2: %3").arg(row.propertyNumber).arg(row.unitNumber).arg(reason);
    }
    return ImportPlanTexts::tr("Property %1, unit %2, record %3: %4")
        .arg(row.propertyNumber)
        .arg(row.unitNumber)
        .arg(row.recordNumber)
        .arg(reason);
}

} // namespace

std::vector<ImportLine> importLines(const ImportPreview &preview)
{
    const ImportPlan &plan = preview.plan;
    std::vector<ImportLine> lines;
    for (const DtmDiagnostic &diagnostic : plan.diagnostics) {
        lines.push_back(
            {ImportLine::Kind::Bad, {}, 0, {}, dtmDiagnosticText(diagnostic), diagnostic.recordNumber, false, false});
    }
    for (const PlannedProperty &row : plan.properties) {
        lines.push_back(lineOf(row, row.value.number, 0));
    }
    for (const PlannedUnit &row : plan.units) {
        lines.push_back(lineOf(row, row.propertyNumber, row.value.number));
    }
    for (const PlannedTenancy &row : plan.tenancies) {
        const bool isOverruled = preview.isOverruled(row);
        lines.push_back({kindOf(row, isOverruled), row.propertyNumber, row.unitNumber, displayName(row.value),
                         tenancyText(row, preview.before.value(row.value.id), isOverruled), row.recordNumber,
                         isEdited(row), isOverruled});
    }
    return lines;
}

QString importReportText(const wire::ImportReport &report)
{
    constexpr size_t most = 20;
    QStringList lines{ImportPlanTexts::tr("The portal left %n row(s) out; everything else was imported.", nullptr,
                                          static_cast<int>(report.refused.size()))};
    for (size_t i = 0; i < std::min(most, report.refused.size()); ++i) {
        lines << refusedText(report.refused[i]);
    }
    if (report.refused.size() > most) {
        lines << ImportPlanTexts::tr("… and %n more.", nullptr, static_cast<int>(report.refused.size() - most));
    }
    return lines.join(u'\n');
}

} // namespace hauspost
