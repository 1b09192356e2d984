#include "app/ctl/commands.h"
#include "app/ctl/output.h"

#include "models/exchange/csvwriter.h"
#include "models/tables/consenttable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace hauspost::ctl {

namespace {

struct ConsentsTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ConsentsCommand)
};

/// The name in --json: the same in each language and version.
QString consentStateName(ConsentState state)
{
    switch (state) {
    case ConsentState::Present:
        return QStringLiteral("present");
    case ConsentState::Withdrawn:
        return QStringLiteral("withdrawn");
    case ConsentState::Missing:
        return QStringLiteral("missing");
    case ConsentState::Count:
        break;
    }
    return {};
}

QDate givenOn(const ConsentRow &row)
{
    const auto &consent = row.occupancy.resident->consent;
    return consent ? consent->givenOn : QDate();
}

QDate withdrawnOn(const ConsentRow &row)
{
    const auto &consent = row.occupancy.resident->consent;
    return consent ? consent->withdrawnOn.value_or(QDate()) : QDate();
}

QString sourceOf(const ConsentRow &row)
{
    const auto &consent = row.occupancy.resident->consent;
    return consent ? consent->source : QString();
}

TableData tableOf(const std::vector<ConsentRow> &rows)
{
    TableData table;
    table.title = ConsentsTexts::tr("Consents");
    for (const QString &name :
         {ConsentsTexts::tr("Property"), ConsentsTexts::tr("Unit"), ConsentsTexts::tr("Key"), ConsentsTexts::tr("Name"),
          ConsentsTexts::tr("Tenancy"), ConsentsTexts::tr("Consent"), ConsentsTexts::tr("Given on"),
          ConsentsTexts::tr("Source"), ConsentsTexts::tr("Withdrawn on"), ConsentsTexts::tr("E-mail")}) {
        table.columns.push_back({name});
    }
    for (const ConsentRow &row : rows) {
        const Resident &resident = *row.occupancy.resident;
        table.rows.push_back({row.occupancy.property.number, static_cast<double>(row.occupancy.unit.number),
                              resident.clientKey, displayName(resident), phaseText(row.phase),
                              consentStateText(row.state), givenOn(row), sourceOf(row), withdrawnOn(row),
                              resident.email});
    }
    return table;
}

QJsonObject toJson(const ConsentRow &row)
{
    const auto day = [](QDate date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    };
    const Resident &resident = *row.occupancy.resident;
    return {{QStringLiteral("property"), row.occupancy.property.number},
            {QStringLiteral("unit"), row.occupancy.unit.number},
            {QStringLiteral("resident"), resident.id.toString()},
            {QStringLiteral("key"), resident.clientKey},
            {QStringLiteral("name"), displayName(resident)},
            {QStringLiteral("email"), resident.email},
            {QStringLiteral("state"), consentStateName(row.state)},
            {QStringLiteral("givenOn"), day(givenOn(row))},
            {QStringLiteral("source"), sourceOf(row)},
            {QStringLiteral("withdrawnOn"), day(withdrawnOn(row))}};
}

void printRows(const std::vector<ConsentRow> &rows, bool asJson)
{
    if (asJson) {
        QJsonArray array;
        for (const ConsentRow &row : rows) {
            array.append(toJson(row));
        }
        print(array);
        return;
    }
    const TableData data = tableOf(rows);
    std::vector<TextTable::Column> columns;
    for (const TableData::Column &column : data.columns) {
        columns.push_back({column.name, TextTable::Align::Left});
    }
    TextTable table(columns);
    for (const TableData::Row &row : data.rows) {
        QStringList cells;
        std::transform(row.begin(), row.end(), std::back_inserter(cells), cellText);
        table.addRow(cells);
    }
    print(table.toText());
}

bool isWanted(const ConsentRow &row, const std::optional<PropertyId> &property, const QString &filter)
{
    const Resident &resident = *row.occupancy.resident;
    const QStringList texts{
        row.occupancy.property.number, displayName(resident), resident.clientKey, resident.email, sourceOf(row),
        consentStateText(row.state)};
    return (!property || row.occupancy.property.id == *property) && matches(texts.join(u' '), filter);
}

} // namespace

Result<> runConsents(Session &session, const CommandLine &line)
{
    const auto property = session.findProperty(line.property);
    if (!property) {
        return Failure(property.error());
    }
    const auto occupancies = session.mirror().and_then([](MirrorReader *mirror) {
        return noteIfIncomplete(*mirror).and_then([mirror] { return mirror->consentRegister(); });
    });
    if (!occupancies) {
        return Failure(occupancies.error());
    }
    std::vector<ConsentRow> rows;
    for (const Occupancy &occupancy : *occupancies) {
        auto row = consentRow(occupancy, session.clock().today(), false);
        if (row && isWanted(*row, *property, line.filter)) {
            rows.push_back(std::move(*row));
        }
    }
    if (line.csvFile.isEmpty()) {
        printRows(rows, line.json);
        return {};
    }
    NoProgress progress;
    return writeCsv(tableOf(rows), line.csvFile, progress).map([&rows] {
        printNote(ConsentsTexts::tr("%n resident(s) written.", nullptr, static_cast<int>(rows.size())));
    });
}

} // namespace hauspost::ctl
