#include "models/tables/protocoltables.h"

#include "models/tables/labels.h"
#include "models/tables/letterlabels.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <map>

namespace hauspost {

namespace {

struct ProtocolTables
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ProtocolTables)
};

QString sequenceText(const std::optional<LetterSequence> &sequence)
{
    if (!sequence) {
        return ProtocolTables::tr("not recorded");
    }
    return *sequence == LetterSequence::Route ? ProtocolTables::tr("Postal code, street, house, floor")
                                              : ProtocolTables::tr("Property and unit");
}

QString orNotRecorded(const QString &text)
{
    return text.isEmpty() ? ProtocolTables::tr("not recorded") : text;
}

void addTotals(const LetterProtocol &protocol, TableData &facts)
{
    const QLocale locale;
    const auto add = [&facts, &locale](const QString &what, int count) {
        facts.rows.push_back({what, locale.toString(count)});
    };
    add(ProtocolTables::tr("Letters"), protocol.batch.letters);
    for (int i = 0; i < static_cast<int>(LetterState::Count); ++i) {
        const auto state = static_cast<LetterState>(i);
        if (const int count = protocol.batch.count(state); count > 0) {
            add(QStringLiteral("– ") + letterStateText(state, protocol.batch.target.destination), count);
        }
    }
    add(ProtocolTables::tr("Chosen, but left out"), static_cast<int>(protocol.leftOut.size()));
    std::map<QString, int> reasons;
    for (const LetterProtocol::LeftOut &left : protocol.leftOut) {
        ++reasons[left.reason];
    }
    for (const auto &[reason, count] : reasons) {
        add(QStringLiteral("– ") + reason, count);
    }
}

TableData factsOf(const LetterProtocol &protocol, QDate today)
{
    const LetterBatch &batch = protocol.batch;
    const QLocale locale;
    TableData facts;
    //: Versandprotokoll zu Druckauftrag 0012
    facts.title = ProtocolTables::tr("Protocol of letter run %1").arg(batchNumberText(batch.number));
    constexpr int labelWidth = 30;
    constexpr int valueWidth = 70;
    facts.columns = {{{}, false, labelWidth}, {{}, false, valueWidth}};
    facts.rows = {
        {ProtocolTables::tr("Office"), orNotRecorded(batch.origin.office)},
        {ProtocolTables::tr("Made on"), locale.toString(batch.createdAt.toLocalTime(), QLocale::ShortFormat)},
        {ProtocolTables::tr("Made by"), orNotRecorded(batch.origin.madeBy)},
        {ProtocolTables::tr("Chosen from"), orNotRecorded(batch.origin.selection)},
        {ProtocolTables::tr("Order"), sequenceText(batch.origin.sequence)},
        {ProtocolTables::tr("Target"), batchTargetText(batch.target)},
        //: Stand dieses Protokolls
        {ProtocolTables::tr("State of this protocol"), locale.toString(today, QLocale::ShortFormat)},
    };
    addTotals(protocol, facts);
    return facts;
}

/// Property, unit, location, name, key.
TableData::Row whoCells(const std::optional<Occupancy> &occupancy)
{
    if (!occupancy) {
        return {QString(), QString(), QString(), ProtocolTables::tr("not on record any more"), QString()};
    }
    return {occupancy->property.number, static_cast<double>(occupancy->unit.number), occupancy->unit.location,
            residentText(*occupancy), occupancy->resident ? occupancy->resident->clientKey : QString()};
}

std::vector<TableData::Column> whoColumns()
{
    return {{ProtocolTables::tr("Property"), false, 80},
            {ProtocolTables::tr("Unit no."), true, 45},
            {ProtocolTables::tr("Location"), false, 70},
            {ProtocolTables::tr("Resident name"), false, 170},
            {ProtocolTables::tr("User key"), false, 90}};
}

TableData lettersOf(const LetterProtocol &protocol)
{
    TableData table;
    table.title = ProtocolTables::tr("Letters");
    table.columns = whoColumns();
    table.columns.insert(table.columns.begin(), {ProtocolTables::tr("Letter no."), false, 80});
    table.columns.push_back({ProtocolTables::tr("State"), false, 105});
    //: am
    table.columns.push_back({ProtocolTables::tr("On"), false, 70});
    table.columns.push_back({ProtocolTables::tr("Remark"), false, 150});
    table.rows.reserve(protocol.letters.size());
    for (const LoggedLetter &logged : protocol.letters) {
        TableData::Row row = whoCells(logged.occupancy);
        row.insert(row.begin(), logged.letter.number.toString());
        row.push_back(letterStateText(logged.letter.state, logged.letter.destination));
        row.push_back(logged.letter.stateDay().value_or(QDate()));
        row.push_back(loggedLetterRemark(logged));
        table.rows.push_back(std::move(row));
    }
    return table;
}

TableData leftOutOf(const LetterProtocol &protocol)
{
    TableData table;
    table.title = ProtocolTables::tr("Left out");
    table.columns = whoColumns();
    table.columns.push_back({ProtocolTables::tr("Why no letter"), false, 300});
    table.rows.reserve(protocol.leftOut.size());
    for (const LetterProtocol::LeftOut &left : protocol.leftOut) {
        TableData::Row row = whoCells(left.occupancy);
        row.push_back(left.reason);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

std::vector<TableData> protocolTables(const LetterProtocol &protocol, QDate today)
{
    std::vector<TableData> tables{factsOf(protocol, today), lettersOf(protocol)};
    if (!protocol.leftOut.empty()) {
        tables.push_back(leftOutOf(protocol));
    }
    return tables;
}

QString protocolFileName(int batch)
{
    //: Dateiname
    return ProtocolTables::tr("Protocol-%1").arg(batchNumberText(batch));
}

} // namespace hauspost
