#include "app/ctl/commands.h"
#include "app/ctl/output.h"

#include "models/tables/labels.h"
#include "models/wire/names.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace hauspost::ctl {

namespace {

struct ListCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ListCommands)
};
using Align = TextTable::Align;

QString place(const Property &property)
{
    return QString(property.postalCode + u' ' + property.city).trimmed();
}

QString searchText(const Occupancy &occupancy)
{
    QStringList parts{occupancy.property.number, occupancy.property.street, occupancy.property.city,
                      QString::number(occupancy.unit.number), occupancy.unit.location};
    if (occupancy.resident) {
        parts << occupancy.resident->clientKey << displayName(*occupancy.resident) << occupancy.resident->email;
    }
    return parts.join(u' ');
}

QJsonObject toJson(const PropertySummary &summary)
{
    return {{QStringLiteral("number"), summary.property.number},
            {QStringLiteral("street"), summary.property.street},
            {QStringLiteral("postalCode"), summary.property.postalCode},
            {QStringLiteral("city"), summary.property.city},
            {QStringLiteral("units"), summary.units},
            {QStringLiteral("uviRequired"), summary.required},
            {QStringLiteral("confirmed"), summary.confirmed},
            {QStringLiteral("pending"), summary.pending},
            {QStringLiteral("without"), summary.without}};
}

QJsonObject toJson(const Occupancy &occupancy)
{
    QJsonObject object{{QStringLiteral("property"), occupancy.property.number},
                       {QStringLiteral("unit"), occupancy.unit.number},
                       {QStringLiteral("location"), occupancy.unit.location},
                       {QStringLiteral("uviRequired"), wire::toName(occupancy.unit.uviRequired)},
                       {QStringLiteral("vacant"), occupancy.isVacant()}};
    if (!occupancy.isVacant()) {
        const Resident &resident = *occupancy.resident;
        object.insert(QStringLiteral("key"), resident.clientKey);
        object.insert(QStringLiteral("name"), displayName(resident));
        object.insert(QStringLiteral("email"), resident.email);
        object.insert(QStringLiteral("access"), wire::toName(resident.access));
    }
    return object;
}

void printOccupancies(const std::vector<Occupancy> &rows, bool json)
{
    if (json) {
        QJsonArray array;
        for (const Occupancy &row : rows) {
            array.append(toJson(row));
        }
        return print(array);
    }
    TextTable table({{ListCommandTexts::tr("Property")},
                     {ListCommandTexts::tr("Unit no."), Align::Right},
                     {ListCommandTexts::tr("Location")},
                     {ListCommandTexts::tr("Key")},
                     {ListCommandTexts::tr("Name")},
                     {ListCommandTexts::tr("UVI required")},
                     {ListCommandTexts::tr("UVI access")}});
    for (const Occupancy &row : rows) {
        const bool vacant = row.isVacant();
        table.addRow({row.property.number, QString::number(row.unit.number), row.unit.location,
                      vacant ? QString() : row.resident->clientKey,
                      vacant ? ListCommandTexts::tr("Vacant") : displayName(*row.resident),
                      uviRequirementText(row.unit.uviRequired),
                      vacant ? QString() : accessStatusText(row.resident->access)});
    }
    print(table.toText());
}

Result<std::vector<Occupancy>> filteredUnits(Session &session, const CommandLine &line)
{
    const auto property = session.findProperty(line.property);
    if (!property) {
        return Failure(property.error());
    }
    auto mirror = session.mirror();
    if (!mirror) {
        return Failure(mirror.error());
    }
    if (const auto noted = noteIfIncomplete(**mirror); !noted) {
        return Failure(noted.error());
    }
    auto rows = (*mirror)->units(*property, session.clock().today());
    if (rows) {
        std::erase_if(*rows, [&line](const Occupancy &row) { return !matches(searchText(row), line.filter); });
    }
    return rows;
}

} // namespace

