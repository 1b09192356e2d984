#include "models/wire/importapply.h"

#include "models/wire/imported.h"
#include "models/wire/jsonreader.h"

#include <QtCore/QJsonArray>

namespace hauspost::wire {

namespace {

template <class Row>
QJsonArray arrayOf(const std::vector<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows) {
        array.append(toJson(row));
    }
    return array;
}

/// The rows of an array, each read by read(object, where).
template <class Row, class Read>
Result<std::vector<Row>> rowsOf(const QJsonArray &array, const QString &name, Read read)
{
    std::vector<Row> rows;
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto row = read(array[i].toObject(), QStringLiteral("%1[%2]").arg(name).arg(i));
        if (!row) {
            return Failure(row.error());
        }
        rows.push_back(std::move(*row));
    }
    return rows;
}

int number(JsonReader &reader, const char *key)
{
    const qint64 value = reader.integer(key);
    constexpr qint64 largest = 1'000'000;
    if (value < 0 || value > largest) {
        reader.reject(key);
    }
    return static_cast<int>(qBound(qint64(0), value, largest));
}

Result<RefusedRow> refusedRowFrom(const QJsonObject &object, const QString &where)
{
    JsonReader reader(object, where);
    const RefusedRow row{reader.text("property"), number(reader, "unit"), reader.integer("record"),
                         reader.text("problem")};
    return reader.status().map([&row] { return row; });
}

} // namespace

QJsonObject toJson(const ImportApply &payload)
{
    QJsonObject object{{QStringLiteral("importId"), payload.importId},
                       {QStringLiteral("part"), payload.part},
                       {QStringLiteral("parts"), payload.parts},
                       {QStringLiteral("source"), payload.source},
                       {QStringLiteral("format"), QStringLiteral("dtm")}};
    object.insert(QStringLiteral("properties"), arrayOf(payload.properties));
    object.insert(QStringLiteral("units"), arrayOf(payload.units));
    object.insert(QStringLiteral("tenancies"), arrayOf(payload.tenancies));
    object.insert(QStringLiteral("incompleteProperties"), QJsonArray::fromStringList(payload.incompleteProperties));
    object.insert(QStringLiteral("incomplete"), payload.incomplete);
    return object;
}

Result<ImportApply> importApplyFrom(const QJsonObject &object)
{
    JsonReader reader(object, {});
    ImportApply payload;
    payload.importId = reader.text("importId");
    payload.part = number(reader, "part");
    payload.parts = number(reader, "parts");
    payload.source = reader.text("source");
    payload.incompleteProperties = reader.textsOr("incompleteProperties");
    payload.incomplete = reader.flagOr("incomplete", false);
    if (payload.importId.isEmpty() || payload.part < 1 || payload.part > payload.parts) {
        reader.reject("part");
    }
    if (reader.text("format") != u"dtm") {
        reader.reject("format");
    }
    auto properties =
        rowsOf<ImportedProperty>(reader.array("properties"), QStringLiteral("properties"), importedPropertyFrom);
    auto units = rowsOf<ImportedUnit>(reader.array("units"), QStringLiteral("units"), importedUnitFrom);
    auto tenancies =
        rowsOf<ImportedTenancy>(reader.array("tenancies"), QStringLiteral("tenancies"), importedTenancyFrom);
    if (!properties || !units || !tenancies) {
        return Failure(!properties ? properties.error() : !units ? units.error() : tenancies.error());
    }
    payload.properties = std::move(*properties);
    payload.units = std::move(*units);
    payload.tenancies = std::move(*tenancies);
    return reader.status().map([&payload] { return std::move(payload); });
}

QJsonObject toJson(const RefusedRow &row)
{
    return {{QStringLiteral("property"), row.propertyNumber},
            {QStringLiteral("unit"), row.unitNumber},
            {QStringLiteral("record"), row.recordNumber},
            {QStringLiteral("problem"), row.problem}};
}

QJsonObject toJson(const ImportReport &report)
{
    return {{QStringLiteral("created"), report.created},         {QStringLiteral("changed"), report.changed},
            {QStringLiteral("unchanged"), report.unchanged},     {QStringLiteral("ended"), report.ended},
            {QStringLiteral("missing"), report.missing},         {QStringLiteral("kept"), report.kept},
            {QStringLiteral("refused"), arrayOf(report.refused)}};
}

Result<ImportReport> importReportFrom(const QJsonObject &object, const QString &where)
{
    JsonReader reader(object, where);
    ImportReport report;
    report.created = number(reader, "created");
    report.changed = number(reader, "changed");
    report.unchanged = number(reader, "unchanged");
    report.ended = number(reader, "ended");
    report.missing = number(reader, "missing");
    report.kept = number(reader, "kept");
    auto refused = rowsOf<RefusedRow>(reader.array("refused"), where + QStringLiteral(".refused"), refusedRowFrom);
    if (!refused) {
        return Failure(refused.error());
    }
    report.refused = std::move(*refused);
    return reader.status().map([&report] { return std::move(report); });
}

} // namespace hauspost::wire
