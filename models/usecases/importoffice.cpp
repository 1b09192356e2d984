#include "models/usecases/importoffice.h"

#include "models/base/uuid7.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include <iterator>
#include <map>

namespace hauspost {

namespace {

Result<> compare(ImportPreview &preview, MirrorReader &mirror)
{
    auto rows = mirror.rows();
    if (!rows) {
        return Failure(rows.error());
    }
    ExistingOffice existing;
    existing.properties = std::move(rows->properties);
    existing.units = std::move(rows->units);
    existing.residents = std::move(rows->residents);
    preview.plan = makeImportPlan(preview.input.office, existing);
    QSet<ResidentId> wanted;
    for (const PlannedTenancy &row : preview.plan.tenancies) {
        if (!row.changed.empty() || !row.conflicts.empty() || !row.kept.empty()) {
            wanted.insert(row.value.id);
        }
    }
    preview.before.clear();
    for (const Resident &resident : existing.residents) {
        if (wanted.contains(resident.id)) {
            preview.before.insert(resident.id, resident);
        }
    }
    return {};
}

/// What belongs to one property, and how much of a request it takes.
struct Portion
{
    wire::ImportApply rows;
    qsizetype bytes = 0;

    [[nodiscard]] size_t count() const { return rows.properties.size() + rows.units.size() + rows.tenancies.size(); }
};

qsizetype bytesOf(const wire::ImportApply &rows)
{
    return wire::toJson(wire::Action{ActionId(newUuid7()), {}, rows}).size();
}

std::map<QString, Portion> portionsOf(const ImportPreview &preview)
{
    const ImportedOffice &office = preview.input.office;
    std::map<QString, Portion> portions;
    for (const ImportedProperty &property : office.properties) {
        portions[property.number].rows.properties.push_back(property);
    }
    for (const ImportedUnit &unit : office.units) {
        portions[unit.propertyNumber].rows.units.push_back(unit);
    }
    for (const ImportedTenancy &tenancy : office.tenancies) {
        auto &rows = portions[tenancy.propertyNumber].rows.tenancies;
        rows.push_back(tenancy);
        rows.back().overrulesEdits |=
            preview.overruled.contains({tenancy.propertyNumber, tenancy.unitNumber, tenancy.recordNumber});
    }
    for (auto &[number, portion] : portions) {
        if (office.incompleteProperties.contains(number)) {
            portion.rows.incompleteProperties << number;
        }
        portion.bytes = bytesOf(portion.rows);
    }
    return portions;
}

template <class Rows>
void append(Rows &to, Rows &from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

void append(Portion &to, Portion &from)
{
    append(to.rows.properties, from.rows.properties);
    append(to.rows.units, from.rows.units);
    append(to.rows.tenancies, from.rows.tenancies);
    to.rows.incompleteProperties << from.rows.incompleteProperties;
    to.bytes += from.bytes;
}

} // namespace

bool isEdited(const PlannedTenancy &row)
{
    return !row.conflicts.empty() || !row.kept.empty();
}

ImportRow importRowOf(const PlannedTenancy &row)
{
    return {row.propertyNumber, row.unitNumber, row.recordNumber};
}

bool ImportPreview::isOverruled(const PlannedTenancy &row) const
{
    return isEdited(row) && overruled.contains(importRowOf(row));
}

ImportCounts ImportPreview::tenancyCounts() const
{
    ImportCounts counts = plan.tenancyCounts;
    for (const PlannedTenancy &row : plan.tenancies) {
        if (!isOverruled(row)) {
            continue;
        }
        counts.conflicts -= row.conflicts.empty() ? 0 : 1;
        if (row.verdict == ImportVerdict::Unchanged) {
            --counts.unchanged;
            ++counts.changed;
        }
    }
    return counts;
}

void overruleAll(ImportPreview &preview, bool overrules)
{
    preview.overruled.clear();
    for (const PlannedTenancy &row : preview.plan.tenancies) {
        if (overrules && isEdited(row)) {
            preview.overruled.insert(importRowOf(row));
        }
    }
}

Result<ImportPreview> previewImport(const ImportFiles &files, MirrorReader &mirror, Progress &progress)
{
    auto input = readImportFiles(files, progress);
    if (!input) {
        return Failure(input.error());
    }
    ImportPreview preview;
    preview.source = QFileInfo(files.dtm).fileName();
    preview.input = std::move(*input);
    if (progress.isCancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    return compare(preview, mirror).map([&preview] { return std::move(preview); });
}

Result<> overruleEdits(ImportPreview &preview, MirrorReader &mirror)
{
    for (ImportedTenancy &tenancy : preview.input.office.tenancies) {
        tenancy.overrulesEdits = true;
    }
    return compare(preview, mirror);
}

Result<std::vector<wire::Action>> importActions(const ImportPreview &preview)
{
    if (preview.isEmpty()) {
        return fail(ErrorCode::NothingToImport);
    }
    std::vector<Portion> parts;
    for (auto &[number, portion] : portionsOf(preview)) {
        if (portion.bytes > wire::importBytesAtMost) {
            return fail(ErrorCode::PropertyTooLarge, {number});
        }
        const bool fits = !parts.empty() && parts.back().count() + portion.count() <= wire::importRowsPerAction &&
                          parts.back().bytes + portion.bytes <= wire::importBytesPerAction;
        if (fits) {
            append(parts.back(), portion);
        } else {
            parts.push_back(std::move(portion));
        }
    }
    const QString importId = newUuid7();
    std::vector<wire::Action> actions;
    for (Portion &part : parts) {
        part.rows.importId = importId;
        part.rows.source = preview.source;
        part.rows.part = static_cast<int>(actions.size()) + 1;
        part.rows.parts = static_cast<int>(parts.size());
        part.rows.incomplete = preview.input.office.incomplete;
        actions.push_back({ActionId(newUuid7()), {}, std::move(part.rows)});
    }
    return actions;
}

Result<std::vector<ActionId>> queueImport(Outbox &outbox, const ImportPreview &preview)
{
    const auto actions = importActions(preview);
    if (!actions) {
        return Failure(actions.error());
    }
    return outbox.add(*actions).map([&actions] {
        std::vector<ActionId> ids;
        for (const wire::Action &action : *actions) {
            ids.push_back(action.id);
        }
        return ids;
    });
}

} // namespace hauspost