Result<> runProperties(Session &session, const CommandLine &line)
{
    auto mirror = session.mirror();
    if (!mirror) {
        return Failure(mirror.error());
    }
    if (const auto noted = noteIfIncomplete(**mirror); !noted) {
        return noted;
    }
    auto rows = (*mirror)->properties(session.clock().today());
    if (!rows) {
        return Failure(rows.error());
    }
    std::erase_if(*rows, [&line](const PropertySummary &row) {
        return !matches(row.property.number + u' ' + row.property.street + u' ' + place(row.property), line.filter);
    });
    if (line.json) {
        QJsonArray array;
        for (const PropertySummary &row : *rows) {
            array.append(toJson(row));
        }
        print(array);
        return {};
    }
    TextTable table({{ListCommandTexts::tr("Number")},
                     {ListCommandTexts::tr("Street")},
                     {ListCommandTexts::tr("Place")},
                     {ListCommandTexts::tr("Units"), Align::Right},
                     {ListCommandTexts::tr("UVI required"), Align::Right},
                     {ListCommandTexts::tr("Confirmed"), Align::Right},
                     {ListCommandTexts::tr("Pending"), Align::Right},
                     {ListCommandTexts::tr("Without access"), Align::Right}});
    for (const PropertySummary &row : *rows) {
        table.addRow({row.property.number, row.property.street, place(row.property), QString::number(row.units),
                      QString::number(row.required), QString::number(row.confirmed), QString::number(row.pending),
                      QString::number(row.without)});
    }
    print(table.toText());
    return {};
}

Result<> runUnits(Session &session, const CommandLine &line)
{
    return filteredUnits(session, line).map([&line](const auto &rows) { printOccupancies(rows, line.json); });
}

Result<> runResidents(Session &session, const CommandLine &line)
{
    return filteredUnits(session, line).map([&line](std::vector<Occupancy> rows) {
        std::erase_if(rows, [](const Occupancy &row) { return row.isVacant(); });
        printOccupancies(rows, line.json);
    });
}

Result<> runStatus(Session &session, const CommandLine &line)
{
    auto mirror = session.mirror();
    if (!mirror) {
        return Failure(mirror.error());
    }
    const auto rows = (*mirror)->properties(session.clock().today());
    if (!rows) {
        return Failure(rows.error());
    }
    const auto office = (*mirror)->office();
    const auto lastSuccess = (*mirror)->lastSuccess();
    if (!office || !lastSuccess) {
        return Failure(office ? lastSuccess.error() : office.error());
    }
    PropertySummary total;
    for (const PropertySummary &row : *rows) {
        total.units += row.units;
        total.required += row.required;
        total.confirmed += row.confirmed;
        total.pending += row.pending;
        total.without += row.without;
    }
    if (line.json) {
        QJsonObject object = toJson(total);
        for (const char *key : {"number", "street", "postalCode", "city"}) {
            object.remove(QLatin1String(key));
        }
        object.insert(QStringLiteral("properties"), static_cast<qint64>(rows->size()));
        object.insert(QStringLiteral("lastSync"),
                      *lastSuccess ? (*lastSuccess)->toString(Qt::ISODate) : QJsonValue(QJsonValue::Null));
        print(object);
        return {};
    }
    TextTable table({{ListCommandTexts::tr("Status")}, {QString(), Align::Right}});
    table.addRow({ListCommandTexts::tr("Office"), *office ? (*office)->name : QString()});
    table.addRow({ListCommandTexts::tr("Last synchronisation"),
                  *lastSuccess ? QLocale().toString((*lastSuccess)->toLocalTime(), QLocale::ShortFormat)
                               : ListCommandTexts::tr("never completed")});
    table.addRow({ListCommandTexts::tr("Properties"), QString::number(rows->size())});
    table.addRow({ListCommandTexts::tr("Units"), QString::number(total.units)});
    table.addRow({ListCommandTexts::tr("UVI required"), QString::number(total.required)});
    table.addRow({ListCommandTexts::tr("Confirmed"), QString::number(total.confirmed)});
    table.addRow({ListCommandTexts::tr("Pending"), QString::number(total.pending)});
    table.addRow({ListCommandTexts::tr("Without access"), QString::number(total.without)});
    print(table.toText());
    return {};
}

} // namespace hauspost::ctl
