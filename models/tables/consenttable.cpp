#include "models/tables/consenttable.h"

#include "models/base/textfold.h"

#include <QtCore/QLocale>

namespace hauspost {

namespace {

QString dayText(const std::optional<QDate> &day)
{
    return day ? QLocale().toString(*day, QLocale::ShortFormat) : QString();
}

/// Of a column that holds a day; nullopt: another column, or no day.
std::optional<QDate> consentDayOf(const ConsentRow &row, ConsentColumn column)
{
    const Resident &resident = *row.occupancy.resident;
    switch (column) {
    case ConsentColumn::GivenOn:
        return resident.consent ? std::optional(resident.consent->givenOn) : std::nullopt;
    case ConsentColumn::WithdrawnOn:
        return resident.consent ? resident.consent->withdrawnOn : std::nullopt;
    case ConsentColumn::MoveOut:
        return resident.moveOut;
    default:
        return std::nullopt;
    }
}

bool isDay(ConsentColumn column)
{
    return column == ConsentColumn::GivenOn || column == ConsentColumn::WithdrawnOn || column == ConsentColumn::MoveOut;
}

QString textOf(const ConsentRow &row, ConsentColumn column)
{
    const Resident &resident = *row.occupancy.resident;
    switch (column) {
    case ConsentColumn::Property:
        return row.occupancy.property.number;
    case ConsentColumn::Unit:
        return QString::number(row.occupancy.unit.number);
    case ConsentColumn::Location:
        return row.occupancy.unit.location;
    case ConsentColumn::Name:
        return displayName(resident);
    case ConsentColumn::Phase:
        return phaseText(row.phase);
    case ConsentColumn::State:
        //: Vorhanden, Änderung wartet
        return row.isWaiting ? ConsentTable::tr("%1, change waiting").arg(consentStateText(row.state))
                             : consentStateText(row.state);
    case ConsentColumn::Source:
        return resident.consent ? resident.consent->source : QString();
    case ConsentColumn::Email:
        return resident.email;
    case ConsentColumn::ClientKey:
        return resident.clientKey;
    case ConsentColumn::Access:
        return accessStatusText(resident.access);
    case ConsentColumn::GivenOn:
    case ConsentColumn::WithdrawnOn:
    case ConsentColumn::MoveOut:
        return dayText(consentDayOf(row, column));
    case ConsentColumn::Menu:
    case ConsentColumn::Count:
        break;
    }
    return {};
}

QVariant sortValue(const ConsentRow &row, ConsentColumn column)
{
    if (isDay(column)) {
        const auto day = consentDayOf(row, column);
        return static_cast<double>(day ? day->toJulianDay() : 0);
    }
    switch (column) {
    case ConsentColumn::Unit:
        return row.occupancy.unit.number;
    case ConsentColumn::Phase:
        return static_cast<int>(row.phase);
    case ConsentColumn::State:
        return -static_cast<int>(row.state); // what is to be done stands at the top
    default:
        return textOf(row, column);
    }
}

StatusLook lookOf(const ConsentRow &row, ConsentColumn column)
{
    if (column == ConsentColumn::Menu) {
        return {QStringLiteral("dots"), Tone::Normal};
    }
    if (column == ConsentColumn::Phase && row.phase == OccupancyPhase::Previous) {
        return {{}, Tone::Muted};
    }
    if (column != ConsentColumn::State) {
        return {};
    }
    if (row.isWaiting) {
        return {QStringLiteral("outbox"), Tone::Waiting};
    }
    switch (row.state) {
    case ConsentState::Present:
        return {QStringLiteral("tick"), Tone::Good};
    case ConsentState::Withdrawn:
        return {QStringLiteral("cross"), Tone::Muted};
    case ConsentState::Missing:
        return {QStringLiteral("warning"), Tone::Problem};
    case ConsentState::Count:
        break;
    }
    return {};
}

Qt::Alignment alignmentOf(ConsentColumn column)
{
    return (column == ConsentColumn::Unit ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QVariant exportValue(const ConsentRow &row, ConsentColumn column)
{
    if (column == ConsentColumn::Unit) {
        return row.occupancy.unit.number;
    }
    return isDay(column) ? QVariant(consentDayOf(row, column).value_or(QDate())) : QVariant();
}

QString headerText(ConsentColumn column)
{
    switch (column) {
    case ConsentColumn::Property:
        return ConsentTable::tr("Property");
    case ConsentColumn::Unit:
        return ConsentTable::tr("Unit no.");
    case ConsentColumn::Location:
        return ConsentTable::tr("Location");
    case ConsentColumn::Name:
        return ConsentTable::tr("Resident name");
    case ConsentColumn::Phase:
        //: Mietverhältnis
        return ConsentTable::tr("Tenancy");
    case ConsentColumn::State:
        //: Einwilligung
        return ConsentTable::tr("Consent");
    case ConsentColumn::GivenOn:
        //: Erteilt am
        return ConsentTable::tr("Given on");
    case ConsentColumn::Source:
        //: Quelle
        return ConsentTable::tr("Source");
    case ConsentColumn::WithdrawnOn:
        //: Widerrufen am
        return ConsentTable::tr("Withdrawn on");
    case ConsentColumn::Email:
        return ConsentTable::tr("E-mail");
    case ConsentColumn::ClientKey:
        return ConsentTable::tr("Resident key");
    case ConsentColumn::Access:
        return ConsentTable::tr("UVI access");
    case ConsentColumn::MoveOut:
        return ConsentTable::tr("Move-out");
    case ConsentColumn::Menu:
    case ConsentColumn::Count:
        break;
    }
    return {};
}

} // namespace

std::optional<ConsentRow> consentRow(const Occupancy &occupancy, QDate today, bool isWaiting)
{
    const auto state = occupancy.resident ? consentState(*occupancy.resident) : std::nullopt;
    return state ? std::optional(ConsentRow{occupancy, *state, phaseOn(*occupancy.resident, today), isWaiting})
                 : std::nullopt;
}

QString consentStateText(ConsentState state)
{
    switch (state) {
    case ConsentState::Present:
        //: Vorhanden
        return ConsentTable::tr("Present");
    case ConsentState::Withdrawn:
        //: Widerrufen
        return ConsentTable::tr("Withdrawn");
    case ConsentState::Missing:
        //: Fehlt trotz E-Mail
        return ConsentTable::tr("Missing despite e-mail");
    case ConsentState::Count:
        break;
    }
    return {};
}

QString phaseText(OccupancyPhase phase)
{
    switch (phase) {
    case OccupancyPhase::Previous:
        //: vorheriger Nutzer
        return ConsentTable::tr("previous");
    case OccupancyPhase::Current:
        //: aktueller Nutzer
        return ConsentTable::tr("current");
    case OccupancyPhase::Future:
        //: zukünftiger Nutzer
        return ConsentTable::tr("future");
    }
    return {};
}

QVariant ConsentTable::cell(const ConsentRow &row, ConsentColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::AccessibleTextRole:
        return column == ConsentColumn::Menu ? tr("Actions for unit %1").arg(row.occupancy.unit.number)
                                             : textOf(row, column);
    case RawSortRole:
        return sortValue(row, column);
    case ExportRole:
        return exportValue(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case StatusIconRole:
        return lookOf(row, column).icon;
    case ToneRole:
        return static_cast<int>(lookOf(row, column).tone);
    case CellKindRole:
        return static_cast<int>(column == ConsentColumn::Menu ? CellKind::Action : CellKind::Text);
    default:
        return {};
    }
}

QVariant ConsentTable::header(ConsentColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(alignmentOf(column));
    }
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(headerText(column)) : QVariant();
}

QString ConsentTable::filterText(const ConsentRow &row) const
{
    QStringList words{row.occupancy.property.street, row.occupancy.property.city};
    for (int column = 0; column < static_cast<int>(ConsentColumn::Menu); ++column) {
        words << textOf(row, static_cast<ConsentColumn>(column));
    }
    return folded(words.join(u' '));
}

} // namespace hauspost
